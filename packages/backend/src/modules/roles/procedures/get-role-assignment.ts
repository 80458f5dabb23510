import { op, RoleAssignmentId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleAssignment, RoleAssignment } from "../assignment.view.ts";
import { getAssignment } from "../usecases/assignments.ts";

export const getRoleAssignment = userOperation(
  op("GET /role-assignments/{roleAssignmentId}", {
    summary: "Get a role assignment",
    tag: "roles",
    scope: "tenant:admin",
    permission: "roles:read",
    cost: "read",
    errors: ["roles.assignment_not_found"],
    idempotency: "safe",
    examples: [{ name: "a group's role in a zone", output: exampleAssignment }],
  }),
)
  .input(z.strictObject({ roleAssignmentId: RoleAssignmentId }))
  .output(RoleAssignment)
  .query(({ ctx, input }) => getAssignment(ctx.services, ctx.actor, input));
