import { op, RecordId, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { DnsRecord, exampleRecord } from "../record.view.ts";
import { getRecord as getRecordUseCase } from "../usecases/read-records.ts";

export const getRecord = userOperation(
  op("GET /domains/{zoneId}/records/{recordId}", {
    summary: "Get a record",
    tag: "records",
    scope: "dns:read",
    permission: "records:read",
    cost: "read",
    errors: ["zones.not_found", "records.not_found", "roles.forbidden"],
    idempotency: "safe",
    conditional: "etag",
    examples: [{ name: "an address", output: exampleRecord }],
  }),
)
  .input(z.strictObject({ zoneId: ZoneId, recordId: RecordId }))
  .output(DnsRecord)
  .query(({ ctx, input }) => getRecordUseCase(ctx.services, ctx.actor, input));
