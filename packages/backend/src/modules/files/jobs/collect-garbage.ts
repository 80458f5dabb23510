import type { TenantId } from "@scai/contract";
import { blobDeletions, chunks, versionChunks } from "@scai/db";
import { and, eq, inArray } from "drizzle-orm";
import { type BlobKey, blobKey } from "../../../platform/blob/index.ts";
import type { Services } from "../../../services.ts";
import { blobKeyPrefix, parseChunkBlobKey } from "../content/blob-key.ts";
import { releaseUpload } from "../content/release-upload.ts";
import { listDeadUploads } from "../content/uploads.repo.ts";
import { abandonDeadReplacements, listReplacing } from "../encryption/encrypt.repo.ts";

type Deps = Pick<Services, "blobs" | "clock" | "database">;

const batchMax = 500;

export interface Collected {
  readonly uploads: number;
  readonly blobs: number;
}

/**
 * Gives up uploads that have been silent for `graceSeconds`, and as old replacements of blobs, and deletes the blobs that nothing names any
 * more. Any number of workers may run it at once, and it may be killed anywhere: what it has not finished stays written down.
 */
export async function collectGarbage(deps: Deps, graceSeconds: number): Promise<Collected> {
  const aliveBefore = new Date(deps.clock().getTime() - graceSeconds * 1000);
  let uploads = 0;
  for (;;) {
    const dead = await listDeadUploads(deps.database.db, aliveBefore, batchMax);
    for (const upload of dead) await releaseUpload(deps, upload, aliveBefore);
    uploads += dead.length;
    if (dead.length < batchMax) break;
  }
  await abandonReplacements(deps, aliveBefore);
  return { uploads, blobs: await deleteQueuedBlobs(deps) };
}

async function abandonReplacements(deps: Deps, startedBefore: Date): Promise<void> {
  const abandonSome = () =>
    deps.database.transaction((tx) => abandonDeadReplacements(tx, startedBefore, batchMax, deps.clock()));
  while ((await abandonSome()) === batchMax);
}

/** The blobs go first, then the notes that say so: a crash between the two deletes a blob again, which is no error. */
async function deleteQueuedBlobs(deps: Deps): Promise<number> {
  const { db } = deps.database;
  let deleted = 0;
  for (;;) {
    const queued = await db.select().from(blobDeletions).orderBy(blobDeletions.id).limit(batchMax);
    if (queued.length === 0) return deleted;
    await deps.blobs.delete(queued.map((row) => blobKey(row.blobKey)));
    const ids = queued.map((row) => row.id);
    await db.delete(blobDeletions).where(inArray(blobDeletions.id, ids));
    deleted += queued.length;
  }
}

/**
 * Walks the whole blob store for blobs that no row names. They come from a process that was taken for dead and then finished a write
 * after all. A row is always there before its blob, and a key is never used twice, so a blob without a row stays without one;
 * `graceSeconds` only spares what other tools may be copying in. Returns how many blobs were deleted.
 */
export async function collectOrphanBlobs(deps: Deps, graceSeconds: number): Promise<number> {
  const writtenBefore = new Date(deps.clock().getTime() - graceSeconds * 1000);
  let deleted = 0;
  let batch: BlobKey[] = [];
  const flush = async () => {
    const orphans = await withoutRow(deps, batch);
    await deps.blobs.delete(orphans);
    deleted += orphans.length;
    batch = [];
  };
  for await (const blob of deps.blobs.list(blobKeyPrefix)) {
    if (blob.modifiedAt < writtenBefore) batch.push(blob.key);
    if (batch.length === batchMax) await flush();
  }
  await flush();
  return deleted;
}

async function withoutRow(deps: Deps, keys: readonly BlobKey[]): Promise<BlobKey[]> {
  const parsed = keys.flatMap((key) => {
    const chunk = parseChunkBlobKey(key);
    return chunk === undefined ? [] : [{ key, ...chunk }];
  });
  const orphans: BlobKey[] = [];
  for (const [tenantId, ofTenant] of Map.groupBy(parsed, (blob) => blob.tenantId)) {
    const hashes = ofTenant.map((blob) => blob.sha256);
    // Before the chunks: what takes a blob's place is named by the one until it is named by the other.
    const replacing = await listReplacing(deps.database.db, tenantId, hashes);
    const rows = await deps.database.db
      .select({ sha256: chunks.sha256, incarnation: chunks.incarnation })
      .from(chunks)
      .where(and(eq(chunks.tenantId, tenantId), inArray(chunks.sha256, hashes)));
    const named = new Set([...replacing, ...rows].map((row) => `${row.sha256}.${row.incarnation}`));
    const unnamed = ofTenant.filter((blob) => !named.has(`${blob.sha256}.${blob.incarnation}`));
    const known = new Set(rows.map((row) => row.sha256));
    const lost = await neededBy(
      deps,
      tenantId,
      unnamed.filter((blob) => !known.has(blob.sha256)),
    );
    orphans.push(...unnamed.filter((blob) => !lost.has(blob.sha256)).map((blob) => blob.key));
  }
  return orphans;
}

/** Which of these, that have no row, a version needs: the row was lost, and `fsck` writes it anew from the blob. */
async function neededBy(
  deps: Deps,
  tenantId: TenantId,
  blobs: readonly { readonly sha256: string }[],
): Promise<Set<string>> {
  if (blobs.length === 0) return new Set();
  const hashes = blobs.map((blob) => blob.sha256);
  const rows = await deps.database.db
    .selectDistinct({ sha256: versionChunks.sha256 })
    .from(versionChunks)
    .where(and(eq(versionChunks.tenantId, tenantId), inArray(versionChunks.sha256, hashes)));
  return new Set(rows.map((row) => row.sha256));
}
