import { deviceKinds } from "@scai/contract";
import {
  bigint,
  boolean,
  index,
  int,
  json,
  mysqlTable,
  primaryKey,
  uniqueIndex,
  varchar,
} from "drizzle-orm/mysql-core";
import { exactText, id, idBytes, sealedSecret, timestamp, wordSet } from "./columns.ts";

// `reflects_at` is when ScaiKey last changed what a row says, as far as we were told: what an older event or an older answer says is
// not taken. Null until ScaiKey itself, rather than a token, told of it.
//
// `sync_id` is the last full pull that had the object; what a complete one did not have may be gone.
//
// Partners, tenants, users and groups belong to ScaiKey; these rows are our cache of them, keyed by ScaiKey's own ids.

const syncId = () => bigint("sync_id", { mode: "number" });

export const partners = mysqlTable(
  "partners",
  {
    id: id("partner", "id").primaryKey(),
    scaikeyId: exactText("scaikey_id", 190).notNull(),
    slug: exactText("slug", 190),
    name: varchar("name", { length: 255 }).notNull(),
    status: varchar("status", { length: 16, enum: ["active", "suspended", "deleted"] })
      .notNull()
      .default("active"),
    reflectsAt: timestamp("reflects_at"),
    syncId: syncId(),
    createdAt: timestamp("created_at").notNull(),
  },
  (table) => [uniqueIndex("partners_scaikey_id").on(table.scaikeyId)],
);

export const tenants = mysqlTable(
  "tenants",
  {
    id: id("tenant", "id").primaryKey(),
    partnerId: id("partner", "partner_id").notNull(),
    scaikeyId: exactText("scaikey_id", 190).notNull(),
    slug: exactText("slug", 190),
    name: varchar("name", { length: 255 }).notNull(),
    status: varchar("status", { length: 16, enum: ["active", "suspended"] }).notNull(),
    reflectsAt: timestamp("reflects_at"),
    syncId: syncId(),
    maxFileSizeBytes: bigint("max_file_size_bytes", { mode: "number" }).notNull(),
    defaultShareQuotaBytes: bigint("default_share_quota_bytes", { mode: "number" }),
    trashRetentionDays: int("trash_retention_days").notNull().default(30),
    versionRetentionDays: int("version_retention_days").notNull().default(365),
    /** How many old versions of a file are kept; null: however many there are. */
    versionsKeptMax: int("versions_kept_max"),
    vectorizationEnabled: boolean("vectorization_enabled").notNull().default(true),
    requireMfa: boolean("require_mfa").notNull().default(false),
    /** Instead of the installation's limit for tenants, which null means. */
    rateLimitPerMinute: int("rate_limit_per_minute"),
    /** Counts changes of the settings. */
    revision: int("revision").notNull().default(1),
    createdAt: timestamp("created_at").notNull(),
  },
  (table) => [uniqueIndex("tenants_scaikey_id").on(table.scaikeyId), index("tenants_partner").on(table.partnerId)],
);

export const users = mysqlTable(
  "users",
  {
    id: id("user", "id").primaryKey(),
    tenantId: id("tenant", "tenant_id").notNull(),
    scaikeyId: exactText("scaikey_id", 190).notNull(),
    email: varchar("email", { length: 320 }).notNull(),
    name: varchar("name", { length: 255 }).notNull(),
    /** Only `active` may act. `deleted` is gone at ScaiKey; the row stays for what they left behind. */
    status: varchar("status", { length: 16, enum: ["active", "suspended", "deleted"] }).notNull(),
    adminRole: varchar("admin_role", {
      length: 16,
      enum: ["none", "tenant_admin", "partner_admin", "super_admin"],
    }).notNull(),
    /** What they may use; null: anything. */
    allowedDeviceKinds: wordSet("allowed_device_kinds", deviceKinds),
    /** Whether it is an application that shows tokens of its own: ScaiKey's list of users knows nothing of it. */
    isApplication: boolean("is_application").notNull().default(false),
    /** What told us of them first. */
    source: varchar("source", { length: 16, enum: ["token", "sync", "webhook", "admin"] })
      .notNull()
      .default("token"),
    reflectsAt: timestamp("reflects_at"),
    syncId: syncId(),
    /** `iat` of the newest token whose claims this row reflects: an older token never undoes what a newer one told. */
    claimsIssuedAt: timestamp("claims_issued_at"),
    lastLoginAt: timestamp("last_login_at"),
    /** Since when they are not assigned to this application at ScaiKey; null while they are. It locks them out, keys included. */
    unassignedAt: timestamp("unassigned_at"),
    /** Whether ScaiKey last said that they are, themselves and not by a group; null when it said nothing. */
    isAssigned: boolean("is_assigned"),
    /** When ScaiKey last told of that. */
    assignmentReflectsAt: timestamp("assignment_reflects_at"),
    /** When a session of theirs was last ended, by whoever. Only of tokens issued before is it asked whether theirs was. */
    sessionsEndedAt: timestamp("sessions_ended_at"),
    /** Tokens issued before are refused, whatever they were issued to. */
    allSessionsEndedAt: timestamp("all_sessions_ended_at"),
    createdAt: timestamp("created_at").notNull(),
  },
  (table) => [
    uniqueIndex("users_scaikey_id").on(table.tenantId, table.scaikeyId),
    index("users_tenant_email").on(table.tenantId, table.email),
    index("users_tenant_name").on(table.tenantId, table.name),
  ],
);

