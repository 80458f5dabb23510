import { index, mysqlTable, primaryKey, varchar } from "drizzle-orm/mysql-core";
import { exactText, id, timestamp } from "./columns.ts";

/** An application that a user is signed in with: what their tokens were issued to. */
export const sessions = mysqlTable(
  "sessions",
  {
    userId: id("user", "user_id").notNull(),
    /** ScaiKey's id of the application; empty when tokens do not say. */
    clientId: exactText("client_id", 190).notNull(),
    tenantId: id("tenant", "tenant_id").notNull(),
    startedAt: timestamp("started_at").notNull(),
    lastSeenAt: timestamp("last_seen_at").notNull(),
    lastIp: varchar("last_ip", { length: 45 }),
    userAgent: varchar("user_agent", { length: 512 }),
    /** Tokens of this application that were issued before are refused. */
    endedAt: timestamp("ended_at"),
  },
  (table) => [primaryKey({ columns: [table.userId, table.clientId] })],
);

/** Access tokens that were ended before their time, until that is over. */
export const endedTokens = mysqlTable(
  "ended_tokens",
  {
    tokenHash: exactText("token_hash", 64).primaryKey(),
    userId: id("user", "user_id").notNull(),
    expiresAt: timestamp("expires_at").notNull(),
  },
  (table) => [index("ended_tokens_expires").on(table.expiresAt)],
);
