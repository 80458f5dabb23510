import { IfMatch, op, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { setZoneServed } from "../usecases/change-zone.ts";
import { exampleZone, Zone } from "../zone.view.ts";

const input = z.strictObject({ zoneId: ZoneId, ifMatch: IfMatch });

const spec = {
  tag: "domains",
  scope: "dns:write",
  permission: "domains:update",
  cost: "write",
  errors: ["zones.not_found", "roles.forbidden", "zones.wrong_status", "zones.busy", "zones.stale_etag"],
  idempotency: "none",
  conditional: "ifMatch",
} as const;

export const enableZone = userOperation(
  op("POST /domains/{zoneId}/enable", {
    ...spec,
    summary: "Serve a zone again",
    examples: [{ name: "an inactive zone", output: exampleZone }],
  }),
)
  .input(input)
  .output(Zone)
  .mutation(({ ctx, input }) => setZoneServed(ctx.services, ctx.actor, { ...input, isServed: true }));

export const disableZone = userOperation(
  op("POST /domains/{zoneId}/disable", {
    ...spec,
    summary: "Stop serving a zone",
    description: "Queries are refused until it is enabled. Its records, its serial and its keys stay as they are.",
    examples: [{ name: "an active zone", output: { ...exampleZone, status: "inactive" } }],
  }),
)
  .input(input)
  .output(Zone)
  .mutation(({ ctx, input }) => setZoneServed(ctx.services, ctx.actor, { ...input, isServed: false }));
