import { GroupId, op, RoleId, TimestampInput, UserId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { once } from "../../../trpc/once.ts";
import { exampleAssignment, RoleAssignment } from "../assignment.view.ts";
import { targetInput } from "../target.values.ts";
import { createAssignment } from "../usecases/assignments.ts";

export const CreateRoleAssignmentInput = z
  .strictObject({
    roleId: RoleId,
    principalId: z.union([UserId, GroupId]).meta({ description: "A user or group of the tenant." }),
    ...targetInput,
    expiresAt: TimestampInput.nullish().meta({ description: "When it ends by itself." }),
  })
  .meta({ id: "CreateRoleAssignmentInput" });

export const createRoleAssignment = userOperation(
  op("POST /role-assignments", {
    summary: "Give a role to a user or group",
    description: "Only what you may do there yourself, and no longer.",
    tag: "roles",
    scope: "tenant:admin",
    permission: "roles:assign",
    gives: "rights",
    cost: "write",
    status: 201,
    location: "/role-assignments/{id}",
    errors: [
      "roles.forbidden",
      "roles.beyond_own_rights",
      "roles.role_unknown",
      "roles.principal_unknown",
      "roles.already_assigned",
      "admin.tenant_not_found",
      "zones.not_found",
    ],
    idempotency: "key",
    examples: [
      {
        name: "editors of a zone",
        input: {
          roleId: exampleAssignment.roleId,
          principalId: exampleAssignment.principalId,
          zoneId: exampleAssignment.zoneId,
        },
        output: exampleAssignment,
      },
    ],
  }),
)
  .input(CreateRoleAssignmentInput)
  .output(RoleAssignment)
  .mutation(({ ctx, input, path }) =>
    once(ctx, path, input, (settle) => createAssignment(ctx.services, ctx.actor, input, settle)),
  );
