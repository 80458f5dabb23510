import { IfMatch, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { Acl, entryInput, exampleAcl, namesItsType, resourceInput, typeMismatch } from "../acl.view.ts";
import { addEntry as addEntryUseCase } from "../usecases/change-acl.ts";
import { aclErrors } from "./get-acl.ts";

export const addEntry = userOperation(
  op("POST /permissions/acl/{resourceType}/{resourceId}", {
    summary: "Allow or deny permissions to somebody",
    description:
      "Where an entry names the same principal in the same way, the permissions are added to it. It counts within a second. Nobody gives permissions that they do not have.",
    tag: "permissions",
    scope: "files:write",
    gives: "rights",
    cost: "write",
    status: 201,
    errors: [...aclErrors, "permissions.stale_etag", "permissions.principal_unknown", "permissions.too_many_entries"],
    idempotency: "idempotent",
    conditional: "ifMatch",
    examples: [
      {
        name: "nothing to read for Bob",
        input: { principalId: "usr_01m9p2m3k4n5p6q7r8s9t0v1w3", permissions: ["read"], aceType: "deny" },
        output: exampleAcl,
      },
    ],
  }),
)
  .input(
    z
      .strictObject({ ...resourceInput, ...entryInput, ifMatch: IfMatch })
      .refine(namesItsType, typeMismatch)
      .meta({ id: "AddAclEntryInput" }),
  )
  .output(Acl)
  .mutation(({ ctx, input }) => addEntryUseCase(ctx.services, ctx.actor, input));
