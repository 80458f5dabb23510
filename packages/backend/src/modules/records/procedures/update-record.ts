import { IfMatch, op, RecordId, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { SetPtr } from "../ptr-outcome.view.ts";
import { recordPatch } from "../record.input.ts";
import { exampleWrittenRecord, WrittenRecord } from "../record.view.ts";
import { updateRecord as updateRecordUseCase } from "../usecases/edit-record.ts";
import { setPtrs } from "../usecases/set-ptrs.ts";

export const UpdateRecordInput = z
  .strictObject({ zoneId: ZoneId, recordId: RecordId, ...recordPatch, setPtr: SetPtr, ifMatch: IfMatch })
  .meta({ id: "UpdateRecordInput" });

export const updateRecord = userOperation(
  op("PATCH /domains/{zoneId}/records/{recordId}", {
    summary: "Change a record's content, TTL or state",
    description: "With another content the record has another id; the answer has it.",
    tag: "records",
    scope: "dns:write",
    permission: "records:update",
    cost: "write",
    errors: [
      "zones.not_found",
      "zones.wrong_status",
      "zones.busy",
      "roles.forbidden",
      "records.not_found",
      "records.exists",
      "records.conflict",
      "records.system_record",
      "records.stale_etag",
      "records.refused",
    ],
    idempotency: "none",
    conditional: "ifMatch",
    examples: [{ name: "another address", input: { content: "192.0.2.1" }, output: exampleWrittenRecord }],
  }),
)
  .input(UpdateRecordInput)
  .output(WrittenRecord)
  .mutation(async ({ ctx, input }) => {
    const written = await updateRecordUseCase(ctx.services, ctx.actor, input);
    if (!input.setPtr) return written;
    return { ...written, ptrs: await setPtrs(ctx.services, ctx.actor, input.zoneId, [written]) };
  });
