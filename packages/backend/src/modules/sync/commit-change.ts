import type { Tx } from "@scai/db";
import type { Services } from "../../services.ts";
import { type AuditFact, recordAudit } from "../audit/index.ts";
import type { Actor } from "../identity/index.ts";
import { changeUsage, mailQuotaWarning, quotaWarning, recordQuotaWarning, type UsageChange } from "../quotas/index.ts";
import { appendChange, type NewChange } from "./change-log.ts";

export type CommitDeps = Pick<Services, "database" | "log" | "mail" | "notifier">;

export interface Made<Result> {
  readonly result: Result;
  readonly change: NewChange;
  /** What the audit log says of it, about the resource of the change. */
  readonly audit: AuditFact;
  /** What it adds to what the share holds; absent when nothing. */
  readonly usage?: UsageChange;
}

/**
 * Runs a mutation of a share in a transaction, records it in the audit log, logs its change last, and after the commit nudges everybody
 * who watches the share. The way in which every mutation of a share is made: none can forget its audit event or its change row, and none
 * is announced before it is true.
 */
export async function commitChange<Result>(
  deps: CommitDeps,
  actor: Actor,
  work: (tx: Tx) => Promise<Made<Result>>,
): Promise<Result> {
  const { result, change, warnings } = await deps.database.transaction(async (tx) => {
    const made = await work(tx);
    const { changedAt: at, resource: id, name } = made.change;
    await recordAudit(tx, actor, { ...made.audit, at, resource: { id, name } });
    await appendChange(tx, made.change);
    const crossed = made.usage === undefined ? [] : await changeUsage(tx, made.change, made.usage, at);
    for (const warning of crossed) {
      await recordQuotaWarning(tx, actor, warning, at);
      await mailQuotaWarning(deps, tx, made.change.tenantId, warning, at);
    }
    return { ...made, warnings: crossed };
  });
  for (const warning of warnings) quotaWarning(deps.log, warning);
  deps.notifier.shareChanged(change.shareId);
  return result;
}
