import { lostContent, meet, openTestDatabase, simulate, unique } from "@scai/testing";
import { expect, inject, onTestFinished, test } from "vitest";
import { startServerProcess } from "../files/testing/server-process.ts";

const seed = Number(process.env["SYNC_SIMULATION_FIRST_SEED"] ?? 1);

test(`devices lose nothing when the server is killed while they sync, and have the same in the end: seed ${seed}`, {
  timeout: 180_000,
}, async () => {
  const stack = inject("stack");
  const { url: databaseUrl, database } = await openTestDatabase();
  onTestFinished(() => database.close());
  const start = async () => {
    const started = await startServerProcess(stack, { databaseUrl });
    onTestFinished(() => started.kill());
    return started;
  };
  let server = await start();
  const who = await meet({ database, clock: () => new Date() }, { tenant: unique("tnt") });
  let killing: Promise<void> = Promise.resolve();
  const disturb = async (round: number) => {
    await killing;
    if (round === 3) server = await start();
    // In the middle of what the devices do next.
    if (round === 2) setTimeout(() => (killing = server.kill()), 100);
    return server.url;
  };
  const options = { seed, url: server.url, who, devices: 2, rounds: 5, cutChance: 0, disturb };
  const { difference, acknowledged, failures } = await simulate(options);
  expect(difference).toBe("");
  expect(failures).toBeGreaterThan(0);
  expect(acknowledged.size).toBeGreaterThan(0);
  expect(await lostContent(database, who, acknowledged)).toEqual([]);
});
