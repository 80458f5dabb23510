import { IfMatch, op, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { updateZone as updateZoneUseCase } from "../usecases/change-zone.ts";
import { exampleZone, Ttl, Zone, ZoneDescription, ZoneSettings } from "../zone.view.ts";

export const UpdateZoneInput = z
  .strictObject({
    zoneId: ZoneId,
    defaultTtl: Ttl.optional(),
    description: ZoneDescription.optional(),
    settings: ZoneSettings.optional().meta({
      description:
        "All of them, in place of those that there are: up to 50 texts by names of letters, digits, dots, _ and -.",
    }),
    ifMatch: IfMatch,
  })
  .meta({ id: "UpdateZoneInput" });

export const updateZone = userOperation(
  op("PATCH /domains/{zoneId}", {
    summary: "Describe a zone, or change its default TTL or settings",
    description: "Records keep the TTL that they have.",
    tag: "domains",
    scope: "dns:write",
    permission: "domains:update",
    cost: "write",
    errors: ["zones.not_found", "roles.forbidden", "zones.stale_etag"],
    idempotency: "idempotent",
    conditional: "ifMatch",
    examples: [{ name: "a shorter TTL", input: { defaultTtl: 300 }, output: { ...exampleZone, defaultTtl: 300 } }],
  }),
)
  .input(UpdateZoneInput)
  .output(Zone)
  .mutation(({ ctx, input }) => updateZoneUseCase(ctx.services, ctx.actor, input));
