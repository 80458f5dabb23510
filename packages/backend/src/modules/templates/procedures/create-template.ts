import { op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { once } from "../../../trpc/once.ts";
import { templateContent } from "../template.input.ts";
import { exampleTemplate, Template } from "../template.view.ts";
import { createTemplate as createTemplateUseCase } from "../usecases/manage-templates.ts";

export const CreateTemplateInput = z
  .strictObject({
    ...templateContent,
    description: templateContent.description.default(""),
    variables: templateContent.variables.default([]),
  })
  .meta({ id: "CreateTemplateInput" });

export const createTemplate = userOperation(
  op("POST /templates", {
    summary: "Create a template",
    description:
      "Of records with variables in their names and contents. What can be told to be wrong without values for them is told at once.",
    tag: "templates",
    scope: "dns:write",
    permission: "templates:create",
    cost: "write",
    status: 201,
    location: "/templates/{id}",
    errors: ["roles.forbidden", "templates.name_taken"],
    idempotency: "key",
    examples: [
      {
        name: "for shops",
        input: {
          name: exampleTemplate.name,
          description: exampleTemplate.description,
          records: exampleTemplate.records,
          variables: exampleTemplate.variables,
        },
        output: exampleTemplate,
      },
    ],
  }),
)
  .input(CreateTemplateInput)
  .output(Template)
  .mutation(({ ctx, input, path }) =>
    once(ctx, path, input, (settle) => createTemplateUseCase(ctx.services, ctx.actor, input, settle)),
  );
