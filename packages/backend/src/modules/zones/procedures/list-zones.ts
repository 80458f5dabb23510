import { op, pageInput, pageOf } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { listZones as listZonesUseCase } from "../usecases/read-zones.ts";
import { exampleZone, Zone, ZoneStatus, ZoneType } from "../zone.view.ts";

export const ListZonesInput = z.strictObject({
  search: z.string().min(1).max(253).optional().meta({ description: "A part of the name, as A-labels." }),
  status: ZoneStatus.optional(),
  type: ZoneType.optional(),
  dnssecEnabled: z.boolean().optional().meta({ description: "Only those that are signed, or that are not." }),
  includeDeleted: z.boolean().default(false).meta({ description: "Also list zones that were deleted." }),
  ...pageInput,
});

export const ZonePage = pageOf(Zone).meta({ id: "ZonePage" });

export const listZones = userOperation(
  op("GET /domains", {
    summary: "List the zones you can see",
    tag: "domains",
    scope: "dns:read",
    permission: "domains:read",
    cost: "list",
    errors: [],
    idempotency: "safe",
    examples: [{ name: "one zone", output: { items: [exampleZone], nextCursor: null } }],
  }),
)
  .input(ListZonesInput)
  .output(ZonePage)
  .query(({ ctx, input: { type, ...input } }) =>
    listZonesUseCase(ctx.services, ctx.actor, { ...input, ...(type === undefined ? {} : { types: [type] }) }),
  );
