import { parseArgs } from "node:util";
import { type DirectoryDifference, syncDirectory } from "@scai/backend";
import type { Log } from "@scai/backend/configuration";
import type { Env } from "./env.ts";
import { requireMigrated } from "./require-migrated.ts";
import { openServices } from "./services.ts";
import { StartupError } from "./startup-error.ts";

/**
 * `sync [--dry-run]`: makes the database reflect everything that ScaiKey has, prints what was different and how much there was, and
 * ends. Cut off, it goes on where it was when it is run again.
 */
export async function runSync(env: Env, log: Log, args: readonly string[]): Promise<void> {
  const isDryRun = readArguments(args);
  const { services, close } = await openServices(env, log);
  try {
    await requireMigrated(services.database);
    const onDifference = (difference: DirectoryDifference) => process.stdout.write(`${describe(difference)}\n`);
    const { status, counters } = await syncDirectory(services, { isDryRun, onDifference });
    if (status === "busy") throw new StartupError("Another process is synchronising already. Try again in a minute.");
    const counts = Object.entries(counters).map(([name, count]) => `${name} ${count}`);
    process.stdout.write(`${isDryRun ? "Nothing was changed. " : ""}${counts.join(", ") || "ScaiKey has nothing"}\n`);
  } catch (err) {
    // ScaiKey does not answer, or not as it should; everything else is for whoever maintains this.
    if (!(err instanceof Error && err.name === "AppError")) throw err;
    const cause = err.cause instanceof Error ? ` (${err.cause.message})` : "";
    throw new StartupError(`The sync is not complete; run it again to go on. ${err.message}${cause}`);
  } finally {
    await close();
  }
}

function readArguments(args: readonly string[]): boolean {
  try {
    const { values } = parseArgs({ args: [...args], options: { "dry-run": { type: "boolean", default: false } } });
    return values["dry-run"];
  } catch (err) {
    throw new StartupError(`Usage: sync [--dry-run]. ${err instanceof Error ? err.message : ""}`);
  }
}

const signs = { added: "+", updated: "~", removed: "-" } as const;

/** `+ user usr_alice Alice Archer`, `~ user usr_bob Bob Baker: status active -> suspended`. */
function describe({ change, kind, scaikeyId, name, before, after }: DirectoryDifference): string {
  const what = kind === "membership" ? name : `${scaikeyId} ${name}`;
  const names = change === "updated" ? Object.keys(after).filter((key) => before[key] !== after[key]) : [];
  const changes = names.map((key) => `${key} ${String(before[key])} -> ${String(after[key])}`);
  return `${signs[change]} ${kind} ${what}${changes.length === 0 ? "" : `: ${changes.join(", ")}`}`;
}
