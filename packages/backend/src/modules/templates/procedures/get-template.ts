import { op, TemplateId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleTemplate, Template } from "../template.view.ts";
import { getTemplate as getTemplateUseCase } from "../usecases/manage-templates.ts";

export const getTemplate = userOperation(
  op("GET /templates/{templateId}", {
    summary: "Get a template",
    tag: "templates",
    scope: "dns:read",
    permission: "templates:read",
    cost: "read",
    errors: ["templates.not_found"],
    idempotency: "safe",
    conditional: "etag",
    examples: [{ name: "a template", output: exampleTemplate }],
  }),
)
  .input(z.strictObject({ templateId: TemplateId }))
  .output(Template)
  .query(({ ctx, input }) => getTemplateUseCase(ctx.services, ctx.actor, input));
