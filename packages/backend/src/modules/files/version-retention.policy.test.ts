import { describe, expect, test } from "vitest";
import { expiredVersions } from "./version-retention.policy.ts";

const now = new Date("2026-11-26T00:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 3600 * 1000);

/** Versions made so many days ago, the newest first. */
const made = (...days: readonly (number | [days: number, label: string])[]) =>
  days.map((at, i) => ({
    number: days.length - i,
    label: typeof at === "number" ? null : at[1],
    createdAt: daysAgo(typeof at === "number" ? at : at[0]),
  }));

const expired = (versions: ReturnType<typeof made>, days: number, countMax: number | null = null) =>
  expiredVersions(versions, { days, countMax }, now).map((version) => version.number);

describe("a version is kept", () => {
  test("while it is current, however old", () => {
    expect(expired(made(4000), 365, 0)).toEqual([]);
  });

  test("for so many days after another took its place, not after it was made", () => {
    expect(expired(made(1, 800), 30)).toEqual([]);
    expect(expired(made(31, 800), 30)).toEqual([1]);
  });

  test("as one of the last so many", () => {
    expect(expired(made(1, 2, 3, 4, 5), 365, 2)).toEqual([2, 1]);
    expect(expired(made(1, 2, 3), 365, 0)).toEqual([2, 1]);
  });

  test("when it has a label, which takes no other's place", () => {
    expect(expired(made(1, 2, [3, "as sent"], 4, 5), 365, 2)).toEqual([1]);
    expect(expired(made(400, [500, "as sent"], 600), 365)).toEqual([1]);
  });
});
