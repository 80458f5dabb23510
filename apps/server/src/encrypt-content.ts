import { parseArgs } from "node:util";
import { dataKeyKnownWithinMs, type EncryptProgress, encryptContent } from "@scai/backend";
import type { Log } from "@scai/backend/configuration";
import type { Env } from "./env.ts";
import { requireMigrated } from "./require-migrated.ts";
import { openServices } from "./services.ts";
import { StartupError } from "./startup-error.ts";

const usage = "Usage: encrypt-content [--tenant <id>] [--new-keys] [--mib-per-second <number>].";
const tellEveryMs = 1000;

/**
 * `encrypt-content [--tenant <id>] [--new-keys] [--mib-per-second <number>]`: encrypts content that was stored before `BLOB_ENCRYPTION` was on, or is under a data key
 * that another took the place of; with `--new-keys` each tenant gets another one first. It can be killed, run again, and run while servers
 * work. The process ends with 1 if a chunk cannot be read.
 */
export async function runEncryptContent(env: Env, log: Log, args: readonly string[]): Promise<void> {
  const { tenant, "new-keys": replacesKeys, "mib-per-second": rate } = readArguments(args);
  const bytesPerSecond = rate === undefined ? undefined : readRate(rate);
  if (env.BLOB_ENCRYPTION !== "on")
    throw new StartupError("BLOB_ENCRYPTION is off: set it on for every server and worker, then run this again.");
  const { services, dataKeys, close } = await openServices(env, log);
  let toldAt = 0;
  try {
    await requireMigrated(services.database);
    const options = { tenant, replacesKeys, keyKnownWithinMs: dataKeyKnownWithinMs, bytesPerSecond };
    for await (const progress of encryptContent({ ...services, dataKeys }, options)) {
      if (!progress.isDone && Date.now() - toldAt < tellEveryMs) continue;
      toldAt = Date.now();
      tell(progress);
    }
  } catch (err) {
    throw err instanceof RangeError ? new StartupError(`--tenant: ${err.message}`) : err;
  } finally {
    await close();
  }
}

function readArguments(args: readonly string[]) {
  try {
    const options = {
      tenant: { type: "string" },
      "new-keys": { type: "boolean", default: false },
      "mib-per-second": { type: "string" },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (err) {
    throw new StartupError(`${usage} ${err instanceof Error ? err.message : ""}`);
  }
}

function readRate(text: string): number {
  const mib = Number(text);
  if (!(mib > 0)) throw new StartupError(`${usage} --mib-per-second takes a number above 0, not ${text}.`);
  return mib * 1024 * 1024;
}

/** `tnt_…: 120 encrypted, 8 were already, 34 left so far`. */
function tell({ tenantId, encrypted, found, unreadable, left, isDone }: EncryptProgress): void {
  process.stdout.write(
    `${tenantId}: ${encrypted} encrypted, ${found} were already, ${left} left${isDone ? "" : " so far"}\n`,
  );
  if (!isDone || unreadable.length === 0) return;
  process.exitCode = 1;
  for (const sha256 of unreadable) process.stdout.write(`${tenantId}: CANNOT BE READ: chunk ${sha256}; see fsck\n`);
}
