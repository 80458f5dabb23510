import { randomBytes } from "node:crypto";
import { idToBytes, type TenantId, type UploadId, type UserId, type VersionId } from "@scai/contract";
import {
  blobDeletions,
  chunks,
  type Db,
  selectRows,
  type Tx,
  uploadChunks,
  uploadParts,
  uploads,
  versionChunks,
} from "@scai/db";
import { and, eq, gt, inArray, lt, or, sql } from "drizzle-orm";
import { chunkBlobKey } from "./blob-key.ts";

export interface Chunk {
  readonly sha256: string;
  readonly sizeBytes: number;
}

/** One that is about to be stored. */
export interface NewChunk extends Chunk {
  readonly mac: string;
}

export interface Reservation extends Chunk {
  readonly incarnation: string;
  readonly isStored: boolean;
}

const rowsMax = 500;

/** `aliveAt` is null for a session: that is given up when it says so, not when a process falls silent. */
export async function insertUpload(
  tx: Tx,
  upload: { id: UploadId; tenantId: TenantId; userId: UserId; aliveAt: Date | null },
): Promise<void> {
  await tx.insert(uploads).values({ ...upload, isEnded: false });
}

type UploadKey = { readonly id: UploadId; readonly tenantId: TenantId };

/** Says that the upload goes on, and keeps it from being given up until the transaction ends; false when it already was. */
export async function keepUploadAlive(db: Db | Tx, upload: UploadKey, now: Date): Promise<boolean> {
  const [updated] = await db
    .update(uploads)
    .set({ aliveAt: now })
    .where(and(whereUpload(upload), eq(uploads.isEnded, false)));
  return updated.affectedRows === 1;
}

/** Keeps the upload of a session from being given up or committed until the transaction ends; false when it already was. */
export async function holdUpload(tx: Tx, upload: UploadKey): Promise<boolean> {
  // MariaDB has no FOR SHARE, which is what Drizzle would write. Shared, so that chunks of one session do not wait for each other.
  const rows = await selectRows(
    tx,
    sql`select id from uploads where id = ${Buffer.from(idToBytes(upload.id))}
      and tenant_id = ${Buffer.from(idToBytes(upload.tenantId))} and is_ended = 0 lock in share mode`,
  );
  return rows.length === 1;
}

/**
 * Pins for the upload those of these chunks whose bytes are durable, and tells which, with their sizes. Locked as {@link reserveChunks}
 * locks them, so what is told stays.
 */
export async function pinStoredChunks(
  tx: Tx,
  { id: uploadId, tenantId }: UploadKey,
  hashes: readonly string[],
): Promise<Map<string, number>> {
  const pinned = new Map<string, number>();
  for (const batch of batches(hashes.toSorted())) {
    const rows = await tx
      .select({ sha256: chunks.sha256, sizeBytes: chunks.sizeBytes })
      .from(chunks)
      .where(and(eq(chunks.tenantId, tenantId), inArray(chunks.sha256, [...batch]), eq(chunks.isStored, true)))
      .orderBy(chunks.sha256)
      .for("update");
    if (rows.length === 0) continue;
    await tx.insert(uploadChunks).values(rows.map(({ sha256 }) => ({ uploadId, tenantId, sha256, isSent: false })));
    for (const { sha256, sizeBytes } of rows) pinned.set(sha256, sizeBytes);
  }
  return pinned;
}

/**
 * Writes down that these chunks are about to be stored, and pins them for the upload. Locks their rows until the transaction ends,
 * which is what keeps a collector from dropping one between our look at it and our pin. Tells which are stored already.
 */
export async function reserveChunks(
  tx: Tx,
  upload: UploadKey,
  wanted: readonly NewChunk[],
  now: Date,
): Promise<Reservation[]> {
  const { id: uploadId, tenantId } = upload;
  // In hash order, as everybody locks them, so that two uploads of the same chunks wait for each other instead of deadlocking.
  const sorted = wanted.toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  await tx
    .insert(chunks)
    .values(
      sorted.map((chunk) => ({
        tenantId,
        ...chunk,
        incarnation: randomBytes(8).toString("hex"),
        isStored: false,
        createdAt: now,
      })),
    )
    // Whichever upload it is of, a MAC of these bytes is as good as another.
    .onDuplicateKeyUpdate({ set: { mac: sql`coalesce(mac, values(mac))` } });
  await tx
    .insert(uploadChunks)
    .values(sorted.map(({ sha256 }) => ({ uploadId, tenantId, sha256 })))
    .onDuplicateKeyUpdate({ set: { isSent: true } });
  return tx
    .select({
      sha256: chunks.sha256,
      sizeBytes: chunks.sizeBytes,
      incarnation: chunks.incarnation,
      isStored: chunks.isStored,
    })
    .from(chunks)
    .where(whereChunks(tenantId, sorted));
}

