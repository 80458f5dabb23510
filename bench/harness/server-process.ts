import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "./free-port.ts";
import { type Bench, serverProgram } from "./open-bench.ts";
import { forgetPeak, memoryOf } from "./process-memory.ts";
import { secondsOf } from "./time.ts";

export interface ServerProcess {
  readonly url: string;
  /** From its start to its first answer. */
  readonly startSeconds: number;
  /** What it holds in memory now, in MB (10^6 bytes). */
  readonly residentMb: () => number;
  /** The most that it held since it started, or since that was forgotten. */
  readonly peakMb: () => number;
  readonly forgetPeak: () => void;
  readonly stop: () => Promise<void>;
}

/** An API process of its own beside the bench's, on the same stack, timed while it starts. */
export async function startServerProcess(bench: Bench): Promise<ServerProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child: ReturnType<typeof spawn> | undefined;
  const startSeconds = await secondsOf(async () => {
    child = spawn(process.execPath, [serverProgram, "api"], {
      env: { ...process.env, ...bench.environment, PORT: String(port), EXTERNAL_URL: url },
      stdio: "ignore",
    });
    while (!(await isLive(url))) {
      if (child.exitCode !== null) throw new Error(`the server ended with code ${child.exitCode}`);
      await sleep(5);
    }
  });
  const started = child;
  if (started === undefined) throw new Error("the server was not started");
  return {
    url,
    startSeconds,
    residentMb: () => memoryOf(started.pid ?? 0, "VmRSS") / 1e6,
    peakMb: () => memoryOf(started.pid ?? 0, "VmHWM") / 1e6,
    forgetPeak: () => forgetPeak(started.pid ?? 0),
    async stop() {
      const exited = once(started, "exit");
      started.kill("SIGTERM");
      await exited;
    },
  };
}

function isLive(url: string): Promise<boolean> {
  return fetch(`${url}/health/live`).then(
    (answer) => answer.ok,
    () => false,
  );
}
