import { op, pageInput, pageOf } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleTemplateItem, TemplateItem, TemplateType } from "../template.view.ts";
import { listTemplates as listTemplatesUseCase } from "../usecases/manage-templates.ts";

export const TemplatePage = pageOf(TemplateItem).meta({ id: "TemplatePage" });

export const listTemplates = userOperation(
  op("GET /templates", {
    summary: "List templates",
    description: "Those of the system and those of your tenant, by name.",
    tag: "templates",
    scope: "dns:read",
    permission: "templates:read",
    cost: "list",
    errors: ["roles.forbidden"],
    idempotency: "safe",
    examples: [{ name: "one", output: { items: [exampleTemplateItem], nextCursor: null } }],
  }),
)
  .input(z.strictObject({ type: TemplateType.optional(), ...pageInput }))
  .output(TemplatePage)
  .query(({ ctx, input }) => listTemplatesUseCase(ctx.services, ctx.actor, input));
