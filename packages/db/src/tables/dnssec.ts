import { index, int, json, mysqlTable, primaryKey, varchar } from "drizzle-orm/mysql-core";
import { id, timestamp } from "./columns.ts";

/** Changes of a zone's keys: written down before PowerDNS is asked, cleared when it has done it. */
export const dnssecSteps = [
  "enable",
  "disable",
  "add_zsk",
  "use_zsk",
  "remove_zsk",
  "add_ksk",
  "use_ksk",
  "remove_ksk",
  "withdraw_ds",
  "offer_ds",
] as const;
export const dnssecKeyRoles = ["ksk", "zsk"] as const;
export const dnssecKeyStates = ["published", "active", "retiring"] as const;

/** Zones that are signed, or are about to be. */
export const dnssecZones = mysqlTable(
  "dnssec_zones",
  {
    zoneId: id("zone", "zone_id").primaryKey(),
    tenantId: id("tenant", "tenant_id").notNull(),
    /** By its number in IANA's registry. */
    algorithm: int("algorithm").notNull(),
    step: varchar("step", { length: 16, enum: dnssecSteps }),
    stepAt: timestamp("step_at"),
    /** Which key is being replaced. */
    rollover: varchar("rollover", { length: 3, enum: dnssecKeyRoles }),
    /** Before this caches may have what the rollover's next step takes away. */
    readyAt: timestamp("ready_at"),
    /** When the worker has to look at the zone again. */
    dueAt: timestamp("due_at"),
    /** When the zone above was first seen to have a DS record of the key in use, and for how long that may be kept. */
    dsSeenAt: timestamp("ds_seen_at"),
    dsTtlSeconds: int("ds_ttl_seconds").notNull(),
    /** When that record was first seen to be gone again. */
    dsGoneAt: timestamp("ds_gone_at"),
    /** Since when the zone asks the zone above to have no DS record of it (RFC 8078 §4). */
    dsWithdrawnAt: timestamp("ds_withdrawn_at"),
    enabledAt: timestamp("enabled_at").notNull(),
  },
  (table) => [index("dnssec_zones_step").on(table.step, table.stepAt), index("dnssec_zones_due").on(table.dueAt)],
);

/** The keys of signed zones, without their private halves: those are in PowerDNS, and only there. */
export const dnssecKeys = mysqlTable(
  "dnssec_keys",
  {
    zoneId: id("zone", "zone_id").notNull(),
    /** PowerDNS' number of the key. */
    pdnsId: int("pdns_id").notNull(),
    tenantId: id("tenant", "tenant_id").notNull(),
    role: varchar("role", { length: 3, enum: dnssecKeyRoles }).notNull(),
    state: varchar("state", { length: 16, enum: dnssecKeyStates }).notNull(),
    keyTag: int("key_tag").notNull(),
    /** As in the DNSKEY record. */
    dnskey: varchar("dnskey", { length: 2000 }).notNull(),
    /** The DS records for the zone above; none for a zone-signing key. */
    ds: json("ds").$type<readonly string[]>().notNull(),
    createdAt: timestamp("created_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.zoneId, table.pdnsId] })],
);
