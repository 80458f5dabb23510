import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { openTestDatabase, unique } from "@scai/testing";
import { expect, test } from "vitest";
import {
  createEmptyDatabase,
  environment,
  runProcess,
  startApi,
  startProcess,
  stop,
  waitForLine,
} from "./testing/server-process.ts";

test("a mode that there is not is told with those that there are", async () => {
  const { code, output } = await runProcess("serve", {});
  expect(code).toBe(2);
  expect(output).toMatch(/^There is no mode serve; there are api, worker, migrate[a-z, -]*\.\n$/);
});

test("without a configuration it says all that it lacks, and ends", async () => {
  const { code, output } = await runProcess("api", {});
  expect(code).toBe(1);
  for (const name of [
    "EXTERNAL_URL",
    "DATABASE_URL",
    "REDIS_URL",
    "SCAIKEY_URL",
    "SCAIKEY_CLIENT_ID",
    "BLOB_DIRECTORY",
  ])
    expect(output).toContain(`  ${name}: `);
  expect(output).not.toMatch(/\n {4}at /);
});

test("the API and the commands refuse a database without its tables and say what to do; two migrations at once make them", {
  timeout: 90_000,
}, async () => {
  const databaseUrl = await createEmptyDatabase(unique("scai_server"));
  const env = environment(databaseUrl);
  for (const { code, output } of await Promise.all(["api", "sync"].map((mode) => runProcess(mode, env)))) {
    const refusal = /^The database lacks the migrations [\w, ]+\. Run the server once in the mode migrate\.\n$/;
    expect([code, output]).toEqual([1, expect.stringMatching(refusal)]);
  }

  const [one, other] = await Promise.all([runProcess("migrate", env), runProcess("migrate", env)]);
  expect([one.code, other.code], one.output + other.output).toEqual([0, 0]);
  const again = await runProcess("migrate", env);
  expect([again.code, again.log.map(({ msg }) => msg)]).toEqual([0, ["the database is up to date"]]);

  const api = await startApi(env);
  expect((await fetch(`${api.url}/health/ready`)).status).toBe(200);
  await stop(api);
});

test("a database that does not answer, or that is not there, is told as such", async () => {
  for (const mode of ["api", "migrate"]) {
    const { code, output } = await runProcess(mode, environment("mysql://root:hunter2@127.0.0.1:1/scai"));
    expect([code, output]).toEqual([1, "The database does not answer; is DATABASE_URL right?\n"]);
  }
  const { url } = await openTestDatabase();
  const refused = await runProcess("api", environment(new URL(unique("nowhere"), url).href));
  expect([refused.code, refused.output]).toEqual([
    1,
    expect.stringMatching(/^The database refuses: Unknown database 'nowhere_\w+'\. Is DATABASE_URL right\?\n$/),
  ]);
});

test("a port that is taken is told as such", async () => {
  const { url } = await openTestDatabase();
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port }: AddressInfo = Object(other.address());
  const { code, output } = await runProcess("api", environment(url, { PORT: String(port) }));
  expect([code, output]).toEqual([
    1,
    expect.stringMatching(/^The address to listen on is in use: .*127\.0\.0\.1:\d+\. Set PORT or HOST to another\.\n$/),
  ]);
  other.close();
});

test("a worker works until it is told to stop", async () => {
  const { url } = await openTestDatabase();
  const worker = startProcess("worker", environment(url));
  await waitForLine(worker, "working");
  worker.child.kill("SIGTERM");
  expect(await worker.ended).toEqual({ code: 0, signal: null });
  expect(worker.log().filter(({ level }) => level >= 50)).toEqual([]);
});
