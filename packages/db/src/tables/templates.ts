import { index, int, json, mysqlTable, uniqueIndex, varchar } from "drizzle-orm/mysql-core";
import { exactText, id, timestamp } from "./columns.ts";

/** A record that a template makes; name and content may have variables in them. */
export interface TemplateRecord {
  readonly name: string;
  readonly type: string;
  readonly content: string;
  /** Null: the default of the zone. */
  readonly ttl: number | null;
}

/** What whoever applies a template is asked for. */
export interface TemplateVariable {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** What it is unless said. Null where there is none: what is required has to be said, and without it records that name it are left out. */
  readonly default: string | null;
}

/** Sets of records for zones. Those without a tenant are the system's, written by migrations and never changed. */
export const templates = mysqlTable(
  "templates",
  {
    id: id("template", "id").primaryKey(),
    tenantId: id("tenant", "tenant_id"),
    name: exactText("name", 100).notNull(),
    description: varchar("description", { length: 2000 }).notNull(),
    records: json("records").$type<readonly TemplateRecord[]>().notNull(),
    variables: json("variables").$type<readonly TemplateVariable[]>().notNull(),
    /** Counts changes. */
    revision: int("revision").notNull(),
    /** Null for the system's. */
    createdBy: id("user", "created_by"),
    createdAt: timestamp("created_at").notNull(),
    modifiedAt: timestamp("modified_at").notNull(),
  },
  (table) => [uniqueIndex("templates_name").on(table.tenantId, table.name)],
);

/** A record that a zone is to get: name and content are canonical. */
export interface PreparedRecord {
  readonly name: string;
  readonly type: string;
  readonly content: string;
  readonly ttl: number | null;
}

/** waiting: until the zone is active. due: it is, and the records are to be written. */
export const zoneTemplateStates = ["waiting", "due", "applied", "failed"] as const;

/** With what zones were asked for: written down with the zone, due from the moment at which it becomes active. */
export const zoneTemplates = mysqlTable(
  "zone_templates",
  {
    zoneId: id("zone", "zone_id").primaryKey(),
    tenantId: id("tenant", "tenant_id").notNull(),
    templateId: id("template", "template_id").notNull(),
    templateName: exactText("template_name", 100).notNull(),
    /** As they were made of the template when the zone was asked for, whatever has become of it since. */
    records: json("records").$type<readonly PreparedRecord[]>().notNull(),
    state: varchar("state", { length: 8, enum: zoneTemplateStates }).notNull(),
    /** In the zone's journal; null when it had nothing to do. */
    changeId: id("recordChange", "change_id"),
    failure: varchar("failure", { length: 1000 }),
    /** Who asked for the zone, as the audit log names them. */
    requestedBy: varchar("requested_by", { length: 320 }).notNull(),
    createdAt: timestamp("created_at").notNull(),
    dueAt: timestamp("due_at"),
    settledAt: timestamp("settled_at"),
  },
  (table) => [index("zone_templates_state").on(table.state, table.dueAt)],
);
