import { createHash } from "node:crypto";
import { AppError, type FileId, idFromBytes, idToBytes, type TenantId, type VersionId } from "@scai/contract";
import { fileVersions, nodes, selectRows, versionChunks } from "@scai/db";
import { and, desc, eq, sql } from "drizzle-orm";
import { readContent } from "../content/read-content.ts";
import { listVersionChunks } from "../content/uploads.repo.ts";
import { type Findings, type FsckDeps, findingsMax } from "./finding.ts";

/** Whether every file has its current version, every version a file, and every version all of its chunks. */
export async function* checkVersions(deps: FsckDeps, tenantId: TenantId): Findings {
  yield* incomplete(deps, tenantId);
  yield* lost(deps, tenantId);
  yield* differing(deps, tenantId);
}

async function* incomplete(deps: FsckDeps, tenantId: TenantId): Findings {
  const rows = await selectRows<{ id: Buffer; size: number; listed: string; count: number; positions: number }>(
    deps.database.db,
    sql`select v.id, v.size_bytes as size, coalesce(sum(c.size_bytes), 0) as listed, count(c.position) as count,
        coalesce(max(c.position) + 1, 0) as positions
      from file_versions v left join version_chunks c on c.version_id = v.id
      where v.tenant_id = ${sql.param(tenantId, fileVersions.tenantId)}
      group by v.id, v.size_bytes having size <> listed or count <> positions order by v.id limit ${findingsMax}`,
  );
  for (const { id, size, listed, count, positions } of rows) {
    const subject = idFromBytes("version", id);
    const detail = `It has ${size} bytes, its ${count} chunks ${listed}, and the last is number ${positions}.`;
    const repair = () => correctSize(deps, tenantId, subject);
    yield { kind: "version_incomplete", tenantId, subject, detail, ...(count === positions ? { repair } : {}) };
  }
}

/** If the chunks hash to what the version says, they are its content, and only its size was wrong. */
async function correctSize(deps: FsckDeps, tenantId: TenantId, id: VersionId): Promise<string | undefined> {
  const { db } = deps.database;
  const whereVersion = and(eq(fileVersions.id, id), eq(fileVersions.tenantId, tenantId));
  const [version] = await db.select({ sha256: fileVersions.sha256 }).from(fileVersions).where(whereVersion);
  const content = await listVersionChunks(db, tenantId, id);
  const sizeBytes = content.reduce((sum, chunk) => sum + chunk.sizeBytes, 0);
  const sum = createHash("sha256");
  try {
    for await (const bytes of readContent(deps, tenantId, content, 0, sizeBytes)) sum.update(bytes);
  } catch (err) {
    // Then nothing proves the size; which chunk it is, another check tells.
    if (err instanceof AppError && err.code === "files.corrupt") return undefined;
    throw err;
  }
  if (sum.digest("hex") !== version?.sha256) return undefined;
  await db.update(fileVersions).set({ sizeBytes }).where(whereVersion);
  return `its chunks hash to what it says: its size is ${sizeBytes} now`;
}

async function* lost(deps: FsckDeps, tenantId: TenantId): Findings {
  const { db } = deps.database;
  const versions = await selectRows<{ id: Buffer; file: Buffer; number: number }>(
    db,
    sql`select v.id, v.file_id as file, v.number from file_versions v left join nodes n on n.id = v.file_id
      where v.tenant_id = ${sql.param(tenantId, fileVersions.tenantId)} and n.id is null order by v.id limit ${findingsMax}`,
  );
  for (const { id, file, number } of versions) {
    const detail = `It is number ${number} of ${idFromBytes("file", file)}; its content is kept.`;
    yield { kind: "version_lost", tenantId, subject: idFromBytes("version", id), detail };
  }
  const lists = await selectRows<{ id: Buffer; count: number }>(
    db,
    sql`select c.version_id as id, count(*) as count from version_chunks c left join file_versions v on v.id = c.version_id
      where c.tenant_id = ${sql.param(tenantId, versionChunks.tenantId)} and v.id is null
      group by c.version_id order by c.version_id limit ${findingsMax}`,
  );
  for (const { id, count } of lists)
    yield {
      kind: "chunks_lost",
      tenantId,
      subject: idFromBytes("version", id),
      detail: `There are ${count}; they are kept.`,
    };
}

async function* differing(deps: FsckDeps, tenantId: TenantId): Findings {
  const rows = await selectRows<{ id: Buffer; version: Buffer | null; found: number }>(
    deps.database.db,
    sql`select n.id, n.version_id as version, v.id is not null as found
      from nodes n left join file_versions v on v.id = n.version_id and v.file_id = n.id
      where n.tenant_id = ${sql.param(tenantId, nodes.tenantId)} and n.kind = 'file' and (v.id is null or not (n.version_number <=> v.number
        and n.size_bytes <=> v.size_bytes and n.sha256 <=> v.sha256 and n.mime_type <=> v.mime_type))
      order by n.id limit ${findingsMax}`,
  );
  for (const { id, version, found } of rows) {
    const subject = idFromBytes("file", id);
    const named = version === null ? "no version" : idFromBytes("version", version);
    const repair = () => showVersion(deps, tenantId, subject);
    const common = { tenantId, subject, repair, detail: `It names ${named}.` };
    yield { kind: found === 0 ? "file_without_version" : "file_differs_from_version", ...common };
  }
}

/** Has the file show what its version says or, when that does not exist, the last one that does. */
async function showVersion(deps: FsckDeps, tenantId: TenantId, id: FileId): Promise<string | undefined> {
  return deps.database.transaction(async (tx) => {
    const whereFile = and(eq(nodes.id, idToBytes(id)), eq(nodes.tenantId, tenantId));
    const [file] = await tx.select().from(nodes).where(whereFile).for("update");
    const versions = await tx
      .select()
      .from(fileVersions)
      .where(and(eq(fileVersions.fileId, id), eq(fileVersions.tenantId, tenantId)))
      .orderBy(desc(fileVersions.number));
    const shown = versions.find((version) => version.id === file?.versionId) ?? versions[0];
    if (file === undefined || shown === undefined) return undefined;
    const { id: versionId, number: versionNumber, sizeBytes, sha256, mimeType } = shown;
    const revision = file.revision + 1;
    await tx.update(nodes).set({ versionId, versionNumber, sizeBytes, sha256, mimeType, revision }).where(whereFile);
    return `it shows version ${versionNumber}, ${versionId}`;
  });
}
