import { join } from "node:path";
import { openCountedStore } from "../growth/counted-store.ts";
import { buildWorlds, measureGrowth, slopeMax } from "../growth/measure-growth.ts";
import { atMost, type Measurement, type Row } from "../harness/row.ts";

const sizes = [100, 1_000, 10_000, 100_000];

/** The same counts as in `growth.int.test.ts`, one size further. */
export const growth: Row = {
  id: "growth",
  title: "the steepest slope of statements, rows read and blob calls, from 100 to 100,000 of everything",
  store: "disk",
  async measure({ stack }) {
    const store = await openCountedStore(stack.mariadb.url, "scai_growth", join(stack.directory, "growth-blobs"));
    try {
      const measured: Measurement[] = [];
      for await (const { operation, slopes } of measureGrowth(store, await buildWorlds(store, sizes))) {
        const ours = Math.max(...Object.values(slopes));
        const target = atMost(slopeMax, 0);
        measured.push({ id: `growth: ${operation}`, ours, reference: null, unit: "slope", target });
      }
      return measured;
    } finally {
      await store.close();
    }
  },
};
