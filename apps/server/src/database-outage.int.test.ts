import { setTimeout as sleep } from "node:timers/promises";
import { createDatabase, isDatabaseDown } from "@scai/db";
import { test as base } from "@scai/testing";
import { expect, inject } from "vitest";
import { startTcpProxy } from "./testing/tcp-proxy.ts";

// The database as the API has it, with something between them that can freeze or cut what goes over.

const test = base.extend("outage", async ({ task: _ }, { onCleanup }) => {
  const url = new URL(inject("stack").mariadbUrl);
  const proxy = await startTcpProxy({ host: url.hostname, port: Number(url.port) });
  url.host = `127.0.0.1:${proxy.port}`;
  const database = createDatabase({ url: url.href, poolSize: 4, isWatched: true, waitMaxMs: 1_000 });
  onCleanup(async () => {
    await proxy.mend();
    await database.close();
    await proxy.close();
  });
  return { database, proxy };
});

/** How a call ends, and after how long. */
async function timed(call: () => Promise<unknown>) {
  const began = performance.now();
  const error: unknown = await call().then(
    () => undefined,
    (err: unknown) => err,
  );
  return { error, ms: performance.now() - began };
}

test.for(["freeze", "cut"] as const)(
  "after a %s callers are told within seconds, and it serves on by itself",
  async (how, { outage: { database, proxy } }) => {
    const one = () => database.select("select 1 as one", []);
    const write = () => database.transaction((tx) => tx.execute("select 1"));
    await Promise.all([one(), write()]);
    await proxy[how]();
    const underWay = await Promise.all(Array.from({ length: 8 }, () => [timed(one), timed(write)]).flat());
    for (const { error, ms } of underWay) {
      expect(isDatabaseDown(error), String(error)).toBe(true);
      expect(ms).toBeLessThan(5_000);
    }
    // Nobody waits for what is known to be silent.
    if (how === "freeze") expect((await timed(one)).ms).toBeLessThan(500);
    await proxy.mend();
    await expect.poll(async () => (await timed(one)).error, { timeout: 5_000, interval: 100 }).toBeUndefined();
    await write();
  },
);

test("a long statement is left alone, and who finds every connection taken is told to come again", async ({
  outage: { database },
}) => {
  const long = Array.from({ length: 4 }, () => timed(() => database.select("select sleep(5)", [])));
  await sleep(200);
  const waiting = await timed(() => database.select("select 1 as one", []));
  expect(isDatabaseDown(waiting.error)).toBe(true);
  expect(waiting.ms).toBeLessThan(3_000);
  for (const { error, ms } of await Promise.all(long)) {
    expect(error).toBeUndefined();
    expect(ms).toBeGreaterThan(4_500);
  }
});
