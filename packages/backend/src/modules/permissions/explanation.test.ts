import { permissionBits, permissionNames } from "@scai/contract";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../acl/index.ts";
import type { Entry } from "./entry.ts";
import { type ExplainedLevel, explainLevels } from "./explanation.ts";
import { entries } from "./testing/lists.ts";

const level: fc.Arbitrary<ExplainedLevel<Entry>> = fc.record({ inheritsAcl: fc.boolean(), grants: entries });
const levels = fc.array(level, { minLength: 1, maxLength: 5 });

describe("an explanation", () => {
  test("says of each permission what the evaluation decides", () => {
    fc.assert(
      fc.property(levels, (all) => {
        const allowed = explainLevels(all).filter((verdict) => verdict.isAllowed);
        const bits = allowed.reduce((sum, { permission }) => sum | permissionBits[permission], 0);
        expect(bits).toBe(evaluate(all.map(({ inheritsAcl, grants }) => ({ inheritsAcl, aces: grants }))));
        expect(explainLevels(all).map(({ permission }) => permission)).toEqual(permissionNames);
      }),
      { numRuns: 1000 },
    );
  });

  test("names the entries without which it would be decided otherwise", () => {
    fc.assert(
      fc.property(levels, (all) => {
        for (const { permission, at, grants, because } of explainLevels(all)) {
          if (because !== "said") {
            expect(grants).toEqual([]);
            continue;
          }
          const without = all.map((one) => ({ ...one, grants: one.grants.filter((grant) => !grants.includes(grant)) }));
          const again = explainLevels(without).find((verdict) => verdict.permission === permission);
          const isSameLevel = again?.because === "said" && again.at === at;
          // Taking away what denied on a level leaves what it overruled there; taking away what allowed leaves nothing there.
          if (isSameLevel) expect(again.isAllowed && grants.every(({ type }) => type === "deny")).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});
