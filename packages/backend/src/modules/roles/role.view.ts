import {
  Etag,
  RoleId,
  type RolePermissionPattern,
  rolePermissionPatterns,
  rolePermissions,
  systemRoles,
  TenantId,
  Timestamp,
} from "@scai/contract";
import { z } from "zod";
import { withEtag } from "../../platform/etag.ts";
import type { RoleRow } from "./roles.repo.ts";

export const RoleName = z
  .string()
  .trim()
  .min(1, "a role has a name")
  .max(100)
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u, "a name is one line without control characters")
  .meta({ override: { type: "string", minLength: 1, maxLength: 100 } });

export const RoleDescription = z.string().max(2000);

export const RolePermissions = z
  .array(z.enum(rolePermissionPatterns))
  .min(1, "a role allows something")
  .max(rolePermissionPatterns.length)
  .meta({
    description: "Permissions, and `resource:*` for all on a resource. Only what you have yourself in the tenant.",
  });

export const PermissionName = z
  .enum(rolePermissions)
  .meta({ description: "An action on a kind of resource, as roles allow it." });

export const Role = z
  .object({
    id: RoleId,
    tenantId: TenantId.nullable().meta({ description: "Null for a system role, which every tenant has." }),
    name: z.string(),
    description: z.string(),
    permissions: z.array(z.string()).meta({ description: "Permissions, and `resource:*` for all on a resource." }),
    isSystem: z.boolean().meta({ description: "System roles cannot be changed." }),
    createdAt: Timestamp,
    modifiedAt: Timestamp,
    etag: Etag,
  })
  .meta({ id: "Role", description: "Permissions under a name, to be given to users and groups." });
export type Role = z.infer<typeof Role>;

export function viewRole(row: RoleRow): Role {
  return withEtag({
    id: row.id,
    tenantId: row.tenantId,
    name: row.name,
    description: row.description,
    permissions: [...row.permissions],
    isSystem: row.tenantId === null,
    createdAt: row.createdAt,
    modifiedAt: row.modifiedAt,
  });
}

/** Each once, in the order of the list, so that equal roles look equal. */
export function inOrder(patterns: readonly RolePermissionPattern[]): RolePermissionPattern[] {
  return rolePermissionPatterns.filter((pattern) => patterns.includes(pattern));
}

export const exampleRole = {
  id: "rol_01m9p2m3k4n5p6q7r8s9t0v1w2",
  tenantId: "tnt_01m9p2m3k4n5p6q7r8s9t0v1w2",
  name: "ACME challenges",
  description: "For what renews certificates.",
  permissions: ["domains:read", "records:read", "records:create", "records:delete"],
  isSystem: false,
  createdAt: "2026-11-22T10:00:00.000Z",
  modifiedAt: "2026-11-22T10:00:00.000Z",
  etag: "4mX0TzNMb9bP8WLrXv5Bug",
};

export const exampleSystemRole = {
  ...exampleRole,
  id: systemRoles.read_only.id,
  tenantId: null,
  name: "read_only",
  description: systemRoles.read_only.description,
  permissions: [...systemRoles.read_only.permissions],
  isSystem: true,
};
