import { customType, index, mysqlTable, primaryKey, varchar } from "drizzle-orm/mysql-core";
import { id, idBytes, sha256, timestamp } from "./columns.ts";

/** Answers to creates that came with an `Idempotency-Key`, so that a repeated request gets the first one's answer. */
export const idempotencyKeys = mysqlTable(
  "idempotency_keys",
  {
    tenantId: id("tenant", "tenant_id").notNull(),
    userId: id("user", "user_id").notNull(),
    /** SHA-256 of the key, which may be of any form. */
    keyHash: sha256("key_hash").notNull(),
    operation: varchar("operation", { length: 64 }).notNull(),
    /** SHA-256 of the input. */
    inputHash: sha256("input_hash").notNull(),
    /** Which attempt runs; an attempt that lost its lease cannot settle. */
    attempt: idBytes("attempt").notNull(),
    /** An unsettled row whose lease ran out belongs to a dead process and may be taken over. */
    leasedUntil: timestamp("leased_until").notNull(),
    /** The output, serialised; null until the operation's transaction committed. */
    result: customType<{ data: string; driverData: string }>({ dataType: () => "mediumtext" })("result"),
    expiresAt: timestamp("expires_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.userId, table.keyHash] }),
    index("idempotency_keys_expires").on(table.expiresAt),
  ],
);
