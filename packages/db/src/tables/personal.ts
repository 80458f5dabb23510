import { index, mysqlTable, primaryKey, varchar } from "drizzle-orm/mysql-core";
import { id, idBytes, timestamp } from "./columns.ts";

/** Folders and files that somebody wants at hand. */
export const favorites = mysqlTable(
  "favorites",
  {
    userId: id("user", "user_id").notNull(),
    nodeId: idBytes("node_id").notNull(),
    nodeKind: varchar("node_kind", { length: 8, enum: ["folder", "file"] }).notNull(),
    tenantId: id("tenant", "tenant_id").notNull(),
    addedAt: timestamp("added_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.nodeId] }),
    index("favorites_added").on(table.userId, table.addedAt, table.nodeId),
    index("favorites_node").on(table.nodeId),
  ],
);

/** When each user last read or wrote the content of a file. */
export const recentFiles = mysqlTable(
  "recent_files",
  {
    userId: id("user", "user_id").notNull(),
    fileId: id("file", "file_id").notNull(),
    tenantId: id("tenant", "tenant_id").notNull(),
    action: varchar("action", { length: 8, enum: ["read", "written"] }).notNull(),
    usedAt: timestamp("used_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.fileId] }),
    index("recent_files_used").on(table.userId, table.usedAt, table.fileId),
    index("recent_files_file").on(table.fileId),
    index("recent_files_old").on(table.usedAt),
  ],
);
