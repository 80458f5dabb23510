import type { RolePermissionPattern } from "@scai/contract";
import type { Harness } from "../../harness.ts";
import { unique } from "../../people.ts";
import type { OperationRow } from "../operation-rows.ts";

const missingRole = "rol_0000000000000000000000000z";
const missingAssignment = "asg_00000000000000000000000000";
const missingUser = "usr_00000000000000000000000000";

const caller = (input: Record<string, unknown> = {}): OperationRow => ({
  about: "caller",
  prepare: async () => ({ input }),
});

/** A role of the tenant; made of what is needed to give it, or to change it, so that who may do no more than that may do that. */
export async function aRole(h: Harness, permission: RolePermissionPattern): Promise<{ roleId: string }> {
  const name = unique("role");
  const { id } = await h.rest().get<{ id: string }>("roles.create", { name, permissions: [permission] });
  return { roleId: id };
}

async function anAssignment(h: Harness): Promise<{ roleAssignmentId: string }> {
  const { roleId } = await aRole(h, "roles:assign");
  const { id: principalId } = await h.person();
  const { id } = await h.rest().get<{ id: string }>("roles.createAssignment", { roleId, principalId });
  return { roleAssignmentId: id };
}

function permitted(
  prepare: (h: Harness) => Promise<Record<string, unknown>>,
  missing?: Record<string, unknown>,
): OperationRow {
  return {
    about: missing === undefined ? "caller" : "thing",
    caller: "tenant_admin",
    async prepare(h) {
      const input = await prepare(h);
      return { input, ...(missing === undefined ? {} : { missing: { ...input, ...missing } }) };
    },
  };
}

const ofUser = (more: Record<string, unknown> = {}) =>
  permitted(async (h) => ({ userId: (await h.person()).id, ...more }), { userId: missingUser });

export const roleRows: Readonly<Record<string, OperationRow>> = {
  "users.checkMyPermission": caller({ permission: "records:update", zoneId: "zon_00000000000000000000000000" }),
  "users.explainMyPermission": caller({ permission: "records:update" }),
  "users.getMyself": caller(),
  "users.getMyContext": caller(),
  "users.listMyPermissions": caller(),
  "roles.create": permitted(async () => ({ name: unique("role"), permissions: ["roles:create"] })),
  "roles.createAssignment": permitted(async (h) => ({
    ...(await aRole(h, "roles:assign")),
    principalId: (await h.person()).id,
  })),
  "roles.delete": permitted((h) => aRole(h, "roles:delete"), { roleId: missingRole }),
  "roles.deleteAssignment": permitted(anAssignment, { roleAssignmentId: missingAssignment }),
  "roles.explainUserPermission": ofUser({ permission: "records:update" }),
  "roles.get": {
    about: "tenant",
    async prepare(h) {
      const admin = await h.asAdmin();
      return { input: await aRole(admin, "roles:read"), missing: { roleId: missingRole } };
    },
  },
  "roles.getAssignment": permitted(anAssignment, { roleAssignmentId: missingAssignment }),
  "roles.list": caller(),
  "roles.listAssignments": permitted(async () => ({})),
  "roles.listUserPermissions": ofUser(),
  "roles.update": permitted(async (h) => ({ ...(await aRole(h, "roles:update")), description: "another" }), {
    roleId: missingRole,
  }),
};
