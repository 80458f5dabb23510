import { idFromBytes, type PrincipalId, type ShareId, type TenantId } from "@scai/contract";
import { changes, type Db, selectRows, shareSequences, shares, type Tx } from "@scai/db";
import { and, eq, gt, inArray } from "drizzle-orm";
import { shareIdsOf } from "../acl/index.ts";

export type ChangeRow = typeof changes.$inferSelect;

/** Changes after a sequence, in order; at most `limit`. One range of the primary key. */
export function listChangesAfter(
  db: Db | Tx,
  tenantId: TenantId,
  shareId: ShareId,
  sequence: number,
  limit: number,
): Promise<ChangeRow[]> {
  return db
    .select()
    .from(changes)
    .where(and(eq(changes.shareId, shareId), gt(changes.sequence, sequence), eq(changes.tenantId, tenantId)))
    .orderBy(changes.sequence)
    .limit(limit);
}

export interface SequenceRange {
  readonly shareId: ShareId;
  readonly lastSequence: number;
  readonly trimmedSequence: number;
}

/**
 * How far the logs of these shares reach. Without a tenant on purpose: the live hub asks for the shares of all its connections at
 * once, each of which has proved its right to the share.
 */
export async function listSequenceRanges(db: Db | Tx, shareIds: readonly ShareId[]): Promise<SequenceRange[]> {
  if (shareIds.length === 0) return [];
  return db
    .select({
      shareId: shareSequences.shareId,
      lastSequence: shareSequences.lastSequence,
      trimmedSequence: shareSequences.trimmedSequence,
    })
    .from(shareSequences)
    .where(inArray(shareSequences.shareId, [...shareIds]));
}

/** The same for one share, which is known to be there. */
export async function getSequenceRange(db: Db | Tx, shareId: ShareId): Promise<SequenceRange> {
  const [range] = await listSequenceRanges(db, [shareId]);
  if (range === undefined) throw new Error(`share ${shareId} has no sequence`);
  return range;
}

/** When the first change after a sequence was made; undefined when there is none. */
export async function findChangedAt(
  db: Db,
  tenantId: TenantId,
  shareId: ShareId,
  sequence: number,
): Promise<Date | undefined> {
  const [row] = await db
    .select({ changedAt: changes.changedAt })
    .from(changes)
    .where(and(eq(changes.shareId, shareId), gt(changes.sequence, sequence), eq(changes.tenantId, tenantId)))
    .orderBy(changes.sequence)
    .limit(1);
  return row?.changedAt;
}

/** Ids of the shares that were given to these principals; whether an entry shuts one to them is for the caller to judge. */
export async function listShareIdsOf(
  db: Db,
  tenantId: TenantId,
  principalIds: readonly PrincipalId[],
  now: Date,
): Promise<ShareId[]> {
  const rows = await selectRows<{ id: Buffer }>(db, shareIdsOf(tenantId, principalIds, now));
  return rows.map(({ id }) => idFromBytes("share", id));
}

export async function listNamedShares(
  db: Db,
  tenantId: TenantId,
  ids: readonly ShareId[],
): Promise<Map<ShareId, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: shares.id, name: shares.name })
    .from(shares)
    .where(and(inArray(shares.id, [...ids]), eq(shares.tenantId, tenantId)));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
