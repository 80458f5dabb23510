import type { ShareId, TenantId } from "@scai/contract";
import { changes, type Db, shareSequences, type Tx } from "@scai/db";
import { and, eq, gt, inArray } from "drizzle-orm";

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
export function listSequenceRanges(db: Db | Tx, shareIds: readonly ShareId[]): Promise<SequenceRange[]> {
  return db
    .select({
      shareId: shareSequences.shareId,
      lastSequence: shareSequences.lastSequence,
      trimmedSequence: shareSequences.trimmedSequence,
    })
    .from(shareSequences)
    .where(inArray(shareSequences.shareId, [...shareIds]));
}
