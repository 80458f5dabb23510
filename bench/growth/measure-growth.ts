import { fitLine } from "../harness/interleave.ts";
import type { CountedStore, Counts } from "./counted-store.ts";
import { apiOf, growthCases } from "./operations.ts";
import { buildWorld, type World } from "./world.ts";

/** How much an operation may grow: a tenfold world makes it 26 % dearer at most. */
export const slopeMax = 0.1;

export interface Growth {
  readonly operation: string;
  readonly sizes: readonly number[];
  readonly counts: readonly Counts[];
  /** Of each count against the size, both in logarithms: 0 is constant, 1 is linear. */
  readonly slopes: Readonly<Record<keyof Counts, number>>;
}

/** Builds all worlds before anything is measured, so that MariaDB's statistics are the same for all. */
export async function buildWorlds(store: CountedStore, sizes: readonly number[]): Promise<World[]> {
  const worlds: World[] = [];
  for (const size of sizes) worlds.push(await buildWorld(store, size));
  await store.database.db.execute("analyze table nodes, shares, share_members, share_sequences, changes, aces");
  return worlds;
}

/** How often each is counted: what is known of a caller for half a second has to be read again in some of them. */
const countedTimes = 3;

/** Counts every operation in every world. */
export async function* measureGrowth(store: CountedStore, worlds: readonly World[]): AsyncGenerator<Growth> {
  for (const { name, steps } of growthCases) {
    const counts = new Map<string, Counts[]>(Object.keys(steps).map((step) => [step, []]));
    for (const world of worlds) {
      const api = apiOf(world);
      for (const step of Object.values(steps)) await step(api, world);
      const counted = new Map<string, Counts[]>(Object.keys(steps).map((step) => [step, []]));
      for (let time = 0; time < countedTimes; time++) {
        for (const [step, run] of Object.entries(steps))
          counted.get(step)?.push(await store.count(() => run(api, world)));
      }
      for (const [step, ofStep] of counted) counts.get(step)?.push(leastOf(ofStep));
    }
    const sizes = worlds.map((world) => world.size);
    for (const [step, ofStep] of counts)
      yield { operation: `${name} ${step}`.trim(), sizes, counts: ofStep, slopes: slopesOf(sizes, ofStep) };
  }
}

/** What counts of the same come to without what only some of them had to read again. */
export function leastOf(counts: readonly Counts[]): Counts {
  const least = (count: keyof Counts) => Math.min(...counts.map((one) => one[count]));
  return { statements: least("statements"), rowReads: least("rowReads"), blobCalls: least("blobCalls") };
}

function slopesOf(sizes: readonly number[], counts: readonly Counts[]): Record<keyof Counts, number> {
  const slopeOf = (count: keyof Counts) =>
    fitLine(counts.map((at, i) => [Math.log(sizes[i] ?? 1), Math.log(Math.max(at[count], 1))])).slope;
  return { statements: slopeOf("statements"), rowReads: slopeOf("rowReads"), blobCalls: slopeOf("blobCalls") };
}
