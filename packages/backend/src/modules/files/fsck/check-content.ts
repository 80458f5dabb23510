import type { TenantId } from "@scai/contract";
import { blobDeletions, chunks, type Db, fileVersions, selectRows, versionChunks } from "@scai/db";
import { and, eq, gte, lt, sql } from "drizzle-orm";
import {
  BlobDamagedError,
  type BlobInfo,
  type BlobKey,
  BlobMissingError,
  blobKey,
  hashBlob,
} from "../../../platform/blob/index.ts";
import { blobKeyPrefix, chunkBlobKey, parseChunkBlobKey, type StoredChunk } from "../content/blob-key.ts";
import { dropUnneededChunks } from "../content/uploads.repo.ts";
import { listReplacing } from "../encryption/encrypt.repo.ts";
import { type Finding, type Findings, type FsckDeps, findingsMax } from "./finding.ts";

type ChunkRow = Pick<typeof chunks.$inferSelect, "sha256" | "incarnation" | "sizeBytes" | "isStored" | "createdAt">;

/** So many chunks are looked at in one go. */
const smallMax = 50_000;

export interface ContentOptions {
  /** Reads all bytes of all chunks; without it only their number is looked at. */
  readonly readsAll: boolean;
  /** What is younger is not judged: it may be on its way. */
  readonly graceSeconds: number;
}

/**
 * Whether the bytes of every chunk are there and right, and whether there are others. Goes through a 256th of a large tenant's chunks at
 * a time, rows before blobs: what a row called stored before the blobs were listed has to be among them.
 */
export async function* checkContent(deps: FsckDeps, tenantId: TenantId, options: ContentOptions): Findings {
  yield* unknown(deps, tenantId);
  const youngest = new Date(deps.clock().getTime() - options.graceSeconds * 1000);
  const isSmall = (await deps.database.db.$count(chunks, eq(chunks.tenantId, tenantId))) <= smallMax;
  for (const part of isSmall ? ["all" as const] : Array.from({ length: 256 }, (_part, first) => first)) {
    const rows = await listChunks(deps.database.db, tenantId, part);
    const folder = part === "all" ? "" : `${part.toString(16).padStart(2, "0")}/`;
    const blobs = new Map<BlobKey, BlobInfo>();
    for await (const blob of deps.blobs.list(`${blobKeyPrefix}${tenantId}/${folder}`)) blobs.set(blob.key, blob);
    for (const row of rows) {
      const key = chunkBlobKey(tenantId, row);
      const blob = blobs.get(key);
      blobs.delete(key);
      if (row.createdAt >= youngest) continue;
      const isWhole = blob?.sizeBytes === row.sizeBytes;
      if (row.isStored && isWhole && !options.readsAll) continue;
      const finding = await judgeChunk(deps, tenantId, row);
      if (finding !== undefined) yield finding;
    }
    const old = [...blobs.values()].filter((blob) => blob.modifiedAt < youngest);
    for (const blob of old) yield* orphan(deps, tenantId, blob);
  }
  yield* unneeded(deps, tenantId, youngest);
}

/** The chunks whose hashes begin with a byte, or all. */
function listChunks(db: Db, tenantId: TenantId, first: number | "all"): Promise<ChunkRow[]> {
  const hashFrom = (byte: number) => byte.toString(16).padStart(2, "0").padEnd(64, "0");
  const from = first === "all" ? undefined : gte(chunks.sha256, hashFrom(first));
  const to = first === "all" || first === 255 ? undefined : lt(chunks.sha256, hashFrom(first + 1));
  return db
    .select({
      sha256: chunks.sha256,
      incarnation: chunks.incarnation,
      sizeBytes: chunks.sizeBytes,
      isStored: chunks.isStored,
      createdAt: chunks.createdAt,
    })
    .from(chunks)
    .where(and(eq(chunks.tenantId, tenantId), from, to));
}

