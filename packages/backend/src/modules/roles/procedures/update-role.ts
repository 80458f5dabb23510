import { IfMatch, op, RoleId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleRole, Role, RoleDescription, RoleName, RolePermissions } from "../role.view.ts";
import { updateRole as updateRoleUseCase } from "../usecases/roles.ts";

export const UpdateRoleInput = z
  .strictObject({
    roleId: RoleId,
    name: RoleName.optional(),
    description: RoleDescription.optional(),
    permissions: RolePermissions.optional(),
    ifMatch: IfMatch,
  })
  .meta({ id: "UpdateRoleInput" });

export const updateRole = userOperation(
  op("PATCH /roles/{roleId}", {
    summary: "Change a role",
    description: "Everybody who has it may do what it then says, within a second.",
    tag: "roles",
    scope: "tenant:admin",
    permission: "roles:update",
    gives: "rights",
    cost: "write",
    errors: [
      "roles.not_found",
      "roles.forbidden",
      "roles.beyond_own_rights",
      "roles.name_taken",
      "roles.system",
      "roles.stale_etag",
    ],
    idempotency: "idempotent",
    conditional: "ifMatch",
    examples: [
      {
        name: "only to read",
        input: { permissions: ["domains:read", "records:read"] },
        output: { ...exampleRole, permissions: ["domains:read", "records:read"] },
      },
    ],
  }),
)
  .input(UpdateRoleInput)
  .output(Role)
  .mutation(({ ctx, input }) => updateRoleUseCase(ctx.services, ctx.actor, input));
