import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDatabase, directorySyncs, migrateDatabase, users } from "@scai/db";
import { requestServiceToken, resetScaikey, type ScaikeyAddress, startStack } from "@scai/local-stack";
import { unique } from "@scai/testing";
import { count, eq, sql } from "drizzle-orm";
import { test as base, expect, inject } from "vitest";
import { environment, startProcess } from "./testing/server-process.ts";

// The command as an operator runs it, on an empty database, against a development ScaiKey that only this file uses.

// biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures that a fixture needs from this pattern
const withScaikey = base.extend("stack", { scope: "file" }, async ({}, { onCleanup }) => {
  const directory = await mkdtemp(join(tmpdir(), "scai-sync-"));
  const stack = await startStack({ directory, durability: "fast", s3: false, services: ["scaikey"] });
  onCleanup(async () => {
    await stack.stop();
    await rm(directory, { recursive: true });
  });
  return stack;
});

const test = withScaikey.extend("setup", async ({ stack }, { onCleanup }) => {
  await resetScaikey(stack.scaikey.url);
  const { mariadbUrl } = inject("stack");
  const server = createDatabase({ url: mariadbUrl, poolSize: 1 });
  const name = unique("scai_sync");
  await server.db.execute(sql.raw(`create database ${name} character set utf8mb4 collate utf8mb4_unicode_520_ci`));
  const url = new URL(name, mariadbUrl).href;
  const database = createDatabase({ url, poolSize: 2 });
  await migrateDatabase(database);
  onCleanup(async () => {
    await database.close();
    await server.db.execute(sql.raw(`drop database ${name}`));
    await server.close();
  });
  const { scaikey } = stack;
  const env = environment(url, {
    SCAIKEY_URL: scaikey.url,
    SCAIKEY_SYNC_CLIENT_ID: scaikey.service.clientId,
    SCAIKEY_SYNC_CLIENT_SECRET: scaikey.service.clientSecret,
  });
  const sync = (...args: string[]) => startProcess("sync", env, ...args);
  const countUsers = async () => (await database.db.select({ there: count() }).from(users))[0]?.there;
  return { scaikey, stop: () => stack.stop(), db: database.db, env, sync, countUsers };
});

/** Makes people, so many that a pull takes a while. */
async function employ(scaikey: ScaikeyAddress, number: number): Promise<void> {
  const token = await requestServiceToken(scaikey, "admin:write");
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  for (let i = 0; i < number; i++) {
    const body = JSON.stringify({
      tenant_id: "tnt_acme",
      email: `p${i}@acme.example`,
      first_name: "P",
      last_name: `${i}`,
    });
    const response = await fetch(`${scaikey.url}/api/v1/admin/users/`, { method: "POST", headers, body });
    expect(response.status).toBe(201);
  }
}

test("from an empty database: what would be done, then everything, then nothing more", { timeout: 60_000 }, async ({
  setup,
}) => {
  const { sync, countUsers } = setup;
  const dry = sync("--dry-run");
  expect(await dry.ended).toMatchObject({ code: 0 });
  expect(dry.output()).toContain("+ user usr_alice Alice Archer\n");
  expect(dry.output()).toContain("Nothing was changed. ");
  expect(await countUsers()).toBe(0);
  const real = sync();
  expect(await real.ended).toMatchObject({ code: 0 });
  expect(real.output()).toContain("+ tenant tnt_globex Globex\n");
  expect(real.output()).toContain("+ membership usr_bob in grp_engineering\n");
  expect(real.output()).toMatch(/partners\.seen 1, partners\.added 1, tenants\.seen 3, .*memberships\.added 4/);
  expect(await countUsers()).toBe(5);
  const again = sync();
  expect(await again.ended).toMatchObject({ code: 0 });
  expect(again.output()).not.toMatch(/^[+~-] /m);
});

test("killed, it goes on where it was once it has been silent for a minute", { timeout: 120_000 }, async ({
  setup,
}) => {
  const { scaikey, sync, db, countUsers } = setup;
  await employ(scaikey, 200);
  const first = sync();
  await expect.poll(() => first.output(), { timeout: 30_000, interval: 5 }).toContain("+ user ");
  first.child.kill("SIGKILL");
  await first.ended;
  const there = await countUsers();
  expect(there).toBeGreaterThan(0);
  expect(there).toBeLessThan(205);

  const early = sync();
  expect(await early.ended).toMatchObject({ code: 1 });
  expect(early.output()).toContain("Another process is synchronising already.");
  const aMinuteAgo = new Date(Date.now() - 61_000);
  await db.update(directorySyncs).set({ aliveAt: aMinuteAgo }).where(eq(directorySyncs.isOpen, true));
  const second = sync();
  expect(await second.ended).toMatchObject({ code: 0 });
  expect(second.output()).not.toContain("+ tenant ");
  expect(second.output()).toContain("users.seen 205");
  expect(await countUsers()).toBe(205);
});

// The last: its ScaiKey does not come back.
test("says what is missing, and removes nothing, when ScaiKey is away", { timeout: 60_000 }, async ({ setup }) => {
  const { env, sync, stop, countUsers } = setup;
  expect(await sync().ended).toMatchObject({ code: 0 });
  await stop();
  const away = sync();
  expect(await away.ended).toMatchObject({ code: 1 });
  expect(away.output()).toContain("The sync is not complete; run it again to go on. auth.provider_unavailable");
  expect(await countUsers()).toBe(5);
  const { SCAIKEY_SYNC_CLIENT_ID: _, ...without } = env;
  const unconfigured = startProcess("sync", without);
  expect(await unconfigured.ended).toMatchObject({ code: 1 });
  expect(unconfigured.output()).toContain("set SCAIKEY_SYNC_CLIENT_ID and its secret");
  const wrong = sync("--dry");
  expect(await wrong.ended).toMatchObject({ code: 1 });
  expect(wrong.output()).toContain("Usage: sync [--dry-run]");
});
