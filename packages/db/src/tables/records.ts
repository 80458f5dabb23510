import {
  bigint,
  boolean,
  index,
  int,
  mediumtext,
  mysqlTable,
  primaryKey,
  uniqueIndex,
  varchar,
} from "drizzle-orm/mysql-core";
import { compressedText, exactText, id, timestamp } from "./columns.ts";

/** An RRset as the journal has it. */
export interface RrsetState {
  readonly ttl: number;
  readonly records: readonly { readonly content: string; readonly disabled: boolean }[];
}

/**
 * What the journal last said of each record, so that a record is found by its id, and a change that others made in PowerDNS is seen.
 * PowerDNS has the records; where the two differ, it is right.
 */
export const recordHeads = mysqlTable(
  "record_heads",
  {
    zoneId: id("zone", "zone_id").notNull(),
    /** Made from zone, name, type and content. */
    id: id("record", "id").notNull(),
    tenantId: id("tenant", "tenant_id").notNull(),
    /** Absolute, in canonical form, with the dot at the end. */
    name: exactText("name", 255).notNull(),
    type: varchar("type", { length: 16 }).notNull(),
    content: mediumtext("content").notNull(),
    ttl: int("ttl").notNull(),
    disabled: boolean("disabled").notNull(),
    createdAt: timestamp("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.zoneId, table.id] }),
    index("record_heads_name").on(table.zoneId, table.name, table.type),
    index("record_heads_type").on(table.zoneId, table.type),
  ],
);

export const recordChangeKinds = [
  "create",
  "update",
  "delete",
  "bulk",
  "import",
  "rollback",
  "foreign",
  "adopt",
  "revert",
  "template",
] as const;
/** pending: written down, and PowerDNS may or may not have it yet. */
export const recordChangeStates = ["pending", "applied", "failed"] as const;

/** The journal: every change of a zone's records, written down before PowerDNS is asked. */
export const recordChanges = mysqlTable(
  "record_changes",
  {
    /** Later changes of a zone have higher ones: writers of a zone come one after the other. */
    sequence: bigint("sequence", { mode: "number" }).autoincrement().primaryKey(),
    id: id("recordChange", "id").notNull(),
    tenantId: id("tenant", "tenant_id").notNull(),
    zoneId: id("zone", "zone_id").notNull(),
    kind: varchar("kind", { length: 16, enum: recordChangeKinds }).notNull(),
    state: varchar("state", { length: 16, enum: recordChangeStates }).notNull(),
    actorKind: varchar("actor_kind", { length: 16 }).notNull(),
    actorId: varchar("actor_id", { length: 64 }).notNull(),
    actorName: varchar("actor_name", { length: 320 }).notNull(),
    requestId: varchar("request_id", { length: 64 }),
    /** How many RRsets it changes; they are in `record_change_parts`. */
    rrsetCount: int("rrset_count").notNull(),
    summary: varchar("summary", { length: 1000 }).notNull(),
    /** The zone's serial after it, once it is applied. */
    serial: bigint("serial", { mode: "number" }),
    failure: varchar("failure", { length: 1000 }),
    createdAt: timestamp("created_at").notNull(),
    settledAt: timestamp("settled_at"),
  },
  (table) => [
    uniqueIndex("record_changes_id").on(table.id),
    index("record_changes_zone").on(table.zoneId, table.sequence),
    index("record_changes_zone_state").on(table.zoneId, table.state),
    index("record_changes_state").on(table.state, table.createdAt),
  ],
);

/** What a change makes of one RRset; null where there is none. */
export interface JournalledRrset {
  readonly name: string;
  readonly type: string;
  readonly before: RrsetState | null;
  readonly after: RrsetState | null;
}

/** What a change makes of its RRsets, in order: in one part, or in several for an import of many. */
export const recordChangeParts = mysqlTable(
  "record_change_parts",
  {
    sequence: bigint("sequence", { mode: "number" }).notNull(),
    part: int("part").notNull(),
    /** A JSON array of {@link JournalledRrset}. */
    rrsets: compressedText("rrsets").notNull(),
  },
  (table) => [primaryKey({ columns: [table.sequence, table.part] })],
);
