import { op, pageInput, pageOf, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleChange, RecordChange } from "../change.view.ts";
import { listChanges as listChangesUseCase } from "../usecases/journal.ts";

export const listChanges = userOperation(
  op("GET /domains/{zoneId}/changes", {
    summary: "List what changed in a zone's records",
    description: "The zone's journal, the newest first.",
    tag: "records",
    scope: "dns:read",
    permission: "records:read",
    cost: "list",
    errors: ["zones.not_found", "roles.forbidden"],
    idempotency: "safe",
    examples: [{ name: "one change", output: { items: [exampleChange], nextCursor: null } }],
  }),
)
  .input(z.strictObject({ zoneId: ZoneId, ...pageInput }))
  .output(pageOf(RecordChange).meta({ id: "RecordChangePage" }))
  .query(({ ctx, input }) => listChangesUseCase(ctx.services, ctx.actor, input));
