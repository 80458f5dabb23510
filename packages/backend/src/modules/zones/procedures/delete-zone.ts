import { IfMatch, op, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { deleteZone as deleteZoneUseCase } from "../usecases/change-zone.ts";

export const DeleteZoneInput = z.strictObject({
  zoneId: ZoneId,
  hard: z.boolean().default(false).meta({ description: "Remove it for good, with its records and keys." }),
  ifMatch: IfMatch,
});

export const deleteZone = userOperation(
  op("DELETE /domains/{zoneId}", {
    summary: "Delete a zone",
    description: "It is not served any more, and can be restored until the installation's retention is over.",
    tag: "domains",
    scope: "dns:write",
    permission: "domains:delete",
    cost: "write",
    status: 204,
    errors: ["zones.not_found", "roles.forbidden", "zones.wrong_status", "zones.busy", "zones.stale_etag"],
    idempotency: "none",
    conditional: "ifMatch",
  }),
)
  .input(DeleteZoneInput)
  .output(z.void())
  .mutation(({ ctx, input: { hard: isHard, ...input } }) =>
    deleteZoneUseCase(ctx.services, ctx.actor, { ...input, isHard }),
  );
