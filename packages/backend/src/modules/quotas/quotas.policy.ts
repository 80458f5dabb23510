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
  const isOutOfTime = now >= graceEnd(quota, now);
  const isTooMuch = usedBytes > quota.limitBytes * (1 + quota.graceExtraPercent / 100);
  return isOutOfTime || isTooMuch ? "over" : "grace";
}

/** How many bytes more a quota takes; null: any. */
export function freeIn(quota: QuotaFacts | undefined, usedBytes: number, now: Date): number | null {
  if (quota === undefined || quota.isExempt) return null;
  const end = graceEnd(quota, now);
  const isSoft = quota.limitType === "soft" && end > now;
  const most = isSoft ? quota.limitBytes * (1 + quota.graceExtraPercent / 100) : quota.limitBytes;
  return Math.max(0, Math.floor(most) - usedBytes);
}

/** What of several quotas leaves least, and how much that is; null: none limits anything. */
export function roomOf<Kind extends string>(
  levels: readonly { readonly kind: Kind; readonly usedBytes: number; readonly quota: QuotaFacts | undefined }[],
  now: Date,
): { readonly freeBytes: number | null; readonly limitedBy: Kind | null } {
  let least: { freeBytes: number | null; limitedBy: Kind | null } = { freeBytes: null, limitedBy: null };
  for (const { kind, usedBytes, quota } of levels) {
    const freeBytes = freeIn(quota, usedBytes, now);
    if (freeBytes !== null && (least.freeBytes === null || freeBytes < least.freeBytes))
      least = { freeBytes, limitedBy: kind };
  }
  return least;
}

/** When a soft limit, passed since it says or from now on, becomes a hard one. */
export function graceEnd(quota: QuotaFacts, now: Date): Date {
  return new Date((quota.graceStartedAt ?? now).getTime() + quota.gracePeriodDays * dayMs);
}

/** The highest threshold that a change goes through upwards, in percent; undefined if none. A soft limit itself is one. */
export function crossedThreshold(quota: QuotaFacts, beforeBytes: number, afterBytes: number): number | undefined {
  if (quota.isExempt) return undefined;
  if (quota.limitType === "soft" && beforeBytes <= quota.limitBytes && afterBytes > quota.limitBytes) return 100;
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
