export { forgetZone } from "./assignments.repo.ts";
export { requireWithinOwnRights, requireWithinRightsOf } from "./ceiling.ts";
export {
  type Reach,
  reachOf,
  requireRolePermission,
  rolePermissionsOf,
  tenantsWith,
  type ZoneColumns,
  zonesWith,
} from "./permissions.ts";
export {
  nameWithin,
  type RecordPermission,
  type RecordPermissions,
  recordPermissionsOf,
} from "./record-permissions.ts";
export { createRoleDirectory, type RoleDirectory } from "./role-directory.ts";
export { grantPermissions, type Permissions, permissionsFor, type Target, usableAdminRole } from "./roles.policy.ts";
export { lockRole } from "./roles.repo.ts";
