import { idToBytes, type ShareId, type TenantId } from "@scai/contract";
import { type Db, selectRows, shares, type Tx, tenants, usageCounters } from "@scai/db";
import { and, eq, gt, inArray, type SQL, sql } from "drizzle-orm";
import type { QuotaTargetKind } from "./levels.ts";

/** What a counter counts. */
export interface Usage {
  readonly usedBytes: number;
  readonly fileCount: number;
  readonly folderCount: number;
  readonly versionBytes: number;
  readonly trashBytes: number;
}

export const noUsage: Usage = { usedBytes: 0, fileCount: 0, folderCount: 0, versionBytes: 0, trashBytes: 0 };

/** Whether two counts are the same but for the trash, which is only ever counted anew. */
export function isSameUsage(one: Usage, other: Usage): boolean {
  return (
    one.usedBytes === other.usedBytes &&
    one.fileCount === other.fileCount &&
    one.folderCount === other.folderCount &&
    one.versionBytes === other.versionBytes
  );
}

export interface CounterKey {
  readonly kind: QuotaTargetKind;
  readonly targetId: Uint8Array;
  /** Null for a partner. */
  readonly tenantId: TenantId | null;
}

/** What is really in a share, from its files and their versions; one statement, so all of it is of one moment. */
export async function measureShare(db: Db, tenantId: TenantId, shareId: ShareId): Promise<Usage> {
  const tenant = sql.param(tenantId, shares.tenantId);
  const share = sql.param(shareId, shares.id);
  const [row] = await selectRows<{ [Member in keyof Usage]: string | number }>(
    db,
    sql`with recursive ${trashedIn(tenantId, shareId)}
      select c.files as fileCount, c.folders as folderCount, v.used as usedBytes, v.old as versionBytes,
        (select coalesce(sum(x.size_bytes), 0) from gone g join file_versions x on x.file_id = g.id) as trashBytes
      from (select coalesce(sum(kind = 'file'), 0) as files, coalesce(sum(kind = 'folder'), 0) as folders from nodes
          where share_id = ${share} and tenant_id = ${tenant}) c,
        (select coalesce(sum(x.size_bytes), 0) as used, coalesce(sum(if(x.id <> n.version_id, x.size_bytes, 0)), 0) as old
          from nodes n join file_versions x on x.file_id = n.id where n.share_id = ${share} and n.tenant_id = ${tenant}) v`,
  );
  return toUsage(row);
}

/** How many bytes the versions of what is in a share's trash have; one statement. */
export async function measureTrash(db: Db, tenantId: TenantId, shareId: ShareId): Promise<number> {
  const [row] = await selectRows<{ bytes: string | number }>(
    db,
    sql`with recursive ${trashedIn(tenantId, shareId)}
      select coalesce(sum(x.size_bytes), 0) as bytes from gone g join file_versions x on x.file_id = g.id`,
  );
  return Number(row?.bytes ?? 0);
}

/** `gone`: what is in a share's trash, and below it; everything when the share is in the trash itself. */
function trashedIn(tenantId: TenantId, shareId: ShareId): SQL {
  const tenant = sql.param(tenantId, shares.tenantId);
  const share = sql.param(shareId, shares.id);
  return sql`gone (id) as (
        select n.id from nodes n join shares s on s.id = n.share_id
          where n.share_id = ${share} and n.tenant_id = ${tenant} and (n.trashed_at is not null or s.trashed_at is not null)
        union select n.id from nodes n join gone g on n.parent_id = g.id where n.tenant_id = ${tenant})`;
}

/** The sum of the counters of what a user, group or tenant holds, or of a partner's tenants. */
export async function sumCounters(tx: Db | Tx, { kind, targetId }: CounterKey): Promise<Usage> {
  const [row] = await selectRows<{ [Member in keyof Usage]: string | number }>(
    tx,
    sql`select coalesce(sum(c.used_bytes), 0) as usedBytes, coalesce(sum(c.file_count), 0) as fileCount,
      coalesce(sum(c.folder_count), 0) as folderCount, coalesce(sum(c.version_bytes), 0) as versionBytes,
      coalesce(sum(c.trash_bytes), 0) as trashBytes from usage_counters c where c.target_id in (${partsOf(kind, targetId)})`,
  );
  return toUsage(row);
}

