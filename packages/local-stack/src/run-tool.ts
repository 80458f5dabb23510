import { spawn } from "node:child_process";

export interface ToolOptions {
  env?: Record<string, string>;
  input?: string;
  cwd?: string;
  /** Aborting it kills the program; the call then rejects with its reason. */
  signal?: AbortSignal | undefined;
}

/** A program that ended with anything but exit code 0. */
export class ToolFailure extends Error {
  override name = "ToolFailure";
  /** The end of what it said on standard output and standard error. */
  readonly output: string;

  constructor(command: string[], exit: string, output: string) {
    super(`${command.join(" ")} failed (${exit}):\n${output}`);
    this.output = output;
  }
}

const OUTPUT_SHOWN = 4_000;

/**
 * Runs a short-lived program to its end and returns its standard output.
 *
 * @throws ToolFailure when it exits with anything but 0
 */
export function runTool(command: string, args: string[], options: ToolOptions = {}): Promise<string> {
  const { cwd, signal, input } = options;
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const env = { ...process.env, ...options.env };
    const child = spawn(command, args, { cwd, signal, env, stdio: ["pipe", "pipe", "pipe"] });
    let stdout = "";
    let all = "";
    child.stdout.on("data", (chunk: Buffer) => {
      stdout += chunk;
      all += chunk;
    });
    child.stderr.on("data", (chunk: Buffer) => {
      all += chunk;
    });
    child.once("error", (error) => reject(signal?.aborted ? signal.reason : new Error(`${command}: ${error.message}`)));
    child.once("close", (code, killedBy) => {
      if (code === 0) resolve(stdout);
      else
        reject(new ToolFailure([command, ...args], killedBy ?? `exit code ${code}`, all.trim().slice(-OUTPUT_SHOWN)));
    });
    // A program that ends without reading its input has not failed for that.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}
