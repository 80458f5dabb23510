import type { FileId, TenantId, UploadId, UserId } from "@scai/contract";
import { type Db, type Tx, uploadParts, uploadSessions } from "@scai/db";
import { and, asc, count, desc, eq, inArray, lt, lte, ne, sql, sum } from "drizzle-orm";
import type { Chunk } from "../content/uploads.repo.ts";

export type SessionRow = typeof uploadSessions.$inferSelect;
export type PartRow = typeof uploadParts.$inferSelect;
export type SessionKey = { readonly id: UploadId; readonly tenantId: TenantId };

const rowsMax = 1000;

export async function insertSession(tx: Tx, session: SessionRow): Promise<void> {
  await tx.insert(uploadSessions).values(session);
}

/** The chunks of a session that lists them, and of each whether it need not be sent. */
export async function insertParts(
  tx: Tx,
  { id: uploadId, tenantId }: SessionKey,
  chunks: readonly (Chunk & { readonly isReceived: boolean })[],
): Promise<void> {
  const rows = chunks.map((chunk, position) => ({ uploadId, tenantId, position, ...chunk }));
  for (let start = 0; start < rows.length; start += rowsMax)
    await tx.insert(uploadParts).values(rows.slice(start, start + rowsMax));
}

/** A session of that user; of nobody else. */
export async function findSession(
  db: Db | Tx,
  tenantId: TenantId,
  userId: UserId,
  id: UploadId,
): Promise<SessionRow | undefined> {
  const [row] = await db
    .select()
    .from(uploadSessions)
    .where(and(eq(uploadSessions.id, id), eq(uploadSessions.tenantId, tenantId), eq(uploadSessions.userId, userId)));
  return row;
}

/** What a user's open sessions have announced, and how many they are; of a share, the bytes. */
export async function sumOpenSessions(
  db: Db,
  tenantId: TenantId,
  userId: UserId,
  shareId: SessionRow["shareId"],
): Promise<{ count: number; bytesInShare: number }> {
  const [row] = await db
    .select({
      count: count(),
      bytesInShare: sql<
        string | null
      >`sum(case when ${uploadSessions.shareId} = ${sql.param(shareId, uploadSessions.shareId)} then ${uploadSessions.sizeBytes} end)`,
    })
    .from(uploadSessions)
    .where(
      and(eq(uploadSessions.userId, userId), eq(uploadSessions.tenantId, tenantId), eq(uploadSessions.status, "open")),
    );
  return { count: row?.count ?? 0, bytesInShare: Number(row?.bytesInShare ?? 0) };
}

/** One chunk of a session; absent when it is not listed and has not come. */
export async function findPart(db: Db | Tx, session: SessionKey, position: number): Promise<PartRow | undefined> {
  const [row] = await db
    .select()
    .from(uploadParts)
    .where(and(whereParts(session), eq(uploadParts.position, position)));
  return row;
}

/** Says that the bytes of a chunk are there; false when other bytes came as that chunk before. */
export async function receivePart(
  tx: Tx,
  { id: uploadId, tenantId }: SessionKey,
  position: number,
  chunk: Chunk,
): Promise<boolean> {
  await tx
    .insert(uploadParts)
    .values({ uploadId, tenantId, position, ...chunk, isReceived: true })
    .onDuplicateKeyUpdate({ set: { isReceived: sql`is_received or sha256 = values(sha256)` } });
  return (await findPart(tx, { id: uploadId, tenantId }, position))?.sha256 === chunk.sha256;
}

/** Those of a session's chunks that have come, or that have not, by position. */
export async function listPositions(
  db: Db | Tx,
  session: SessionKey,
  isReceived: boolean,
  limit: number,
): Promise<number[]> {
  const rows = await db
    .select({ position: uploadParts.position })
    .from(uploadParts)
    .where(and(whereParts(session), eq(uploadParts.isReceived, isReceived)))
    .orderBy(asc(uploadParts.position))
    .limit(limit);
  return rows.map((row) => row.position);
}

/** How many chunks have come, and how many bytes. */
export async function sumReceived(db: Db | Tx, session: SessionKey): Promise<{ count: number; bytes: number }> {
  const [row] = await db
    .select({ count: count(), bytes: sum(uploadParts.sizeBytes) })
    .from(uploadParts)
    .where(and(whereParts(session), eq(uploadParts.isReceived, true)));
  return { count: row?.count ?? 0, bytes: Number(row?.bytes ?? 0) };
}

/** The chunks that have come, in order. */
export function listReceived(db: Db | Tx, session: SessionKey): Promise<Chunk[]> {
  return db
    .select({ sha256: uploadParts.sha256, sizeBytes: uploadParts.sizeBytes })
    .from(uploadParts)
    .where(and(whereParts(session), eq(uploadParts.isReceived, true)))
    .orderBy(asc(uploadParts.position));
}

/** The last chunk that has come. */
export async function findLastPart(db: Db | Tx, session: SessionKey): Promise<PartRow | undefined> {
  const [row] = await db
    .select()
    .from(uploadParts)
    .where(whereParts(session))
    .orderBy(desc(uploadParts.position))
    .limit(1);
  return row;
}

