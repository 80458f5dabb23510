import { expect, test } from "vitest";
import { isLookDue } from "./keep-out-of-service.ts";

test("a zone that went out is looked at in each run at first, and never after much longer than it has been out", () => {
  for (const outAt of [0, 3_000, 7_777_000]) {
    const looks: number[] = [];
    for (let now = outAt + 1_000; now < outAt + 900_000; now += 10_000)
      if (isLookDue(outAt, now)) looks.push(now - outAt);
    expect(looks.filter((age) => age < 80_000)).toHaveLength(8);
    expect(looks.length).toBeLessThanOrEqual(36);
    for (const [i, age] of looks.entries()) {
      const waited = age - (looks[i - 1] ?? 0);
      expect(waited).toBeLessThanOrEqual(Math.max(10_000, age / 3));
    }
    expect(looks.at(-1)).toBeGreaterThan(800_000);
  }
});
