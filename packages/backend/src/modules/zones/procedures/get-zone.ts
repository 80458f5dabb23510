import { op, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { getZone as getZoneUseCase } from "../usecases/read-zones.ts";
import { exampleZone, Zone } from "../zone.view.ts";

export const getZone = userOperation(
  op("GET /domains/{zoneId}", {
    summary: "Get a zone",
    tag: "domains",
    scope: "dns:read",
    permission: "domains:read",
    cost: "read",
    errors: ["zones.not_found"],
    idempotency: "safe",
    conditional: "etag",
    examples: [{ name: "a zone", output: exampleZone }],
  }),
)
  .input(z.strictObject({ zoneId: ZoneId }))
  .output(Zone)
  .query(({ ctx, input }) => getZoneUseCase(ctx.services, ctx.actor, input));
