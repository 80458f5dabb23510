import { type GroupId, idToBytes, type PartnerId, type ShareId, type TenantId, type UserId } from "@scai/contract";
import { type Db, groups, partners, quotas, shares, type Tx, tenants, usageCounters, users } from "@scai/db";
import { and, eq, gt, type SQL } from "drizzle-orm";
import type { QuotaTargetKind } from "./levels.ts";

export type QuotaRow = typeof quotas.$inferSelect;

/** Of a thing without a counter, which holds nothing yet, too. */
export interface CounterRow {
  readonly targetKind: QuotaTargetKind;
  readonly targetId: Uint8Array;
  readonly usedBytes: number;
  readonly fileCount: number;
  readonly folderCount: number;
  readonly versionBytes: number;
  readonly trashBytes: number;
  readonly limitBytes: number | null;
  readonly calculatedAt: Date | null;
}

export async function findQuota(db: Db | Tx, targetId: Uint8Array): Promise<QuotaRow | undefined> {
  const [row] = await db.select().from(quotas).where(eq(quotas.targetId, targetId));
  return row;
}

export async function lockQuota(tx: Tx, targetId: Uint8Array): Promise<QuotaRow | undefined> {
  const [row] = await tx.select().from(quotas).where(eq(quotas.targetId, targetId)).for("update");
  return row;
}

/** The quotas that a tenant's users or groups have of their own, by their ids. */
export function listQuotas(
  db: Db,
  tenantId: TenantId,
  kind: "user" | "group",
  after: Uint8Array | undefined,
  limit: number,
): Promise<QuotaRow[]> {
  return db
    .select()
    .from(quotas)
    .where(
      and(
        eq(quotas.tenantId, tenantId),
        eq(quotas.targetKind, kind),
        after === undefined ? undefined : gt(quotas.targetId, after),
      ),
    )
    .orderBy(quotas.targetId)
    .limit(limit);
}

/** What a tenant's users hold, by their ids; those too who hold nothing. */
export async function listUserUsage(
  db: Db,
  tenantId: TenantId,
  after: UserId | undefined,
  limit: number,
): Promise<(CounterRow & { readonly userId: UserId })[]> {
  const rows = await db
    .select({ userId: users.id, counter: usageCounters, limitBytes: quotas.limitBytes })
    .from(users)
    .leftJoin(usageCounters, eq(usageCounters.targetId, users.id))
    .leftJoin(quotas, eq(quotas.targetId, users.id))
    .where(and(eq(users.tenantId, tenantId), after === undefined ? undefined : gt(users.id, after)))
    .orderBy(users.id)
    .limit(limit);
  return rows.map(({ userId, counter, limitBytes }) => ({
    ...toCounter("user", idToBytes(userId), counter ?? undefined, limitBytes),
    userId,
  }));
}

export async function findUsage(db: Db, kind: QuotaTargetKind, targetId: Uint8Array): Promise<CounterRow> {
  const [counter] = await db.select().from(usageCounters).where(eq(usageCounters.targetId, targetId));
  const quota = await findQuota(db, targetId);
  return toCounter(kind, targetId, counter, quota?.limitBytes ?? null);
}

/** The tenant that a user, group or share is in, if it is one that the condition on tenants holds for. */
export async function findTenantOf(
  db: Db,
  target: { kind: "user"; id: UserId } | { kind: "group"; id: GroupId } | { kind: "share"; id: ShareId },
  within: SQL | undefined,
): Promise<TenantId | undefined> {
  const table = { user: users, group: groups, share: shares }[target.kind];
  const [row] = await db
    .select({ tenantId: tenants.id })
    .from(table)
    .innerJoin(tenants, eq(tenants.id, table.tenantId))
    .where(and(eq(table.id, target.id), within));
  return row?.tenantId;
}

export async function hasTenant(db: Db, id: TenantId, within: SQL | undefined): Promise<boolean> {
  const rows = await db
    .select({ id: tenants.id })
    .from(tenants)
    .where(and(eq(tenants.id, id), within));
  return rows.length > 0;
}

export async function hasPartner(db: Db, id: PartnerId, within: SQL | undefined): Promise<boolean> {
  const rows = await db
    .select({ id: partners.id })
    .from(partners)
    .where(and(eq(partners.id, id), within));
  return rows.length > 0;
}

function toCounter(
  targetKind: QuotaTargetKind,
  targetId: Uint8Array,
  counter: typeof usageCounters.$inferSelect | undefined,
  limitBytes: number | null,
): CounterRow {
  const { usedBytes = 0, fileCount = 0, folderCount = 0, versionBytes = 0, trashBytes = 0 } = counter ?? {};
  const calculatedAt = counter?.calculatedAt ?? null;
  return {
    targetKind,
    targetId,
    usedBytes,
    fileCount,
    folderCount,
    versionBytes,
    trashBytes,
    limitBytes,
    calculatedAt,
  };
}
