import { op, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleDifference, RewrittenZone } from "../change.view.ts";
import { rewriteErrors } from "../rewrite-errors.ts";
import { revertDrift as revertDriftUseCase } from "../usecases/drift.ts";

export const RevertDriftInput = z
  .strictObject({
    zoneId: ZoneId,
    confirm: z.boolean().default(false).meta({ description: "Needed where much of the zone goes or changes." }),
  })
  .meta({ id: "RevertDriftInput" });

export const revertDrift = userOperation(
  op("POST /domains/{zoneId}/drift/revert", {
    summary: "Undo what was changed in the name server behind our back",
    tag: "records",
    scope: "dns:write",
    permission: "records:read",
    cost: "write",
    errors: rewriteErrors,
    idempotency: "idempotent",
    examples: [
      {
        name: "a record that somebody took away",
        input: {},
        output: { changeId: "chg_01m9p2m3k4n5p6q7r8s9t0v1w2", differences: [exampleDifference], notes: [] },
      },
    ],
  }),
)
  .input(RevertDriftInput)
  .output(RewrittenZone)
  .mutation(({ ctx, input }) => revertDriftUseCase(ctx.services, ctx.actor, input, async () => {}));
