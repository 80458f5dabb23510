import { randomBytes } from "node:crypto";
import type { DataKeyId, TenantId } from "@scai/contract";
import { blobDeletions, blobReplacements, chunks, type Db, dataKeys, type Tx, uploadChunks } from "@scai/db";
import { and, asc, desc, eq, gt, inArray, isNull, lt, ne, or, sql } from "drizzle-orm";
import { chunkBlobKey, type StoredChunk } from "../content/blob-key.ts";

/** A chunk, and the incarnation of it that a new blob is written for. */
export interface Replacement extends StoredChunk {
  readonly next: string;
}

export type PresentKey = Pick<typeof dataKeys.$inferSelect, "id" | "number" | "createdAt">;

/** The present data key of a tenant, which of its keys it is, counted from 1, and since when. */
export async function findPresentKey(db: Db, tenantId: TenantId): Promise<PresentKey | undefined> {
  const [row] = await db
    .select({ id: dataKeys.id, number: dataKeys.number, createdAt: dataKeys.createdAt })
    .from(dataKeys)
    .where(eq(dataKeys.tenantId, tenantId))
    .orderBy(desc(dataKeys.number))
    .limit(1);
  return row;
}

/** The next stored chunks of a tenant by hash that are not known to be encrypted with a key. */
export function listStale(db: Db, tenantId: TenantId, key: DataKeyId, after: string | undefined, limit: number) {
  return db
    .select({
      sha256: chunks.sha256,
      incarnation: chunks.incarnation,
      sizeBytes: chunks.sizeBytes,
      mac: chunks.mac,
      dataKeyId: chunks.dataKeyId,
    })
    .from(chunks)
    .where(and(whereStale(tenantId, key), after === undefined ? undefined : gt(chunks.sha256, after)))
    .orderBy(asc(chunks.sha256))
    .limit(limit);
}

export function countStale(db: Db, tenantId: TenantId, key: DataKeyId): Promise<number> {
  return db.$count(chunks, whereStale(tenantId, key));
}

function whereStale(tenantId: TenantId, key: DataKeyId) {
  const isStale = or(isNull(chunks.dataKeyId), ne(chunks.dataKeyId, key));
  return and(eq(chunks.tenantId, tenantId), eq(chunks.isStored, true), isStale);
}

/** Notes that the blobs of these chunks are encrypted with a key. */
export async function markEncrypted(
  db: Db,
  tenantId: TenantId,
  found: readonly StoredChunk[],
  dataKeyId: DataKeyId,
): Promise<void> {
  for (const { sha256, incarnation } of found) {
    const isSame = and(eq(chunks.tenantId, tenantId), eq(chunks.sha256, sha256), eq(chunks.incarnation, incarnation));
    await db.update(chunks).set({ dataKeyId }).where(isSame);
  }
}

/**
 * Writes down that these chunks get new blobs, and as what. Left out are those that are not what they were, and those that an upload
 * pins: it may be about to store the same bytes again, where they were.
 */
export async function insertReplacements(
  tx: Tx,
  tenantId: TenantId,
  wanted: readonly StoredChunk[],
  now: Date,
): Promise<Replacement[]> {
  const free = await lockUnpinned(tx, tenantId, wanted);
  const begun = wanted.flatMap(({ sha256, incarnation }) =>
    free.get(sha256) === incarnation ? [{ sha256, incarnation, next: randomBytes(8).toString("hex") }] : [],
  );
  if (begun.length > 0)
    await tx.insert(blobReplacements).values(
      begun.map(({ sha256, incarnation: replaces, next: incarnation }) => {
        return { tenantId, sha256, incarnation, replaces, startedAt: now };
      }),
    );
  return begun;
}

/**
 * Lets the chunks name the new blobs, which are durable, and queues the old ones for deletion; where a chunk is gone, changed or pinned
 * meanwhile it is the new one that goes. Tells how many took their place. False for the whole when the notes were taken for dead.
 */
export async function settleReplacements(
  tx: Tx,
  tenantId: TenantId,
  written: readonly Replacement[],
  dataKeyId: DataKeyId,
  now: Date,
): Promise<number> {
  const free = await lockUnpinned(tx, tenantId, written);
  const settled = written.filter(({ sha256, incarnation }) => free.get(sha256) === incarnation);
  for (const { sha256, next: incarnation } of settled) {
    const isChunk = and(eq(chunks.tenantId, tenantId), eq(chunks.sha256, sha256));
    await tx.update(chunks).set({ incarnation, dataKeyId }).where(isChunk);
  }
  const isSettled = new Set(settled);
  const unnamed = written.map((one) => ({
    sha256: one.sha256,
    incarnation: isSettled.has(one) ? one.incarnation : one.next,
  }));
  await forgetReplacements(tx, tenantId, written);
  await queueDeletions(tx, tenantId, unnamed, now);
  return settled.length;
}

