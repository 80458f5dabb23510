import { IfMatch, op, TemplateId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { templateContent } from "../template.input.ts";
import { exampleTemplate, Template } from "../template.view.ts";
import { updateTemplate as updateTemplateUseCase } from "../usecases/manage-templates.ts";

export const UpdateTemplateInput = z
  .strictObject({
    templateId: TemplateId,
    name: templateContent.name.optional(),
    description: templateContent.description.optional(),
    records: templateContent.records.optional(),
    variables: templateContent.variables.optional(),
    ifMatch: IfMatch,
  })
  .meta({ id: "UpdateTemplateInput" });

export const updateTemplate = userOperation(
  op("PATCH /templates/{templateId}", {
    summary: "Change a template",
    description: "Records and variables are given whole. What the template has made of zones stays as it is.",
    tag: "templates",
    scope: "dns:write",
    permission: "templates:update",
    cost: "write",
    errors: [
      "templates.not_found",
      "roles.forbidden",
      "templates.system",
      "templates.name_taken",
      "templates.stale_etag",
    ],
    idempotency: "idempotent",
    conditional: "ifMatch",
    examples: [{ name: "a name", input: { name: "Shops" }, output: { ...exampleTemplate, name: "Shops" } }],
  }),
)
  .input(UpdateTemplateInput)
  .output(Template)
  .mutation(({ ctx, input }) => updateTemplateUseCase(ctx.services, ctx.actor, input));
