import type { ExceededQuota } from "@scai/contract";
import { bigint, boolean, index, int, json, mysqlTable, primaryKey, varchar } from "drizzle-orm/mysql-core";
import { exactText, id, idBytes, timestamp } from "./columns.ts";

export const copyStatuses = ["running", "completed", "failed", "cancelled"] as const;

/** The copying of a folder with what is below it, step by step. Its result is hidden until the last step. */
export const folderCopies = mysqlTable(
  "folder_copies",
  {
    id: id("copy", "id").primaryKey(),
    tenantId: id("tenant", "tenant_id").notNull(),
    userId: id("user", "user_id").notNull(),
    /** Whose rights count, and who the audit log says it was: as they stood when it began. */
    principalIds: json("principal_ids").$type<readonly string[]>().notNull(),
    /** Null: nobody. */
    heldBackBy: json("held_back_by").$type<readonly string[]>(),
    isTenantAdmin: boolean("is_tenant_admin").notNull(),
    actorKind: varchar("actor_kind", { length: 8, enum: ["user", "api_key"] }).notNull(),
    actorId: varchar("actor_id", { length: 64 }).notNull(),
    actorName: varchar("actor_name", { length: 320 }).notNull(),
    sourceId: id("folder", "source_id").notNull(),
    targetShareId: id("share", "target_share_id").notNull(),
    /** Null: the top of the share. */
    targetFolderId: id("folder", "target_folder_id"),
    /** The folder that it makes. */
    resultId: id("folder", "result_id").notNull(),
    name: exactText("name", 255).notNull(),
    onNameTaken: varchar("on_name_taken", { length: 8, enum: ["fail", "rename", "replace"] }).notNull(),
    /** What had the name when it began, and at which revision: that and nothing else is replaced. */
    replacedId: id("folder", "replaced_id"),
    replacedRevision: int("replaced_revision"),
    status: varchar("status", { length: 16, enum: copyStatuses }).notNull(),
    errorCode: varchar("error_code", { length: 64 }),
    exceededQuota: json("exceeded_quota").$type<ExceededQuota>(),
    itemCount: int("item_count").notNull(),
    copiedCount: int("copied_count").notNull(),
    copiedBytes: bigint("copied_bytes", { mode: "number" }).notNull(),
    /** How many levels of it are below the folder itself. */
    height: int("height").notNull(),
    createdAt: timestamp("created_at").notNull(),
    finishedAt: timestamp("finished_at"),
  },
  (table) => [
    index("folder_copies_status").on(table.status, table.id),
    index("folder_copies_user").on(table.userId, table.id),
  ],
);

/** The folders that a copy has still to look into. */
export const folderCopySteps = mysqlTable(
  "folder_copy_steps",
  {
    copyId: id("copy", "copy_id").notNull(),
    sourceId: idBytes("source_id").notNull(),
    targetId: idBytes("target_id").notNull(),
    /** 1 for what is in the folder that is copied. */
    level: int("level").notNull(),
    /** What is in it up to this name has been copied. */
    afterName: exactText("after_name", 255),
  },
  (table) => [primaryKey({ columns: [table.copyId, table.sourceId] })],
);
