import { randomBytes } from "node:crypto";
import { newId } from "@scai/contract";
import { createDatabase, mysqlErrno, recordChangeParts, recordChanges, selectRows, type Write } from "@scai/db";
import { eq, inArray, sql } from "drizzle-orm";
import { expect, vi } from "vitest";
import { openTestDatabase } from "./database.ts";
import { test as base } from "./harness.ts";

const test = base
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures that a fixture needs from this pattern
  .extend("database", { scope: "file" }, async ({}, { onCleanup }) => {
    const { database } = await openTestDatabase();
    onCleanup(() => database.close());
    return database;
  });

const newChange = () => ({
  id: newId("recordChange"),
  tenantId: newId("tenant"),
  zoneId: newId("zone"),
  kind: "create" as const,
  state: "applied" as const,
  actorKind: "system",
  actorId: "test",
  actorName: "test",
  rrsetCount: 0,
  summary: "",
  createdAt: new Date(),
});

const ways = [
  ["sent as one", undefined, ""],
  ["behind something else in the same transaction", async () => {}, ""],
  // Together more than MariaDB takes at once.
  ["sent piece by piece", undefined, randomBytes(4_500_000).toString("base64")],
] as const;

test.for(ways)(
  "statements %s are done together, and one tells the next which number it got",
  async ([_way, before, long], { database }) => {
    const { db } = database;
    const change = newChange();
    const part = { sequence: sql`last_insert_id()`, part: 0, rrsets: 'it\'s [\\"ü\\"]' };
    const more = { ...part, part: 1, rrsets: long };
    const last = { ...more, part: 2 };
    const insertParts = [part, more, last].map((one) => db.insert(recordChangeParts).values(one));
    const writes = [db.insert(recordChanges).values(change), ...insertParts];
    const sequence = await database.writeTogether(
      writes.map((statement) => ({ statement })),
      before,
    );
    const parts = await db.select().from(recordChangeParts).where(eq(recordChangeParts.sequence, sequence));
    expect(parts).toEqual([part, more, last].map((one) => ({ ...one, sequence })));
    expect(await db.select().from(recordChanges).where(eq(recordChanges.id, change.id))).toMatchObject([{ sequence }]);
  },
);

test.for(ways)(
  "of statements %s none is done when one finds no row, or fails",
  async ([_way, before, long], { database }) => {
    const { db } = database;
    const change = newChange();
    const insert: Write = { statement: db.insert(recordChanges).values(change) };
    const part = { sequence: sql`last_insert_id()`, part: 0, rrsets: long };
    const padding: Write[] = [0, 1].map((n) => ({
      statement: db.insert(recordChangeParts).values({ ...part, part: n }),
    }));
    const ofChange = eq(recordChanges.id, change.id);
    const update: Write = {
      statement: db.update(recordChanges).set({ summary: "new" }).where(ofChange),
      orElse: () => new Error("there is none"),
    };
    await expect(database.writeTogether([update, insert, ...padding], before)).rejects.toThrow("there is none");
    const gone: Write = { ...update, statement: sql`delete from ${recordChanges} where ${ofChange} and 1 = 0` };
    await expect(database.writeTogether([insert, ...padding, update, gone], before)).rejects.toThrow("there is none");
    await expect(database.writeTogether([insert, ...padding, insert], before)).rejects.toMatchObject({
      cause: { errno: 1062 },
    });
    expect(await db.select().from(recordChanges).where(ofChange)).toEqual([]);
  },
);

test("of statements that somebody kills none is done, and their connection writes nothing of them later", async ({
  database,
}) => {
  const { url, database: usual } = await openTestDatabase();
  await usual.close();
  const single = createDatabase({ url, poolSize: 1 });
  const [connection] = await selectRows<{ id: number }>(single.db, sql`select connection_id() as id`);
  const [change, locked] = [newChange(), newChange()];
  await database.db.insert(recordChanges).values(locked);
  const update = sql`update ${recordChanges} set rrset_count = 1 where ${eq(recordChanges.id, locked.id)}`;
  const isWaiting = sql`select 1 from information_schema.processlist where id = ${connection!.id} and state = 'Updating'`;
  await database.transaction(async (tx) => {
    await tx.execute(update);
    const insert = single.db.insert(recordChanges).values(change);
    const outcome = single.writeTogether([{ statement: insert }, { statement: update }]).catch(mysqlErrno);
    await vi.waitFor(async () => expect(await selectRows(database.db, isWaiting)).toHaveLength(1), {
      timeout: 15_000,
      interval: 20,
    });
    await database.db.execute(sql.raw(`kill query ${connection!.id}`));
    expect(await outcome).toBe(1317);
  });
  await single.writeTogether([{ statement: single.db.insert(recordChanges).values(newChange()) }]);
  expect(await selectRows(single.db, sql`select connection_id() as id`)).toEqual([connection]);
  expect(await database.db.select().from(recordChanges).where(eq(recordChanges.id, change.id))).toEqual([]);
  await single.close();
});

test("statements that stood in each other's way are done again until they are done", async ({ database }) => {
  const { db } = database;
  const changes = [newChange(), newChange()];
  await db.insert(recordChanges).values(changes);
  const ids = changes.map(({ id }) => id);
  const count = (id: (typeof ids)[number]): Write => ({
    statement: sql`update ${recordChanges} set rrset_count = rrset_count + 1 where ${eq(recordChanges.id, id)}`,
  });
  const inTurn = Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? ids : ids.toReversed()));
  await Promise.all(inTurn.map((order) => database.writeTogether(order.map(count))));
  const rows = await db.select().from(recordChanges).where(inArray(recordChanges.id, ids));
  expect(rows.map(({ rrsetCount }) => rrsetCount)).toEqual([20, 20]);
});
