import { op, TemplateId, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { OnConflict, TemplateVariables } from "../template.input.ts";
import { exampleDifferences, TemplatePreview } from "../template.view.ts";
import { previewTemplate as previewTemplateUseCase } from "../usecases/apply-template.ts";

export const PreviewTemplateInput = z
  .strictObject({
    templateId: TemplateId,
    zoneId: ZoneId,
    variables: TemplateVariables.default({}),
    onConflict: OnConflict.default("fail"),
  })
  .meta({ id: "PreviewTemplateInput" });

export const previewTemplate = userOperation(
  op("POST /templates/{templateId}/preview/{zoneId}", {
    summary: "Tell what a template would do to a zone",
    description: "With every record of the zone that is in the way.",
    tag: "templates",
    scope: "dns:read",
    permission: "records:read",
    cost: "read",
    errors: [
      "zones.not_found",
      "zones.wrong_status",
      "zones.busy",
      "roles.forbidden",
      "templates.not_found",
      "records.conflict",
      "records.system_record",
    ],
    idempotency: "safe",
    examples: [
      {
        name: "a record",
        input: { variables: { shop: "s17" } },
        output: { conflicts: [], omitted: [], differences: exampleDifferences, canApply: true },
      },
    ],
  }),
)
  .input(PreviewTemplateInput)
  .output(TemplatePreview)
  .mutation(({ ctx, input }) => previewTemplateUseCase(ctx.services, ctx.actor, input));