/** Says that these chunks' bytes are durable. */
export async function markStored(tx: Tx, tenantId: TenantId, stored: readonly Chunk[]): Promise<void> {
  for (const batch of batches(stored)) {
    await tx.update(chunks).set({ isStored: true }).where(whereChunks(tenantId, batch));
  }
}

export async function insertVersionChunks(
  tx: Tx,
  tenantId: TenantId,
  versionId: VersionId,
  content: readonly Chunk[],
): Promise<void> {
  let position = 0;
  for (const batch of batches(content)) {
    await tx
      .insert(versionChunks)
      .values(batch.map((chunk) => ({ tenantId, versionId, position: position++, ...chunk })));
  }
}

/**
 * The chunks of a version in order, with where their bytes are. One that has no row is told all the same, with `incarnation` null: left
 * out, what follows it would take its place.
 */
export function listVersionChunks(db: Db, tenantId: TenantId, versionId: VersionId) {
  return db
    .select({
      sha256: versionChunks.sha256,
      sizeBytes: versionChunks.sizeBytes,
      incarnation: chunks.incarnation,
      mac: chunks.mac,
    })
    .from(versionChunks)
    .leftJoin(chunks, and(eq(chunks.tenantId, versionChunks.tenantId), eq(chunks.sha256, versionChunks.sha256)))
    .where(and(eq(versionChunks.versionId, versionId), eq(versionChunks.tenantId, tenantId)))
    .orderBy(versionChunks.position);
}

/** Some of the chunks of a version in order, behind a position. */
export function listChunksOfVersion(
  db: Db,
  tenantId: TenantId,
  versionId: VersionId,
  after: number | undefined,
  limit: number,
) {
  return db
    .select({ position: versionChunks.position, sha256: versionChunks.sha256, sizeBytes: versionChunks.sizeBytes })
    .from(versionChunks)
    .where(
      and(
        eq(versionChunks.versionId, versionId),
        eq(versionChunks.tenantId, tenantId),
        after === undefined ? undefined : gt(versionChunks.position, after),
      ),
    )
    .orderBy(versionChunks.position)
    .limit(limit);
}

/** Ends an upload whose content now belongs to a version; false when it was given up in the meantime, and its chunks may be gone. */
export async function takeUpload(tx: Tx, upload: UploadKey): Promise<boolean> {
  const [deleted] = await tx.delete(uploads).where(and(whereUpload(upload), eq(uploads.isEnded, false)));
  if (deleted.affectedRows === 0) return false;
  await tx.delete(uploadChunks).where(wherePins(upload));
  await deleteParts(tx, upload);
  return true;
}

/** Gives an upload up, so that it cannot commit any more; with `aliveBefore` only if it was last heard of before that. */
export async function endUpload(db: Db | Tx, upload: UploadKey, aliveBefore: Date | undefined): Promise<boolean> {
  const isDead =
    aliveBefore === undefined ? undefined : or(eq(uploads.isEnded, true), lt(uploads.aliveAt, aliveBefore));
  const [updated] = await db
    .update(uploads)
    .set({ isEnded: true })
    .where(and(whereUpload(upload), isDead));
  return updated.affectedRows === 1;
}

/** The chunks of a content in order, with where their bytes are; null where there is no row. */
export async function listStoredChunks(db: Db, tenantId: TenantId, content: readonly Chunk[]) {
  const stored = new Map<string, { incarnation: string; mac: string | null }>();
  for (const batch of batches(content)) {
    const rows = await db
      .select({ sha256: chunks.sha256, incarnation: chunks.incarnation, mac: chunks.mac })
      .from(chunks)
      .where(whereChunks(tenantId, batch));
    for (const { sha256, ...row } of rows) stored.set(sha256, row);
  }
  return content.map((chunk) => ({ ...chunk, ...(stored.get(chunk.sha256) ?? { incarnation: null, mac: null }) }));
}

export async function deleteUpload(tx: Tx, upload: UploadKey): Promise<void> {
  await deleteParts(tx, upload);
  await tx.delete(uploads).where(whereUpload(upload));
}

async function deleteParts(tx: Tx, upload: UploadKey): Promise<void> {
  await tx
    .delete(uploadParts)
    .where(and(eq(uploadParts.uploadId, upload.id), eq(uploadParts.tenantId, upload.tenantId)));
}