export const groups = mysqlTable(
  "groups",
  {
    id: id("group", "id").primaryKey(),
    tenantId: id("tenant", "tenant_id").notNull(),
    scaikeyId: exactText("scaikey_id", 190).notNull(),
    name: varchar("name", { length: 255 }).notNull(),
    description: varchar("description", { length: 2000 }).notNull().default(""),
    type: varchar("type", { length: 32, enum: ["security", "distribution_list"] })
      .notNull()
      .default("security"),
    /** A deleted group has no members and gives nothing; the row stays for what names it. */
    status: varchar("status", { length: 16, enum: ["active", "deleted"] })
      .notNull()
      .default("active"),
    reflectsAt: timestamp("reflects_at"),
    syncId: syncId(),
    /** Whether ScaiKey last said that whoever is in it is assigned to this application; null when it said nothing. */
    isAssigned: boolean("is_assigned"),
    assignmentReflectsAt: timestamp("assignment_reflects_at"),
    /** When ScaiKey last told who all the members are: what is older about a single member is not taken. */
    membersReflectAt: timestamp("members_reflect_at"),
    createdAt: timestamp("created_at").notNull(),
  },
  (table) => [
    uniqueIndex("groups_scaikey_id").on(table.tenantId, table.scaikeyId),
    index("groups_tenant_name").on(table.tenantId, table.name),
  ],
);

export const groupMembers = mysqlTable(
  "group_members",
  {
    tenantId: id("tenant", "tenant_id").notNull(),
    groupId: id("group", "group_id").notNull(),
    userId: id("user", "user_id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.groupId] }), index("group_members_group").on(table.groupId)],
);

/** Groups that are members of groups. Being in the inner one means being in the outer one. */
export const groupGroups = mysqlTable(
  "group_groups",
  {
    tenantId: id("tenant", "tenant_id").notNull(),
    outerId: id("group", "outer_id").notNull(),
    innerId: id("group", "inner_id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.innerId, table.outerId] }), index("group_groups_outer").on(table.outerId)],
);

/**
 * What ScaiKey's events said last of each member of each group, so that an older event or token does not undo it, even where the newer one
 * said that somebody is no member. Only what is newer than the group's `members_reflect_at` is kept.
 */
export const membershipFacts = mysqlTable(
  "membership_facts",
  {
    tenantId: id("tenant", "tenant_id").notNull(),
    groupId: id("group", "group_id").notNull(),
    /** A user or a group. */
    memberId: idBytes("member_id").notNull(),
    isMember: boolean("is_member").notNull(),
    reflectsAt: timestamp("reflects_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.memberId] }),
    index("membership_facts_member").on(table.memberId),
  ],
);

/** The webhook events that ScaiKey sent, so that each counts once. Kept as long as ScaiKey may repeat one. */
export const scaikeyEvents = mysqlTable(
  "scaikey_events",
  {
    eventId: exactText("event_id", 190).primaryKey(),
    eventType: varchar("event_type", { length: 64 }).notNull(),
    outcome: varchar("outcome", { length: 16, enum: ["processed", "outdated", "unknown", "failed"] }).notNull(),
    occurredAt: timestamp("occurred_at").notNull(),
    receivedAt: timestamp("received_at").notNull(),
  },
  (table) => [index("scaikey_events_received").on(table.receivedAt)],
);

/** What ScaiKey signs its webhooks with: one secret, and a second while a change of it is under way. */
export const scaikeyWebhookSecrets = mysqlTable(
  "scaikey_webhook_secrets",
  {
    id: id("webhookSecret", "id").primaryKey(),
    /** 1 or 2, each once: there are never more than two. */
    slot: int("slot").notNull(),
    secret: sealedSecret("secret").notNull(),
    createdBy: id("user", "created_by").notNull(),
    createdAt: timestamp("created_at").notNull(),
  },
  (table) => [uniqueIndex("scaikey_webhook_secrets_slot").on(table.slot)],
);

/** Full pulls from ScaiKey, with how far each got. */
export const directorySyncs = mysqlTable(
  "directory_syncs",
  {
    id: bigint("id", { mode: "number" }).autoincrement().primaryKey(),
    /** True until it has ended, then null: there is at most one that has not. */
    isOpen: boolean("is_open"),
    startedAt: timestamp("started_at").notNull(),
    /** Renewed while it runs; long past means that its process died and another may go on with it. */
    aliveAt: timestamp("alive_at").notNull(),
    finishedAt: timestamp("finished_at"),
    /** Where to go on: which list, and which page of it. */
    position: json("position").$type<{ readonly list: string; readonly page: number }>(),
    counters: json("counters").$type<Record<string, number>>().notNull(),
    failure: varchar("failure", { length: 500 }),
  },
  (table) => [
    uniqueIndex("directory_syncs_open").on(table.isOpen),
    index("directory_syncs_started").on(table.startedAt),
  ],
);
