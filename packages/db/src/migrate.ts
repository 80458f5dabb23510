import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { migrate } from "drizzle-orm/mysql2/migrator";
import { z } from "zod";
import type { Database } from "./client.ts";
import { mysqlErrno } from "./mysql-error.ts";

const migrationsFolder = fileURLToPath(new URL("../migrations", import.meta.url));

const Journal = z.object({ entries: z.array(z.object({ tag: z.string(), when: z.number() })) });

/** Brings the database to this version's tables. Any number of processes may call it at once; one of them does the work. */
export async function migrateDatabase(database: Database): Promise<void> {
  // The lock belongs to a connection, so it is taken on the one that a transaction holds for as long as the migration runs.
  await database.db.transaction(async (holder) => {
    await holder.execute(sql`select get_lock(concat(database(), '.migrate'), 120)`);
    try {
      await migrate(database.db, { migrationsFolder });
    } finally {
      await holder.execute(sql`select release_lock(concat(database(), '.migrate'))`);
    }
  });
}

/** The migrations that this version needs and the database lacks, by name; empty when it is ready. */
export async function pendingMigrations(database: Database): Promise<string[]> {
  const journal = Journal.parse(JSON.parse(await readFile(`${migrationsFolder}/meta/_journal.json`, "utf8")));
  const applied = await lastAppliedAt(database);
  return journal.entries.filter((entry) => entry.when > applied).map((entry) => entry.tag);
}

async function lastAppliedAt(database: Database): Promise<number> {
  try {
    const [rows] = await database.db.execute(sql`select max(created_at) as at from __drizzle_migrations`);
    const [row] = z.array(z.object({ at: z.coerce.number() })).parse(rows);
    return row?.at ?? 0;
  } catch (err) {
    if (mysqlErrno(err) === 1146) return 0; // no such table: never migrated
    throw err;
  }
}
