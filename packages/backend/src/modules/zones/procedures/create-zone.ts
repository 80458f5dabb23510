import { op, TemplateId, TsigKeyId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { once } from "../../../trpc/once.ts";
import { createZoneWithTemplate, TemplateVariables } from "../../templates/index.ts";
import { createSecondaryZone, Peers } from "../../transfers/index.ts";
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
    type: ZoneType.default("primary"),
    defaultTtl: Ttl.default(defaultTtl),
    description: ZoneDescription.default(""),
    templateId: TemplateId.optional().meta({ description: "The zone gets its records as soon as it is active." }),
    templateVariables: TemplateVariables.default({}),
    masters: Peers.default([]).meta({ description: "Where a secondary zone is fetched from, in this order." }),
    tsigKeyId: TsigKeyId.nullable()
      .default(null)
      .meta({ description: "The key that a secondary zone's transfers are signed with." }),
  })
  .superRefine((input, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    const isSecondary = input.type === "secondary";
    if (isSecondary && input.templateId !== undefined)
      refuse("templateId", "a secondary zone has its masters' records");
    if (!isSecondary && input.masters.length > 0) refuse("masters", "only a secondary zone has masters");
    if (!isSecondary && input.tsigKeyId !== null) refuse("tsigKeyId", "set it with PUT /domains/{zoneId}/transfer");
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
      "transfers.key_unknown",
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
  .mutation(({ ctx, input, path }) => {
    const { masters, tsigKeyId, templateId, templateVariables, ...zone } = input;
    const isSecondary = zone.type === "secondary";
    return once(ctx, path, input, (settle) =>
      isSecondary
        ? createSecondaryZone(ctx.services, ctx.actor, { ...zone, masters, tsigKeyId }, settle)
        : createZoneWithTemplate(ctx.services, ctx.actor, { ...zone, templateId, templateVariables }, settle),
    );
  });
