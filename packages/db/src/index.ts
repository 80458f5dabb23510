export {
  createDatabase,
  type Database,
  type DatabaseOptions,
  type Db,
  type SqlValue,
  selectIn,
  selectRows,
  type Tx,
} from "./client.ts";
export { idList } from "./id-list.ts";
export { migrateDatabase, pendingMigrations } from "./migrate.ts";
export { isDatabaseDown, isDuplicate, mysqlErrno } from "./mysql-error.ts";
export { type SealedColumn, sealedColumns } from "./sealed-columns.ts";
export { parseTimestamp, principalKindOf, wordsIn } from "./tables/columns.ts";
export * from "./tables/index.ts";
export type { Write } from "./write-together.ts";
