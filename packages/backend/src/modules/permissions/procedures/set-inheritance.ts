import { FileId, FolderId, IfMatch, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { Acl, exampleAcl, namesItsType, typeMismatch } from "../acl.view.ts";
import { setInheritance as setInheritanceUseCase } from "../usecases/change-acl.ts";

export const setInheritance = userOperation(
  op("PUT /permissions/acl/{resourceType}/{resourceId}/inheritance", {
    summary: "Let entries and roles from above count, or not any more",
    description:
      "Owner and admins of the share and administrators of the tenant keep full control. A copy of what was inherited never gives anybody more than they had.",
    tag: "permissions",
    scope: "files:write",
    gives: "rights",
    cost: "write",
    errors: [
      "files.not_found",
      "files.forbidden",
      "files.trashed",
      "permissions.stale_etag",
      "permissions.too_many_entries",
    ],
    idempotency: "idempotent",
    conditional: "ifMatch",
    examples: [
      {
        name: "a folder on its own",
        input: { inheritFromParent: false, copyInherited: true },
        output: { ...exampleAcl, inheritFromParent: false },
      },
    ],
  }),
)
  .input(
    z
      .strictObject({
        resourceType: z.enum(["folder", "file"]).meta({ description: "What it is.", examples: ["folder"] }),
        resourceId: z
          .union([FolderId, FileId])
          .meta({ description: "Which one.", examples: ["fld_01m9p2m3k4n5p6q7r8s9t0v1w2"] }),
        inheritFromParent: z.boolean(),
        copyInherited: z
          .boolean()
          .default(false)
          .meta({ description: "Keep what was inherited until now as entries of its own." }),
        ifMatch: IfMatch,
      })
      .refine(namesItsType, typeMismatch)
      .meta({ id: "SetInheritanceInput" }),
  )
  .output(Acl)
  .mutation(({ ctx, input }) => setInheritanceUseCase(ctx.services, ctx.actor, input));
