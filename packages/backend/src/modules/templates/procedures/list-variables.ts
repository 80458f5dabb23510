import { op, TemplateId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleTemplate, TemplateVariable } from "../template.view.ts";
import { listRequiredVariables as listRequiredVariablesUseCase } from "../usecases/manage-templates.ts";
import { builtInVariables } from "../variables.ts";

const BuiltInVariable = z
  .object({ name: z.string(), description: z.string(), example: z.string() })
  .meta({ id: "BuiltInVariable", description: "A variable that nobody is asked for." });

export const BuiltInVariables = z
  .object({ items: z.array(BuiltInVariable) })
  .meta({ id: "BuiltInVariables", description: "Variables that nobody is asked for." });

export const listBuiltInVariables = userOperation(
  op("GET /templates/variables", {
    summary: "List the variables that every template may name",
    tag: "templates",
    scope: "dns:read",
    cost: "read",
    errors: [],
    idempotency: "safe",
    examples: [
      {
        name: "all",
        output: { items: builtInVariables.map(({ name, description, example }) => ({ name, description, example })) },
      },
    ],
  }),
)
  .input(z.strictObject({}))
  .output(BuiltInVariables)
  .query(() => ({ items: builtInVariables.map(({ name, description, example }) => ({ name, description, example })) }));

export const RequiredVariables = z.object({ items: z.array(TemplateVariable) }).meta({ id: "RequiredVariables" });

export const listRequiredVariables = userOperation(
  op("GET /templates/{templateId}/required-variables", {
    summary: "List the variables that have to be given when a template is applied",
    tag: "templates",
    scope: "dns:read",
    permission: "templates:read",
    cost: "read",
    errors: ["templates.not_found"],
    idempotency: "safe",
    examples: [{ name: "one", output: { items: exampleTemplate.variables } }],
  }),
)
  .input(z.strictObject({ templateId: TemplateId }))
  .output(RequiredVariables)
  .query(({ ctx, input }) => listRequiredVariablesUseCase(ctx.services, ctx.actor, input));
