import { evaluate, type Level } from "../../packages/backend/src/modules/acl/acl.policy.ts";
import { median } from "../harness/interleave.ts";
import type { Row } from "../harness/row.ts";

const depth = 10;
const entries = 21;
const variants = 64;

export const p8: Row = {
  id: "P8",
  title: "ACL evaluation, pure: 21 entries over 10 levels / 1 M a second",
  store: null,
  async measure() {
    const trees = Array.from({ length: variants }, (_, seed) => tree(seed));
    const rates = Array.from({ length: 7 }, () => evaluationsPerSecond(trees));
    const target = { good: 1, goal: 5, of: "ratio", better: "higher" } as const;
    return [{ id: "P8", ours: median(rates.slice(1)) / 1e6, reference: 1, unit: "M/s", target }];
  },
};

/** Entries say something of one permission each and of it only, so that no level decides everything and all are looked at. */
function tree(seed: number): Level[] {
  return Array.from({ length: depth }, (_level, level) => ({
    inheritsAcl: true,
    aces: Array.from({ length: entries }, (_entry, entry) => entry)
      .filter((entry) => entry % depth === level)
      .map((entry) => ({
        type: (entry + seed) % 3 === 0 ? ("deny" as const) : ("allow" as const),
        permissions: 1 << ((entry + seed) % 5),
        inheritToChildren: (entry * 7 + seed) % 4 !== 0,
      })),
  }));
}

function evaluationsPerSecond(trees: readonly Level[][]): number {
  const rounds = 20_000;
  let seen = 0;
  const startedAt = performance.now();
  for (let round = 0; round < rounds; round++) for (const levels of trees) seen ^= evaluate(levels);
  const seconds = (performance.now() - startedAt) / 1000;
  if (seen < 0) throw new Error("evaluations have no sign");
  return (rounds * trees.length) / seconds;
}