/** Reads a chunk and tells what its bytes are; undefined when they are what its row says, or nobody needs them any more. */
export async function judgeChunk(deps: FsckDeps, tenantId: TenantId, row: ChunkRow): Promise<Finding | undefined> {
  const { sha256 } = row;
  const found = await readBlob(deps, chunkBlobKey(tenantId, row));
  const [now] = await deps.database.db.select().from(chunks).where(whereChunk(tenantId, sha256));
  if (now === undefined || now.incarnation !== row.incarnation) return undefined;
  const users = await describeUsers(deps.database.db, tenantId, sha256);
  // Of an upload that is under way it may well not be there yet.
  if (users === undefined && !now.isStored) return undefined;
  const common = { tenantId, subject: sha256 };
  const needed = users ?? "Only an upload needs it.";
  const set = (values: Partial<typeof chunks.$inferInsert>, said: string) => async () => {
    await deps.database.db.update(chunks).set(values).where(whereChunk(tenantId, sha256));
    return said;
  };
  const isRight = found?.sha256 === sha256;
  if (isRight && found.sizeBytes !== now.sizeBytes) {
    const repair = set({ sizeBytes: found.sizeBytes }, `its row says ${found.sizeBytes} bytes now`);
    return { kind: "chunk_size_wrong", ...common, detail: `The row says ${now.sizeBytes}. ${needed}`, repair };
  }
  if (isRight && !now.isStored)
    return { kind: "chunk_not_marked", ...common, detail: needed, repair: set({ isStored: true }, "counts as stored") };
  if (isRight) return undefined;
  const kind = found === undefined ? "chunk_missing" : "chunk_damaged";
  // As long as it counts as stored, an upload of the same bytes would rely on it instead of bringing them back.
  if (now.isStored) {
    const repair = set(
      { isStored: false, dataKeyId: null },
      "no upload relies on it any more; one of the same bytes brings it back",
    );
    return { kind, ...common, detail: needed, repair };
  }
  return { kind, ...common, detail: `It waits for an upload of the same bytes. ${needed}` };
}

interface BlobRead {
  /** Undefined: there is something, and it cannot be read as a blob. */
  readonly sha256: string | undefined;
  readonly sizeBytes: number;
}

/** What a blob's bytes hash to, and how many there are; undefined when there is no such blob. */
async function readBlob({ blobs }: Pick<FsckDeps, "blobs">, key: BlobKey): Promise<BlobRead | undefined> {
  try {
    const { sha256, bytes } = await hashBlob(await blobs.get(key));
    return { sha256, sizeBytes: bytes.byteLength };
  } catch (err) {
    if (err instanceof BlobMissingError) return undefined;
    if (err instanceof BlobDamagedError) return { sha256: undefined, sizeBytes: 0 };
    throw err;
  }
}

/** Which versions need the chunk, a few of them by name; undefined when none does. */
async function describeUsers(db: Db, tenantId: TenantId, sha256: string): Promise<string | undefined> {
  const some = await db
    .selectDistinct({ fileId: fileVersions.fileId, number: fileVersions.number })
    .from(versionChunks)
    .innerJoin(fileVersions, eq(fileVersions.id, versionChunks.versionId))
    .where(and(eq(versionChunks.tenantId, tenantId), eq(versionChunks.sha256, sha256)))
    .limit(6);
  if (some.length === 0) return undefined;
  const named = some.slice(0, 5).map(({ fileId, number }) => `version ${number} of ${fileId}`);
  return `Needed by ${named.join(", ")}${some.length > 5 ? " and others" : ""}.`;
}

async function* unknown(deps: FsckDeps, tenantId: TenantId): Findings {
  const { db } = deps.database;
  const rows = await selectRows<{ sha256: Buffer; size: number }>(
    db,
    sql`select v.sha256, min(v.size_bytes) as size from version_chunks v
      left join chunks c on c.tenant_id = v.tenant_id and c.sha256 = v.sha256
      where v.tenant_id = ${sql.param(tenantId, versionChunks.tenantId)} and c.sha256 is null group by v.sha256 limit ${findingsMax}`,
  );
  for (const row of rows) {
    const sha256 = row.sha256.toString("hex");
    const detail = (await describeUsers(db, tenantId, sha256)) ?? "Needed by a version that does not exist.";
    const repair = () => findBlob(deps, tenantId, sha256);
    yield { kind: "chunk_unknown", tenantId, subject: sha256, detail, repair };
  }
}

