import { op, RecordId, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { once } from "../../../trpc/once.ts";
import { BulkResult } from "../bulk.view.ts";
import { SetPtr } from "../ptr-outcome.view.ts";
import { NewRecord, RecordPatch } from "../record.input.ts";
import { exampleRecord } from "../record.view.ts";
import { bulkEdit as bulkEditUseCase } from "../usecases/bulk-edit.ts";
import { setPtrs } from "../usecases/set-ptrs.ts";

export const bulkMax = 500;

export const BulkEditInput = z
  .strictObject({
    zoneId: ZoneId,
    create: z.array(NewRecord).max(bulkMax).default([]),
    update: z.array(RecordPatch).max(bulkMax).default([]),
    delete: z.array(RecordId).max(bulkMax).default([]),
    continueOnError: z
      .boolean()
      .default(false)
      .meta({ description: "Do what can be done, and tell of the rest; without it, all or nothing." }),
    setPtr: SetPtr,
    dryRun: z.boolean().default(false).meta({ description: "Do nothing, and tell what would be done." }),
    confirm: z
      .boolean()
      .default(false)
      .meta({ description: "Needed where more than 30 % of a zone of ten or more records go or change." }),
  })
  .superRefine((input, context) => {
    const count = input.create.length + input.update.length + input.delete.length;
    if (count >= 1 && count <= bulkMax) return;
    const message = `expected 1 to ${bulkMax} items in create, update and delete together`;
    context.addIssue({ code: "custom", path: [], message });
  })
  .meta({ id: "BulkEditInput" });

export const bulkEdit = userOperation(
  op("POST /domains/{zoneId}/records/bulk", {
    summary: "Create, change and delete records in one call",
    description:
      "Deletes are done first, then changes, then creates, as one change of the zone: all or nothing, unless continueOnError.",
    tag: "records",
    scope: "dns:write",
    permission: "records:read",
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
      "records.confirmation_required",
      "records.refused",
    ],
    idempotency: "key",
    examples: [
      {
        name: "an address for another",
        input: { create: [{ name: "www", type: "A", content: "192.0.2.1" }], delete: [exampleRecord.id] },
        output: {
          created: [exampleRecord],
          updated: [],
          deleted: [exampleRecord.id],
          errors: [],
          notes: [],
          changeId: "chg_01m9p2m3k4n5p6q7r8s9t0v1w2",
          ptrs: [],
          differences: [
            {
              name: "www.example.com",
              type: "A",
              removed: ["www.example.com. 3600 A 192.0.2.9"],
              added: ["www.example.com. 3600 A 192.0.2.1"],
            },
          ],
        },
      },
    ],
  }),
)
  .input(BulkEditInput)
  .output(BulkResult)
  .mutation(async ({ ctx, input, path }) => {
    const written = await once<BulkResult>(ctx, path, input, (_settle, settling) =>
      bulkEditUseCase(ctx.services, ctx.actor, input, settling),
    );
    if (!input.setPtr || input.dryRun) return written;
    const records = [...written.created, ...written.updated];
    return { ...written, ptrs: await setPtrs(ctx.services, ctx.actor, input.zoneId, records) };
  });
