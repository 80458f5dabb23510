import { op, RecordChangeId, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleChange, exampleDifference, RecordChangeDetail } from "../change.view.ts";
import { getRecordChange } from "../usecases/journal.ts";

export const getChange = userOperation(
  op("GET /domains/{zoneId}/changes/{changeId}", {
    summary: "Get what one change did to a zone's records",
    tag: "records",
    scope: "dns:read",
    permission: "records:read",
    cost: "read",
    errors: ["zones.not_found", "records.change_not_found", "roles.forbidden"],
    idempotency: "safe",
    examples: [{ name: "a record was created", output: { ...exampleChange, differences: [exampleDifference] } }],
  }),
)
  .input(z.strictObject({ zoneId: ZoneId, changeId: RecordChangeId }))
  .output(RecordChangeDetail)
  .query(({ ctx, input }) => getRecordChange(ctx.services, ctx.actor, input));
