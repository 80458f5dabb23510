import { op, TemplateId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { once } from "../../../trpc/once.ts";
import { createZoneWithTemplate, TemplateVariables } from "../../templates/index.ts";
import { defaultTtl, exampleZone, Ttl, Zone, ZoneDescription, ZoneType } from "../zone.view.ts";

export const CreateZoneInput = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .max(1000)
      .meta({
        description: "A domain name in any script, with or without the dot at the end.",
        examples: ["example.com"],
      }),
    type: ZoneType.exclude(["secondary"]).default("primary"),
    defaultTtl: Ttl.default(defaultTtl),
    description: ZoneDescription.default(""),
    templateId: TemplateId.optional().meta({ description: "The zone gets its records as soon as it is active." }),
    templateVariables: TemplateVariables.default({}),
  })
  .meta({ id: "CreateZoneInput" });

export const createZone = userOperation(
  op("POST /domains", {
    summary: "Create a zone",
    description:
      "It is served once its ownership has been shown, for which GET /domains/{zoneId}/validation tells what to publish; at once for whoever has the permission validation:bypass.",
    tag: "domains",
    scope: "dns:write",
    permission: "domains:create",
    cost: "write",
    status: 201,
    location: "/domains/{id}",
    errors: [
      "roles.forbidden",
      "zones.name_taken",
      "zones.name_held",
      "zones.name_reserved",
      "zones.no_name_servers",
      "zones.foreign",
      "zones.busy",
      "templates.not_found",
    ],
    idempotency: "key",
    examples: [
      {
        name: "a domain",
        input: { name: "example.com", type: "primary" },
        output: { ...exampleZone, status: "pending_validation" },
      },
    ],
  }),
)
  .input(CreateZoneInput)
  .output(Zone)
  .mutation(({ ctx, input, path }) =>
    once(ctx, path, input, (settle) => createZoneWithTemplate(ctx.services, ctx.actor, input, settle)),
  );
