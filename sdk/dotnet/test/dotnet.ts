import { join } from "node:path";
import { lock } from "@scai/local-stack";
import { type Program, runProgram, startProgram } from "@scai/sdk-conformance/program";

const sdk = join(import.meta.dirname, "..");
const runner = join(sdk, "test/Runner/bin/Release/net10.0/Runner.dll");

/** Where the packages are, as they would be published. */
export const packageFolders = [
  join(sdk, "src/Scai/bin/Release"),
  join(sdk, "src/Scai.DependencyInjection/bin/Release"),
];

// Nothing may stay behind that other builds would share.
const environment = {
  ...process.env,
  DOTNET_CLI_TELEMETRY_OPTOUT: "1",
  DOTNET_NOLOGO: "1",
  MSBUILDDISABLENODEREUSE: "1",
};

let built: Promise<unknown> | undefined;

/** Builds the SDK, its packages and the tests' runner, unless they are current; test files that run at once wait for one another. */
export function buildDotnet(): Promise<unknown> {
  built ??= buildOnce();
  return built;
}

async function buildOnce(): Promise<void> {
  const release = await lock(join(sdk, "../../.stack/dotnet-build.lock"));
  try {
    await runDotnet(["build", "Scai.slnx", "-c", "Release", "-v", "quiet", "-p:UseSharedCompilation=false"], {
      // A compiler that ends soon gains nothing from watching itself, which costs it a quarter of its time.
      env: { DOTNET_TieredPGO: "0" },
    });
  } finally {
    release();
  }
}

/** Runs dotnet to its end; returns what it printed. Throws with what it complained of when it fails. */
export function runDotnet(args: readonly string[], { cwd = sdk, env = {} } = {}): Promise<string> {
  return runProgram("dotnet", args, { cwd, env: { ...environment, ...env } });
}

/** Plays every scenario against the fault server. */
export async function playScenariosInDotnet(serverUrl: string): Promise<void> {
  await buildDotnet();
  await runDotnet([runner, "scenarios", serverUrl]);
}

/** A program that answers each line of its input with one of its own: what came of the call that the line tells. */
export async function startDotnetCalls(): Promise<Program> {
  await buildDotnet();
  return startProgram("dotnet", [runner, "calls"], { env: environment });
}

/** Microseconds of a small call: by the SDK, and by HttpClient alone. */
export async function measureDotnetCalls(serverUrl: string, token: string): Promise<string> {
  await buildDotnet();
  return runDotnet([runner, "measure", serverUrl, token]);
}
