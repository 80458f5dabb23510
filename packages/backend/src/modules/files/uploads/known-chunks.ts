import type { VersionId } from "@scai/contract";
import { chunks, type Db, fileVersions, uploadChunks, uploads, versionChunks } from "@scai/db";
import { and, eq, inArray } from "drizzle-orm";
import type { Services } from "../../../services.ts";
import { type FileNode, isReadable, loadNodeGrants } from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import type { Chunk } from "../content/uploads.repo.ts";

type Deps = Pick<Services, "database" | "clock">;
type VersionRow = typeof fileVersions.$inferSelect;

const hashesMax = 500;

/** How many versions are looked at to find one of the caller's that has a chunk, and for how many chunks that is done. */
const versionsMax = 50;
const roundsMax = 16;

/** Of how many of the caller's versions all chunks are read each time. */
const readMax = 2;

/**
 * Those of these chunks that the caller has uploaded or may read, so that telling them that the tenant has the bytes tells nothing new. A
 * chunk of others' is left out as if it were not there; so may be one of the caller's own that is in very many files. Costs a bounded
 * number of statements beside one for each 500 chunks.
 */
export async function findKnownChunks(
  deps: Deps,
  actor: Actor,
  wanted: readonly Chunk[],
  replaced: FileNode | undefined,
): Promise<Set<string>> {
  const { db } = deps.database;
  const open = new Set(wanted.map((chunk) => chunk.sha256));
  const known = new Set<string>();
  const learn = (hashes: Iterable<string>) => {
    for (const sha256 of hashes) if (open.delete(sha256)) known.add(sha256);
  };
  if (replaced !== undefined) learn(await hashesOfVersions(db, actor, [replaced.versionId]));
  learn(await listUploaded(db, actor, [...open]));
  const existing = new Set(await listExisting(db, actor, [...open]));
  for (let round = 0; round < roundsMax; round++) {
    const [candidate] = [...existing].filter((sha256) => open.has(sha256));
    if (candidate === undefined) break;
    existing.delete(candidate);
    const versions = await listKnownVersions(deps, actor, candidate);
    const ids = versions.slice(0, readMax).map((version) => version.id);
    if (ids.length > 0) learn(await hashesOfVersions(db, actor, ids));
  }
  return known;
}

/**
 * The SHA-256 of content that consists of exactly these chunks, if the caller has uploaded or may read a version of it: then it was
 * checked when that was stored. `said` is what the caller takes it for; then other versions need not be looked at.
 */
export async function findKnownSha256(
  deps: Deps,
  actor: Actor,
  content: readonly Chunk[],
  sizeBytes: number,
  said: string | null,
): Promise<string | undefined> {
  const [first] = content;
  if (first === undefined) return undefined;
  const versions = (await listKnownVersions(deps, actor, first.sha256)).filter(
    (version) => version.sizeBytes === sizeBytes && (said === null || version.sha256 === said),
  );
  for (const version of versions.slice(0, readMax)) {
    const hashes = await hashesOfVersions(deps.database.db, actor, [version.id]);
    if (hashes.length === content.length && hashes.every((sha256, i) => sha256 === content[i]?.sha256))
      return version.sha256;
  }
  return undefined;
}

/** Versions that have a chunk and that the caller made, or whose file they may read. */
async function listKnownVersions(deps: Deps, actor: Actor, sha256: string): Promise<VersionRow[]> {
  const rows = await deps.database.db
    .select({ version: fileVersions })
    .from(versionChunks)
    .innerJoin(fileVersions, eq(fileVersions.id, versionChunks.versionId))
    .where(and(eq(versionChunks.tenantId, actor.tenantId), eq(versionChunks.sha256, sha256)))
    .limit(versionsMax);
  const versions = rows.map((row) => row.version);
  const files = [...new Set(versions.filter((row) => row.createdBy !== actor.id).map((row) => row.fileId))];
  const grants = await loadNodeGrants(deps.database, actor.tenantId, files, actor, deps.clock());
  return versions.filter(({ createdBy, fileId }) => createdBy === actor.id || isReadable(grants.get(fileId), actor));
}

async function hashesOfVersions(db: Db, actor: Actor, versions: readonly VersionId[]): Promise<string[]> {
  const rows = await db
    .select({ sha256: versionChunks.sha256 })
    .from(versionChunks)
    .where(and(inArray(versionChunks.versionId, [...versions]), eq(versionChunks.tenantId, actor.tenantId)))
    .orderBy(versionChunks.versionId, versionChunks.position);
  return rows.map((row) => row.sha256);
}

/** Those whose bytes came with an upload of the caller's that is under way. */
async function listUploaded(db: Db, actor: Actor, hashes: readonly string[]): Promise<string[]> {
  return inBatches(hashes, async (batch) =>
    db
      .selectDistinct({ sha256: uploadChunks.sha256 })
      .from(uploadChunks)
      .innerJoin(uploads, eq(uploads.id, uploadChunks.uploadId))
      .where(
        and(
          eq(uploadChunks.tenantId, actor.tenantId),
          inArray(uploadChunks.sha256, [...batch]),
          eq(uploadChunks.isSent, true),
          eq(uploads.userId, actor.id),
          eq(uploads.isEnded, false),
        ),
      ),
  );
}

/** Those that the tenant has, whoever may know. Never to be told. */
async function listExisting(db: Db, actor: Actor, hashes: readonly string[]): Promise<string[]> {
  return inBatches(hashes, async (batch) =>
    db
      .select({ sha256: chunks.sha256 })
      .from(chunks)
      .where(and(eq(chunks.tenantId, actor.tenantId), inArray(chunks.sha256, [...batch]), eq(chunks.isStored, true))),
  );
}

async function inBatches(
  hashes: readonly string[],
  list: (batch: readonly string[]) => Promise<{ sha256: string }[]>,
): Promise<string[]> {
  const found: string[] = [];
  for (let start = 0; start < hashes.length; start += hashesMax) {
    const rows = await list(hashes.slice(start, start + hashesMax));
    found.push(...rows.map((row) => row.sha256));
  }
  return found;
}
