import { bigint, index, mysqlTable, primaryKey, uniqueIndex, varchar } from "drizzle-orm/mysql-core";
import { exactText, id, timestamp } from "./columns.ts";

// Partners, tenants, users and groups belong to ScaiKey; these rows are our cache of them, keyed by ScaiKey's own ids.

export const partners = mysqlTable(
  "partners",
  {
    id: id("partner", "id").primaryKey(),
    scaikeyId: exactText("scaikey_id", 190).notNull(),
    name: varchar("name", { length: 255 }).notNull(),
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
    name: varchar("name", { length: 255 }).notNull(),
    status: varchar("status", { length: 16, enum: ["active", "suspended"] }).notNull(),
    maxFileSizeBytes: bigint("max_file_size_bytes", { mode: "number" }).notNull(),
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
    status: varchar("status", { length: 16, enum: ["active", "suspended"] }).notNull(),
    adminRole: varchar("admin_role", { length: 16, enum: ["none", "tenant_admin", "super_admin"] }).notNull(),
    /** `iat` of the newest token whose claims this row reflects: an older token never undoes what a newer one told. */
    claimsIssuedAt: timestamp("claims_issued_at"),
    lastLoginAt: timestamp("last_login_at"),
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
