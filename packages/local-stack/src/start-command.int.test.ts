import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { processIdentity } from "./process-lock.mjs";

const SCRIPTS = join(import.meta.dirname, "../../../scripts");
let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "scai stack-"));
});

afterAll(() => rm(directory, { recursive: true }));

interface Run {
  child: ChildProcess;
  /** All that it has printed so far. */
  output: () => string;
  ended: Promise<number | null>;
}

/** `npm start` with its data elsewhere; resolves once it says that it is ready. */
async function start(): Promise<Run> {
  const child = spawn(process.execPath, [join(SCRIPTS, "start.ts"), "--directory", directory], { stdio: "pipe" });
  let output = "";
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        output += chunk;
        if (output.includes("Ctrl-C stops everything")) resolve();
      });
    }
  });
  const ended = once(child, "close").then(([code]) => code);
  await Promise.race([ready, ended]);
  return { child, output: () => output, ended };
}

/** By name; the processes of the stack that runs. */
function processes(): Record<string, number> {
  const folder = join(directory, "pids");
  const pids = readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(join(folder, name), "utf8")).pid]);
  return Object.fromEntries(pids);
}

const alive = (pids: Record<string, number>) =>
  Object.keys(pids).filter((name) => processIdentity(pids[name]!) !== undefined);

function token(...args: string[]) {
  return spawnSync(process.execPath, [join(SCRIPTS, "token.ts"), "--directory", directory, ...args], {
    encoding: "utf8",
  });
}

test("it prints where everything is, serves people with tokens, and leaves nothing when it is told to stop", {
  timeout: 60_000,
}, async () => {
  expect(token("alice").stderr).toContain("Nothing is running here");
  const run = await start();
  const [, api] = /API +(http:\/\/127\.0\.0\.1:\d+\/api\/v1)\n/.exec(run.output()) ?? [];
  expect(run.output()).toMatch(
    /Web +http.*\/\n[\s\S]*\/docs\n[\s\S]*dig @127\.0\.0\.1 -p \d+\n[\s\S]*ScaiKey +http[\s\S]*Mail +http[\s\S]*npm run token -- alice/,
  );

  const alice = token("alice");
  expect(alice).toMatchObject({ status: 0, stderr: "" });
  expect(alice.stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  const me = await fetch(`${api}/users/me`, { headers: { authorization: `Bearer ${alice.stdout.trim()}` } });
  expect(await me.json()).toMatchObject({ data: { email: "alice@acme.example", adminRole: "tenant_admin" } });
  expect(token("zed")).toMatchObject({ status: 1, stdout: "" });
  expect(token("zed").stderr).toContain("Known: alice, bob, carol, eve, olivia.");

  const pids = processes();
  const parts = ["api", "mail", "mariadb", "outside-dns", "powerdns", "redis", "scaikey", "worker"];
  expect(Object.keys(pids).sort()).toEqual(parts);
  expect(alive(pids)).toHaveLength(parts.length);
  run.child.kill("SIGINT");
  expect(await run.ended).toBe(0);
  expect(alive(pids)).toEqual([]);
});

test("when a part crashes it says which, shows its last lines, stops the rest and fails", {
  timeout: 60_000,
}, async () => {
  const run = await start();
  const pids = processes();
  process.kill(pids["api"]!, "SIGKILL");
  expect(await run.ended).toBe(1);
  expect(run.output()).toMatch(/api ended by itself: signal SIGKILL\. The end of its log:\n {2}\S/);
  expect(alive(pids)).toEqual([]);
});
