import { join } from "node:path";
import { newId, type ShareId } from "@scai/contract";
import { shareSequences } from "@scai/db";
import { eq } from "drizzle-orm";
import { type CountedStore, openCountedStore } from "../growth/counted-store.ts";
import { buildWorlds } from "../growth/measure-growth.ts";
import { apiOf } from "../growth/operations.ts";
import { median } from "../harness/interleave.ts";
import { atMost, type Row } from "../harness/row.ts";

const size = 100_000;
const rounds = 20;

/** The time is that of the whole call, which is more than the database's. */
export const tallFolder: Row = {
  id: "tree",
  title: "renaming, moving, trashing and restoring a folder with 100,000 things below it",
  store: "disk",
  async measure({ stack }) {
    const store = await openCountedStore(stack.mariadb.url, "scai_tall", join(stack.directory, "tall-blobs"));
    try {
      const [world] = await buildWorlds(store, [size]);
      if (world === undefined) throw new Error("no world");
      const { tall, wide, share } = world;
      const api = apiOf(world);
      const calls = {
        rename: () => api.folders.update({ folderId: tall, name: newId("request") }),
        move: () => api.folders.move({ folderId: tall, targetFolderId: wide }),
        "move back": () => api.folders.move({ folderId: tall, targetShareId: share }),
        trash: () => api.folders.delete({ folderId: tall }),
        restore: () => api.folders.restore({ folderId: tall }),
      };
      const times = new Map<string, number[]>(Object.keys(calls).map((name) => [name, []]));
      for (let round = 0; round < rounds; round++) {
        for (const [name, call] of Object.entries(calls)) {
          const before = await lastSequence(store, share);
          const startedAt = performance.now();
          await call();
          times.get(name)?.push(performance.now() - startedAt);
          const logged = (await lastSequence(store, share)) - before;
          if (logged !== 1) throw new Error(`${name} logged ${logged} changes instead of one`);
        }
      }
      return Array.from(times, ([name, measured]) => {
        const ours = median(measured);
        return { id: `tree ${name}`, ours, reference: null, unit: "ms", target: atMost(50, 25) };
      });
    } finally {
      await store.close();
    }
  },
};

async function lastSequence({ database }: CountedStore, shareId: ShareId): Promise<number> {
  const [row] = await database.db.select().from(shareSequences).where(eq(shareSequences.shareId, shareId));
  return row?.lastSequence ?? 0;
}
