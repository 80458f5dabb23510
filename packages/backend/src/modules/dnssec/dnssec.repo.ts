import type { TenantId, ZoneId } from "@scai/contract";
import { type Db, dnssecKeys, dnssecZones, type Tx, zones } from "@scai/db";
import { and, asc, eq, isNotNull, lte, or } from "drizzle-orm";
import { isUnheld, type ZoneRow } from "../zones/index.ts";

export type DnssecRow = typeof dnssecZones.$inferSelect;
export type KeyRow = typeof dnssecKeys.$inferSelect;

/** A zone that is signed, or is about to be, and its keys. */
export interface SignedZone {
  readonly row: DnssecRow;
  readonly keys: readonly KeyRow[];
}

type ZoneKey = { readonly tenantId: TenantId; readonly id: ZoneId };

export function whereDnssec({ tenantId, id }: ZoneKey) {
  return and(eq(dnssecZones.tenantId, tenantId), eq(dnssecZones.zoneId, id));
}

export function whereKeys({ tenantId, id }: ZoneKey) {
  return and(eq(dnssecKeys.tenantId, tenantId), eq(dnssecKeys.zoneId, id));
}

/** Undefined for one that is not signed. */
export async function findSignedZone(db: Db | Tx, zone: ZoneKey): Promise<SignedZone | undefined> {
  const [row] = await db.select().from(dnssecZones).where(whereDnssec(zone));
  if (row === undefined) return undefined;
  const keys = await db.select().from(dnssecKeys).where(whereKeys(zone)).orderBy(asc(dnssecKeys.pdnsId));
  return { row, keys };
}

/** Zones of every tenant that are served, that nobody holds, and whose keys are to be looked at: those that a crash left first. */
export async function listDueZones(db: Db, now: Date, limit: number): Promise<ZoneRow[]> {
  const rows = await db
    .select({ zone: zones })
    .from(dnssecZones)
    .innerJoin(zones, eq(zones.id, dnssecZones.zoneId))
    .where(and(eq(zones.status, "active"), isUnheld, or(isNotNull(dnssecZones.step), lte(dnssecZones.dueAt, now))))
    .orderBy(asc(dnssecZones.dueAt))
    .limit(limit);
  return rows.map(({ zone }) => zone);
}
