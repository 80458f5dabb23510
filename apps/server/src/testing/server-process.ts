import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createDatabase } from "@scai/db";
import { serverEnvironment } from "@scai/testing";
import { inject } from "vitest";
import { z } from "zod";

type Mode = "api" | "worker" | "migrate";

/** One line of the log, as the process writes it. */
export const LogLine = z.looseObject({ level: z.number(), msg: z.string() });
export type LogLine = z.infer<typeof LogLine>;

export interface ServerProcess {
  readonly child: ChildProcess;
  /** Everything it has written so far, to either stream. */
  output(): string;
  log(): LogLine[];
  /** Resolves when it has ended. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

export interface RunningApi extends ServerProcess {
  readonly url: string;
}

const main = join(import.meta.dirname, "../main.ts");

/** The environment of a server over this run's services. */
export function environment(databaseUrl: string, more: Record<string, string> = {}): Record<string, string> {
  return { ...serverEnvironment(inject("stack"), databaseUrl), ...more };
}

/** Starts the server's binary. */
export function startProcess(mode: Mode | string, env: Record<string, string>, ...args: string[]): ServerProcess {
  const child = spawn(process.execPath, [main, mode, ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  // A test that fails before it can stop it must not leave it running.
  const endWithUs = () => void child.kill("SIGKILL");
  process.once("exit", endWithUs);
  child.once("close", () => process.off("exit", endWithUs));
  let text = "";
  const keep = (piece: Buffer) => {
    text += piece.toString("utf8");
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const ended = once(child, "close").then(([code, signal]) => ({ code, signal }));
  return {
    child,
    ended,
    output: () => text,
    log: () => text.split("\n").flatMap((line) => (line.startsWith("{") ? [LogLine.parse(JSON.parse(line))] : [])),
  };
}

/** Runs the binary to its end. */
export async function runProcess(mode: Mode | string, env: Record<string, string>, ...args: string[]) {
  const started = startProcess(mode, env, ...args);
  const { code } = await started.ended;
  return { code, output: started.output(), log: started.log() };
}

/** Starts the API and resolves when it serves. Fails with its output when it ends instead. */
export async function startApi(env: Record<string, string>): Promise<RunningApi> {
  const started = startProcess("api", env);
  const line = await waitForLine(started, "serving");
  return { ...started, url: `http://127.0.0.1:${z.int().parse(line["port"])}` };
}

/** Resolves when the process logs this message. */
export async function waitForLine(started: ServerProcess, message: string): Promise<LogLine> {
  for (;;) {
    const line = started.log().find(({ msg }) => msg === message);
    if (line !== undefined) return line;
    const { stdout } = started.child;
    const hasEnded = await Promise.race([
      started.ended.then(() => true),
      stdout === null ? Promise.reject(new Error("no output")) : once(stdout, "data").then(() => false),
    ]);
    if (hasEnded) throw new Error(`the process ended: ${started.output()}`);
  }
}

/** Asks the process to end, and waits for it. */
export async function stop(started: ServerProcess): Promise<void> {
  started.child.kill("SIGTERM");
  await started.ended;
}

/** A new database without any table. */
export async function createEmptyDatabase(name: string): Promise<string> {
  const { mariadbUrl } = inject("stack");
  const server = createDatabase({ url: mariadbUrl, poolSize: 1 });
  await server.db.execute(`create database ${name} character set utf8mb4 collate utf8mb4_unicode_520_ci`);
  await server.close();
  return new URL(name, mariadbUrl).href;
}
