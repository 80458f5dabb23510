import { idFromBytes, idToBytes, type ShareId, type TenantId } from "@scai/contract";
import {
  aces,
  type Db,
  quotas,
  selectRows,
  shareInvitations,
  shareMembers,
  shareSequences,
  shares,
  syncConflicts,
  syncCursors,
  syncPreferences,
  type Tx,
  usageCounters,
} from "@scai/db";
import { and, eq, gt, sql } from "drizzle-orm";
import { removedAt } from "../acl/index.ts";

/** Shares that have been in the trash for longer than their tenant keeps things; of any tenant, for the worker. */
export async function listExpiredShares(db: Db, now: Date, limit: number) {
  const rows = await selectRows<{ id: Buffer; tenantId: Buffer }>(
    db,
    sql`select s.id, s.tenant_id as tenantId from shares s join tenants t on t.id = s.tenant_id
      where s.trashed_at < date_sub(${now}, interval t.trash_retention_days day) limit ${limit}`,
  );
  return rows.map((row) => ({ id: idFromBytes("share", row.id), tenantId: idFromBytes("tenant", row.tenantId) }));
}

/** Shares that are deleted for good and not yet removed, by id; of any tenant, for the worker. */
export function listRemovedShares(db: Db, after: ShareId | undefined, limit: number) {
  return db
    .select({ id: shares.id, tenantId: shares.tenantId })
    .from(shares)
    .where(and(eq(shares.trashedAt, removedAt), after === undefined ? undefined : gt(shares.id, after)))
    .orderBy(shares.id)
    .limit(limit);
}

/** Removes the row of a share that has nothing in it any more, and everything that speaks of it; its log must be empty. */
export async function deleteShareRows(tx: Tx, tenantId: TenantId, shareId: ShareId): Promise<void> {
  const id = idToBytes(shareId);
  for (const table of [shareMembers, shareInvitations, syncCursors, syncPreferences, syncConflicts, shareSequences])
    await tx.delete(table).where(and(eq(table.shareId, shareId), eq(table.tenantId, tenantId)));
  for (const table of [quotas, usageCounters])
    await tx.delete(table).where(and(eq(table.targetId, id), eq(table.tenantId, tenantId)));
  await tx.delete(aces).where(and(eq(aces.resourceId, id), eq(aces.tenantId, tenantId)));
  await tx.delete(shares).where(and(eq(shares.id, shareId), eq(shares.tenantId, tenantId)));
}
