import { op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import {
  exampleCheck,
  exampleExplanation,
  exampleList,
  PermissionCheck,
  PermissionExplanation,
  PermissionList,
} from "../explanation.view.ts";
import { PermissionName } from "../role.view.ts";
import { recordInput, targetInput } from "../target.values.ts";
import { explainOwnPermission, listOwnPermissions } from "../usecases/explain.ts";

const spec = { tag: "roles", auth: "token", cost: "read", errors: [] } as const;

export const listMyPermissions = userOperation(
  op("GET /me/permissions", {
    ...spec,
    summary: "List what you may do",
    description: "By all your roles and those of your groups, as far as your token or key goes.",
    idempotency: "safe",
    examples: [{ name: "in a zone", output: exampleList }],
  }),
)
  .input(z.strictObject(targetInput))
  .output(PermissionList)
  .query(({ ctx, input }) => listOwnPermissions(ctx.services, ctx.actor, input));

export const CheckMyPermissionInput = z
  .strictObject({ permission: PermissionName, ...targetInput, ...recordInput })
  .meta({ id: "CheckMyPermissionInput" });

export const checkMyPermission = userOperation(
  op("POST /me/permissions/check", {
    ...spec,
    summary: "Ask whether you may do something",
    idempotency: "idempotent",
    examples: [
      {
        name: "a record of a zone",
        input: { permission: "records:update", zoneId: exampleList.zoneId },
        output: exampleCheck,
      },
    ],
  }),
)
  .input(CheckMyPermissionInput)
  .output(PermissionCheck)
  .mutation(async ({ ctx, input }) => {
    const { allowed, reason } = await explainOwnPermission(ctx.services, ctx.actor, input);
    return { allowed, reason };
  });

export const explainMyPermission = userOperation(
  op("GET /me/permissions/explain", {
    ...spec,
    summary: "Ask why you may do something, or may not",
    idempotency: "safe",
    examples: [{ name: "through a group", output: exampleExplanation }],
  }),
)
  .input(z.strictObject({ permission: PermissionName, ...targetInput, ...recordInput }))
  .output(PermissionExplanation)
  .query(({ ctx, input }) => explainOwnPermission(ctx.services, ctx.actor, input));
