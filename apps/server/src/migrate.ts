import type { Log } from "@scai/backend/configuration";
import { createDatabase, migrateDatabase, pendingMigrations } from "@scai/db";
import type { Env } from "./env.ts";

/** Brings the database to this version's tables, and ends. */
export async function runMigrate(env: Env, log: Log): Promise<void> {
  const database = createDatabase({ url: env.DATABASE_URL, poolSize: 2 });
  try {
    const pending = await pendingMigrations(database);
    await migrateDatabase(database);
    log.info({ applied: pending }, pending.length === 0 ? "the database is up to date" : "the database was migrated");
  } finally {
    await database.close();
  }
}
