import { IfMatch, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { namesItsType, PrincipalInput, resourceInput, typeMismatch } from "../acl.view.ts";
import { removeEntry as removeEntryUseCase } from "../usecases/change-acl.ts";
import { aclErrors } from "./get-acl.ts";

export const removeEntry = userOperation(
  op("DELETE /permissions/acl/{resourceType}/{resourceId}", {
    summary: "Remove what somebody is allowed or denied",
    description:
      "On this very thing; what comes from above stays. Taking away a denial gives, and nobody gives permissions that they do not have.",
    tag: "permissions",
    scope: "files:write",
    gives: "rights",
    cost: "write",
    status: 204,
    errors: [...aclErrors, "permissions.stale_etag", "permissions.entry_not_found"],
    idempotency: "idempotent",
    conditional: "ifMatch",
  }),
)
  .input(
    z
      .strictObject({
        ...resourceInput,
        principalId: PrincipalInput,
        aceType: z.enum(["allow", "deny"]),
        ifMatch: IfMatch,
      })
      .refine(namesItsType, typeMismatch),
  )
  .output(z.void())
  .mutation(({ ctx, input }) => removeEntryUseCase(ctx.services, ctx.actor, input));
