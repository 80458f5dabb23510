import { index, int, json, mysqlTable, uniqueIndex, varchar } from "drizzle-orm/mysql-core";
import { exactText, id, idBytes, timestamp } from "./columns.ts";

/** What can be given to users and groups. Those without a tenant are the system's, written by migrations and never changed. */
export const roles = mysqlTable(
  "roles",
  {
    id: id("role", "id").primaryKey(),
    tenantId: id("tenant", "tenant_id"),
    name: exactText("name", 100).notNull(),
    description: varchar("description", { length: 2000 }).notNull(),
    /** Permissions and wildcards, as `rolePermissionPatterns` lists them. */
    permissions: json("permissions").$type<readonly string[]>().notNull(),
    /** Counts changes. */
    revision: int("revision").notNull().default(1),
    createdAt: timestamp("created_at").notNull(),
    modifiedAt: timestamp("modified_at").notNull(),
  },
  (table) => [uniqueIndex("roles_name").on(table.tenantId, table.name)],
);

/** Who has which role where, and until when. */
export const roleAssignments = mysqlTable(
  "role_assignments",
  {
    id: id("roleAssignment", "id").primaryKey(),
    /** The tenant that it is about, and that its user or group is of. Null at the scope of the platform. */
    tenantId: id("tenant", "tenant_id"),
    roleId: id("role", "role_id").notNull(),
    principalKind: varchar("principal_kind", { length: 8, enum: ["user", "group"] }).notNull(),
    principalId: idBytes("principal_id").notNull(),
    scopeKind: varchar("scope_kind", { length: 8, enum: ["platform", "tenant", "zone"] }).notNull(),
    /** The tenant or the zone; 16 zero bytes for the platform. */
    scopeId: idBytes("scope_id").notNull(),
    /** Null: no end. After it the row gives nothing. */
    expiresAt: timestamp("expires_at"),
    createdBy: id("user", "created_by").notNull(),
    createdAt: timestamp("created_at").notNull(),
  },
  (table) => [
    // What decides: everything that some principals have in some scopes.
    uniqueIndex("role_assignments_holder").on(table.principalId, table.scopeId, table.roleId),
    index("role_assignments_tenant").on(table.tenantId, table.id),
    index("role_assignments_scope").on(table.scopeId, table.id),
    index("role_assignments_role").on(table.roleId),
  ],
);

/** Who has a role with some records of a zone, and until when. */
export const accessGrants = mysqlTable(
  "access_grants",
  {
    id: id("accessGrant", "id").primaryKey(),
    tenantId: id("tenant", "tenant_id").notNull(),
    zoneId: id("zone", "zone_id").notNull(),
    principalKind: varchar("principal_kind", { length: 8, enum: ["user", "group"] }).notNull(),
    principalId: idBytes("principal_id").notNull(),
    roleId: id("role", "role_id").notNull(),
    /** Names as the zone knows them, with `*` for any text; null: every name. */
    recordPattern: exactText("record_pattern", 253),
    /** Null: every type. */
    recordTypes: json("record_types").$type<readonly string[]>(),
    /** Null: no end. After it the row gives nothing. */
    expiresAt: timestamp("expires_at"),
    notes: varchar("notes", { length: 2000 }).notNull(),
    /** Counts changes. */
    revision: int("revision").notNull().default(1),
    createdBy: id("user", "created_by").notNull(),
    createdAt: timestamp("created_at").notNull(),
    modifiedAt: timestamp("modified_at").notNull(),
  },
  (table) => [
    // What decides: everything that some principals have in a zone.
    index("access_grants_holder").on(table.principalId, table.zoneId),
    index("access_grants_zone").on(table.zoneId, table.id),
    index("access_grants_role").on(table.roleId),
  ],
);