/** Chunks that have come, from a position on. */
export async function appendParts(
  tx: Tx,
  { id: uploadId, tenantId }: SessionKey,
  from: number,
  chunks: readonly Chunk[],
): Promise<void> {
  const rows = chunks.map(({ sha256, sizeBytes }, i) => ({
    uploadId,
    tenantId,
    position: from + i,
    sha256,
    sizeBytes,
    isReceived: true,
  }));
  for (let start = 0; start < rows.length; start += rowsMax)
    await tx.insert(uploadParts).values(rows.slice(start, start + rowsMax));
}

export async function deletePart(tx: Tx, session: SessionKey, position: number): Promise<void> {
  await tx.delete(uploadParts).where(and(whereParts(session), eq(uploadParts.position, position)));
}

/** Those of these hashes that a chunk of the session has. */
export async function listPartsWith(tx: Tx, session: SessionKey, hashes: readonly string[]): Promise<Set<string>> {
  const rows = await tx
    .selectDistinct({ sha256: uploadParts.sha256 })
    .from(uploadParts)
    .where(and(whereParts(session), inArray(uploadParts.sha256, [...hashes])));
  return new Set(rows.map((row) => row.sha256));
}

/** Locks an open session until the transaction ends, and puts off its end to `until`; false when it is not open any more. */
export async function lockOpenSession(tx: Tx, session: SessionKey, until?: Date): Promise<boolean> {
  const [row] = await tx
    .select({ status: uploadSessions.status })
    .from(uploadSessions)
    .where(whereSession(session))
    .for("update");
  if (row?.status !== "open") return false;
  if (until !== undefined) await tx.update(uploadSessions).set({ expiresAt: until }).where(whereSession(session));
  return true;
}

/**
 * Puts off the end of an open session to `until`. When it ends now is not asked here: MariaDB would look for it in the index of ends, and
 * wait there for transactions of other sessions.
 */
export async function extendSession(tx: Tx, session: SessionKey, until: Date): Promise<void> {
  await tx
    .update(uploadSessions)
    .set({ expiresAt: until })
    .where(and(whereSession(session), eq(uploadSessions.status, "open")));
}

/** Ends an open session as completed; false when it is not open any more. Of two that try, the second waits for the first. */
export async function completeOpenSession(tx: Tx, session: SessionKey): Promise<boolean> {
  const [updated] = await tx
    .update(uploadSessions)
    .set({ status: "completed" })
    .where(and(whereSession(session), eq(uploadSessions.status, "open")));
  return updated.affectedRows === 1;
}

/** Notes what all that came hashes to. */
export async function setReceivedSha256(db: Db, session: SessionKey, receivedSha256: string): Promise<void> {
  await db.update(uploadSessions).set({ receivedSha256 }).where(whereSession(session));
}

export async function setResult(tx: Tx, session: SessionKey, fileId: FileId): Promise<void> {
  await tx.update(uploadSessions).set({ fileId }).where(whereSession(session));
}

/** Ends an open session that has expired; false when it was put off or ended meanwhile. */
export async function expireOpenSession(tx: Tx, session: SessionKey, now: Date): Promise<boolean> {
  const [updated] = await tx
    .update(uploadSessions)
    .set({ status: "expired" })
    .where(and(whereSession(session), eq(uploadSessions.status, "open"), lte(uploadSessions.expiresAt, now)));
  return updated.affectedRows === 1;
}

/** Forgets a session that is open; false when it is not. */
export async function deleteOpenSession(tx: Tx, session: SessionKey): Promise<boolean> {
  const [deleted] = await tx
    .delete(uploadSessions)
    .where(and(whereSession(session), eq(uploadSessions.status, "open")));
  return deleted.affectedRows === 1;
}

/** Open sessions, of any tenant, whose time is over: for the worker. */
export function listExpiredSessions(
  db: Db,
  now: Date,
  limit: number,
): Promise<(SessionKey & { readonly sizeBytes: number })[]> {
  return db
    .select({ id: uploadSessions.id, tenantId: uploadSessions.tenantId, sizeBytes: uploadSessions.sizeBytes })
    .from(uploadSessions)
    .where(and(eq(uploadSessions.status, "open"), lte(uploadSessions.expiresAt, now)))
    .limit(limit);
}

/** Forgets ended sessions, of any tenant, whose time was over before that. */
export async function deleteEndedSessions(db: Db, expiredBefore: Date, limit: number): Promise<number> {
  const [deleted] = await db
    .delete(uploadSessions)
    .where(and(ne(uploadSessions.status, "open"), lt(uploadSessions.expiresAt, expiredBefore)))
    .limit(limit);
  return deleted.affectedRows;
}

function whereSession(session: SessionKey) {
  return and(eq(uploadSessions.id, session.id), eq(uploadSessions.tenantId, session.tenantId));
}

function whereParts(session: SessionKey) {
  return and(eq(uploadParts.uploadId, session.id), eq(uploadParts.tenantId, session.tenantId));
}
