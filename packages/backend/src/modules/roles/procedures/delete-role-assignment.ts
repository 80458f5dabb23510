import { op, RoleAssignmentId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { revokeAssignment } from "../usecases/assignments.ts";

export const deleteRoleAssignment = userOperation(
  op("DELETE /role-assignments/{roleAssignmentId}", {
    summary: "Take a role away",
    description: "It counts within a second.",
    tag: "roles",
    scope: "tenant:admin",
    permission: "roles:assign",
    cost: "write",
    status: 204,
    errors: ["roles.assignment_not_found", "roles.forbidden"],
    idempotency: "none",
  }),
)
  .input(z.strictObject({ roleAssignmentId: RoleAssignmentId }))
  .output(z.void())
  .mutation(({ ctx, input }) => revokeAssignment(ctx.services, ctx.actor, input));
