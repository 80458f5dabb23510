import { GroupId, op, pageInput, pageOf, RoleId, UserId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleAssignment, RoleAssignment } from "../assignment.view.ts";
import { targetInput } from "../target.values.ts";
import { listAssignments } from "../usecases/assignments.ts";

export const ListRoleAssignmentsInput = z.strictObject({
  ...targetInput,
  principalId: z.union([UserId, GroupId]).optional().meta({ description: "Only what this user or group was given." }),
  roleId: RoleId.optional().meta({ description: "Only who has this role." }),
  includeExpired: z.boolean().default(false).meta({ description: "Also what has ended." }),
  ...pageInput,
});

export const RoleAssignmentPage = pageOf(RoleAssignment).meta({ id: "RoleAssignmentPage" });

export const listRoleAssignments = userOperation(
  op("GET /role-assignments", {
    summary: "List who has which role",
    description: "In a tenant and all its zones, in one zone, or on the platform.",
    tag: "roles",
    scope: "tenant:admin",
    permission: "roles:read",
    cost: "list",
    errors: ["roles.forbidden", "admin.tenant_not_found"],
    idempotency: "safe",
    examples: [{ name: "a group's role in a zone", output: { items: [exampleAssignment], nextCursor: null } }],
  }),
)
  .input(ListRoleAssignmentsInput)
  .output(RoleAssignmentPage)
  .query(({ ctx, input }) => listAssignments(ctx.services, ctx.actor, input));
