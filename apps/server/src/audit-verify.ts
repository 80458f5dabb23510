import { parseArgs } from "node:util";
import { type ChainVerdict, verifyAuditChains } from "@scai/backend";
import type { Log } from "@scai/backend/configuration";
import { createDatabase } from "@scai/db";
import type { Env } from "./env.ts";
import { requireMigrated } from "./require-migrated.ts";
import { StartupError } from "./startup-error.ts";

/**
 * Verifies the audit log of every tenant, or of the one that `--tenant` names, and prints a line for each. The process ends with 1 if any
 * chain is broken.
 */
export async function runAuditVerify(env: Env, _log: Log, args: readonly string[]): Promise<void> {
  const { tenant } = parseArgs({ args: [...args], options: { tenant: { type: "string" } } }).values;
  const database = createDatabase({ url: env.DATABASE_URL, poolSize: 2 });
  try {
    await requireMigrated(database);
    for await (const verdict of verifyAuditChains(database.db, tenant)) {
      process.stdout.write(`${describe(verdict)}\n`);
      if (verdict.brokenAt !== undefined) process.exitCode = 1;
    }
  } catch (err) {
    throw err instanceof RangeError ? new StartupError(`--tenant: ${err.message}`) : err;
  } finally {
    await database.close();
  }
}

function describe({
  tenantId,
  brokenAt,
  checked,
  unsealed,
  trimmedSequence,
  lastSequence,
  lastHash,
}: ChainVerdict): string {
  const what = `${checked} events from ${trimmedSequence + 1} to ${lastSequence}, ${unsealed} not sealed yet`;
  if (brokenAt === undefined) return `${tenantId} ok: ${what}; last hash ${lastHash}`;
  return `${tenantId} BROKEN at ${brokenAt.sequence}: ${brokenAt.reason}; right up to there: ${checked} events`;
}
