import { createDatabase, type Database, migrateDatabase, nameServers } from "@scai/db";
import { sql } from "drizzle-orm";
import { inject } from "vitest";

/** Whom the zones of tests name. */
const testNameServers = ["ns1.scai.test", "ns2.scai.test"];

export interface TestDatabase {
  readonly url: string;
  readonly database: Database;
}

/**
 * The database of this vitest worker, migrated; nothing in it is ever truncated, tests keep apart by tenant. Who stores blobs elsewhere than
 * the others takes the one of that store: whoever collects garbage does it for a whole database, in the store that it has.
 */
export async function openTestDatabase(
  onQuery?: (sql: string) => void,
  store?: "s3" | "killed",
): Promise<TestDatabase> {
  const { databasePrefix, mariadbUrl } = inject("stack");
  const ofStore = store === undefined ? "" : `_${store}`;
  const name = `${databasePrefix}_${process.env["VITEST_POOL_ID"] ?? "0"}${ofStore}`;
  const server = createDatabase({ url: mariadbUrl, poolSize: 1 });
  await server.db.execute(
    sql.raw(`create database if not exists ${name} character set utf8mb4 collate utf8mb4_unicode_520_ci`),
  );
  await server.close();
  const url = new URL(name, mariadbUrl).href;
  const database = createDatabase({ url, poolSize: 20, ...(onQuery === undefined ? {} : { onQuery }) });
  await migrateDatabase(database);
  // Without any no zone can be served; tests that set others set these again.
  await database.db
    .insert(nameServers)
    .ignore()
    .values(testNameServers.map((name, position) => ({ position, name })));
  return { url, database };
}
