import { bigint, boolean, index, int, json, mysqlTable, uniqueIndex, varchar } from "drizzle-orm/mysql-core";
import { exactText, id, idBytes, timestamp } from "./columns.ts";

export const zoneTypes = ["primary", "secondary", "reverse_ipv4", "reverse_ipv6"] as const;
export const zoneStatuses = ["pending_validation", "active", "inactive", "deleted"] as const;
/** Changes of state that touch PowerDNS: written down before it is asked, cleared when it has done it. */
export const zoneIntents = ["activate", "enable", "disable", "delete", "restore", "purge"] as const;

/** A domain name as A-labels in lower case, without the dot at the end. */
const domainName = (column: string) => exactText(column, 253);

/** Zones: who has them and what state they are in. Their records are in PowerDNS. */
export const zones = mysqlTable(
  "zones",
  {
    id: id("zone", "id").primaryKey(),
    tenantId: id("tenant", "tenant_id").notNull(),
    name: domainName("name").notNull(),
    type: varchar("type", { length: 16, enum: zoneTypes }).notNull(),
    status: varchar("status", { length: 24, enum: zoneStatuses }).notNull(),
    /** What restoring brings back; null unless deleted. */
    statusBeforeDeletion: varchar("status_before_deletion", { length: 24, enum: zoneStatuses }),
    /**
     * The name with its labels turned round, so that what is under it begins with it, once the tenant has shown that it is theirs. Null
     * before: a name that nobody has proven is nobody's, however many ask for it. PowerDNS has a zone if and only if this is set.
     */
    claim: domainName("claim"),
    intent: varchar("intent", { length: 16, enum: zoneIntents }),
    intentAt: timestamp("intent_at"),
    /** Who changes the zone at the moment, or did last, and until when they may without saying so again; null when nobody does. */
    holder: idBytes("holder"),
    heldUntil: timestamp("held_until"),
    defaultTtl: int("default_ttl").notNull(),
    description: varchar("description", { length: 2000 }).notNull(),
    settings: json("settings").$type<Readonly<Record<string, string>>>().notNull(),
    /** Whether it is signed; its keys are in `dnssec_keys`. */
    dnssecEnabled: boolean("dnssec_enabled").notNull().default(false),
    /** The network of a reverse zone. */
    cidr: varchar("cidr", { length: 49 }),
    createdBy: id("user", "created_by").notNull(),
    /** Counts changes. */
    revision: int("revision").notNull(),
    createdAt: timestamp("created_at").notNull(),
    modifiedAt: timestamp("modified_at").notNull(),
    deletedAt: timestamp("deleted_at"),
  },
  (table) => [
    uniqueIndex("zones_tenant_name").on(table.tenantId, table.name),
    uniqueIndex("zones_claim").on(table.claim),
    index("zones_intent").on(table.intent, table.intentAt),
    index("zones_deleted").on(table.status, table.deletedAt),
  ],
);

/** One row for each registrable domain, locked while it is decided who has which name in it. */
export const zoneClaimLocks = mysqlTable("zone_claim_locks", { domain: domainName("domain").primaryKey() });

export const zoneValidationTypes = ["txt_record", "nameservers"] as const;
export const zoneValidationStatuses = ["pending", "verifying", "failed", "validated", "expired", "cancelled"] as const;

/** Challenges by which tenants show that names are theirs. */
export const zoneValidations = mysqlTable(
  "zone_validations",
  {
    id: id("validation", "id").primaryKey(),
    tenantId: id("tenant", "tenant_id").notNull(),
    zoneId: id("zone", "zone_id").notNull(),
    type: varchar("type", { length: 16, enum: zoneValidationTypes }).notNull(),
    status: varchar("status", { length: 16, enum: zoneValidationStatuses }).notNull(),
    /** The zone while the challenge may still be met, then null: a zone has one at most. */
    openZoneId: id("zone", "open_zone_id"),
    /** No secret: it is published in DNS. It proves nothing for any other tenant or zone. */
    token: exactText("token", 64).notNull(),
    /** For `nameservers`: whom the name was delegated to when the challenge was made; null when nobody could be asked. */
    delegatedTo: json("delegated_to").$type<readonly string[]>(),
    /** What the last check saw, and from whom. */
    report: json("report").$type<unknown>(),
    checkCount: int("check_count").notNull(),
    checkedAt: timestamp("checked_at"),
    createdBy: id("user", "created_by").notNull(),
    createdAt: timestamp("created_at").notNull(),
    expiresAt: timestamp("expires_at").notNull(),
  },
  (table) => [
    uniqueIndex("zone_validations_open").on(table.openZoneId),
    index("zone_validations_zone").on(table.zoneId, table.id),
    index("zone_validations_expires").on(table.status, table.expiresAt),
  ],
);

/** The platform's own name servers, in the order in which they are told; every zone names them. */
export const nameServers = mysqlTable("name_servers", {
  position: int("position").primaryKey(),
  name: domainName("name").notNull(),
});

/** Names that are the installation's own: no tenant has a zone at, below or above one of them. */
export const authoritativeDomains = mysqlTable("authoritative_domains", {
  name: domainName("name").primaryKey(),
});

/** Changes of the list of name servers, with how far each has been brought into the zones. */
export const nameServerRollouts = mysqlTable(
  "name_server_rollouts",
  {
    id: bigint("id", { mode: "number" }).autoincrement().primaryKey(),
    /** True until it is done or another list takes its place, then null: there is at most one that is open. */
    isOpen: boolean("is_open"),
    total: int("total").notNull(),
    done: int("done").notNull(),
    changed: int("changed").notNull(),
    /** The last zone that was looked at. */
    position: id("zone", "position"),
    startedAt: timestamp("started_at").notNull(),
    /** Renewed while somebody is at it; long past means that nobody is. */
    aliveAt: timestamp("alive_at").notNull(),
    finishedAt: timestamp("finished_at"),
  },
  (table) => [uniqueIndex("name_server_rollouts_open").on(table.isOpen)],
);
