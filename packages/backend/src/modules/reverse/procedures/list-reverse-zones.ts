import { op, pageInput, pageOf } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleZone, listZones, Zone, ZoneStatus } from "../../zones/index.ts";

export const ListReverseZonesInput = z.strictObject({
  search: z.string().min(1).max(253).optional().meta({ description: "A part of the name or of the network." }),
  status: ZoneStatus.optional(),
  dnssecEnabled: z.boolean().optional().meta({ description: "Only those that are signed, or that are not." }),
  includeDeleted: z.boolean().default(false).meta({ description: "Also list zones that were deleted." }),
  ...pageInput,
});

export const ReverseZonePage = pageOf(Zone).meta({ id: "ReverseZonePage" });

export const listReverseZones = userOperation(
  op("GET /reverse-zones", {
    summary: "List the reverse zones you can see",
    tag: "domains",
    scope: "dns:read",
    permission: "domains:read",
    cost: "list",
    errors: [],
    idempotency: "safe",
    examples: [{ name: "one zone", output: { items: [exampleZone], nextCursor: null } }],
  }),
)
  .input(ListReverseZonesInput)
  .output(ReverseZonePage)
  .query(({ ctx, input }) => listZones(ctx.services, ctx.actor, { ...input, types: ["reverse_ipv4", "reverse_ipv6"] }));
