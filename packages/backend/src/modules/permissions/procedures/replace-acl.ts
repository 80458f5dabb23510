import { IfMatch, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { Acl, entryInput, exampleAcl, namesItsType, resourceInput, typeMismatch } from "../acl.view.ts";
import { replaceAcl as replaceAclUseCase } from "../usecases/change-acl.ts";
import { aclErrors } from "./get-acl.ts";

export const replaceAcl = userOperation(
  op("PUT /permissions/acl/{resourceType}/{resourceId}", {
    summary: "Replace the entries of a share, folder or file",
    description: "All at once, in any order. Nobody gives permissions that they do not have.",
    tag: "permissions",
    scope: "files:write",
    gives: "rights",
    cost: "write",
    errors: [...aclErrors, "permissions.stale_etag", "permissions.principal_unknown", "permissions.too_many_entries"],
    idempotency: "idempotent",
    conditional: "ifMatch",
    examples: [
      {
        name: "nothing to read for Bob",
        input: {
          entries: [{ principalId: "usr_01m9p2m3k4n5p6q7r8s9t0v1w3", permissions: ["read"], aceType: "deny" }],
        },
        output: exampleAcl,
      },
    ],
  }),
)
  .input(
    z
      .strictObject({
        ...resourceInput,
        entries: z.array(z.strictObject(entryInput).meta({ id: "AclEntryInput" })).max(500),
        ifMatch: IfMatch,
      })
      .refine(namesItsType, typeMismatch)
      .meta({ id: "ReplaceAclInput" }),
  )
  .output(Acl)
  .mutation(({ ctx, input }) => replaceAclUseCase(ctx.services, ctx.actor, input));
