import type { FolderId, PrincipalId } from "@scai/contract";
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
import { exactText, id, idBytes, timestamp } from "./columns.ts";

export const changeTypes = [
  "created",
  "updated",
  "renamed",
  "moved",
  "trashed",
  "restored",
  "deleted",
  "accessChanged",
  "locked",
  "unlocked",
] as const;

export interface ChangeMetadata {
  readonly sizeBytes?: number;
  readonly mimeType?: string;
  readonly sha256?: string;
  /** Of what was moved within its share: the folder that it was in before; null for the top of the share. */
  readonly oldParentId?: FolderId | null;
  /** Of `locked`: until when, unless it is extended or ended. */
  readonly lockExpiresAt?: string;
  /** Of `accessChanged`: whose access may be another one now; `everyone` stands for all. */
  readonly principalIds?: readonly (PrincipalId | "everyone")[];
}

/** One row for each mutation of a share, in the transaction that made it. */
export const changes = mysqlTable(
  "changes",
  {
    shareId: id("share", "share_id").notNull(),
    sequence: bigint("sequence", { mode: "number" }).notNull(),
    tenantId: id("tenant", "tenant_id").notNull(),
    type: varchar("type", { length: 16, enum: changeTypes }).notNull(),
    resourceKind: varchar("resource_kind", { length: 8, enum: ["share", "folder", "file"] }).notNull(),
    resourceId: idBytes("resource_id").notNull(),
    /** The folder or share it is in after the change. */
    parentId: idBytes("parent_id"),
    name: exactText("name", 255).notNull(),
    /** Its name before, when the change renamed it. */
    oldName: exactText("old_name", 255),
    versionId: id("version", "version_id"),
    versionNumber: int("version_number"),
    changedBy: id("user", "changed_by").notNull(),
    changedAt: timestamp("changed_at").notNull(),
    metadata: json("metadata").$type<ChangeMetadata>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.shareId, table.sequence] })],
);

/** How far each device has come in the change log of each share that it keeps in step. */
export const syncCursors = mysqlTable(
  "sync_cursors",
  {
    deviceId: id("device", "device_id").notNull(),
    shareId: id("share", "share_id").notNull(),
    tenantId: id("tenant", "tenant_id").notNull(),
    /** What it told last that it had done, as it was given to it. */
    cursor: varchar("cursor", { length: 100 }).notNull(),
    /** The same as a number, which only grows. */
    sequence: bigint("sequence", { mode: "number" }).notNull(),
    syncedAt: timestamp("synced_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.deviceId, table.shareId] })],
);

/** What of a share a device keeps in step, as its user says; without a row all of it. */
export const syncPreferences = mysqlTable(
  "sync_preferences",
  {
    deviceId: id("device", "device_id").notNull(),
    shareId: id("share", "share_id").notNull(),
    tenantId: id("tenant", "tenant_id").notNull(),
    isSynced: boolean("is_synced").notNull(),
    /** Folders that are left out, with all that is below them. */
    excludedFolderIds: json("excluded_folder_ids").$type<readonly FolderId[]>().notNull(),
    revision: int("revision").notNull(),
    /** How often the device was told to list the share anew. */
    forcedCount: int("forced_count").notNull(),
    changedAt: timestamp("changed_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.deviceId, table.shareId] })],
);

export const conflictTypes = ["content", "nameTaken", "deleted", "parentGone", "moved", "edited", "cycle"] as const;
export const conflictResolutions = ["client", "server", "both"] as const;

/** What a device wanted and did not get at once. */
export interface WantedChange {
  readonly type: "createFolder" | "move" | "delete" | "content";
  readonly parentId?: FolderId | null;
  readonly name?: string;
}

/** Changes of devices that met other changes on the server. */
export const syncConflicts = mysqlTable(
  "sync_conflicts",
  {
    id: id("conflict", "id").primaryKey(),
    tenantId: id("tenant", "tenant_id").notNull(),
    userId: id("user", "user_id").notNull(),
    deviceId: id("device", "device_id").notNull(),
    shareId: id("share", "share_id").notNull(),
    type: varchar("type", { length: 16, enum: conflictTypes }).notNull(),
    /** What it is about; null for what is not there, such as a folder that could not be made. */
    nodeKind: varchar("node_kind", { length: 8, enum: ["folder", "file"] }),
    nodeId: idBytes("node_id"),
    name: exactText("name", 255).notNull(),
    wanted: json("wanted").$type<WantedChange>().notNull(),
    /** A digest of what the device asked for, so that asking again finds the same conflict. */
    wantedHash: exactText("wanted_hash", 64).notNull(),
    /** Null while it is open. */
    resolution: varchar("resolution", { length: 8, enum: conflictResolutions }),
    /** The file that the device's content became, beside the other one. */
    copyId: id("file", "copy_id"),
    detectedAt: timestamp("detected_at").notNull(),
    resolvedAt: timestamp("resolved_at"),
  },
  (table) => [
    uniqueIndex("sync_conflicts_wanted").on(table.deviceId, table.wantedHash),
    index("sync_conflicts_user").on(table.userId, table.id),
  ],
);
