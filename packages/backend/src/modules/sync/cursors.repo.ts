import type { DeviceId, ShareId, TenantId } from "@scai/contract";
import { type Db, syncConflicts, syncCursors, type Tx } from "@scai/db";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";

export type CursorRow = typeof syncCursors.$inferSelect;

/** Of a device that is known to be the caller's, by share. */
export function listCursors(db: Db, tenantId: TenantId, deviceId: DeviceId): Promise<CursorRow[]> {
  return db
    .select()
    .from(syncCursors)
    .where(and(eq(syncCursors.deviceId, deviceId), eq(syncCursors.tenantId, tenantId)))
    .orderBy(syncCursors.shareId);
}

/** Where a device stands in a share; where `start` says, from now on, if it stood nowhere. */
export async function findOrStartCursor(db: Db, start: CursorRow): Promise<CursorRow> {
  const ofDevice = and(eq(syncCursors.deviceId, start.deviceId), eq(syncCursors.shareId, start.shareId));
  const [found] = await db.select().from(syncCursors).where(ofDevice);
  if (found !== undefined) return found;
  await db
    .insert(syncCursors)
    .values(start)
    .onDuplicateKeyUpdate({ set: { deviceId: start.deviceId } });
  const [made] = await db.select().from(syncCursors).where(ofDevice);
  return made ?? start;
}

/** Where a device stands in these shares, locked until the transaction ends. */
export async function lockCursors(tx: Tx, deviceId: DeviceId, shareIds: readonly ShareId[]) {
  const rows = await tx
    .select()
    .from(syncCursors)
    .where(and(eq(syncCursors.deviceId, deviceId), inArray(syncCursors.shareId, [...shareIds])))
    .orderBy(syncCursors.shareId)
    .for("update");
  return new Map(rows.map((row) => [row.shareId, row]));
}

/** Whether changes of a device in a share wait for somebody to decide. */
export async function hasOpenConflicts(
  db: Db,
  tenantId: TenantId,
  deviceId: DeviceId,
  shareId: ShareId,
): Promise<boolean> {
  const ofDevice = and(eq(syncConflicts.deviceId, deviceId), eq(syncConflicts.shareId, shareId));
  const rows = await db
    .select({ id: syncConflicts.id })
    .from(syncConflicts)
    .where(and(ofDevice, eq(syncConflicts.tenantId, tenantId), isNull(syncConflicts.resolution)))
    .limit(1);
  return rows.length > 0;
}

export async function saveCursors(tx: Tx, rows: readonly CursorRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insert(syncCursors)
    .values([...rows])
    .onDuplicateKeyUpdate({
      set: { cursor: sql`values(\`cursor\`)`, sequence: sql`values(sequence)`, syncedAt: sql`values(synced_at)` },
    });
}

export async function deleteCursor(db: Db | Tx, deviceId: DeviceId, shareId: ShareId): Promise<void> {
  await db.delete(syncCursors).where(and(eq(syncCursors.deviceId, deviceId), eq(syncCursors.shareId, shareId)));
}
