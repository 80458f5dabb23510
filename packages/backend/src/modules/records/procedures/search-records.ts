import { op, pageInput, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleRecord } from "../record.view.ts";
import { listRecords } from "../usecases/read-records.ts";
import { RecordPage } from "./list-records.ts";

export const SearchRecordsInput = z
  .strictObject({
    zoneId: ZoneId,
    query: z.string().min(1).max(1000).meta({ description: "A part of a name or a content, in any case." }),
    includeSystem: z.boolean().default(false),
    ...pageInput,
  })
  .meta({ id: "SearchRecordsInput" });

export const searchRecords = userOperation(
  op("POST /domains/{zoneId}/records/search", {
    summary: "Find records of a zone by a part of their name or content",
    tag: "records",
    scope: "dns:read",
    permission: "records:read",
    cost: "search",
    errors: ["zones.not_found", "roles.forbidden"],
    idempotency: "safe",
    examples: [
      { name: "by an address", input: { query: "192.0.2." }, output: { items: [exampleRecord], nextCursor: null } },
    ],
  }),
)
  .input(SearchRecordsInput)
  .output(RecordPage)
  .mutation(({ ctx, input }) => listRecords(ctx.services, ctx.actor, input));
