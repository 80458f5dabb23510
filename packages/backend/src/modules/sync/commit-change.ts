import type { Tx } from "@scai/db";
import type { Services } from "../../services.ts";
import { appendChange, type NewChange } from "./change-log.ts";

export type CommitDeps = Pick<Services, "database" | "notifier">;

/**
 * Runs a mutation of a share in a transaction, logs its change last, and after the commit nudges everybody who watches the share.
 * The way in which every mutation of a share is made: none can forget its change row, and none is announced before it is true.
 */
export async function commitChange<Result>(
  deps: CommitDeps,
  work: (tx: Tx) => Promise<{ readonly result: Result; readonly change: NewChange }>,
): Promise<Result> {
  const { result, change } = await deps.database.transaction(async (tx) => {
    const made = await work(tx);
    await appendChange(tx, made.change);
    return made;
  });
  deps.notifier.shareChanged(change.shareId);
  return result;
}
