import { op, pageInput, pageOf, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { DnsRecord, exampleRecord, RecordType } from "../record.view.ts";
import { listRecords as listRecordsUseCase } from "../usecases/read-records.ts";

export const ListRecordsInput = z.strictObject({
  zoneId: ZoneId,
  type: RecordType.optional(),
  name: z.string().min(1).max(1100).optional().meta({ description: "A part of the name; @ for the zone itself." }),
  includeSystem: z
    .boolean()
    .default(false)
    .meta({ description: "Also SOA and the zone's own NS, which the platform keeps." }),
  ...pageInput,
});

export const RecordPage = pageOf(DnsRecord).meta({ id: "RecordPage" });

export const listRecords = userOperation(
  op("GET /domains/{zoneId}/records", {
    summary: "List a zone's records",
    description: "By name, type and content, as the name server has them.",
    tag: "records",
    scope: "dns:read",
    permission: "records:read",
    cost: "list",
    errors: ["zones.not_found", "roles.forbidden"],
    idempotency: "safe",
    examples: [{ name: "one record", output: { items: [exampleRecord], nextCursor: null } }],
  }),
)
  .input(ListRecordsInput)
  .output(RecordPage)
  .query(({ ctx, input }) => listRecordsUseCase(ctx.services, ctx.actor, input));
