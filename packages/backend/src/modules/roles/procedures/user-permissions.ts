import { op, UserId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleExplanation, exampleList, PermissionExplanation, PermissionList } from "../explanation.view.ts";
import { PermissionName } from "../role.view.ts";
import { recordInput, targetInput } from "../target.values.ts";
import {
  explainUserPermission as explainUserPermissionUseCase,
  listUserPermissions as listUserPermissionsUseCase,
} from "../usecases/explain.ts";

const { scope, zoneId } = targetInput;

const spec = {
  tag: "roles",
  scope: "tenant:admin",
  permission: "roles:read",
  cost: "read",
  errors: ["roles.forbidden", "admin.user_not_found"],
  idempotency: "safe",
} as const;

export const listUserPermissions = userOperation(
  op("GET /admin/users/{userId}/permissions", {
    ...spec,
    summary: "List what a user may do",
    description: "By all their roles and those of their groups. A token or key of theirs can only narrow it.",
    examples: [{ name: "in a zone", output: exampleList }],
  }),
)
  .input(z.strictObject({ userId: UserId, scope, zoneId }))
  .output(PermissionList)
  .query(({ ctx, input }) => listUserPermissionsUseCase(ctx.services, ctx.actor, input));

export const explainUserPermission = userOperation(
  op("GET /admin/users/{userId}/permissions/explain", {
    ...spec,
    summary: "Ask why a user may do something, or may not",
    examples: [{ name: "through a group", output: exampleExplanation }],
  }),
)
  .input(z.strictObject({ userId: UserId, permission: PermissionName, scope, zoneId, ...recordInput }))
  .output(PermissionExplanation)
  .query(({ ctx, input }) => explainUserPermissionUseCase(ctx.services, ctx.actor, input));
