import { type GroupId, idToBytes, type PartnerId, type ShareId, type TenantId, type UserId } from "@scai/contract";
import {
  type Db,
  groups,
  idList,
  partners,
  quotas,
  selectRows,
  shares,
  type Tx,
  tenants,
  usageCounters,
  users,
} from "@scai/db";
import { aliasedTable, and, eq, gt, type SQL, sql } from "drizzle-orm";
import type { QuotaTargetKind } from "./levels.ts";

/** What a tenant has that can have a quota. */
export type OwnedKind = "user" | "group" | "share";

const owned = { user: users, group: groups, share: shares } as const;

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

/** The quotas that a tenant's users, groups or shares have of their own, by their ids. */
export function listQuotas(
  db: Db,
  tenantId: TenantId,
  kind: OwnedKind,
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

/** What a tenant's users, groups or shares hold, by their ids; those too that hold nothing. */
export async function listUsage(
  db: Db,
  tenantId: TenantId,
  kind: OwnedKind,
  after: Uint8Array | undefined,
  limit: number,
): Promise<CounterRow[]> {
  const table = owned[kind];
  const rows = await db
    .select({ id: table.id, counter: usageCounters, limitBytes: quotas.limitBytes })
    .from(table)
    .leftJoin(usageCounters, sql`${usageCounters.targetId} = ${table.id}`)
    .leftJoin(quotas, sql`${quotas.targetId} = ${table.id}`)
    .where(and(eq(table.tenantId, tenantId), after === undefined ? undefined : sql`${table.id} > ${after}`))
    .orderBy(table.id)
    .limit(limit);
  return rows.map(({ id, counter, limitBytes }) => toCounter(kind, idToBytes(id), counter ?? undefined, limitBytes));
}

/** What a share holds, and how much it may hold at most; null: nothing limits this share alone. */
export interface ShareHolding {
  readonly usedBytes: number;
  readonly quotaBytes: number | null;
}

/**
 * What shares of a tenant hold and may hold: by their own quota, else by what the tenant's settings say of shares, and personal ones by their
 * user's too. One statement. Without what they count against together with others.
 */
export async function listShareHoldings(
  db: Db | Tx,
  tenantId: TenantId,
  ids: readonly ShareId[],
): Promise<Map<ShareId, ShareHolding>> {
  if (ids.length === 0) return new Map();
  const ofUser = aliasedTable(quotas, "quota_of_user");
  const limitOf = (quota: typeof quotas) => sql<number | null>`if(${quota.isExempt}, null, ${quota.limitBytes})`;
  const rows = await db
    .select({
      id: shares.id,
      usedBytes: usageCounters.usedBytes,
      hasOwn: sql<number>`${quotas.id} is not null`,
      ownBytes: limitOf(quotas),
      defaultBytes: tenants.defaultShareQuotaBytes,
      userBytes: limitOf(ofUser),
    })
    .from(shares)
    .innerJoin(tenants, eq(tenants.id, shares.tenantId))
    .leftJoin(usageCounters, sql`${usageCounters.targetId} = ${shares.id}`)
    .leftJoin(quotas, sql`${quotas.targetId} = ${shares.id}`)
    .leftJoin(ofUser, sql`${ofUser.targetId} = ${shares.personalUserId}`)
    .where(and(eq(shares.tenantId, tenantId), sql`${shares.id} in (${idList(ids)})`));
  return new Map(
    rows.map(({ id, usedBytes, hasOwn, ownBytes, defaultBytes, userBytes }) => {
      const limits = [hasOwn ? ownBytes : defaultBytes, userBytes].filter((limit) => limit !== null).map(Number);
      return [id, { usedBytes: usedBytes ?? 0, quotaBytes: limits.length === 0 ? null : Math.min(...limits) }];
    }),
  );
}

/** The share in which a user's own files are, if they have been here. */
export async function findPersonalShare(db: Db, tenantId: TenantId, userId: UserId): Promise<ShareId | undefined> {
  const [row] = await db
    .select({ id: shares.id })
    .from(shares)
    .where(and(eq(shares.personalUserId, userId), eq(shares.tenantId, tenantId)));
  return row?.id;
}

export async function findPartnerOf(db: Db, tenantId: TenantId): Promise<PartnerId> {
  const [row] = await db.select({ partnerId: tenants.partnerId }).from(tenants).where(eq(tenants.id, tenantId));
  if (row === undefined) throw new Error("a caller without a tenant");
  return row.partnerId;
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
  const table = owned[target.kind];
  const [row] = await db
    .select({ tenantId: tenants.id })
    .from(table)
    .innerJoin(tenants, eq(tenants.id, table.tenantId))
    .where(and(eq(table.id, target.id), within));
  return row?.tenantId;
}

const named = { partner: partners, tenant: tenants, ...owned } as const;

/** What these are called, in their order. They are levels of a share that was asked for, so their tenant is not asked for again. */
export async function findTargetNames(
  db: Db | Tx,
  targets: readonly { readonly kind: QuotaTargetKind; readonly targetId: Uint8Array }[],
): Promise<string[]> {
  const names: string[] = [];
  for (const { kind, targetId } of targets) {
    const { id, name } = named[kind];
    const rows = await selectRows<{ name: string }>(
      db,
      sql`select ${name} as name from ${named[kind]} where ${id} = ${sql.param(targetId, quotas.targetId)}`,
    );
    names.push(rows[0]?.name ?? "");
  }
  return names;
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