/** Writes the row of a chunk anew from a blob that has its bytes. */
async function findBlob(deps: FsckDeps, tenantId: TenantId, sha256: string): Promise<string | undefined> {
  const prefix = `${blobKeyPrefix}${tenantId}/${sha256.slice(0, 2)}/${sha256}-`;
  for await (const { key } of deps.blobs.list(prefix)) {
    const chunk = parseChunkBlobKey(key);
    const found = await readBlob(deps, key);
    if (chunk === undefined || found?.sha256 !== sha256) continue;
    const { incarnation } = chunk;
    const values = {
      tenantId,
      sha256,
      incarnation,
      sizeBytes: found.sizeBytes,
      isStored: true,
      createdAt: deps.clock(),
    };
    await deps.database.db.insert(chunks).ignore().values(values);
    return `found as ${key}`;
  }
  return undefined;
}

async function* orphan(deps: FsckDeps, tenantId: TenantId, { key, sizeBytes }: BlobInfo): Findings {
  const chunk = parseChunkBlobKey(key);
  if (chunk === undefined) return;
  const isNamed = () => isBlobNamed(deps, tenantId, blobKey(key), chunk);
  if (await isNamed()) return;
  const repair = async () => {
    if (await isNamed()) return undefined;
    await deps.blobs.delete([blobKey(key)]);
    return "deleted";
  };
  yield { kind: "blob_unknown", tenantId, subject: key, detail: `It has ${sizeBytes} bytes.`, repair };
}

/** Whether something names a blob, or did a moment ago. Asked in the order in which its names follow each other, so that none is missed. */
async function isBlobNamed(deps: FsckDeps, tenantId: TenantId, key: BlobKey, chunk: StoredChunk): Promise<boolean> {
  const { db } = deps.database;
  const replacing = await listReplacing(db, tenantId, [chunk.sha256]);
  if (replacing.some(({ incarnation }) => incarnation === chunk.incarnation)) return true;
  const [row] = await db.select().from(chunks).where(whereChunk(tenantId, chunk.sha256));
  if (row?.incarnation === chunk.incarnation) return true;
  // Of a chunk that has no row and is needed it may be the last copy.
  if (row === undefined && (await describeUsers(db, tenantId, chunk.sha256)) !== undefined) return true;
  const [queued] = await db.select().from(blobDeletions).where(eq(blobDeletions.blobKey, key)).limit(1);
  return queued !== undefined || !(await isStored(deps, key));
}

async function isStored({ blobs }: Pick<FsckDeps, "blobs">, key: BlobKey): Promise<boolean> {
  for await (const found of blobs.list(key)) if (found.key === key) return true;
  return false;
}

async function* unneeded(deps: FsckDeps, tenantId: TenantId, youngest: Date): Findings {
  const rows = await selectRows<{ sha256: Buffer; size: number }>(
    deps.database.db,
    sql`select c.sha256, c.size_bytes as size from chunks c
      where c.tenant_id = ${sql.param(tenantId, chunks.tenantId)} and c.created_at < ${youngest}
        and not exists (select 1 from version_chunks v where v.tenant_id = c.tenant_id and v.sha256 = c.sha256)
        and not exists (select 1 from upload_chunks u where u.tenant_id = c.tenant_id and u.sha256 = c.sha256)
      limit ${findingsMax}`,
  );
  for (const { sha256, size } of rows) {
    const subject = sha256.toString("hex");
    const repair = async () => {
      const drop = deps.database.transaction((tx) =>
        dropUnneededChunks(tx, tenantId, [{ sha256: subject }], deps.clock()),
      );
      return (await drop) === 0 ? undefined : "dropped; its bytes are deleted by the worker";
    };
    yield { kind: "chunk_unneeded", tenantId, subject, detail: `It has ${size} bytes.`, repair };
  }
}

function whereChunk(tenantId: TenantId, sha256: string) {
  return and(eq(chunks.tenantId, tenantId), eq(chunks.sha256, sha256));
}
