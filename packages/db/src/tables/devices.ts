import { deviceKinds } from "@scai/contract";
import { index, mysqlTable, primaryKey, varchar } from "drizzle-orm/mysql-core";
import { exactText, id, timestamp } from "./columns.ts";

/** An installation of the sync client, which keeps shares in step for one user. */
export const devices = mysqlTable(
  "devices",
  {
    id: id("device", "id").primaryKey(),
    tenantId: id("tenant", "tenant_id").notNull(),
    userId: id("user", "user_id").notNull(),
    name: varchar("name", { length: 255 }).notNull(),
    deviceKind: varchar("kind", { length: 16, enum: deviceKinds }).notNull().default("desktop"),
    platform: varchar("platform", { length: 64 }).notNull(),
    clientVersion: varchar("client_version", { length: 64 }).notNull(),
    createdAt: timestamp("created_at").notNull(),
    lastSeenAt: timestamp("last_seen_at").notNull(),
    lastIp: varchar("last_ip", { length: 45 }),
    /** From then on it may do nothing but say that it has wiped what it held. */
    wipeRequestedAt: timestamp("wipe_requested_at"),
    wipedAt: timestamp("wiped_at"),
    /** From then on it may do nothing. */
    revokedAt: timestamp("revoked_at"),
  },
  (table) => [index("devices_user").on(table.userId, table.id)],
);

/** Access tokens that devices were seen with, to be ended with the device. */
export const deviceTokens = mysqlTable(
  "device_tokens",
  {
    deviceId: id("device", "device_id").notNull(),
    tokenHash: exactText("token_hash", 64).notNull(),
    expiresAt: timestamp("expires_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.deviceId, table.tokenHash] }),
    index("device_tokens_expires").on(table.expiresAt),
  ],
);
