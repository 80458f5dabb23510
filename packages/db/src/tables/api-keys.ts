import { bigint, index, int, json, mysqlTable, uniqueIndex, varchar } from "drizzle-orm/mysql-core";
import { exactText, id, idBytes, sha256, timestamp } from "./columns.ts";

/** Keys of machines. Of the secret only a keyed hash is kept. */
export const apiKeys = mysqlTable(
  "api_keys",
  {
    id: id("apiKey", "id").primaryKey(),
    tenantId: id("tenant", "tenant_id").notNull(),
    name: varchar("name", { length: 255 }).notNull(),
    description: varchar("description", { length: 2000 }).notNull(),
    /** The first characters of the key, by which people recognise it. */
    prefix: exactText("prefix", 16).notNull(),
    /** HMAC-SHA-256 of the whole key under one of the installation's peppers. */
    secretHash: sha256("secret_hash").notNull(),
    /** Which pepper that is; empty where it is not known. */
    pepperId: exactText("pepper_id", 16).notNull().default(""),
    /** Whose rights it has. */
    sourceKind: varchar("source_kind", { length: 8, enum: ["user", "group"] }).notNull(),
    sourceId: idBytes("source_id").notNull(),
    scopes: json("scopes").$type<readonly string[]>().notNull(),
    rateLimitPerMinute: int("rate_limit_per_minute"),
    /** Networks in CIDR notation; null: from anywhere. */
    ipAllowlist: json("ip_allowlist").$type<readonly string[]>(),
    expiresAt: timestamp("expires_at"),
    revokedAt: timestamp("revoked_at"),
    revokedReason: varchar("revoked_reason", { length: 500 }),
    createdBy: id("user", "created_by").notNull(),
    /** Who was shown the present secret. They answer for what is done with it, and it works only while they may act. */
    issuedTo: id("user", "issued_to").notNull(),
    createdAt: timestamp("created_at").notNull(),
    lastUsedAt: timestamp("last_used_at"),
    lastUsedIp: varchar("last_used_ip", { length: 45 }),
    useCount: bigint("use_count", { mode: "number" }).notNull().default(0),
  },
  (table) => [
    uniqueIndex("api_keys_secret_hash").on(table.secretHash),
    index("api_keys_tenant").on(table.tenantId, table.id),
    index("api_keys_source").on(table.sourceId),
  ],
);
