import { IfMatch, op, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { once } from "../../../trpc/once.ts";
import { SetPtr, whyNoPtr } from "../ptr-outcome.view.ts";
import { newRecord } from "../record.input.ts";
import { exampleWrittenRecord, WrittenRecord } from "../record.view.ts";
import { createRecord as createRecordUseCase } from "../usecases/edit-record.ts";
import { setPtrs } from "../usecases/set-ptrs.ts";

export const CreateRecordInput = z
  .strictObject({ zoneId: ZoneId, ...newRecord, setPtr: SetPtr, ifMatch: IfMatch })
  .superRefine(({ setPtr, type }, context) => {
    const message = setPtr ? whyNoPtr(type) : undefined;
    if (message !== undefined) context.addIssue({ code: "custom", path: ["setPtr"], message });
  })
  .meta({ id: "CreateRecordInput" });

export const createRecord = userOperation(
  op("POST /domains/{zoneId}/records", {
    summary: "Create a record",
    description:
      "It is served at once. Every valid spelling of a content is taken and kept in one form. A TTL other than that of the records of the same name and type becomes theirs as well, and the answer says so. With setPtr its address gets its name in your reverse zone.",
    tag: "records",
    scope: "dns:write",
    permission: "records:create",
    cost: "write",
    status: 201,
    location: "/domains/{zoneId}/records/{id}",
    errors: [
      "zones.not_found",
      "zones.wrong_status",
      "zones.busy",
      "roles.forbidden",
      "records.exists",
      "records.conflict",
      "records.system_record",
      "records.stale_etag",
      "records.refused",
    ],
    idempotency: "key",
    conditional: "ifMatch",
    examples: [
      {
        name: "an address",
        input: { name: "www", type: "A", content: "192.0.2.1" },
        output: exampleWrittenRecord,
      },
    ],
  }),
)
  .input(CreateRecordInput)
  .output(WrittenRecord)
  .mutation(async ({ ctx, input, path }) => {
    const written = await once<WrittenRecord>(ctx, path, input, (_settle, settling) =>
      createRecordUseCase(ctx.services, ctx.actor, input, settling),
    );
    if (!input.setPtr) return written;
    return { ...written, ptrs: await setPtrs(ctx.services, ctx.actor, input.zoneId, [written]) };
  });
