import { rmSync } from "node:fs";
import { join } from "node:path";
import {
  requestToken,
  runTool,
  STACK_HOME,
  type Stack,
  serverEnvironment,
  stackHolder,
  startStack,
} from "@scai/local-stack";
import { seedDatabase } from "../../scripts/seed-database.ts";
import { ApiClient } from "./api-client.ts";
import { freePort } from "./free-port.ts";

export const serverProgram = join(import.meta.dirname, "../../apps/server/src/main.ts");

/** A durable stack with the server on it, as a production installation has them. */
export interface Bench {
  readonly stack: Stack;
  /** The environment the server runs in. */
  readonly environment: NodeJS.ProcessEnv;
  /** Tenant administrator. */
  readonly alice: ApiClient;
  /** An ordinary user of the same tenant. */
  readonly bob: ApiClient;
  /** Starts a reference server from `references/` on a port of its own; resolves with its address once it listens. */
  readonly startReference: (name: string, environment?: Record<string, string>) => Promise<string>;
  readonly close: () => Promise<void>;
}

// Rows measure the server, not how soon it says that it is enough.
const noRateLimits = Object.fromEntries(
  ["TOKEN", "USER", "TENANT", "ANONYMOUS"].map((name) => [`RATE_LIMIT_${name}_PER_MINUTE`, "1000000000"]),
);

/** The stack begins empty and is gone with the run, which would leave gigabytes of content. */
export async function openBench(store: "disk" | "s3"): Promise<Bench> {
  const directory = join(STACK_HOME, store === "disk" ? "bench" : "bench-s3");
  const wipe = () => rmSync(directory, { recursive: true, force: true });
  if (stackHolder(directory) === undefined) wipe();
  const stack = await startStack({ directory, durability: "durable", s3: store === "s3", onProgress: tell });
  try {
    const port = await stack.takePort("api");
    const url = `http://127.0.0.1:${port}`;
    const environment = {
      ...serverEnvironment(stack, port),
      NODE_ENV: "production",
      LOG_LEVEL: "warn",
      ...noRateLimits,
    };
    await runTool(process.execPath, [serverProgram, "migrate"], { env: environment });
    await seedDatabase({ databaseUrl: stack.mariadb.url });
    await stack.startApplication({
      name: "api",
      command: process.execPath,
      args: [serverProgram, "api"],
      env: environment,
      isReady: async () => (await fetch(`${url}/health/ready`)).ok,
    });
    const clientOf = async (login: string) => new ApiClient(url, await requestToken(stack.scaikey.url, login));
    return {
      stack,
      environment,
      alice: await clientOf("alice"),
      bob: await clientOf("bob"),
      startReference: (name, own) => startReference(stack, name, own),
      async close() {
        await stack.stop();
        wipe();
      },
    };
  } catch (error) {
    await stack.stop();
    throw error;
  }
}

let references = 0;

async function startReference(stack: Stack, name: string, environment: Record<string, string> = {}): Promise<string> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  references += 1;
  await stack.startApplication({
    name: `${name}-${references}`,
    command: process.execPath,
    args: [join(import.meta.dirname, `../references/${name}.ts`)],
    env: { ...environment, PORT: String(port), NODE_ENV: "production" },
    isReady: async () => (await fetch(url)).status < 500,
  });
  return url;
}

function tell(line: string): void {
  console.error(`[bench] ${line} …`);
}
