import { expect, test } from "vitest";
import { crossedThreshold, freeIn, graceStart, type QuotaFacts, roomOf, standingOf } from "./quotas.policy.ts";

const now = new Date("2026-11-22T10:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 3600 * 1000);

const hard: QuotaFacts = {
  limitBytes: 1000,
  limitType: "hard",
  warningThresholds: [70, 85, 95],
  gracePeriodDays: 7,
  graceExtraPercent: 10,
  graceStartedAt: null,
  isExempt: false,
};
const soft: QuotaFacts = { ...hard, limitType: "soft" };

test("a hard limit can be filled to the last byte and not beyond", () => {
  expect(standingOf(hard, 1000, now)).toBe("within");
  expect(standingOf(hard, 1001, now)).toBe("over");
  expect(standingOf({ ...hard, limitBytes: 0 }, 0, now)).toBe("within");
});

test("a soft limit gives way for the grace period, by the extra percent", () => {
  expect(standingOf(soft, 1100, now)).toBe("grace");
  expect(standingOf(soft, 1101, now)).toBe("over");
  expect(standingOf({ ...soft, graceStartedAt: daysAgo(6.9) }, 1100, now)).toBe("grace");
  expect(standingOf({ ...soft, graceStartedAt: daysAgo(7) }, 1001, now)).toBe("over");
  expect(standingOf({ ...soft, gracePeriodDays: 0 }, 1001, now)).toBe("over");
});

test("who is exempt is always within, and never warned", () => {
  expect(standingOf({ ...hard, isExempt: true }, 5000, now)).toBe("within");
  expect(crossedThreshold({ ...hard, isExempt: true }, 0, 5000)).toBeUndefined();
});

test("a threshold is crossed once on the way up, the highest of several at once", () => {
  expect(crossedThreshold(hard, 699, 700)).toBe(70);
  expect(crossedThreshold(hard, 700, 701)).toBeUndefined();
  expect(crossedThreshold(hard, 0, 960)).toBe(95);
  expect(crossedThreshold(hard, 960, 100)).toBeUndefined();
});

test("grace begins when a soft limit is passed, goes on, and ends below it", () => {
  expect(graceStart(soft, 1001, now)).toBe(now);
  const startedAt = daysAgo(3);
  expect(graceStart({ ...soft, graceStartedAt: startedAt }, 1001, now)).toBe(startedAt);
  expect(graceStart({ ...soft, graceStartedAt: startedAt }, 1000, now)).toBeNull();
  expect(graceStart(hard, 1001, now)).toBeNull();
});

test("a soft limit that is passed is one more threshold", () => {
  expect(crossedThreshold(soft, 1000, 1001)).toBe(100);
  expect(crossedThreshold(soft, 1001, 1002)).toBeUndefined();
  expect(crossedThreshold(hard, 999, 1000)).toBeUndefined();
});

test("free is exactly what still fits", () => {
  for (const quota of [hard, soft, { ...soft, graceStartedAt: daysAgo(7) }, { ...soft, gracePeriodDays: 0 }]) {
    for (const usedBytes of [0, 640, 1000, 1099]) {
      const free = freeIn(quota, usedBytes, now) ?? Number.NaN;
      if (free > 0) expect(standingOf(quota, usedBytes + free, now)).not.toBe("over");
      expect(standingOf(quota, usedBytes + free + 1, now)).toBe("over");
    }
  }
  expect(freeIn({ ...hard, isExempt: true }, 5000, now)).toBeNull();
  expect(freeIn(undefined, 5000, now)).toBeNull();
});

test("of several levels the one that leaves least limits", () => {
  const level = (kind: string, usedBytes: number, quota?: QuotaFacts) => ({ kind, usedBytes, quota });
  expect(roomOf([level("share", 10, hard), level("user", 5), level("tenant", 900, hard)], now)).toEqual({
    freeBytes: 100,
    limitedBy: "tenant",
  });
  expect(roomOf([level("share", 10)], now)).toEqual({ freeBytes: null, limitedBy: null });
});
