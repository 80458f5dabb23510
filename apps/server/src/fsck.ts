import { parseArgs } from "node:util";
import { checkStore, type Finding, findingKinds } from "@scai/backend";
import type { Log } from "@scai/backend/configuration";
import type { Env } from "./env.ts";
import { requireMigrated } from "./require-migrated.ts";
import { openServices } from "./services.ts";
import { StartupError } from "./startup-error.ts";

interface Arguments {
  readonly tenant?: string | undefined;
  readonly content: boolean;
  readonly repair: boolean;
}

/**
 * `fsck [--tenant <id>] [--content] [--repair]`: looks whether what is stored is as it must be, prints a line for each thing that is not,
 * and with `--repair` mends what can be mended without touching anything that can be read. The process ends with 1 if something is left.
 */
export async function runFsck(env: Env, log: Log, args: readonly string[]): Promise<void> {
  const { tenant, content, repair } = readArguments(args);
  const { services, close } = await openServices(env, log);
  let [found, repaired] = [0, 0];
  try {
    await requireMigrated(services.database);
    const options = { tenant, readsAll: content, graceSeconds: env.UPLOAD_GRACE_SECONDS };
    for await (const finding of checkStore(services, options)) {
      found += 1;
      const done = repair ? await finding.repair?.() : undefined;
      if (done !== undefined) repaired += 1;
      process.stdout.write(`${describe(finding, done)}\n`);
    }
  } catch (err) {
    throw err instanceof RangeError ? new StartupError(`--tenant: ${err.message}`) : err;
  } finally {
    await close();
  }
  process.stdout.write(`${found} found, ${repaired} repaired\n`);
  if (found > repaired) process.exitCode = 1;
}

function readArguments(args: readonly string[]): Arguments {
  const flag = { type: "boolean", default: false } as const;
  try {
    const options = { tenant: { type: "string" }, content: flag, repair: flag } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (err) {
    throw new StartupError(
      `Usage: fsck [--tenant <id>] [--content] [--repair]. ${err instanceof Error ? err.message : ""}`,
    );
  }
}

/** `tnt_… chunk_missing 0f3a…: a version needs it and its bytes are not there. Needed by … -> repaired: …`. */
function describe({ kind, tenantId, subject, detail, repair }: Finding, done: string | undefined): string {
  const hint = repair === undefined ? "; it has to be looked at" : "";
  return `${tenantId} ${kind} ${subject}: ${findingKinds[kind]}. ${detail}${done === undefined ? hint : ` -> ${done}`}`;
}
