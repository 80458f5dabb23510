import { type SpawnOptionsWithoutStdio, spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A program that answers each line of its input with one of its own. */
export interface Program {
  readonly pid: number;
  ask(value: unknown): Promise<unknown>;
  /** Lets it come to its end. */
  end(): void;
  kill(): void;
}

export function startProgram(command: string, args: readonly string[], options: SpawnOptionsWithoutStdio): Program {
  const child = spawn(command, args, { ...options, stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    pid: child.pid ?? 0,
    async ask(value) {
      child.stdin.write(`${JSON.stringify(value)}\n`);
      const { done, value: line } = await lines.next();
      if (done) throw new Error(`${command} ${args.join(" ")} ended`);
      return JSON.parse(line);
    },
    end: () => child.stdin.end(),
    kill: () => child.kill("SIGKILL"),
  };
}

/** Runs a program to its end; returns what it printed. Throws with what it complained of when it fails. */
export function runProgram(
  command: string,
  args: readonly string[],
  options: SpawnOptionsWithoutStdio,
): Promise<string> {
  const child = spawn(command, args, options);
  const texts = { out: "", err: "" };
  child.stdout.on("data", (chunk) => (texts.out += chunk));
  child.stderr.on("data", (chunk) => (texts.err += chunk));
  child.stdin.end();
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve(texts.out) : reject(new Error(`${command} ${args.join(" ")}\n${texts.out}${texts.err}`)),
    );
  });
}
