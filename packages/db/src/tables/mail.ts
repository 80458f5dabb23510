import { bigint, index, int, mysqlTable, text, uniqueIndex, varchar } from "drizzle-orm/mysql-core";
import { exactText, id, timestamp } from "./columns.ts";

/** Mails that are to be sent, written in the transaction of what they tell of, and for a while those that were. */
export const mailOutbox = mysqlTable(
  "mail_outbox",
  {
    id: bigint("id", { mode: "number" }).autoincrement().primaryKey(),
    tenantId: id("tenant", "tenant_id").notNull(),
    kind: varchar("kind", { length: 32 }).notNull(),
    recipient: varchar("recipient", { length: 255 }).notNull(),
    subject: varchar("subject", { length: 200 }).notNull(),
    text: text("text").notNull(),
    /** While its row is there, another mail of the tenant with the same key is not queued. */
    dedupeKey: exactText("dedupe_key", 190),
    status: varchar("status", { length: 8, enum: ["queued", "sent", "failed"] }).notNull(),
    /** How often a worker has taken it; whoever took it at this number may give it back. */
    attempts: int("attempts").notNull(),
    /** When it may be taken: the next attempt, or the end of the time that a worker has for the present one. */
    dueAt: timestamp("due_at").notNull(),
    /** Why the last attempt failed. */
    failure: varchar("failure", { length: 500 }),
    createdAt: timestamp("created_at").notNull(),
    /** When it was sent or given up. */
    settledAt: timestamp("settled_at"),
  },
  (table) => [
    uniqueIndex("mail_outbox_dedupe").on(table.tenantId, table.dedupeKey),
    index("mail_outbox_due").on(table.status, table.dueAt),
    index("mail_outbox_settled").on(table.settledAt),
  ],
);
