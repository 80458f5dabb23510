import type { TenantId, TsigKeyId, ZoneId } from "@scai/contract";
import { type Db, type Tx, tsigKeys, zones, zoneTransfers } from "@scai/db";
import { and, asc, eq, gt, isNotNull, isNull } from "drizzle-orm";
import { isUnheld } from "../zones/index.ts";

export type TransferRow = typeof zoneTransfers.$inferSelect;
export type TsigKeyRow = typeof tsigKeys.$inferSelect;

interface ZoneKey {
  readonly id: ZoneId;
  readonly tenantId: TenantId;
}

const ofZone = ({ id, tenantId }: ZoneKey) => and(eq(zoneTransfers.tenantId, tenantId), eq(zoneTransfers.zoneId, id));

export async function findTransfer(db: Db | Tx, zone: ZoneKey): Promise<TransferRow | undefined> {
  const [row] = await db.select().from(zoneTransfers).where(ofZone(zone));
  return row;
}

/** Writes down what is to be, in place of what was. */
export async function putTransfer(tx: Tx, row: TransferRow): Promise<void> {
  await tx.insert(zoneTransfers).values(row).onDuplicateKeyUpdate({ set: row });
}

/** PowerDNS has been told, or has refused; of what was set meanwhile it has not. */
export async function settleTransfer(db: Db, row: TransferRow, failure: string | null): Promise<void> {
  await db
    .update(zoneTransfers)
    .set({ isDue: false, failure })
    .where(and(ofZone({ id: row.zoneId, tenantId: row.tenantId }), eq(zoneTransfers.revision, row.revision)));
}

/** Zones of every tenant that PowerDNS is to be told of and that nobody holds, the longest waiting first. */
export async function listDueTransfers(db: Db, limit: number): Promise<ZoneKey[]> {
  return db
    .select({ id: zoneTransfers.zoneId, tenantId: zoneTransfers.tenantId })
    .from(zoneTransfers)
    .innerJoin(zones, eq(zones.id, zoneTransfers.zoneId))
    .where(and(eq(zoneTransfers.isDue, true), isNotNull(zones.claim), isNull(zones.intent), isUnheld))
    .orderBy(asc(zoneTransfers.dueAt))
    .limit(limit);
}

const isKept = eq(tsigKeys.isDeleted, false);

/** By name. */
export function listTsigKeyRows(
  db: Db,
  tenantId: TenantId,
  page: { readonly after: { readonly name: string; readonly id: TsigKeyId } | undefined; readonly limit: number },
): Promise<TsigKeyRow[]> {
  const isAfter = page.after === undefined ? undefined : gt(tsigKeys.name, page.after.name);
  return db
    .select()
    .from(tsigKeys)
    .where(and(eq(tsigKeys.tenantId, tenantId), isKept, isAfter))
    .orderBy(asc(tsigKeys.name))
    .limit(page.limit);
}

export async function findTsigKey(db: Db | Tx, tenantId: TenantId, id: TsigKeyId): Promise<TsigKeyRow | undefined> {
  const [row] = await db
    .select()
    .from(tsigKeys)
    .where(and(eq(tsigKeys.tenantId, tenantId), eq(tsigKeys.id, id), isKept));
  return row;
}

/** The same, locked until the transaction ends: while a zone is given it, it is not deleted. */
export async function lockTsigKey(tx: Tx, tenantId: TenantId, id: TsigKeyId): Promise<TsigKeyRow | undefined> {
  const [row] = await tx
    .select()
    .from(tsigKeys)
    .where(and(eq(tsigKeys.tenantId, tenantId), eq(tsigKeys.id, id), isKept))
    .for("update");
  return row;
}

/** The names of zones that are transferred with a key. */
export async function listZonesWithKey(tx: Tx, tenantId: TenantId, id: TsigKeyId, limit: number): Promise<string[]> {
  const rows = await tx
    .select({ name: zones.name })
    .from(zoneTransfers)
    .innerJoin(zones, eq(zones.id, zoneTransfers.zoneId))
    .where(and(eq(zoneTransfers.tsigKeyId, id), eq(zoneTransfers.tenantId, tenantId)))
    .limit(limit);
  return rows.map(({ name }) => name);
}

/** Keys of every tenant that are nobody's any more. */
export function listDeletedTsigKeys(db: Db, limit: number): Promise<TsigKeyRow[]> {
  return db.select().from(tsigKeys).where(eq(tsigKeys.isDeleted, true)).limit(limit);
}

export async function removeTsigKey(db: Db, { id }: TsigKeyRow): Promise<void> {
  await db.delete(tsigKeys).where(and(eq(tsigKeys.id, id), eq(tsigKeys.isDeleted, true)));
}
