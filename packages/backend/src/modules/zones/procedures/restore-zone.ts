import { op, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { restoreZone as restoreZoneUseCase } from "../usecases/change-zone.ts";
import { exampleZone, Zone } from "../zone.view.ts";

export const restoreZone = userOperation(
  op("POST /domains/{zoneId}/restore", {
    summary: "Bring back a deleted zone",
    description: "In the status that it had, with its records, its serial and its keys as they were.",
    tag: "domains",
    scope: "dns:write",
    permission: "domains:delete",
    cost: "write",
    errors: ["zones.not_found", "roles.forbidden", "zones.wrong_status", "zones.busy"],
    idempotency: "none",
    examples: [{ name: "a deleted zone", output: exampleZone }],
  }),
)
  .input(z.strictObject({ zoneId: ZoneId }))
  .output(Zone)
  .mutation(({ ctx, input }) => restoreZoneUseCase(ctx.services, ctx.actor, input));
