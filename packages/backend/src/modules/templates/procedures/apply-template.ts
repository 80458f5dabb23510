import { op, TemplateId, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { once } from "../../../trpc/once.ts";
import { OnConflict, TemplateVariables } from "../template.input.ts";
import { AppliedTemplate, exampleDifferences } from "../template.view.ts";
import { applyTemplate as applyTemplateUseCase } from "../usecases/apply-template.ts";

export const ApplyTemplateInput = z
  .strictObject({
    templateId: TemplateId,
    zoneId: ZoneId,
    variables: TemplateVariables.default({}),
    onConflict: OnConflict.default("fail"),
    confirm: z.boolean().default(false).meta({ description: "Needed where much of the zone goes or changes." }),
  })
  .meta({ id: "ApplyTemplateInput" });

export const applyTemplate = userOperation(
  op("POST /templates/{templateId}/apply/{zoneId}", {
    summary: "Give a zone the records of a template",
    description:
      "As one change of the zone, which can be undone like any other: all records or none. Applied twice it changes nothing the second time.",
    tag: "templates",
    scope: "dns:write",
    permission: "records:create",
    cost: "write",
    errors: [
      "zones.not_found",
      "zones.wrong_status",
      "zones.busy",
      "roles.forbidden",
      "templates.not_found",
      "records.conflict",
      "records.system_record",
      "records.confirmation_required",
      "records.refused",
    ],
    idempotency: "key",
    examples: [
      {
        name: "a record",
        input: { variables: { shop: "s17" } },
        output: {
          conflicts: [],
          omitted: [],
          differences: exampleDifferences,
          changeId: "chg_01m9p2m3k4n5p6q7r8s9t0v1w2",
          createdRecords: [],
        },
      },
    ],
  }),
)
  .input(ApplyTemplateInput)
  .output(AppliedTemplate)
  .mutation(({ ctx, input, path }) =>
    once(ctx, path, input, (settle) => applyTemplateUseCase(ctx.services, ctx.actor, input, settle)),
  );
