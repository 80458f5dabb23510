import { setTimeout as sleep } from "node:timers/promises";
import { createDatabase, isDatabaseDown } from "@scai/db";
import { test as base } from "@scai/testing";
import { expect, inject } from "vitest";
import { startTcpProxy } from "./testing/tcp-proxy.ts";

// The database as the API has it, with something between them that can cut what goes over.

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

test("a transaction that ends with its connection is an outage, whatever its rollback meets", async ({ outage }) => {
  const { error } = await timed(() =>
    outage.database.transaction(async (tx) => {
      await tx.execute("select 1");
      await outage.proxy.cut();
      await tx.execute("select 1");
    }),
  );
  expect(isDatabaseDown(error), String(error)).toBe(true);
});

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
