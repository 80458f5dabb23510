import { setFlagsFromString } from "node:v8";
import { createLog } from "@scai/backend";
import { runApi } from "./api.ts";
import { runAuditVerify } from "./audit-verify.ts";
import { runEncryptContent } from "./encrypt-content.ts";
import { readEnv } from "./env.ts";
import { runFsck } from "./fsck.ts";
import { runMigrate } from "./migrate.ts";
import { runRotateKeys } from "./rotate-keys.ts";
import { describeFailure } from "./startup-error.ts";
import { runSync } from "./sync.ts";
import { runWorker } from "./worker.ts";

const modes = {
  api: runApi,
  worker: runWorker,
  migrate: runMigrate,
  sync: runSync,
  "audit-verify": runAuditVerify,
  "rotate-keys": runRotateKeys,
  "encrypt-content": runEncryptContent,
  fsck: runFsck,
} as const;

/** One binary, several modes: `api` (default), `worker`, and commands that end. Composition only. */
async function main(): Promise<void> {
  const mode = process.argv[2] ?? "api";
  const run = Object.entries(modes).find(([name]) => name === mode)?.[1];
  if (run === undefined) {
    process.stderr.write(`There is no mode ${mode}; there are ${Object.keys(modes).join(", ")}.\n`);
    process.exit(2);
  }
  const env = readEnv(process.env);
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
