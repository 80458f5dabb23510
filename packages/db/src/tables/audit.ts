import { bigint, index, json, mysqlTable, primaryKey, uniqueIndex, varchar } from "drizzle-orm/mysql-core";
import { exactText, id, sha256, timestamp } from "./columns.ts";

export const auditCategories = [
  "authentication",
  "authorization",
  "file_access",
  "file_modification",
  "sharing",
  "dns",
  "admin",
  "security",
  "compliance",
] as const;
export const auditSeverities = ["info", "warning", "critical"] as const;
export const auditActorKinds = ["user", "api_key", "system", "webhook"] as const;

/**
 * What happened, written in the transaction of the fact and never changed again but for being sealed: soon after its commit it gets its
 * place in the tenant's chain. Sealed rather than chained at once, because a chain that every writer extends would let a tenant have one
 * write at a time.
 */
export const auditEvents = mysqlTable(
  "audit_events",
  {
    id: id("auditEvent", "id").notNull(),
    tenantId: id("tenant", "tenant_id").notNull(),
    occurredAt: timestamp("occurred_at").notNull(),
    category: varchar("category", { length: 24, enum: auditCategories }).notNull(),
    severity: varchar("severity", { length: 8, enum: auditSeverities }).notNull(),
    action: varchar("action", { length: 64 }).notNull(),
    actorKind: varchar("actor_kind", { length: 8, enum: auditActorKinds }).notNull(),
    /** Of a user or an API key, the name of a job, or ScaiKey's id of a webhook event. */
    actorId: exactText("actor_id", 190).notNull(),
    actorName: varchar("actor_name", { length: 320 }).notNull(),
    /** Whose rights an API key used: a user or a group. */
    onBehalfOf: exactText("on_behalf_of", 64),
    /** The application that acted for the actor (RFC 8693 `act`). */
    serviceAccount: varchar("service_account", { length: 190 }),
    resourceKind: varchar("resource_kind", { length: 24 }),
    resourceId: exactText("resource_id", 64),
    resourceName: varchar("resource_name", { length: 512 }),
    requestId: exactText("request_id", 64),
    ip: varchar("ip", { length: 45 }),
    userAgent: varchar("user_agent", { length: 512 }),
    before: json("before_change").$type<Record<string, unknown>>(),
    after: json("after_change").$type<Record<string, unknown>>(),
    /** Its place in the tenant's chain, from 1; null until it is sealed. */
    sequence: bigint("sequence", { mode: "number" }),
    previousHash: sha256("previous_hash"),
    hash: sha256("hash"),
  },
  (table) => [
    // Ids begin with the time, so that this is the order of events as well.
    primaryKey({ columns: [table.tenantId, table.id] }),
    uniqueIndex("audit_events_sequence").on(table.tenantId, table.sequence),
    // What is not sealed yet: which tenants have some, and each of them in order.
    index("audit_events_unsealed").on(table.sequence, table.tenantId, table.id),
    index("audit_events_action").on(table.tenantId, table.action, table.id),
    index("audit_events_request").on(table.tenantId, table.requestId),
    index("audit_events_actor").on(table.tenantId, table.actorId, table.id),
    index("audit_events_resource").on(table.tenantId, table.resourceId, table.id),
  ],
);

/** The end of each tenant's chain: the row that whoever seals locks. */
export const auditChains = mysqlTable("audit_chains", {
  tenantId: id("tenant", "tenant_id").primaryKey(),
  lastSequence: bigint("last_sequence", { mode: "number" }).notNull(),
  lastHash: sha256("last_hash").notNull(),
  /** Events up to this one were removed when their retention ended. */
  trimmedSequence: bigint("trimmed_sequence", { mode: "number" }).notNull(),
  /** The hash of the last of them, which what is left begins with. */
  trimmedHash: sha256("trimmed_hash").notNull(),
});
