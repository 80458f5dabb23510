import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect } from "vitest";
import { lock, lockHolder, processIdentity, tryLock } from "./process-lock.mjs";

const test = base.extend<{ path: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from it which other fixtures this one needs
  path: async ({}, use) => {
    const directory = await mkdtemp(join(tmpdir(), "scai-lock-"));
    await use(join(directory, "lock"));
    await rm(directory, { recursive: true });
  },
});

function runNode(code: string): Promise<unknown[]> {
  const module = JSON.stringify(new URL("./process-lock.mjs", import.meta.url).href);
  const source = `import { lock, tryLock } from ${module}; import fs from "node:fs"; ${code}`;
  return once(spawn(process.execPath, ["--input-type=module", "-e", source], { stdio: "inherit" }), "exit");
}

test("a held lock names its holder until it is released", async ({ path }) => {
  const first = tryLock(path);
  expect(tryLock(path)).toEqual({ heldBy: process.pid });
  expect(lockHolder(path)).toBe(process.pid);
  if ("release" in first) first.release();
  expect(lockHolder(path)).toBeUndefined();
  expect(tryLock(path)).toHaveProperty("release");
});

test("waiting says once whom it waits for and ends when the lock is released", async ({ path }) => {
  const release = await lock(path);
  const told: number[] = [];
  const waiting = lock(path, (pid) => told.push(pid));
  setTimeout(release, 500);
  (await waiting)();
  expect(told).toEqual([process.pid]);
});

test("the lock of a process that died is taken over, as is one that names a process with a used-again pid", async ({
  path,
}) => {
  expect(await runNode(`tryLock(${JSON.stringify(path)})`)).toEqual([0, null]);
  expect(readFileSync(path, "utf8")).toContain("pid");
  expect(lockHolder(path)).toBeUndefined();
  expect(tryLock(path)).toHaveProperty("release");
  writeFileSync(path, JSON.stringify({ pid: process.pid, identity: "an earlier process" }));
  expect(tryLock(path)).toHaveProperty("release");
});

test("of many processes at once, starting from a stale lock, one holds it at a time", async ({ path }) => {
  await runNode(`tryLock(${JSON.stringify(path)})`);
  const counter = `${path}.counter`;
  writeFileSync(counter, "0");
  const code = `
    for (let round = 0; round < 10; round++) {
      const release = await lock(${JSON.stringify(path)});
      const count = Number(fs.readFileSync(${JSON.stringify(counter)}, "utf8"));
      await new Promise((resolve) => setTimeout(resolve, 2));
      fs.writeFileSync(${JSON.stringify(counter)}, String(count + 1));
      release();
    }`;
  await Promise.all(Array.from({ length: 6 }, () => runNode(code)));
  expect(readFileSync(counter, "utf8")).toBe("60");
});

test("a process is told from another with the same pid, and from one that is gone", async () => {
  const identity = processIdentity(process.pid);
  expect(identity).toBe(processIdentity(process.pid));
  expect(identity).not.toBe(processIdentity(process.ppid));
  const child = spawn("true");
  await once(child, "exit");
  expect(processIdentity(child.pid ?? 0)).toBeUndefined();
});
