import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type CountedStore, openCountedStore } from "./growth/counted-store.ts";
import { buildWorlds, type Growth, measureGrowth, slopeMax } from "./growth/measure-growth.ts";
import { growthCases, readDeepFolder } from "./growth/operations.ts";
import { deepLevels, type World } from "./growth/world.ts";

const sizes = [100, 1_000, 10_000];

let store: CountedStore;
let worlds: World[];
const growths = new Map<string, Growth>();

beforeAll(async () => {
  const { mariadbUrl, directory } = inject("stack");
  store = await openCountedStore(mariadbUrl, "scai_growth", join(directory, "growth-blobs"));
  worlds = await buildWorlds(store, sizes);
  for await (const growth of measureGrowth(store, worlds)) growths.set(growth.operation, growth);
}, 300_000);

afterAll(() => store?.close());

const operations = growthCases.flatMap(({ name, steps }) => Object.keys(steps).map((step) => `${name} ${step}`.trim()));

describe("the cost does not grow with how much there is", () => {
  test.each(operations)("%s", (operation) => {
    const growth = growths.get(operation);
    const told = JSON.stringify(growth);
    expect(growth?.slopes.statements, told).toBeLessThanOrEqual(slopeMax);
    expect(growth?.slopes.rowReads, told).toBeLessThanOrEqual(slopeMax);
    expect(growth?.slopes.blobCalls, told).toBeLessThanOrEqual(slopeMax);
    expect(growth?.counts.at(-1)?.statements, told).toBeGreaterThan(0);
  });
});

test("a permission deep down takes one statement, which looks at each level a few times", async () => {
  const [world] = worlds;
  if (world === undefined) throw new Error("no world");
  await readDeepFolder(world);
  const counts = await store.count(() => readDeepFolder(world));
  expect(counts.statements).toBe(1);
  expect(counts.rowReads).toBeLessThanOrEqual(deepLevels * 12);
});
