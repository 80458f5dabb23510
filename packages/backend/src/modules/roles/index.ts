export { forgetZone } from "./assignments.repo.ts";
export { requireRolePermission, rolePermissionsOf, tenantsWith, type ZoneColumns, zonesWith } from "./permissions.ts";
export { createRoleDirectory, type RoleDirectory } from "./role-directory.ts";
export type { Permissions, Target } from "./roles.policy.ts";
