import { boolean, index, int, json, mysqlTable, uniqueIndex, varchar } from "drizzle-orm/mysql-core";
import { exactText, id, sealedSecret, timestamp } from "./columns.ts";

/** By their names in IANA's registry. */
export const tsigAlgorithms = ["hmac-sha224", "hmac-sha256", "hmac-sha384", "hmac-sha512"] as const;

/** Keys that sign zone transfers (RFC 8945). PowerDNS has those that zones use. */
export const tsigKeys = mysqlTable(
  "tsig_keys",
  {
    id: id("tsigKey", "id").primaryKey(),
    tenantId: id("tenant", "tenant_id").notNull(),
    /** As both sides say it: a domain name in lower case, without the dot at the end. PowerDNS has a name once. */
    name: exactText("name", 253).notNull(),
    algorithm: varchar("algorithm", { length: 16, enum: tsigAlgorithms }).notNull(),
    /** In base64, sealed. */
    secret: sealedSecret("secret").notNull(),
    /** It is nobody's any more, and PowerDNS may still have it. */
    isDeleted: boolean("is_deleted").notNull(),
    createdBy: id("user", "created_by").notNull(),
    createdAt: timestamp("created_at").notNull(),
  },
  (table) => [
    uniqueIndex("tsig_keys_name").on(table.name),
    index("tsig_keys_tenant").on(table.tenantId, table.name),
    index("tsig_keys_deleted").on(table.isDeleted),
  ],
);

/** Where a zone is transferred from, or to whom. Written down before PowerDNS is told. */
export const zoneTransfers = mysqlTable(
  "zone_transfers",
  {
    zoneId: id("zone", "zone_id").primaryKey(),
    tenantId: id("tenant", "tenant_id").notNull(),
    /** Of a secondary zone, in the order in which they are asked: addresses, with a port where it is not 53. */
    masters: json("masters").$type<readonly string[]>().notNull(),
    /** Of a primary zone: who is told of changes and may fetch it. */
    secondaries: json("secondaries").$type<readonly string[]>().notNull(),
    tsigKeyId: id("tsigKey", "tsig_key_id"),
    /** PowerDNS has not been told yet. */
    isDue: boolean("is_due").notNull(),
    dueAt: timestamp("due_at"),
    /** Why PowerDNS did not take it. */
    failure: varchar("failure", { length: 1000 }),
    /** Counts changes. */
    revision: int("revision").notNull(),
    modifiedAt: timestamp("modified_at").notNull(),
  },
  (table) => [
    index("zone_transfers_due").on(table.isDue, table.dueAt),
    index("zone_transfers_key").on(table.tsigKeyId),
  ],
);
