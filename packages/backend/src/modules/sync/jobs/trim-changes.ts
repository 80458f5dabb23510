import type { ShareId } from "@scai/contract";
import { changes, shareSequences } from "@scai/db";
import { and, asc, eq, gt, lte } from "drizzle-orm";
import type { Services } from "../../../services.ts";

type Deps = Pick<Services, "clock" | "database">;

const sharesMax = 500;
const rowsMax = 1000;
const dayMs = 24 * 3600 * 1000;

/**
 * Forgets changes that are older than so many days, share by share, from the oldest on. Whoever stands before what is kept is told to list
 * the share anew. Killed anywhere it has trimmed less, and the log still says from where on it is whole.
 */
export async function trimChanges(deps: Deps, retentionDays: number): Promise<number> {
  const before = new Date(deps.clock().getTime() - retentionDays * dayMs);
  let trimmed = 0;
  let after: ShareId | undefined;
  for (;;) {
    const shares = await deps.database.db
      .select({ shareId: shareSequences.shareId })
      .from(shareSequences)
      .where(after === undefined ? undefined : gt(shareSequences.shareId, after))
      .orderBy(asc(shareSequences.shareId))
      .limit(sharesMax);
    for (const { shareId } of shares) trimmed += await trimShare(deps, shareId, before);
    after = shares.at(-1)?.shareId;
    if (after === undefined) return trimmed;
  }
}

/** The changes of one share. How far is decided by the first that is young enough, so what is kept has no gap. */
export async function trimShare({ database }: Deps, shareId: ShareId, before: Date): Promise<number> {
  let trimmed = 0;
  for (;;) {
    const rows = await database.db
      .select({ sequence: changes.sequence, changedAt: changes.changedAt })
      .from(changes)
      .where(eq(changes.shareId, shareId))
      .orderBy(changes.sequence)
      .limit(rowsMax);
    const young = rows.findIndex(({ changedAt }) => changedAt >= before);
    const last = (young === -1 ? rows : rows.slice(0, young)).at(-1);
    if (last === undefined) return trimmed;
    await database.transaction(async (tx) => {
      await tx
        .update(shareSequences)
        .set({ trimmedSequence: last.sequence })
        .where(eq(shareSequences.shareId, shareId));
      await tx.delete(changes).where(and(eq(changes.shareId, shareId), lte(changes.sequence, last.sequence)));
    });
    trimmed += young === -1 ? rows.length : young;
    if (young !== -1 || rows.length < rowsMax) return trimmed;
  }
}
