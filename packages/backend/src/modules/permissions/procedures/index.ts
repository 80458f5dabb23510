import { addEntry } from "./add-entry.ts";
import { checkPermission, checkPermissionInBody, checkPermissions } from "./check-access.ts";
import { explainAccess } from "./explain-access.ts";
import { getAcl } from "./get-acl.ts";
import { getEffective } from "./get-effective.ts";
import { removeEntry } from "./remove-entry.ts";
import { replaceAcl } from "./replace-acl.ts";
import { setInheritance } from "./set-inheritance.ts";

export const permissionProcedures = {
  check: checkPermission,
  checkInBody: checkPermissionInBody,
  checkBatch: checkPermissions,
  getEffective,
  explain: explainAccess,
  getAcl,
  addEntry,
  removeEntry,
  replaceAcl,
  setInheritance,
};
