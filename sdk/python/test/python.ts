import { delimiter, join } from "node:path";
import { unpackDebianPackages } from "@scai/local-stack";
import { type Program, runProgram, startProgram } from "@scai/sdk-conformance/program";
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
export async function startPython(args: readonly string[]): Promise<Program> {
  const PYTHONPATH = [join(sdk, "src"), await httpxDirectory()].join(delimiter);
  return startProgram(python3, args, { cwd: sdk, env: { ...process.env, PYTHONPATH } });
}

function run(command: string, args: readonly string[], env: object, cwd = sdk): Promise<string> {
  return runProgram(command, args, { cwd, env: { ...process.env, ...env } });
}
