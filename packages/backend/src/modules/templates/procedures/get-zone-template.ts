import { op, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleTemplate, ZoneTemplate } from "../template.view.ts";
import { getZoneTemplate as getZoneTemplateUseCase } from "../usecases/zones-with-templates.ts";

export const TemplateOfZone = z.object({ template: ZoneTemplate.nullable() }).meta({ id: "TemplateOfZone" });

export const getZoneTemplate = userOperation(
  op("GET /domains/{zoneId}/template", {
    summary: "Get the template that a zone was asked for with",
    description: "And what has come of it; null when there was none.",
    tag: "templates",
    scope: "dns:read",
    permission: "domains:read",
    cost: "read",
    errors: ["zones.not_found"],
    idempotency: "safe",
    examples: [
      {
        name: "one that waits for the zone",
        output: {
          template: {
            templateId: exampleTemplate.id,
            templateName: exampleTemplate.name,
            state: "waiting",
            changeId: null,
            failure: null,
            settledAt: null,
          },
        },
      },
    ],
  }),
)
  .input(z.strictObject({ zoneId: ZoneId }))
  .output(TemplateOfZone)
  .query(async ({ ctx, input }) => ({ template: await getZoneTemplateUseCase(ctx.services, ctx.actor, input) }));
