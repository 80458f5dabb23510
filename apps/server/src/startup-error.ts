import { inspect } from "node:util";
import { isDatabaseDown, mysqlErrno } from "@scai/db";
import { ConfigurationError } from "./env.ts";

/** Why a process cannot start, in words for the operator; shown without a stack. */
export class StartupError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "StartupError";
  }
}

// Access denied to the database, access denied to the user, no such database.
const refusals = new Set([1044, 1045, 1049]);

/** What to tell the operator of a process that could not start: words where there is something to do, else everything. */
export function describeFailure(err: unknown): string {
  if (err instanceof ConfigurationError || err instanceof StartupError) return err.message;
  if (isDatabaseDown(err)) return "The database does not answer; is DATABASE_URL right?";
  if (refusals.has(mysqlErrno(err) ?? 0)) return `The database refuses: ${innermost(err)}. Is DATABASE_URL right?`;
  if (err instanceof Error && "code" in err && err.code === "EADDRINUSE") {
    return `The address to listen on is in use: ${err.message}. Set PORT or HOST to another.`;
  }
  return inspect(err);
}

function innermost(err: unknown): string {
  return err instanceof Error && err.cause instanceof Error
    ? innermost(err.cause)
    : err instanceof Error
      ? err.message
      : String(err);
}
