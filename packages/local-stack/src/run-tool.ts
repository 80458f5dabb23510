import { spawn } from "node:child_process";

/**
 * Runs a short-lived program to its end, or kills it when `signal` is aborted, and returns its standard output.
 *
 * @throws Error with the command and the end of what it said, when it exits with anything but 0
 */
export function runTool(
  command: string,
  args: string[],
  options: { env?: Record<string, string>; input?: string; cwd?: string; signal?: AbortSignal } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...options.env };
    const { cwd, signal } = options;
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
        reject(
          new Error(
            `${[command, ...args].join(" ")} failed (${killedBy ?? `exit code ${code}`}):\n${all.trim().slice(-4_000)}`,
          ),
        );
    });
    // A program that ends without reading its input has not failed for that.
    child.stdin.on("error", () => {});
    child.stdin.end(options.input);
  });
}
