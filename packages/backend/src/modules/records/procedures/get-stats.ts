import { op, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { getStats as getStatsUseCase } from "../usecases/get-stats.ts";

const RecordTypeCount = z
  .object({ type: z.string(), recordCount: z.int().positive() })
  .meta({ id: "RecordTypeCount", description: "How many records a zone has of a type." });

const ZoneStats = z
  .object({
    recordCount: z.int().nonnegative(),
    disabledCount: z.int().nonnegative().meta({ description: "So many of them are kept and not answered." }),
    types: z.array(RecordTypeCount).meta({ description: "The most frequent first." }),
  })
  .meta({
    id: "ZoneStats",
    description:
      "The records that you see, as the journal knows them, without SOA and the zone's own NS, which the platform keeps.",
  });

export const getStats = userOperation(
  op("GET /domains/{zoneId}/stats", {
    summary: "Count a zone's records",
    tag: "records",
    scope: "dns:read",
    permission: "records:read",
    cost: "list",
    errors: ["zones.not_found", "roles.forbidden"],
    idempotency: "safe",
    examples: [
      {
        name: "a small zone",
        output: {
          recordCount: 3,
          disabledCount: 0,
          types: [
            { type: "A", recordCount: 2 },
            { type: "MX", recordCount: 1 },
          ],
        },
      },
    ],
  }),
)
  .input(z.strictObject({ zoneId: ZoneId }))
  .output(ZoneStats)
  .query(({ ctx, input }) => getStatsUseCase(ctx.services, ctx.actor, input.zoneId));
