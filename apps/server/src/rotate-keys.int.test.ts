import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createDataKeys, createSecretBox } from "@scai/backend";
import { newId } from "@scai/contract";
import { createDatabase, type Database, migrateDatabase, scaikeyWebhookSecrets } from "@scai/db";
import { test, unique } from "@scai/testing";
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import {
  createEmptyDatabase,
  environment,
  runProcess,
  startApi,
  startProcess,
  stop,
} from "./testing/server-process.ts";

const column = scaikeyWebhookSecrets.secret;
const [older, newer] = [randomBytes(32), randomBytes(32)];
const present = { MASTER_KEY: newer.toString("base64"), MASTER_KEY_PREVIOUS: older.toString("hex") };

/** Rows under the older key, as many as are asked for: the table's own limit of two is not the database's. */
async function storeSecrets(database: Database, count: number): Promise<void> {
  const box = createSecretBox({ current: older, previous: [] });
  const rows = Array.from({ length: count }, (_, slot) => {
    const id = newId("webhookSecret");
    return {
      id,
      slot,
      secret: box.seal(`secret ${slot}`, column, id),
      createdBy: newId("user"),
      createdAt: new Date(),
    };
  });
  for (let at = 0; at < count; at += 500)
    await database.db.insert(scaikeyWebhookSecrets).values(rows.slice(at, at + 500));
}

async function readSecrets(database: Database) {
  const both = createSecretBox({ current: newer, previous: [older] });
  const rows = await database.db.select().from(scaikeyWebhookSecrets);
  return rows.map(({ id, slot, secret }) => ({
    isRight: both.open(secret, column, id) === `secret ${slot}`,
    isPresent: secret.subarray(0, 9).equals(both.currentHeader),
  }));
}

async function openDatabase() {
  const databaseUrl = await createEmptyDatabase(unique("scai_rotate"));
  const database = createDatabase({ url: databaseUrl, poolSize: 2 });
  await migrateDatabase(database);
  return { databaseUrl, database };
}

test("rotate-keys, killed in the middle, has lost no secret and goes on when it is run again", async () => {
  const { databaseUrl, database } = await openDatabase();
  try {
    await storeSecrets(database, 1000);
    const dataKeysUnder = (master: Uint8Array) =>
      createDataKeys({
        database,
        secretBox: createSecretBox({ current: master, previous: [] }),
        clock: () => new Date(),
      });
    const tenantId = newId("tenant");
    const dataKey = await dataKeysUnder(older).current(tenantId);
    const env = environment(databaseUrl, present);
    const killed = startProcess("rotate-keys", env);
    while (!killed.output().includes("so far")) await once(killed.child.stdout ?? killed.child, "data");
    killed.child.kill("SIGKILL");
    await killed.ended;
    const between = await readSecrets(database);
    expect(between.every(({ isRight }) => isRight)).toBe(true);
    const done = between.filter(({ isPresent }) => isPresent).length;
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(1000);

    const { code, output } = await runProcess("rotate-keys", env);
    expect(output).toContain(`scaikey_webhook_secrets.secret: ${1000 - done} sealed anew\n`);
    expect(output).toContain("api_keys: 0 of 0 are not hashed with API_KEY_PEPPER\n");
    expect(code).toBe(0);
    expect((await readSecrets(database)).every(({ isRight, isPresent }) => isRight && isPresent)).toBe(true);
    // What content is encrypted with is the same as before, and under the present master key.
    expect(await dataKeysUnder(newer).find(tenantId, dataKey.id)).toEqual(dataKey);
    await expect(dataKeysUnder(older).current(tenantId)).rejects.toThrow("is sealed under the master key");
  } finally {
    await database.close();
  }
}, 120_000);

test("what cannot be opened is told and left alone, and the rest is done all the same", async () => {
  const { databaseUrl, database } = await openDatabase();
  try {
    await storeSecrets(database, 3);
    const [first] = await database.db.select().from(scaikeyWebhookSecrets);
    if (first === undefined) throw new Error("no row");
    const { id } = first;
    await database.db
      .update(scaikeyWebhookSecrets)
      .set({ secret: Buffer.concat([first.secret, Buffer.from([0])]) })
      .where(eq(scaikeyWebhookSecrets.id, id));
    const { code, output } = await runProcess("rotate-keys", environment(databaseUrl, present));
    expect(code).toBe(1);
    expect(output).toContain("scaikey_webhook_secrets.secret: 2 sealed anew\n");
    expect(output).toContain(`CANNOT BE OPENED: scaikey_webhook_secrets.secret:${id} is damaged\n`);
  } finally {
    await database.close();
  }
}, 120_000);

test("the API does not start without the master key of a secret in its database, and names it", async () => {
  const { databaseUrl, database } = await openDatabase();
  try {
    await storeSecrets(database, 1);
    const olderId = createSecretBox({ current: older, previous: [] }).keyIds[0] ?? "";
    const { code, output } = await runProcess("api", environment(databaseUrl, { MASTER_KEY: present.MASTER_KEY }));
    expect(code).toBe(1);
    expect(output).toContain(`The database has secrets under the master keys ${olderId}, which are neither`);
    await stop(await startApi(environment(databaseUrl, present)));
  } finally {
    await database.close();
  }
}, 120_000);