/** Uploads, of any tenant, that were given up or whose process has not been heard of since a time: for the collector. */
export function listDeadUploads(db: Db, aliveBefore: Date, limit: number) {
  return db
    .select({ id: uploads.id, tenantId: uploads.tenantId })
    .from(uploads)
    .where(or(eq(uploads.isEnded, true), lt(uploads.aliveAt, aliveBefore)))
    .limit(limit);
}

/** Some of the chunks an upload pins. */
export function listPins(tx: Tx, upload: UploadKey) {
  return tx
    .select({ sha256: uploadChunks.sha256 })
    .from(uploadChunks)
    .where(wherePins(upload))
    .orderBy(uploadChunks.sha256)
    .limit(rowsMax);
}

/**
 * Chunks that a session pins and that are no part of its content: of two who sent other bytes as the same chunk, those of the one who came
 * late. Keeps others from pinning more until the transaction ends; whoever commits the content has to drop these.
 */
export async function lockStrays(tx: Tx, upload: UploadKey, content: readonly Chunk[]): Promise<{ sha256: string }[]> {
  await tx.select({ id: uploads.id }).from(uploads).where(whereUpload(upload)).for("update");
  const pins = await tx.select({ sha256: uploadChunks.sha256 }).from(uploadChunks).where(wherePins(upload));
  const needed = new Set(content.map((chunk) => chunk.sha256));
  return pins.filter((pin) => !needed.has(pin.sha256));
}

/** How many of these chunks an upload pins. */
export async function countPins(tx: Tx, upload: UploadKey, hashes: readonly string[]): Promise<number> {
  const rows = await tx
    .select({ sha256: uploadChunks.sha256 })
    .from(uploadChunks)
    .where(and(wherePins(upload), inArray(uploadChunks.sha256, [...hashes])));
  return rows.length;
}

export async function deletePins(tx: Tx, upload: UploadKey, pins: readonly { sha256: string }[]): Promise<void> {
  const hashes = pins.map((pin) => pin.sha256);
  await tx.delete(uploadChunks).where(and(wherePins(upload), inArray(uploadChunks.sha256, hashes)));
}

/**
 * Drops those of the chunks that no version and no upload needs, and queues their blobs for deletion. The rows are locked before
 * anybody asks who needs them, and asked in a later statement: under READ COMMITTED that one sees every pin that was committed
 * before we got the lock.
 */
export async function dropUnneededChunks(
  tx: Tx,
  tenantId: TenantId,
  candidates: readonly { sha256: string }[],
  now: Date,
): Promise<number> {
  if (candidates.length === 0) return 0;
  const locked = await tx
    .select({ sha256: chunks.sha256, incarnation: chunks.incarnation })
    .from(chunks)
    .where(whereChunks(tenantId, candidates))
    .orderBy(chunks.sha256)
    .for("update");
  if (locked.length === 0) return 0;
  const needed = await tx
    .select({ sha256: chunks.sha256 })
    .from(chunks)
    .where(
      and(
        whereChunks(tenantId, locked),
        sql`(exists (select 1 from version_chunks v where v.tenant_id = chunks.tenant_id and v.sha256 = chunks.sha256)
          or exists (select 1 from upload_chunks u where u.tenant_id = chunks.tenant_id and u.sha256 = chunks.sha256))`,
      ),
    );
  const keep = new Set(needed.map((chunk) => chunk.sha256));
  const dropped = locked.filter((chunk) => !keep.has(chunk.sha256));
  if (dropped.length === 0) return 0;
  await tx
    .insert(blobDeletions)
    .values(dropped.map((chunk) => ({ blobKey: chunkBlobKey(tenantId, chunk), queuedAt: now })));
  await tx.delete(chunks).where(whereChunks(tenantId, dropped));
  return dropped.length;
}

function whereUpload(upload: UploadKey) {
  return and(eq(uploads.id, upload.id), eq(uploads.tenantId, upload.tenantId));
}

function wherePins(upload: UploadKey) {
  return and(eq(uploadChunks.uploadId, upload.id), eq(uploadChunks.tenantId, upload.tenantId));
}

function whereChunks(tenantId: TenantId, wanted: readonly { sha256: string }[]) {
  return and(
    eq(chunks.tenantId, tenantId),
    inArray(
      chunks.sha256,
      wanted.map((chunk) => chunk.sha256),
    ),
  );
}

function* batches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += rowsMax) yield items.slice(start, start + rowsMax);
}
