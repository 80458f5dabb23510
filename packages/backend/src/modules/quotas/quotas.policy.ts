/** What decides about a quota; thresholds are percent of the limit, lowest first. */
export interface QuotaFacts {
  readonly limitBytes: number;
  readonly limitType: "hard" | "soft";
  readonly warningThresholds: readonly number[];
  readonly gracePeriodDays: number;
  readonly graceExtraPercent: number;
  /** When usage went over a soft limit; null while it is under. */
  readonly graceStartedAt: Date | null;
  readonly isExempt: boolean;
}

/** `grace`: over a soft limit, but not for too long and not by too much. */
export type Standing = "within" | "grace" | "over";

const dayMs = 24 * 3600 * 1000;

/** How so many used bytes stand with a quota. */
export function standingOf(quota: QuotaFacts, usedBytes: number, now: Date): Standing {
  if (quota.isExempt || usedBytes <= quota.limitBytes) return "within";
  if (quota.limitType === "hard") return "over";
  const startedAt = quota.graceStartedAt ?? now;
  const isOutOfTime = now.getTime() >= startedAt.getTime() + quota.gracePeriodDays * dayMs;
  const isTooMuch = usedBytes > quota.limitBytes * (1 + quota.graceExtraPercent / 100);
  return isOutOfTime || isTooMuch ? "over" : "grace";
}

/** The highest threshold that a change goes through upwards, in percent; undefined if none. */
export function crossedThreshold(quota: QuotaFacts, beforeBytes: number, afterBytes: number): number | undefined {
  if (quota.isExempt) return undefined;
  return quota.warningThresholds.findLast((percent) => {
    const at = (quota.limitBytes * percent) / 100;
    return beforeBytes < at && afterBytes >= at;
  });
}

/** When the grace of a quota began, given what is used: what it was if it goes on, now if it begins, null if there is none. */
export function graceStart(quota: QuotaFacts, usedBytes: number, now: Date): Date | null {
  if (quota.limitType === "hard" || usedBytes <= quota.limitBytes) return null;
  return quota.graceStartedAt ?? now;
}
