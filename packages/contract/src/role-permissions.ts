import { hasScope, type Scope } from "./scopes.ts";

/**
 * Everything that a role can allow: an action on a kind of resource. The list is closed; a permission that is not asked for anywhere does
 * not belong here. `validation:bypass` makes zones active without proof that the tenant owns the name.
 */
export const rolePermissions = [
  "domains:read",
  "domains:create",
  "domains:update",
  "domains:delete",
  "records:read",
  "records:create",
  "records:update",
  "records:delete",
  "dnssec:read",
  "dnssec:enable",
  "dnssec:disable",
  "dnssec:rotate",
  "access_grants:read",
  "access_grants:create",
  "access_grants:update",
  "access_grants:delete",
  "templates:read",
  "templates:create",
  "templates:update",
  "templates:delete",
  "validation:bypass",
  "roles:read",
  "roles:create",
  "roles:update",
  "roles:delete",
  "roles:assign",
  "api_keys:read",
  "api_keys:create",
  "api_keys:update",
  "api_keys:delete",
  "users:read",
  "users:update",
  "groups:read",
  "audit:read",
  "quotas:read",
  "quotas:update",
  "tenants:read",
  "tenants:update",
  "platform:read",
  "platform:update",
] as const;
export type RolePermission = (typeof rolePermissions)[number];

type ResourceOf<Permission> = Permission extends `${infer Resource}:${string}` ? Resource : never;
export type PermissionResource = ResourceOf<RolePermission>;

/** What a token must be asked for to read, and to do anything else, with what a role gives on a resource. */
const scopesOf: Readonly<Record<PermissionResource, { readonly read: Scope; readonly write: Scope }>> = {
  domains: { read: "dns:read", write: "dns:write" },
  records: { read: "dns:read", write: "dns:write" },
  dnssec: { read: "dns:read", write: "dns:write" },
  access_grants: { read: "dns:read", write: "dns:write" },
  templates: { read: "dns:read", write: "dns:write" },
  validation: { read: "dns:write", write: "dns:write" },
  roles: { read: "tenant:admin", write: "tenant:admin" },
  api_keys: { read: "tenant:admin", write: "tenant:admin" },
  users: { read: "tenant:admin", write: "tenant:admin" },
  groups: { read: "tenant:admin", write: "tenant:admin" },
  audit: { read: "tenant:admin", write: "tenant:admin" },
  quotas: { read: "tenant:admin", write: "tenant:admin" },
  tenants: { read: "tenant:admin", write: "tenant:admin" },
  platform: { read: "admin:*", write: "admin:*" },
};

const isResource = (text: string): text is PermissionResource => Object.hasOwn(scopesOf, text);

export const permissionResources = Object.keys(scopesOf).filter(isResource);

/** What a role is made of: a permission, or all permissions on a resource. */
export type RolePermissionPattern = RolePermission | `${PermissionResource}:*`;

export const rolePermissionPatterns: readonly RolePermissionPattern[] = [
  ...rolePermissions,
  ...permissionResources.map((resource) => `${resource}:*` as const),
];

/** The patterns of which each includes the permission: itself, and the wildcard of its resource. */
export function patternsOf(permission: RolePermission): readonly RolePermissionPattern[] {
  return [permission, `${resourceOf(permission)}:*`];
}

/** Whether what a role is made of includes a permission. */
export function includesPermission(patterns: readonly string[], permission: RolePermission): boolean {
  return patternsOf(permission).some((pattern) => patterns.includes(pattern));
}

/** The permissions that patterns include, in the order of the list. */
export function expandPermissions(patterns: readonly string[]): RolePermission[] {
  return rolePermissions.filter((permission) => includesPermission(patterns, permission));
}

/** The scope without which a token cannot use a permission, whatever roles its owner has. */
export function scopeOfPermission(permission: RolePermission): Scope {
  const { read, write } = scopesOf[resourceOf(permission)];
  return permission.endsWith(":read") ? read : write;
}

/** Whether a token with these scopes can use a permission. */
export function coversPermission(scopes: readonly string[], permission: RolePermission): boolean {
  return hasScope(scopes, scopeOfPermission(permission));
}

function resourceOf(permission: RolePermission): PermissionResource {
  const resource = permission.slice(0, permission.indexOf(":"));
  if (!isResource(resource)) throw new Error(`${permission} is of no resource`);
  return resource;
}
