import { IfMatch, op, RecordId, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { deleteRecord as deleteRecordUseCase } from "../usecases/edit-record.ts";

export const deleteRecord = userOperation(
  op("DELETE /domains/{zoneId}/records/{recordId}", {
    summary: "Delete a record",
    description: "At once. The zone's journal has it, and can go back.",
    tag: "records",
    scope: "dns:write",
    permission: "records:delete",
    cost: "write",
    status: 204,
    errors: [
      "zones.not_found",
      "zones.wrong_status",
      "zones.busy",
      "roles.forbidden",
      "records.not_found",
      "records.system_record",
      "records.stale_etag",
      "records.refused",
    ],
    idempotency: "idempotent",
    conditional: "ifMatch",
  }),
)
  .input(z.strictObject({ zoneId: ZoneId, recordId: RecordId, ifMatch: IfMatch }))
  .output(z.void())
  .mutation(({ ctx, input }) => deleteRecordUseCase(ctx.services, ctx.actor, input));
