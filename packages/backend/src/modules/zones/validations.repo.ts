import type { TenantId, ZoneId } from "@scai/contract";
import { type Db, type Tx, zones, zoneValidations } from "@scai/db";
import { and, desc, eq, gt, inArray, isNotNull, isNull, lt, ne, or, sql } from "drizzle-orm";

export type ValidationRow = typeof zoneValidations.$inferSelect;

const openStatuses = ["pending", "verifying", "failed"] as const;

/** The challenge that can be met, if the zone has one. */
export async function findOpenValidation(
  db: Db | Tx,
  tenantId: TenantId,
  zoneId: ZoneId,
): Promise<ValidationRow | undefined> {
  const [row] = await db
    .select()
    .from(zoneValidations)
    .where(and(eq(zoneValidations.tenantId, tenantId), eq(zoneValidations.openZoneId, zoneId)));
  return row;
}

/** The newest challenge, whatever became of it. */
export async function findLastValidation(
  db: Db | Tx,
  tenantId: TenantId,
  zoneId: ZoneId,
): Promise<ValidationRow | undefined> {
  const [row] = await db
    .select()
    .from(zoneValidations)
    .where(and(eq(zoneValidations.tenantId, tenantId), eq(zoneValidations.zoneId, zoneId)))
    .orderBy(desc(zoneValidations.id))
    .limit(1);
  return row;
}

/** Ends the zone's open challenge; says which it was. It cannot be met any more. */
export async function closeValidation(
  tx: Tx,
  tenantId: TenantId,
  zoneId: ZoneId,
  status: "validated" | "expired" | "cancelled",
): Promise<ValidationRow | undefined> {
  const row = await findOpenValidation(tx, tenantId, zoneId);
  if (row === undefined) return undefined;
  const [closed] = await tx
    .update(zoneValidations)
    .set({ status, openZoneId: null })
    .where(and(eq(zoneValidations.id, row.id), isNotNull(zoneValidations.openZoneId)));
  return closed.affectedRows === 0 ? undefined : row;
}

/** Begins a check, unless one was begun so short a time ago. */
export async function beginCheck(db: Db, row: ValidationRow, now: Date, notAfter: Date): Promise<boolean> {
  const [begun] = await db
    .update(zoneValidations)
    .set({ status: "verifying", checkedAt: now, checkCount: sql`${zoneValidations.checkCount} + 1` })
    .where(
      and(
        eq(zoneValidations.id, row.id),
        isNotNull(zoneValidations.openZoneId),
        or(isNull(zoneValidations.checkedAt), lt(zoneValidations.checkedAt, notAfter)),
      ),
    );
  return begun.affectedRows > 0;
}

export async function failCheck(tx: Tx, row: ValidationRow, report: unknown): Promise<void> {
  await tx
    .update(zoneValidations)
    .set({ status: "failed", report })
    .where(and(eq(zoneValidations.id, row.id), isNotNull(zoneValidations.openZoneId)));
}

/** Whether another tenant asks for the name as well, with a challenge that can still be met. Of all tenants: that is the question. */
export async function hasRival(db: Db, tenantId: TenantId, claim: string): Promise<boolean> {
  const name = claim.split(".").reverse().join(".");
  const [found] = await db
    .select({ id: zones.id })
    .from(zones)
    .innerJoin(zoneValidations, eq(zoneValidations.openZoneId, zones.id))
    .where(and(eq(zones.name, name), ne(zones.tenantId, tenantId), gt(zoneValidations.expiresAt, new Date())))
    .limit(1);
  return found !== undefined;
}

/** Challenges of every tenant whose time is over. */
export function listOverdueValidations(db: Db, now: Date, limit: number): Promise<ValidationRow[]> {
  return db
    .select()
    .from(zoneValidations)
    .where(and(inArray(zoneValidations.status, [...openStatuses]), lt(zoneValidations.expiresAt, now)))
    .limit(limit);
}
