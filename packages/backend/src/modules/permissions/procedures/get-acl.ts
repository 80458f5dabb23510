import { type ErrorCode, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { Acl, exampleAcl, namesItsType, resourceInput, typeMismatch } from "../acl.view.ts";
import { getAcl as getAclUseCase } from "../usecases/read-acl.ts";

/** What every operation on a list can answer. */
export const aclErrors = [
  "shares.not_found",
  "shares.forbidden",
  "shares.trashed",
  "files.not_found",
  "files.forbidden",
  "files.trashed",
] as const satisfies readonly ErrorCode[];

export const getAcl = userOperation(
  op("GET /permissions/acl/{resourceType}/{resourceId}", {
    summary: "Get the access control list of a share, folder or file",
    description: "With what comes from above, in the order in which it decides. Needs managePermissions.",
    tag: "permissions",
    scope: "files:read",
    cost: "list",
    errors: aclErrors,
    idempotency: "safe",
    examples: [{ name: "one entry, and the owner", output: exampleAcl }],
  }),
)
  .input(z.strictObject(resourceInput).refine(namesItsType, typeMismatch))
  .output(Acl)
  .query(({ ctx, input }) => getAclUseCase(ctx.services, ctx.actor, input));
