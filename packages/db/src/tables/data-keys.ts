import { int, mysqlTable, uniqueIndex } from "drizzle-orm/mysql-core";
import { id, sealedSecret, timestamp } from "./columns.ts";

/** What each tenant's content is encrypted with, where it is. A row is needed as long as a blob names it. */
export const dataKeys = mysqlTable(
  "data_keys",
  {
    id: id("dataKey", "id").primaryKey(),
    tenantId: id("tenant", "tenant_id").notNull(),
    /** Counts the keys that the tenant has had, from 1; the last is the present one. */
    number: int("number").notNull(),
    secret: sealedSecret("secret").notNull(),
    createdAt: timestamp("created_at").notNull(),
  },
  (table) => [uniqueIndex("data_keys_number").on(table.tenantId, table.number)],
);
