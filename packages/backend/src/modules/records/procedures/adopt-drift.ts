import { op, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleDifference, RewrittenZone } from "../change.view.ts";
import { adoptDrift as adoptDriftUseCase } from "../usecases/drift.ts";

export const adoptDrift = userOperation(
  op("POST /domains/{zoneId}/drift/adopt", {
    summary: "Take over what was changed in the name server behind our back",
    tag: "records",
    scope: "dns:write",
    permission: "records:read",
    cost: "write",
    errors: ["zones.not_found", "zones.wrong_status", "zones.busy", "roles.forbidden"],
    idempotency: "idempotent",
    examples: [
      {
        name: "a record that somebody added",
        output: { changeId: "chg_01m9p2m3k4n5p6q7r8s9t0v1w2", differences: [exampleDifference], notes: [] },
      },
    ],
  }),
)
  .input(z.strictObject({ zoneId: ZoneId }))
  .output(RewrittenZone)
  .mutation(({ ctx, input }) => adoptDriftUseCase(ctx.services, ctx.actor, input));
