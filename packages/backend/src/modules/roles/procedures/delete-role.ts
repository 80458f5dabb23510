import { op, RoleId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { deleteRole as deleteRoleUseCase } from "../usecases/roles.ts";

export const deleteRole = userOperation(
  op("DELETE /roles/{roleId}", {
    summary: "Delete a role that nobody has",
    tag: "roles",
    scope: "tenant:admin",
    permission: "roles:delete",
    cost: "write",
    status: 204,
    errors: ["roles.not_found", "roles.forbidden", "roles.system", "roles.in_use"],
    idempotency: "none",
  }),
)
  .input(z.strictObject({ roleId: RoleId }))
  .output(z.void())
  .mutation(({ ctx, input }) => deleteRoleUseCase(ctx.services, ctx.actor, input));
