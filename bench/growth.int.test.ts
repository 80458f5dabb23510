import { join } from "node:path";
import { newId } from "@scai/contract";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { uploadedBefore } from "./growth/content.ts";
import { type CountedStore, type Counts, openCountedStore } from "./growth/counted-store.ts";
import { buildWorlds, type Growth, leastOf, measureGrowth, slopeMax } from "./growth/measure-growth.ts";
import { apiOf, growthCases, readDeepFolder } from "./growth/operations.ts";
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
  const count = () => store.count(() => readDeepFolder(world));
  const counts = leastOf([await count(), await count(), await count()]);
  expect(counts.statements).toBe(1);
  expect(counts.rowReads).toBeLessThanOrEqual(deepLevels * 12);
});

test("an upload of n chunks takes so many statements more for each 500, to begin and to complete, and no look at the blobs", async () => {
  const [world] = worlds;
  if (world === undefined) throw new Error("no world");
  const api = apiOf(world);
  const countsOf = async (count: number): Promise<{ begin: Counts; complete: Counts }> => {
    const chunks = await uploadedBefore(store.database, world, count);
    const input = { shareId: world.share, name: newId("request"), sizeBytes: count * 65_536, chunks };
    let upload: Awaited<ReturnType<typeof api.uploads.create>> | undefined;
    const begin = await store.count(async () => {
      upload = await api.uploads.create(input);
    });
    if (upload === undefined) throw new Error("no upload");
    expect(upload.missing).toEqual([]);
    const { id: uploadId } = upload;
    return { begin, complete: await store.count(() => api.uploads.complete({ uploadId })) };
  };
  await countsOf(1);
  const few = await countsOf(500);
  const many = await countsOf(4000);
  const told = JSON.stringify({ few, many });
  expect(many.begin.statements - few.begin.statements, told).toBeLessThanOrEqual(7 * 5);
  // One more where it takes longer than the half second that something is known of a caller.
  expect(many.complete.statements - few.complete.statements, told).toBeLessThanOrEqual(7 + 1);
  expect(many.complete.rowReads / few.complete.rowReads, told).toBeLessThanOrEqual(8);
  expect([many.begin.blobCalls, many.complete.blobCalls], told).toEqual([0, 0]);
});
