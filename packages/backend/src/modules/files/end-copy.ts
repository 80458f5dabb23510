import { type AppError, idToBytes } from "@scai/contract";
import type { Tx } from "@scai/db";
import { changeCopy, deleteSteps } from "./copy.repo.ts";
import type { CopyRow } from "./copy.view.ts";
import { markRemoved } from "./remove.repo.ts";

/** Ends a held copy without a result: what it has made, which nobody has seen, is removed like anything that is deleted for good. */
export async function endCopy(
  tx: Tx,
  copy: CopyRow,
  how: { readonly status: "cancelled" } | { readonly status: "failed"; readonly error: AppError },
  now: Date,
): Promise<CopyRow> {
  const error = how.status === "failed" ? how.error : undefined;
  const values = {
    status: how.status,
    errorCode: error?.code ?? null,
    exceededQuota: error?.quota ?? null,
    finishedAt: now,
  };
  await deleteSteps(tx, copy.id);
  await changeCopy(tx, copy, values);
  await markRemoved(tx, copy.tenantId, [idToBytes(copy.resultId)]);
  return { ...copy, ...values };
}
