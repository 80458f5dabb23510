import { randomUUID } from "node:crypto";
import type { FolderId } from "@scai/contract";
import { createDatabase } from "@scai/db";
import { readableChildren, requirePlace } from "../../packages/backend/src/modules/acl/index.ts";
import { listChildren } from "../../packages/backend/src/modules/files/files.repo.ts";
import { interleave } from "../harness/interleave.ts";
import type { Bench } from "../harness/open-bench.ts";
import type { Row } from "../harness/row.ts";

const children = 1000;
/** Every so many of them has an entry of its own; half of these hide it. */
const entryEvery = 10;
const listings = 20;

export const p8c: Row = {
  id: "P8c",
  title: "listing 1,000 children as far as somebody may read them / listing them all",
  store: "disk",
  async measure(bench) {
    const folder = await folderOf(bench);
    const { id, tenantId, groupIds } = await bench.bob.me();
    const actor = { tenantId, principalIds: [id, ...groupIds], heldBackBy: [], isTenantAdmin: false };
    const database = createDatabase({ url: bench.stack.mariadb.url, poolSize: 1 });
    const deps = { database, clock: () => new Date() };
    const list = () => listChildren(database.db, tenantId, folder, undefined, children + 1);
    const visible = async () => {
      const place = await requirePlace(deps, actor, { folderId: folder }, ["read"]);
      return readableChildren(deps, actor, place.levels, await list());
    };
    const millisecondsOf = async (run: () => Promise<readonly unknown[]>, expected: number) => {
      const startedAt = performance.now();
      for (let i = 0; i < listings; i++) {
        const { length } = await run();
        if (length !== expected) throw new Error(`${length} children instead of ${expected}`);
      }
      return (performance.now() - startedAt) / listings;
    };
    try {
      const hidden = children / entryEvery / 2;
      const { ours, reference } = await interleave(
        { ours: () => millisecondsOf(visible, children - hidden), reference: () => millisecondsOf(list, children) },
        9,
      );
      const target = { good: 2, goal: 1.3, of: "ratio", better: "lower" } as const;
      return [{ id: "P8c", ours, reference, unit: "ms", target }];
    } finally {
      await database.close();
    }
  },
};

/** A folder of Alice's in which Bob, an ordinary member, may not read some. */
async function folderOf({ alice, bob }: Bench): Promise<FolderId> {
  const share = await alice.createShare(`bench ${randomUUID()}`);
  const { id: bobId } = await bob.me();
  await alice.addMember(share.id, bobId);
  const { id: parentId } = await alice.createFolder({ shareId: share.id }, "wide");
  for (let number = 0; number < children; number++) {
    const { id } = await alice.createFolder({ parentId }, `folder ${String(number).padStart(4, "0")}`);
    if (number % entryEvery !== 0) continue;
    await alice.addEntry(id, bobId, number % (2 * entryEvery) === 0 ? "deny" : "allow");
  }
  return parentId;
}
