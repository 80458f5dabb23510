import { idToBytes, type ShareId, type TenantId } from "@scai/contract";
import { type Db, shareSequences, shares, type Tx, tenants, usageCounters } from "@scai/db";
import { and, eq, gt, lt, ne, sql } from "drizzle-orm";

/** Shares, of any tenant, whose counters do not say yet what is in their trash, by id, and what else counts that. */
export function listTrashChanged(db: Db, after: ShareId | undefined, limit: number) {
  return db
    .select({
      shareId: shareSequences.shareId,
      tenantId: shareSequences.tenantId,
      revision: shareSequences.trashRevision,
      partnerId: tenants.partnerId,
      type: shares.type,
      ownerKind: shares.ownerKind,
      ownerId: shares.ownerId,
    })
    .from(shareSequences)
    .innerJoin(tenants, eq(tenants.id, shareSequences.tenantId))
    .innerJoin(shares, and(eq(shares.id, shareSequences.shareId), eq(shares.tenantId, shareSequences.tenantId)))
    .where(
      and(
        ne(shareSequences.trashRevision, shareSequences.trashCountedRevision),
        after === undefined ? undefined : gt(shareSequences.shareId, after),
      ),
    )
    .orderBy(shareSequences.shareId)
    .limit(limit);
}

/** Says that something that was in the share's trash is gone, in the transaction that removes it, before the counters are locked. */
export async function noteTrashChange(tx: Tx, tenantId: TenantId, shareId: ShareId): Promise<void> {
  await tx
    .update(shareSequences)
    .set({ trashRevision: sql`${shareSequences.trashRevision} + 1` })
    .where(and(eq(shareSequences.shareId, shareId), eq(shareSequences.tenantId, tenantId)));
}

/** Sets what the share's counter says of its trash, measured at a revision or later. */
export async function setTrashBytes(
  tx: Tx,
  tenantId: TenantId,
  shareId: ShareId,
  measured: { readonly revision: number; readonly bytes: number },
): Promise<void> {
  const { revision, bytes } = measured;
  await tx
    .update(shareSequences)
    .set({ trashCountedRevision: revision })
    .where(
      and(
        eq(shareSequences.shareId, shareId),
        eq(shareSequences.tenantId, tenantId),
        lt(shareSequences.trashCountedRevision, revision),
      ),
    );
  await tx
    .update(usageCounters)
    .set({ trashBytes: bytes })
    .where(and(eq(usageCounters.targetId, idToBytes(shareId)), eq(usageCounters.tenantId, tenantId)));
}
