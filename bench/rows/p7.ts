import { randomUUID } from "node:crypto";
import { idToBytes, type ShareId, type TenantId, type UserId } from "@scai/contract";
import { changes, createDatabase, type Database, shareSequences } from "@scai/db";
import { and, eq, gt } from "drizzle-orm";
import { interleave } from "../harness/interleave.ts";
import type { Bench } from "../harness/open-bench.ts";
import type { Row } from "../harness/row.ts";

const total = 100_000;
const folders = 200;
const pageSize = 5_000;
const batchSize = 1_000;

export const p7: Row = {
  id: "P7",
  title: "reading 100,000 changes through the API, as somebody for whom each is judged / paging them in SQL",
  store: "disk",
  async measure(bench) {
    const database = createDatabase({ url: bench.stack.mariadb.url, poolSize: 1 });
    try {
      const shareId = await shareOf(bench, database);
      const { ours, reference } = await interleave(
        {
          ours: () => timed(() => readFeed(bench, shareId)),
          reference: () => timed(() => readTable(database, shareId)),
        },
        5,
      );
      const target = { good: 3, goal: 1.6, of: "ratio", better: "lower" } as const;
      return [{ id: "P7", ours, reference, unit: "ms", target }];
    } finally {
      await database.close();
    }
  },
};

async function timed(read: () => Promise<number>): Promise<number> {
  const startedAt = performance.now();
  const count = await read();
  if (count < total) throw new Error(`${count} changes instead of ${total}`);
  return performance.now() - startedAt;
}

interface Page {
  readonly data: { readonly items: readonly unknown[]; readonly nextCursor: string; readonly hasMore: boolean };
}

async function readFeed({ bob }: Bench, shareId: ShareId): Promise<number> {
  let count = 0;
  for (let place = "from=start"; ; ) {
    const path = `/api/v1/sync/changes?shareId=${shareId}&limit=${pageSize}&${place}`;
    const response = await fetch(`${bob.url}${path}`, { headers: bob.headers });
    const { data }: Page = JSON.parse(await response.text());
    count += data.items.length;
    if (!data.hasMore) return count;
    place = `cursor=${data.nextCursor}`;
  }
}

async function readTable({ db }: Database, shareId: ShareId): Promise<number> {
  let count = 0;
  for (let after = 0; ; ) {
    const rows = await db
      .select()
      .from(changes)
      .where(and(eq(changes.shareId, shareId), gt(changes.sequence, after)))
      .orderBy(changes.sequence)
      .limit(pageSize);
    count += rows.length;
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return count;
    after = last.sequence;
  }
}

/** A share of Alice's that Bob reads, with many changes of its folders. */
async function shareOf({ alice, bob }: Bench, { db }: Database): Promise<ShareId> {
  const share = await alice.createShare(`bench ${randomUUID()}`);
  const [owner, reader] = [await alice.me(), await bob.me()];
  await alice.addMember(share.id, reader.id);
  const ids: Uint8Array[] = [];
  for (let i = 0; i < folders; i++) ids.push(idToBytes((await alice.createFolder({ shareId: share.id }, `${i}`)).id));
  const common: { tenantId: TenantId; shareId: ShareId; changedBy: UserId } = {
    tenantId: owner.tenantId,
    shareId: share.id,
    changedBy: owner.id,
  };
  const first = folders + 2;
  for (let start = 0; start < total; start += batchSize) {
    const rows = Array.from({ length: batchSize }, (_row, i) => ({
      ...common,
      sequence: first + start + i,
      type: "renamed" as const,
      resourceKind: "folder" as const,
      resourceId: ids[(start + i) % folders] ?? new Uint8Array(16),
      parentId: idToBytes(share.id),
      name: `name ${start + i}`,
      oldName: `name ${start + i - 1}`,
      versionId: null,
      versionNumber: null,
      changedAt: new Date(),
      metadata: {},
    }));
    await db.insert(changes).values(rows);
  }
  await db
    .update(shareSequences)
    .set({ lastSequence: first + total - 1 })
    .where(eq(shareSequences.shareId, share.id));
  return share.id;
}
