import { op, RecordChangeId, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { once } from "../../../trpc/once.ts";
import { exampleDifference, RewrittenZone } from "../change.view.ts";
import { rewriteErrors } from "../rewrite-errors.ts";
import { rollBack as rollBackUseCase } from "../usecases/journal.ts";

export const RollBackInput = z
  .strictObject({
    zoneId: ZoneId,
    changeId: RecordChangeId.meta({ description: "The last change that is to stay." }),
    dryRun: z.boolean().default(false).meta({ description: "Do nothing, and tell what would be done." }),
    confirm: z.boolean().default(false).meta({ description: "Needed where much of the zone goes or changes." }),
  })
  .meta({ id: "RollBackInput" });

export const rollBack = userOperation(
  op("POST /domains/{zoneId}/changes/{changeId}/rollback", {
    summary: "Bring a zone's records back to what they were after a change",
    description: "What came later is undone in one change, which can be undone in the same way.",
    tag: "records",
    scope: "dns:write",
    permission: "records:read",
    cost: "write",
    errors: [...rewriteErrors, "records.change_not_found"],
    idempotency: "key",
    examples: [
      {
        name: "one change undone",
        input: { dryRun: true },
        output: { changeId: null, differences: [exampleDifference], notes: [] },
      },
    ],
  }),
)
  .input(RollBackInput)
  .output(RewrittenZone)
  .mutation(({ ctx, input, path }) =>
    once(ctx, path, input, (settle) => rollBackUseCase(ctx.services, ctx.actor, input, settle)),
  );
