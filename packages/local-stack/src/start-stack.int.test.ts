import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect } from "vitest";
import { lockHolder, processIdentity } from "./process-lock.mjs";
import { type StackOptions, startStack } from "./start-stack.ts";
import type { Crash } from "./supervised-process.ts";

const test = base.extend<{ directory: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from it which other fixtures this one needs
  directory: async ({}, use) => {
    const directory = await mkdtemp(join(tmpdir(), "scai stack-"));
    await use(directory);
    await rm(directory, { recursive: true });
  },
});

/** Redis alone, because it starts in no time. */
function startRedisStack(directory: string, options: Partial<StackOptions<"redis">> = {}) {
  return startStack({ directory, durability: "fast", s3: false, services: ["redis"], ...options });
}

function pidsIn(directory: string): number[] {
  const folder = join(directory, "pids");
  return readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")).pid);
}

const alive = (pids: number[]) => pids.filter((pid) => processIdentity(pid) !== undefined);

/** A program that does nothing until it is told to stop. */
const idle = { command: process.execPath, args: ["-e", "setInterval(() => {}, 1000)"], isReady: async () => true };

test("a directory belongs to one stack at a time, and the second is told whose it is", async ({ directory }) => {
  const stack = await startRedisStack(directory);
  await expect(startRedisStack(directory)).rejects.toThrow(
    `already running on ${directory}, as process ${process.pid}`,
  );
  expect(alive(pidsIn(directory))).toHaveLength(1);
  await stack.stop();
  await (await startRedisStack(directory)).stop();
});

test("stopping leaves no process, no lock and no pid file, however often it is asked for", async ({ directory }) => {
  const stack = await startRedisStack(directory);
  await stack.startApplication({ ...idle, name: "idle" });
  const pids = pidsIn(directory);
  expect(alive(pids)).toHaveLength(2);
  await Promise.all([stack.stop(), stack.stop()]);
  await stack.stop();
  expect(alive(pids)).toEqual([]);
  expect(pidsIn(directory)).toEqual([]);
  expect(lockHolder(join(directory, "lock"))).toBeUndefined();
  await expect(stack.startApplication({ ...idle, name: "late" })).rejects.toThrow("The stack was stopped.");
});

test("applications end before the services that they use", async ({ directory }) => {
  const stack = await startRedisStack(directory);
  const script = `
    const { connect } = require("node:net");
    process.on("SIGTERM", () => setTimeout(() => {
      const socket = connect(${stack.redis.port}, "127.0.0.1");
      socket.on("connect", () => { console.log("redis is still there"); process.exit(); });
      socket.on("error", () => { console.log("redis is gone"); process.exit(); });
    }, 300));
    setInterval(() => {}, 1000);
    console.log("listening");`;
  const log = join(directory, "logs/app.log");
  const isReady = async () => readFileSync(log, "utf8").includes("listening");
  await stack.startApplication({ ...idle, name: "app", args: ["-e", script], isReady });
  await stack.stop();
  expect(readFileSync(log, "utf8")).toContain("redis is still there");
});

test("a program that ignores SIGTERM is killed", async ({ directory }) => {
  const stack = await startRedisStack(directory);
  const script = `process.on("SIGTERM", () => {}); setInterval(() => {}, 1000); console.log("listening");`;
  const isReady = async () => readFileSync(join(directory, "logs/stubborn.log"), "utf8").includes("listening");
  await stack.startApplication({ ...idle, name: "stubborn", args: ["-e", script], isReady, stopTimeoutMs: 200 });
  const pids = pidsIn(directory);
  await stack.stop();
  expect(alive(pids)).toEqual([]);
});

test("a crash is reported by name, with how it ended and what it said in this run", async ({ directory }) => {
  const crashes: Crash[] = [];
  let report: (crash: Crash) => void = () => {};
  const onCrash = (crash: Crash) => report(crash);
  mkdirSync(join(directory, "logs"));
  writeFileSync(join(directory, "logs/app.log"), "from an earlier run\n");
  const stack = await startRedisStack(directory, { onCrash });
  try {
    const args = ["-e", `console.log("first"); console.error("then this"); setTimeout(() => process.exit(3), 200)`];
    await stack.startApplication({ ...idle, name: "app", args });
    crashes.push(await new Promise<Crash>((resolve) => (report = resolve)));
    const killed = new Promise<Crash>((resolve) => (report = resolve));
    process.kill(pidsIn(directory)[0]!, "SIGKILL");
    crashes.push(await killed);
  } finally {
    await stack.stop();
  }
  expect(crashes[0]).toEqual({ service: "app", exit: "exit code 3", lastLogLines: ["first", "then this"] });
  expect(crashes[1]).toMatchObject({ service: "redis", exit: "signal SIGKILL" });
  expect(crashes[1]?.lastLogLines.join()).toContain("Ready to accept connections");
});

