import { router } from "../../../trpc/init.ts";
import { createRole } from "./create-role.ts";
import { createRoleAssignment } from "./create-role-assignment.ts";
import { deleteRole } from "./delete-role.ts";
import { deleteRoleAssignment } from "./delete-role-assignment.ts";
import { getMyContext } from "./get-my-context.ts";
import { getRole } from "./get-role.ts";
import { getRoleAssignment } from "./get-role-assignment.ts";
import { listRoleAssignments } from "./list-role-assignments.ts";
import { listRoles } from "./list-roles.ts";
import { checkMyPermission, explainMyPermission, listMyPermissions } from "./my-permissions.ts";
import { updateRole } from "./update-role.ts";
import { explainUserPermission, listUserPermissions } from "./user-permissions.ts";

export const rolesRouter = router({
  list: listRoles,
  create: createRole,
  get: getRole,
  update: updateRole,
  delete: deleteRole,
  listAssignments: listRoleAssignments,
  getAssignment: getRoleAssignment,
  createAssignment: createRoleAssignment,
  deleteAssignment: deleteRoleAssignment,
  listUserPermissions,
  explainUserPermission,
});

/** About the caller. */
export const myRolesProcedures = { getMyContext, listMyPermissions, checkMyPermission, explainMyPermission };