function partsOf(kind: QuotaTargetKind, targetId: Uint8Array): SQL {
  const id = Buffer.from(targetId);
  if (kind === "user") return sql`select s.id from shares s where s.personal_user_id = ${id}`;
  if (kind === "group") return sql`select s.id from shares s where s.owner_id = ${id} and s.owner_kind = 'group'`;
  if (kind === "tenant") return sql`select s.id from shares s where s.tenant_id = ${id}`;
  if (kind === "partner") return sql`select t.id from tenants t where t.partner_id = ${id}`;
  return sql`${id}`;
}

/** The counter, locked until the transaction ends; made if it is not there, because what is not there cannot be locked. */
export async function lockCounter(tx: Tx, { kind, targetId, tenantId }: CounterKey, now: Date): Promise<Usage> {
  const key = { targetId, targetKind: kind, tenantId };
  await tx
    .insert(usageCounters)
    .values({ ...key, ...noUsage, calculatedAt: now })
    .onDuplicateKeyUpdate({ set: { targetId: sql`target_id` } });
  return findCounter(tx, targetId);
}

export async function findCounter(db: Db | Tx, targetId: Uint8Array): Promise<Usage> {
  const [row] = await db
    .select({
      usedBytes: usageCounters.usedBytes,
      fileCount: usageCounters.fileCount,
      folderCount: usageCounters.folderCount,
      versionBytes: usageCounters.versionBytes,
      trashBytes: usageCounters.trashBytes,
    })
    .from(usageCounters)
    .where(eq(usageCounters.targetId, targetId));
  return row ?? noUsage;
}

/** What each of these holds, by their ids in hex; what has no counter holds nothing yet. */
export async function listCounters(db: Db, targetIds: readonly Uint8Array[]) {
  if (targetIds.length === 0) return new Map<string, typeof usageCounters.$inferSelect>();
  const rows = await db
    .select()
    .from(usageCounters)
    .where(inArray(usageCounters.targetId, [...targetIds]));
  return new Map(rows.map((row) => [Buffer.from(row.targetId).toString("hex"), row]));
}

export async function setCounter(tx: Tx, targetId: Uint8Array, usage: Usage, now: Date): Promise<void> {
  await tx
    .update(usageCounters)
    .set({ ...usage, calculatedAt: now })
    .where(eq(usageCounters.targetId, targetId));
}

export function listTenantIds(db: Db, after: TenantId | undefined, limit: number) {
  return db
    .select({ id: tenants.id, partnerId: tenants.partnerId })
    .from(tenants)
    .where(after === undefined ? undefined : gt(tenants.id, after))
    .orderBy(tenants.id)
    .limit(limit);
}

export function listShareIds(db: Db, tenantId: TenantId, after: ShareId | undefined, limit: number) {
  return db
    .select({ id: shares.id })
    .from(shares)
    .where(and(eq(shares.tenantId, tenantId), after === undefined ? undefined : gt(shares.id, after)))
    .orderBy(shares.id)
    .limit(limit);
}

/** The users and groups of a tenant whose counters shares of theirs feed. */
export async function listOwners(db: Db, tenantId: TenantId): Promise<CounterKey[]> {
  const rows = await selectRows<{ kind: "user" | "group"; id: Buffer }>(
    db,
    sql`select distinct owner_kind as kind, owner_id as id from shares
      where tenant_id = ${Buffer.from(idToBytes(tenantId))} and (type = 'personal' or owner_kind = 'group')`,
  );
  return rows.map(({ kind, id }) => ({ kind, targetId: id, tenantId }));
}

function toUsage(row: { [Member in keyof Usage]: string | number } | undefined): Usage {
  if (row === undefined) return noUsage;
  return {
    usedBytes: Number(row.usedBytes),
    fileCount: Number(row.fileCount),
    folderCount: Number(row.folderCount),
    versionBytes: Number(row.versionBytes),
    trashBytes: Number(row.trashBytes),
  };
}
