import { AppError, idFromBytes, type ShareId, type TenantId } from "@scai/contract";
import type { Tx } from "@scai/db";
import type { Services } from "../../../services.ts";
import type { QuotaWarning } from "../quota-warning.ts";
import { crossedThreshold, graceStart, type QuotaFacts, standingOf } from "../quotas.policy.ts";
import { countUsage, type Level, listLevels, setGraceStart, type UsageChange } from "../usage.repo.ts";

/**
 * Counts what a mutation of a share adds to usage, in its transaction; call it last, because it locks the tenant's counter. Fails with
 * `quotas.exceeded`, and with it the transaction, when what is added goes beyond a quota: of any number of uploads at once exactly those
 * succeed that there is room for. Taking away always succeeds. Returns the warnings to give after the commit.
 */
export async function changeUsage(
  tx: Tx,
  share: { readonly tenantId: TenantId; readonly shareId: ShareId },
  change: UsageChange,
  now: Date,
): Promise<QuotaWarning[]> {
  const levels = await countUsage(tx, share.tenantId, share.shareId, change, now);
  const warnings: QuotaWarning[] = [];
  for (const level of levels) {
    const { kind, targetId, usedBytes, quota } = level;
    if (quota === undefined || change.bytes === 0) continue;
    const before = usedBytes - change.bytes;
    if (change.bytes > 0 && standingOf(quota, usedBytes, now) === "over")
      throw exceeded(level, quota, before, change.bytes);
    const startedAt = graceStart(quota, usedBytes, now);
    if (startedAt !== quota.graceStartedAt) await setGraceStart(tx, targetId, startedAt);
    const percent = crossedThreshold(quota, before, usedBytes);
    if (percent !== undefined) warnings.push({ kind, targetId, percent, usedBytes, limitBytes: quota.limitBytes });
  }
  return warnings;
}

/**
 * What is free in a share right now: a function that fails with `quotas.exceeded` when so many bytes more would not fit. For saying so
 * before bytes are taken, and while more come than were announced; {@link changeUsage} decides in the end.
 */
export async function roomIn(
  deps: Pick<Services, "database" | "clock">,
  tenantId: TenantId,
  shareId: ShareId,
): Promise<(bytes: number) => void> {
  const levels = (await listLevels(deps.database.db, tenantId, shareId)).filter(({ quota }) => quota !== undefined);
  const now = deps.clock();
  return (bytes) => {
    if (bytes === 0) return;
    for (const level of levels) {
      const { quota, usedBytes } = level;
      if (quota !== undefined && standingOf(quota, usedBytes + bytes, now) === "over")
        throw exceeded(level, quota, usedBytes, bytes);
    }
  };
}

function exceeded(
  { kind, targetId }: Level,
  { limitType, limitBytes }: QuotaFacts,
  usedBytes: number,
  neededBytes: number,
): AppError {
  const which = `The ${limitType} quota of the ${kind}`;
  const told = { level: kind, targetId: idFromBytes(kind, targetId), limitType, neededBytes };
  // What a partner's other tenants hold is none of this one's business.
  if (kind === "partner") {
    const detail = `${which} has no room for the ${neededBytes} bytes that this needs.`;
    return new AppError("quotas.exceeded", { detail, quota: { ...told, limitBytes: null, usedBytes: null } });
  }
  const detail = `${which} is ${limitBytes} bytes; ${usedBytes} are used and this needs ${neededBytes}.`;
  return new AppError("quotas.exceeded", { detail, quota: { ...told, limitBytes, usedBytes } });
}
