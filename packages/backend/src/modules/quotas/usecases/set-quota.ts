import { AppError, newId } from "@scai/contract";
import { quotas, type Tx } from "@scai/db";
import { eq } from "drizzle-orm";
import { requireMatch } from "../../../platform/etag.ts";
import type { Services } from "../../../services.ts";
import { recordAudit } from "../../audit/index.ts";
import type { Actor } from "../../identity/index.ts";
import { type Quota, viewQuota } from "../quota.view.ts";
import { graceStart } from "../quotas.policy.ts";
import { findQuota, lockQuota, type QuotaRow } from "../quotas.repo.ts";
import { type CounterKey, findCounter } from "../recalculate.repo.ts";
import { type QuotaTarget, requireTarget } from "../targets.ts";

type Deps = Pick<Services, "database" | "clock" | "roles">;

/** The quota that something has of its own; `quotas.not_found` when it has none. */
export async function getQuota(
  deps: Pick<Services, "database" | "roles">,
  actor: Actor,
  target: QuotaTarget,
): Promise<Quota> {
  const { targetId } = await requireTarget(deps, actor, target, "quotas:read");
  const row = await findQuota(deps.database.db, targetId);
  if (row === undefined) throw new AppError("quotas.not_found");
  return viewQuota(row);
}

interface Condition {
  readonly ifMatch?: string | undefined;
}

export interface QuotaSettings {
  readonly limitBytes: number;
  readonly limitType: "hard" | "soft";
  readonly warningThreshold1: number;
  readonly warningThreshold2: number;
  readonly warningThreshold3: number;
  readonly gracePeriodDays: number;
  readonly graceExtraPercent: number;
}

/** Gives something a quota, or another one. What is held already stays, even if it is more; an exemption stays too. */
export async function setQuota(
  deps: Deps,
  actor: Actor,
  target: QuotaTarget,
  input: QuotaSettings & Condition,
): Promise<Quota> {
  const settings = pickSettings(input);
  requireRising(settings);
  const key = await requireTarget(deps, actor, target, "quotas:update");
  return deps.database.transaction(async (tx) => {
    const now = deps.clock();
    const before = await lockQuota(tx, key.targetId);
    requireUnchanged(before, input);
    const row = before === undefined ? newRow(key, settings, now) : { ...before, ...settings };
    const graceStartedAt = graceStart(factsOf(row), (await findCounter(tx, key.targetId)).usedBytes, now);
    const after = { ...row, graceStartedAt, modifiedAt: now, revision: (before?.revision ?? 0) + 1 };
    await tx
      .insert(quotas)
      .values(after)
      .onDuplicateKeyUpdate({ set: withoutId(after) });
    await record(tx, actor, key, before === undefined ? "quota.create" : "quota.update", {
      before,
      after,
      now,
      target,
    });
    return viewQuota(after);
  });
}

/** Takes the limit away; what is above it still holds. */
export async function deleteQuota(deps: Deps, actor: Actor, target: QuotaTarget): Promise<void> {
  const key = await requireTarget(deps, actor, target, "quotas:update");
  await deps.database.transaction(async (tx) => {
    const before = await lockQuota(tx, key.targetId);
    if (before === undefined) throw new AppError("quotas.not_found");
    await tx.delete(quotas).where(eq(quotas.targetId, key.targetId));
    await record(tx, actor, key, "quota.delete", { before, after: undefined, now: deps.clock(), target });
  });
}

/** Suspends a limit, with the reason, or puts it into force again. */
export async function exemptFromQuota(
  deps: Deps,
  actor: Actor,
  target: QuotaTarget,
  input: { readonly isExempt: boolean; readonly reason?: string | undefined } & Condition,
): Promise<Quota> {
  const key = await requireTarget(deps, actor, target, "quotas:update");
  return deps.database.transaction(async (tx) => {
    const now = deps.clock();
    const before = await lockQuota(tx, key.targetId);
    if (before === undefined) throw new AppError("quotas.not_found");
    requireUnchanged(before, input);
    const { isExempt, reason } = input;
    const exemptReason = isExempt ? (reason ?? null) : null;
    const after = { ...before, isExempt, exemptReason, modifiedAt: now, revision: before.revision + 1 };
    await tx.update(quotas).set(withoutId(after)).where(eq(quotas.targetId, key.targetId));
    await record(tx, actor, key, "quota.update", { before, after, now, target });
    return viewQuota(after);
  });
}

/** A quota that is not there is none that anybody has seen. */
function requireUnchanged(before: QuotaRow | undefined, { ifMatch }: Condition): void {
  if (before !== undefined) requireMatch(ifMatch, viewQuota(before).etag, "quotas.stale_etag");
  else if (ifMatch !== undefined) throw new AppError("quotas.stale_etag", { detail: "There is no quota." });
}

function pickSettings(input: QuotaSettings): QuotaSettings {
  const { limitBytes, limitType, gracePeriodDays, graceExtraPercent } = input;
  const { warningThreshold1, warningThreshold2, warningThreshold3 } = input;
  const thresholds = { warningThreshold1, warningThreshold2, warningThreshold3 };
  return { limitBytes, limitType, ...thresholds, gracePeriodDays, graceExtraPercent };
}

function requireRising({ warningThreshold1, warningThreshold2, warningThreshold3 }: QuotaSettings): void {
  const path =
    warningThreshold2 <= warningThreshold1
      ? "warningThreshold2"
      : warningThreshold3 <= warningThreshold2
        ? "warningThreshold3"
        : undefined;
  if (path === undefined) return;
  throw new AppError("request.invalid", {
    issues: [{ path: [path], message: "expected more than the threshold before" }],
  });
}

function newRow({ kind, targetId, tenantId }: CounterKey, settings: QuotaSettings, now: Date): QuotaRow {
  return {
    id: newId("quota", now.getTime()),
    tenantId,
    targetKind: kind,
    targetId,
    ...settings,
    graceStartedAt: null,
    isExempt: false,
    exemptReason: null,
    revision: 1,
    modifiedAt: now,
  };
}

function factsOf(row: QuotaRow) {
  return { ...row, warningThresholds: [row.warningThreshold1, row.warningThreshold2, row.warningThreshold3] };
}

function withoutId({ id: _id, ...values }: QuotaRow): Omit<QuotaRow, "id"> {
  return values;
}

async function record(
  tx: Tx,
  actor: Actor,
  { tenantId }: CounterKey,
  action: "quota.create" | "quota.update" | "quota.delete",
  fact: { before: QuotaRow | undefined; after: QuotaRow | undefined; now: Date; target: QuotaTarget },
): Promise<void> {
  const { before, after, now, target } = fact;
  const resource = { id: target.id, kind: target.kind };
  await recordAudit(tx, actor, {
    action,
    at: now,
    resource,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(tenantId === null ? {} : { tenantId }),
  });
}
