/** How long a file's earlier versions are kept. What both say has to be true of a version for it to be kept. */
export interface VersionRetention {
  /** Since it stopped being the current one. */
  readonly days: number;
  /** How many earlier versions at most; null: as many as there are. */
  readonly countMax: number | null;
}

export interface AgedVersion {
  readonly number: number;
  readonly label: string | null;
  readonly createdAt: Date;
}

const dayMs = 24 * 3600 * 1000;

/**
 * Which of a file's versions, newest first, are no longer kept. The current one always is, and so is what has a label, which does not
 * count. A version's age is the time since the next one took its place: what was current for years is not old on the day it is replaced. Pure.
 */
export function expiredVersions<Version extends AgedVersion>(
  newestFirst: readonly Version[],
  retention: VersionRetention,
  now: Date,
): Version[] {
  const keptSince = now.getTime() - retention.days * dayMs;
  let kept = 0;
  return newestFirst.filter((version, i) => {
    const next = newestFirst[i - 1];
    if (next === undefined || version.label !== null) return false;
    const isTooOld = next.createdAt.getTime() < keptSince;
    const isTooMany = retention.countMax !== null && kept >= retention.countMax;
    if (!isTooOld && !isTooMany) kept++;
    return isTooOld || isTooMany;
  });
}
