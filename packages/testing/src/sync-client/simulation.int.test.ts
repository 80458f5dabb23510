import { describe, expect } from "vitest";
import { test } from "../harness.ts";
import { lostContent, simulate } from "./simulation.ts";

// R2 of the quality goals. In CI a few seeds; more with SYNC_SIMULATION_SEEDS, another beginning with SYNC_SIMULATION_FIRST_SEED.
const seedCount = Number(process.env["SYNC_SIMULATION_SEEDS"] ?? 3);
const firstSeed = Number(process.env["SYNC_SIMULATION_FIRST_SEED"] ?? 1);
const seeds = Array.from({ length: seedCount }, (_, i) => firstSeed + i);

describe("devices that work in the same share over a line that is cut", () => {
  for (const seed of seeds) {
    test(`have the same in the end, and nothing that was acknowledged is lost: seed ${seed}`, {
      // Rounds are what it is bound by; this only ends what hangs.
      timeout: 900_000,
    }, async ({ h }) => {
      const options = { seed, url: h.server.url, who: h.owner, devices: 3, rounds: 8, cutChance: 0.02 };
      const { trees, difference, acknowledged, failures } = await simulate(options);
      const told = `seed ${seed}, ${failures} rounds were cut`;
      expect(difference, told).toBe("");
      expect(trees[0]?.length, told).toBeGreaterThan(0);
      expect(acknowledged.size, told).toBeGreaterThan(0);
      expect(await lostContent(h.server.services.database, h.owner, acknowledged), told).toEqual([]);
    });
  }
});
