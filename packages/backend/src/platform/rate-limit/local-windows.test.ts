import { expect, test } from "vitest";
import { LocalWindows } from "./local-windows.ts";
import type { RateBudget } from "./verdict.ts";

const token: RateBudget = { dimension: "token", id: "a", limit: 5 };
const user: RateBudget = { dimension: "user", id: "u", limit: 8 };

function opened() {
  let seconds = 1_000_000;
  const windows = new LocalWindows(() => new Date(seconds * 1000));
  const pass = (more: number) => {
    seconds += more;
  };
  return { take: windows.take.bind(windows), pass };
}

test("a budget is spent to its limit and no further, and a refused call takes nothing from the others", () => {
  const { take } = opened();
  expect(take([token, user], 5)).toMatchObject({ isAllowed: true, dimension: "token", remaining: 0 });
  expect(take([token, user], 1)).toMatchObject({ isAllowed: false, dimension: "token", limit: 5, remaining: 0 });
  const other = { ...token, id: "b" };
  expect(take([other, user], 3)).toMatchObject({ isAllowed: true, dimension: "user", remaining: 0 });
  expect(take([other, user], 1)).toMatchObject({ isAllowed: false, dimension: "user" });
});

test("in no minute, wherever it begins, is more spent than the limit", () => {
  const { take, pass } = opened();
  const spentAt: number[] = [];
  for (let second = 0; second < 300; second++) {
    if (take([token], 1).isAllowed) spentAt.push(second);
    pass(1);
  }
  for (let from = 0; from < 240; from++) {
    expect(spentAt.filter((at) => at >= from && at < from + 60).length).toBeLessThanOrEqual(5);
  }
  expect(spentAt.length).toBeGreaterThanOrEqual(20);
});

test("a refusal tells when exactly so much has come back", () => {
  const { take, pass } = opened();
  take([token], 2);
  pass(10);
  take([token], 3);
  const refusal = take([token], 4);
  expect(refusal).toMatchObject({ isAllowed: false, decidedAt: 1_000_010, resetAt: 1_000_071 });
  pass(60);
  expect(take([token], 4)).toMatchObject({ isAllowed: false });
  pass(1);
  expect(take([token], 4)).toMatchObject({ isAllowed: true, remaining: 1 });
});

test("a call that costs more than a limit takes all of it", () => {
  const { take } = opened();
  expect(take([{ ...token, limit: 3 }], 10)).toMatchObject({ isAllowed: true, remaining: 0 });
});
