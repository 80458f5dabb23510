import { IfMatch, op, TemplateId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { deleteTemplate as deleteTemplateUseCase } from "../usecases/manage-templates.ts";

export const deleteTemplate = userOperation(
  op("DELETE /templates/{templateId}", {
    summary: "Delete a template",
    description:
      "What it has made of zones stays, and a zone that was asked for with it gets its records all the same.",
    tag: "templates",
    scope: "dns:write",
    permission: "templates:delete",
    cost: "write",
    status: 204,
    errors: ["templates.not_found", "roles.forbidden", "templates.system", "templates.stale_etag"],
    idempotency: "none",
    conditional: "ifMatch",
  }),
)
  .input(z.strictObject({ templateId: TemplateId, ifMatch: IfMatch }))
  .output(z.void())
  .mutation(({ ctx, input }) => deleteTemplateUseCase(ctx.services, ctx.actor, input));
