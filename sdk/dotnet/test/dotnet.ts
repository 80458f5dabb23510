import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { lock } from "@scai/local-stack";

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
    await runDotnet(["build", "Scai.slnx", "-c", "Release", "-v", "quiet", "-p:UseSharedCompilation=false"]);
  } finally {
    release();
  }
}

/** Runs dotnet to its end; returns what it printed. Throws with what it complained of when it fails. */
export function runDotnet(args: readonly string[], { cwd = sdk, env = {} } = {}): Promise<string> {
  const child = spawn("dotnet", args, { cwd, env: { ...environment, ...env } });
  const texts = { out: "", err: "" };
  child.stdout.on("data", (chunk) => (texts.out += chunk));
  child.stderr.on("data", (chunk) => (texts.err += chunk));
  child.stdin.end();
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve(texts.out) : reject(new Error(`dotnet ${args.join(" ")}\n${texts.out}${texts.err}`)),
    );
  });
}

/** Plays every scenario against the fault server. */
export async function playScenariosInDotnet(serverUrl: string): Promise<void> {
  await buildDotnet();
  await runDotnet([runner, "scenarios", serverUrl]);
}

/** A program that answers each line of its input with one of its own: what came of the call that the line tells. */
export async function startDotnetCalls() {
  await buildDotnet();
  const child = spawn("dotnet", [runner, "calls"], { env: environment, stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    async ask(value: unknown): Promise<unknown> {
      child.stdin.write(`${JSON.stringify(value)}\n`);
      const { done, value: line } = await lines.next();
      if (done) throw new Error("the runner ended");
      return JSON.parse(line);
    },
    end: () => child.stdin.end(),
    kill: () => child.kill("SIGKILL"),
  };
}
