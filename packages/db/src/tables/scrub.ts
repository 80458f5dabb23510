import { index, mysqlTable, primaryKey, varchar } from "drizzle-orm/mysql-core";
import { id, sha256, timestamp } from "./columns.ts";

/** How far the reading of each tenant's chunks for damage has come. */
export const scrubPositions = mysqlTable(
  "scrub_positions",
  {
    tenantId: id("tenant", "tenant_id").primaryKey(),
    /** Every chunk up to this hash was read in this pass; null at its beginning. */
    afterSha256: sha256("after_sha256"),
    /** Null while a pass is under way. */
    passEndedAt: timestamp("pass_ended_at"),
    /** When something of the tenant was read last. */
    readAt: timestamp("read_at").notNull(),
  },
  (table) => [index("scrub_positions_read").on(table.readAt)],
);

/** Chunks that were found not to be what they should be, and have not been found right or gone since. */
export const damagedChunks = mysqlTable(
  "damaged_chunks",
  {
    tenantId: id("tenant", "tenant_id").notNull(),
    sha256: sha256("sha256").notNull(),
    kind: varchar("kind", { length: 32 }).notNull(),
    foundAt: timestamp("found_at").notNull(),
    seenAt: timestamp("seen_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.sha256] })],
);
