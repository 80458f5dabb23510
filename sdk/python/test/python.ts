import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { unpackDebianPackages } from "@scai/local-stack";
import { python3 } from "@scai/sdk-conformance/toolchains";

const sdk = join(import.meta.dirname, "..");

/** Where httpx is, from Debian's packages: there is no need of PyPI. */
async function httpxDirectory(): Promise<string> {
  const { root } = await unpackDebianPackages(join(sdk, "../../.stack/debian"), ["python3-httpx"], {});
  return join(root, "usr/lib/python3/dist-packages");
}

export interface PythonRun {
  /** Where the SDK is; its sources unless said. */
  readonly packageDirectory?: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The SDK's folder unless said. */
  readonly cwd?: string;
}

/** Runs Python with the SDK and httpx, to its end; returns what it printed. Throws with what it complained of when it fails. */
export async function runPython({ packageDirectory = join(sdk, "src"), args, env, cwd }: PythonRun): Promise<string> {
  return run(python3, args, { PYTHONPATH: [packageDirectory, await httpxDirectory()].join(delimiter), ...env }, cwd);
}

/** Type-checks the SDK. */
export async function runPyright(): Promise<string> {
  const pyright = join(sdk, "node_modules/.bin/pyright");
  return run(pyright, ["--pythonpath", python3], { PYTHONPATH: await httpxDirectory() });
}

/** A program that answers each line of its input with one of its own. */
export async function startPython(args: readonly string[]) {
  const PYTHONPATH = [join(sdk, "src"), await httpxDirectory()].join(delimiter);
  const child = spawn(python3, args, {
    cwd: sdk,
    env: { ...process.env, PYTHONPATH },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    async ask(value: unknown): Promise<unknown> {
      child.stdin.write(`${JSON.stringify(value)}\n`);
      const { done, value: line } = await lines.next();
      if (done) throw new Error(`${args.join(" ")} ended`);
      return JSON.parse(line);
    },
    end: () => child.stdin.end(),
    kill: () => child.kill("SIGKILL"),
  };
}

function run(command: string, args: readonly string[], env: object, cwd = sdk): Promise<string> {
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env } });
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