test("a service that cannot start is named with the end of its log, and nothing is left running", async ({
  directory,
}) => {
  mkdirSync(join(directory, "mariadb/data"), { recursive: true });
  const options = { directory, durability: "fast", s3: false, services: ["mariadb", "redis"] } as const;
  const error = await startStack(options).catch((reason: unknown) => reason);
  expect(String(error)).toMatch(/mariadb did not start: exit code 1\.[\s\S]*mysql\./);
  expect(pidsIn(directory)).toEqual([]);
  expect(lockHolder(join(directory, "lock"))).toBeUndefined();
});

test("aborting while it starts stops what has been started", async ({ directory }) => {
  const abort = new AbortController();
  const starting = startRedisStack(directory, { signal: abort.signal });
  const stack = await starting;
  const application = stack.startApplication({ ...idle, name: "never", isReady: async () => false });
  setTimeout(() => abort.abort(new Error("no longer wanted")), 200);
  await expect(application).rejects.toThrow("no longer wanted");
  await stack.stop();
  await expect(startRedisStack(directory, { signal: abort.signal })).rejects.toThrow("no longer wanted");
  expect(pidsIn(directory)).toEqual([]);
});

test("a port asked for is used, or refused when it is taken; a remembered one gives way", async ({ directory }) => {
  const blocker = createServer().listen(0, "127.0.0.1");
  await once(blocker, "listening");
  const address = blocker.address();
  const taken = typeof address === "object" && address ? address.port : 0;
  try {
    await expect(startRedisStack(directory, { ports: { redis: taken } })).rejects.toThrow(`Port ${taken}`);
    writeFileSync(join(directory, "ports.json"), JSON.stringify({ redis: taken }));
    const stack = await startRedisStack(directory);
    expect(stack.redis.port).not.toBe(taken);
    expect(await stack.takePort("api", taken)).not.toBe(taken);
    await stack.stop();
  } finally {
    blocker.close();
  }
  const stack = await startRedisStack(directory, { ports: { redis: taken } });
  expect(stack.redis.port).toBe(taken);
  await stack.stop();
});

test("when the supervisor is killed nothing is left, at the latest after the next start", async ({ directory }) => {
  const options = { directory, durability: "fast", s3: false, services: ["redis", "scaikey"] };
  const module = new URL("./start-stack.ts", import.meta.url).href;
  const code = `import { startStack } from ${JSON.stringify(module)}; await startStack(${JSON.stringify(options)}); console.log("up");`;
  const supervisor = spawn(process.execPath, ["--input-type=module", "-e", code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(supervisor.stdout, "data");
  const orphans = pidsIn(directory);
  expect(alive(orphans)).toHaveLength(2);
  const ports = readFileSync(join(directory, "ports.json"), "utf8");
  supervisor.kill("SIGKILL");
  await once(supervisor, "exit");
  // Linux ends them by itself; without setpriv they are still there, and in the way of the same ports, until this:
  const stack = await startRedisStack(directory);
  expect(alive(orphans)).toEqual([]);
  expect(readFileSync(join(directory, "ports.json"), "utf8")).toBe(ports);
  await stack.stop();
});

test("a leftover of an earlier run is ended, a stranger that got its pid is not", async ({ directory }) => {
  const [leftover, stranger] = [0, 1].map(() => spawn("sleep", ["60"], { detached: true, stdio: "ignore" }));
  const pids = [leftover?.pid ?? 0, stranger?.pid ?? 0] as const;
  mkdirSync(join(directory, "pids"));
  writeFileSync(join(directory, "pids/leftover"), JSON.stringify({ pid: pids[0], identity: processIdentity(pids[0]) }));
  writeFileSync(join(directory, "pids/stranger"), JSON.stringify({ pid: pids[1], identity: "another boot:1" }));
  writeFileSync(join(directory, "pids/broken"), "{");
  const stack = await startRedisStack(directory);
  expect(alive([...pids])).toEqual([pids[1]]);
  stranger?.kill();
  await stack.stop();
  expect(existsSync(join(directory, "pids/broken"))).toBe(false);
});
