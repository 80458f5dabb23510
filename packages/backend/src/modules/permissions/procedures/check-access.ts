import { op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { namesItsType, PermissionName, resourceInput, typeMismatch } from "../acl.view.ts";
import { checkAccess } from "../usecases/check-access.ts";

const check = { ...resourceInput, permission: PermissionName };
const oneCheck = z.strictObject(check).refine(namesItsType, typeMismatch);

const CheckResult = z.object({ allowed: z.boolean() }).meta({ id: "CheckResult" });

const spec = {
  summary: "Ask whether you have a permission on something",
  description:
    "By who you are, whatever your token is for. Without the permission to read it, and for what does not exist, the answer is no to everything.",
  tag: "permissions",
  scope: "files:read",
  cost: "read",
  errors: [],
  idempotency: "safe",
} as const;

const exampleCheck = {
  resourceType: "folder",
  resourceId: "fld_01m9p2m3k4n5p6q7r8s9t0v1w2",
  permission: "write",
} as const;

export const checkPermission = userOperation(
  op("GET /permissions/check", { ...spec, examples: [{ name: "you may", output: { allowed: true } }] }),
)
  .input(oneCheck)
  .output(CheckResult)
  .query(async ({ ctx, input }) => ({ allowed: (await checkAccess(ctx.services, ctx.actor, [input]))[0] ?? false }));

/** The same with a body. */
export const checkPermissionInBody = userOperation(
  op("POST /permissions/check", {
    ...spec,
    examples: [{ name: "you may", input: exampleCheck, output: { allowed: true } }],
  }),
)
  .input(oneCheck.meta({ id: "CheckInput" }))
  .output(CheckResult)
  .mutation(async ({ ctx, input }) => ({ allowed: (await checkAccess(ctx.services, ctx.actor, [input]))[0] ?? false }));

export const checkPermissions = userOperation(
  op("POST /permissions/check/batch", {
    ...spec,
    summary: "Ask many times whether you have a permission on something",
    cost: "list",
    examples: [
      {
        name: "one of them",
        input: { checks: [exampleCheck] },
        output: { results: [{ ...exampleCheck, allowed: false }] },
      },
    ],
  }),
)
  .input(
    z
      .strictObject({
        checks: z
          .array(z.strictObject(check).refine(namesItsType, typeMismatch).meta({ id: "AccessCheck" }))
          .min(1)
          .max(100),
      })
      .meta({ id: "CheckBatchInput" }),
  )
  .output(
    z
      .object({
        results: z
          .array(z.object({ ...check, allowed: z.boolean() }).meta({ id: "CheckedPermission" }))
          .meta({ description: "In the order of the checks." }),
      })
      .meta({ id: "CheckBatchResult" }),
  )
  .mutation(async ({ ctx, input }) => {
    const allowed = await checkAccess(ctx.services, ctx.actor, input.checks);
    return { results: input.checks.map((one, i) => ({ ...one, allowed: allowed[i] ?? false })) };
  });
