import { type Database, pendingMigrations } from "@scai/db";
import { StartupError } from "./startup-error.ts";

/** Refuses a database that lacks tables, or newer columns of them, and says what makes them. */
export async function requireMigrated(database: Database): Promise<void> {
  const pending = await pendingMigrations(database);
  if (pending.length === 0) return;
  throw new StartupError(
    `The database lacks the migrations ${pending.join(", ")}. Run the server once in the mode migrate.`,
  );
}
