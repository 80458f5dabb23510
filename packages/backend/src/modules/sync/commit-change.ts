import type { Tx } from "@scai/db";
import type { Services } from "../../services.ts";
import { type AuditActor, type AuditFact, recordAudit } from "../audit/index.ts";
import {
  changeUsage,
  mailQuotaWarning,
  type QuotaWarning,
  quotaWarning,
  recordQuotaWarning,
  type UsageChange,
} from "../quotas/index.ts";
import { appendChange, type NewChange } from "./change-log.ts";

export type CommitDeps = Pick<Services, "database" | "log" | "mail" | "notifier">;

export interface Made<Result> {
  readonly result: Result;
  readonly change: NewChange;
  /** What the audit log says of it, about the resource of the change. */
  readonly audit: AuditFact;
  /** What it adds to what the share holds; absent when nothing. */
  readonly usage?: UsageChange;
  /** What the same mutation does besides: to what it replaces, to the share that something leaves. Counted before the change itself. */
  readonly also?: readonly AlsoMade[];
}

export interface AlsoMade {
  readonly change: NewChange;
  readonly audit?: AuditFact;
  readonly usage?: UsageChange;
}

/**
 * Runs a mutation of a share in a transaction, records it in the audit log, logs its change last, and after the commit nudges everybody
 * who watches the share. The way in which every mutation of a share is made: none can forget its audit event or its change row, and none
 * is announced before it is true.
 */
export async function commitChange<Result>(
  deps: CommitDeps,
  actor: AuditActor,
  work: (tx: Tx) => Promise<Made<Result>>,
): Promise<Result> {
  const { result, parts, warnings } = await deps.database.transaction(async (tx) => {
    const made = await work(tx);
    const all: readonly AlsoMade[] = [...(made.also ?? []), made];
    for (const { change, audit } of all) if (audit !== undefined) await recordAudit(tx, actor, audited(change, audit));
    // Two mutations that concern the same two shares lock the counters in one order.
    for (const { change } of all.toSorted(byShare)) await appendChange(tx, change);
    const warned: QuotaWarning[] = [];
    for (const { change, usage } of all)
      if (usage !== undefined) warned.push(...(await countIn(deps, tx, actor, change, usage)));
    return { result: made.result, parts: all, warnings: warned };
  });
  for (const warning of warnings) quotaWarning(deps.log, warning);
  for (const shareId of new Set(parts.map(({ change }) => change.shareId))) deps.notifier.shareChanged(shareId);
  return result;
}

function audited({ changedAt: at, resource: id, name }: NewChange, audit: AuditFact) {
  return { ...audit, at, resource: { id, name } };
}

function byShare(a: AlsoMade, b: AlsoMade): number {
  if (a.change.shareId === b.change.shareId) return 0;
  return a.change.shareId < b.change.shareId ? -1 : 1;
}

async function countIn(
  deps: CommitDeps,
  tx: Tx,
  actor: AuditActor,
  change: NewChange,
  usage: UsageChange,
): Promise<QuotaWarning[]> {
  const { changedAt: at, tenantId } = change;
  const crossed = await changeUsage(tx, change, usage, at);
  for (const warning of crossed) {
    await recordQuotaWarning(tx, actor, warning, at);
    await mailQuotaWarning(deps, tx, tenantId, warning, at);
  }
  return crossed;
}
