import { setFlagsFromString } from "node:v8";
import { createLog, type Log } from "@scai/backend/configuration";
import { type Env, readEnv } from "./env.ts";
import { describeFailure } from "./startup-error.ts";

type Run = (env: Env, log: Log, args: readonly string[]) => Promise<void>;

// Each is loaded when it is asked for: most of them need all of the product, but whoever mistypes a setting need not wait for it.
const modes: Readonly<Record<string, () => Promise<Run>>> = {
  api: async () => (await import("./api.ts")).runApi,
  worker: async () => (await import("./worker.ts")).runWorker,
  migrate: async () => (await import("./migrate.ts")).runMigrate,
  sync: async () => (await import("./sync.ts")).runSync,
  "audit-verify": async () => (await import("./audit-verify.ts")).runAuditVerify,
  "rotate-keys": async () => (await import("./rotate-keys.ts")).runRotateKeys,
  "encrypt-content": async () => (await import("./encrypt-content.ts")).runEncryptContent,
  fsck: async () => (await import("./fsck.ts")).runFsck,
};

/** One binary, several modes: `api` (default), `worker`, and commands that end. Composition only. */
async function main(): Promise<void> {
  const mode = process.argv[2] ?? "api";
  const load = Object.entries(modes).find(([name]) => name === mode)?.[1];
  if (load === undefined) {
    process.stderr.write(`There is no mode ${mode}; there are ${Object.keys(modes).join(", ")}.\n`);
    process.exit(2);
  }
  const env = readEnv(process.env);
  const run = await load();
  await run(env, createLog(env.LOG_LEVEL, { mode }), process.argv.slice(3));
}

// Each read from a socket is 64 KiB that V8 sees as memory outside its heap. Left alone it marks the whole heap for every 16 MiB of an
// upload, a quarter of the CPU that one costs; with this it waits until such memory is large beside the heap.
setFlagsFromString("--external-memory-accounted-in-global-limit");

try {
  await main();
} catch (err) {
  process.stderr.write(`${describeFailure(err)}\n`);
  process.exit(1);
}
