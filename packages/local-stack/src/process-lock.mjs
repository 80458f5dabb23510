import { spawnSync } from "node:child_process";
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * A string that no other process has, past or present, though pids are used again: boot and start time.
 * `undefined` when no such process runs. Plain JavaScript, because the bootstrap needs it under any Node.
 *
 * @param {number} pid
 * @returns {string | undefined}
 */
export function processIdentity(pid) {
  if (process.platform !== "linux") {
    const started = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
    return started.status === 0 && started.stdout.trim() !== "" ? started.stdout.trim() : undefined;
  }
  const stat = readIfThere(`/proc/${pid}/stat`);
  // The second field is the command in parentheses and may hold spaces: what counts starts after the last one.
  const [state, ...fields] = stat?.slice(stat.lastIndexOf(")") + 2).split(" ") ?? [];
  if (state === undefined || state === "Z" || state === "X") return undefined;
  const startedAtTick = fields[18];
  return `${readIfThere("/proc/sys/kernel/random/boot_id")?.trim()}:${startedAtTick}`;
}

/**
 * Says which live process holds the lock file, `undefined` when none does.
 *
 * @param {string} path
 * @returns {number | undefined}
 */
export function lockHolder(path) {
  const owner = readOwner(path);
  return owner && processIdentity(owner.pid) === owner.identity ? owner.pid : undefined;
}

/**
 * Takes the lock file for this process. A lock left by a process that is gone is taken over.
 *
 * @param {string} path
 * @returns {{ release: () => void } | { heldBy: number }}
 */
export function tryLock(path) {
  mkdirSync(dirname(path), { recursive: true });
  const mine = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  writeFileSync(mine, JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid) }), { mode: 0o600 });
  try {
    for (;;) {
      // A hard link appears whole or not at all, so nobody ever reads half a lock.
      if (link(mine, path)) return { release: () => rmSync(path, { force: true }) };
      const heldBy = lockHolder(path);
      if (heldBy !== undefined) return { heldBy };
      removeStale(path, `${mine}.stale`);
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/**
 * Takes the lock file, waiting for whoever holds it; `onWait` is called once with the holder's pid.
 *
 * @param {string} path
 * @param {(pid: number) => void} [onWait]
 * @param {AbortSignal} [signal] ends the waiting, which then rejects
 * @returns {Promise<() => void>} what gives the lock back
 */
export async function lock(path, onWait, signal) {
  for (let waited = false; ; waited = true) {
    const result = tryLock(path);
    if ("release" in result) return result.release;
    if (!waited) onWait?.(result.heldBy);
    await sleep(200, undefined, { signal });
  }
}

/** Moves the lock away before looking at it again, so that two processes cannot both clear it and take a third's. */
function removeStale(path, aside) {
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (lockHolder(aside) !== undefined) link(aside, path);
  rmSync(aside, { force: true });
}

function link(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function readOwner(path) {
  try {
    return JSON.parse(readIfThere(path) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

function readIfThere(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