/** Gives up new blobs that are not wanted after all, whether there is something of them or not. */
export async function abandonReplacements(
  tx: Tx,
  tenantId: TenantId,
  failed: readonly Replacement[],
  now: Date,
): Promise<void> {
  await forgetReplacements(tx, tenantId, failed);
  const unnamed = failed.map(({ sha256, next }) => ({ sha256, incarnation: next }));
  await queueDeletions(tx, tenantId, unnamed, now);
}

/** The same for those, of any tenant, whose process has not settled them since a time. */
export async function abandonDeadReplacements(tx: Tx, startedBefore: Date, limit: number, now: Date): Promise<number> {
  const dead = await tx
    .select()
    .from(blobReplacements)
    .where(lt(blobReplacements.startedAt, startedBefore))
    .limit(limit)
    .for("update");
  for (const [tenantId, ofTenant] of Map.groupBy(dead, (row) => row.tenantId)) {
    const failed = ofTenant.map(({ sha256, incarnation: next, replaces: incarnation }) => {
      return { sha256, incarnation, next };
    });
    await abandonReplacements(tx, tenantId, failed, now);
  }
  return dead.length;
}

/** Of these blobs those that are being written to take the place of others. */
export async function listReplacing(db: Db, tenantId: TenantId, hashes: readonly string[]): Promise<StoredChunk[]> {
  if (hashes.length === 0) return [];
  return db
    .select({ sha256: blobReplacements.sha256, incarnation: blobReplacements.incarnation })
    .from(blobReplacements)
    .where(and(eq(blobReplacements.tenantId, tenantId), inArray(blobReplacements.sha256, [...hashes])));
}

/** Locks the rows of these chunks as uploads do, and tells the incarnations of those that are stored and that no upload pins. */
async function lockUnpinned(
  tx: Tx,
  tenantId: TenantId,
  wanted: readonly { readonly sha256: string }[],
): Promise<Map<string, string>> {
  const hashes = wanted.map(({ sha256 }) => sha256);
  if (hashes.length === 0) return new Map();
  const rows = await tx
    .select({ sha256: chunks.sha256, incarnation: chunks.incarnation })
    .from(chunks)
    .where(and(eq(chunks.tenantId, tenantId), inArray(chunks.sha256, hashes), eq(chunks.isStored, true)))
    .orderBy(asc(chunks.sha256))
    .for("update");
  // Asked after the lock: whoever pins holds it until that is committed.
  const pins = await tx
    .selectDistinct({ sha256: uploadChunks.sha256 })
    .from(uploadChunks)
    .where(and(eq(uploadChunks.tenantId, tenantId), inArray(uploadChunks.sha256, hashes)));
  const pinned = new Set(pins.map(({ sha256 }) => sha256));
  return new Map(rows.flatMap((row) => (pinned.has(row.sha256) ? [] : [[row.sha256, row.incarnation]])));
}

/** Fails when one of them is not there: it was taken for dead, and its blob may be gone. */
async function forgetReplacements(tx: Tx, tenantId: TenantId, ended: readonly Replacement[]): Promise<void> {
  if (ended.length === 0) return;
  const isOne = or(...ended.map(({ sha256, next }) => sql`(sha256, incarnation) = (${hex(sha256)}, ${hex(next)})`));
  const [deleted] = await tx.delete(blobReplacements).where(and(eq(blobReplacements.tenantId, tenantId), isOne));
  if (deleted.affectedRows !== ended.length) throw new ReplacementGoneError();
}

/** New blobs took so long to write that they were taken for dead. */
export class ReplacementGoneError extends Error {
  override readonly name = "ReplacementGoneError";

  constructor() {
    super("New blobs took so long to write that they were taken for dead; run it again.");
  }
}

async function queueDeletions(
  tx: Tx,
  tenantId: TenantId,
  unnamed: readonly StoredChunk[],
  queuedAt: Date,
): Promise<void> {
  if (unnamed.length === 0) return;
  await tx.insert(blobDeletions).values(unnamed.map((chunk) => ({ blobKey: chunkBlobKey(tenantId, chunk), queuedAt })));
}

function hex(digits: string): Buffer {
  return Buffer.from(digits, "hex");
}
