import { spawn, spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { lastLines } from "./last-lines.ts";
import { processIdentity } from "./process-lock.mjs";

export interface ProcessSpec {
  /** What a person calls it; used in every message. */
  name: string;
  command: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** Standard output and error are appended here. */
  logFile: string;
  /** Remembers the process, so that the next start can clear it away if this one dies without doing so. */
  pidFile: string;
  /** Asks the server, in its own protocol, whether it serves. An exception counts as "not yet". */
  isReady: () => Promise<boolean>;
  readyTimeoutMs?: number;
  /** How long SIGTERM may take before SIGKILL. */
  stopTimeoutMs?: number;
}

export interface Crash {
  service: string;
  /** "exit code 1" or "signal SIGKILL". */
  exit: string;
  lastLogLines: string[];
}

export interface SupervisedProcess {
  name: string;
  pid: number;
  /** Resolves when the process is gone, whatever it takes. Calling it again waits for the same end. */
  stop: () => Promise<void>;
}

/** A child that ended, or did not serve in time, while it was being started. */
export class StartFailure extends Error {
  override name = "StartFailure";
  readonly crash: Crash;

  constructor(crash: Crash) {
    super(
      [`${crash.service} did not start: ${crash.exit}.`, ...crash.lastLogLines.map((line) => `  ${line}`)].join("\n"),
    );
    this.crash = crash;
  }
}

const LOG_LINES_SHOWN = 15;
const LOG_BYTES_KEPT = 8 << 20;
const PidFile = z.object({ pid: z.int().positive(), identity: z.string() });

/**
 * Starts a server and resolves once it answers in its own protocol; rejects with a {@link StartFailure} otherwise.
 *
 * The child leads its own process group, so that Ctrl-C in a terminal reaches only the supervisor, which then stops its
 * children in order. Where `setpriv` exists the kernel kills the child if the supervisor dies (the supervising thread, to be
 * exact: supervise from the main one); elsewhere the pid file lets the next start do it.
 *
 * @param onCrash told of an end that nobody asked for, after the server had served
 * @param signal aborting it while the server starts stops the server and rejects
 */
export async function superviseProcess(
  spec: ProcessSpec,
  onCrash: (crash: Crash) => void,
  signal?: AbortSignal,
): Promise<SupervisedProcess> {
  const logStart = prepareLog(spec.logFile);
  const child = spawnChild(spec);
  const describeCrash = (exit: string): Crash => {
    return { service: spec.name, exit, lastLogLines: lastLines(spec.logFile, LOG_LINES_SHOWN, logStart) };
  };
  let state: "starting" | "running" | "stopping" = "starting";
  let ended: string | undefined;
  const end = new Promise<void>((resolve) => {
    const finish = (exit: string) => {
      if (ended !== undefined) return;
      ended = exit;
      rmSync(spec.pidFile, { force: true });
      resolve();
      if (state === "running") onCrash(describeCrash(exit));
    };
    child.once("error", (error) => finish(error.message));
    child.once("exit", (code, signalName) => finish(signalName ? `signal ${signalName}` : `exit code ${code}`));
  });
  const pid = child.pid ?? 0;
  const stop = async (): Promise<void> => {
    state = "stopping";
    if (ended === undefined) await terminate(pid, end, spec.stopTimeoutMs ?? 5_000);
  };

  const deadline = Date.now() + (spec.readyTimeoutMs ?? 30_000);
  for (
    let pause = 10;
    !(await spec.isReady().catch(() => false)) || ended !== undefined;
    pause = Math.min(pause * 1.5, 100)
  ) {
    if (ended !== undefined) throw new StartFailure(describeCrash(ended));
    if (signal?.aborted || Date.now() > deadline) {
      await stop();
      throw signal?.aborted ? signal.reason : new StartFailure(describeCrash("it does not answer"));
    }
    await Promise.race([sleep(pause), end]);
  }
  state = "running";
  return { name: spec.name, pid, stop };
}

/**
 * Kills the process that a pid file names, if it still is that very process, and removes the file. A process that merely
 * has the same pid is left alone.
 */
export async function clearLeftover(pidFile: string): Promise<void> {
  if (!existsSync(pidFile)) return;
  const parsed = PidFile.safeParse(parseJson(readFileSync(pidFile, "utf8")));
  const isAlive = () => parsed.success && processIdentity(parsed.data.pid) === parsed.data.identity;
  if (parsed.success && isAlive()) {
    signalGroup(parsed.data.pid, "SIGTERM");
    for (let waited = 0; isAlive(); waited += 50) {
      if (waited === 3_000) signalGroup(parsed.data.pid, "SIGKILL");
      if (waited === 10_000)
        throw new Error(`Process ${parsed.data.pid} is left from an earlier run and does not end.`);
      await sleep(50);
    }
  }
  rmSync(pidFile, { force: true });
}

function spawnChild(spec: ProcessSpec) {
  const log = openSync(spec.logFile, "a", 0o600);
  const [command, args] = DIES_WITH_PARENT
    ? ["setpriv", ["--pdeathsig", "KILL", "--", spec.command, ...spec.args]]
    : [spec.command, spec.args];
  const child = spawn(command, args, {
    cwd: spec.cwd,
    env: { ...process.env, ...spec.env },
    stdio: ["ignore", log, log],
    detached: true,
  });
  closeSync(log);
  const identity = child.pid === undefined ? undefined : processIdentity(child.pid);
  if (identity) writeFileSync(spec.pidFile, JSON.stringify({ pid: child.pid, identity }), { mode: 0o600 });
  return child;
}

/** SIGTERM to the whole group, SIGKILL when it has not ended in time. */
async function terminate(pid: number, end: Promise<void>, timeoutMs: number): Promise<void> {
  signalGroup(pid, "SIGTERM");
  const timer = setTimeout(() => signalGroup(pid, "SIGKILL"), timeoutMs);
  await end;
  clearTimeout(timer);
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // The group is gone already.
  }
}

/** Makes sure the log can be appended to and is not too long, and returns the byte at which this run's part begins. */
function prepareLog(file: string): number {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const size = existsSync(file) ? statSync(file).size : 0;
  if (size <= LOG_BYTES_KEPT) return size;
  renameSync(file, `${file}.old`);
  return 0;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const DIES_WITH_PARENT =
  process.platform === "linux" && spawnSync("setpriv", ["--pdeathsig", "KILL", "--", "true"]).status === 0;
