import { op, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { Drift, exampleDifference } from "../change.view.ts";
import { getDrift as getDriftUseCase } from "../usecases/drift.ts";

export const getDrift = userOperation(
  op("GET /domains/{zoneId}/drift", {
    summary: "Show what was changed in the name server behind our back",
    description: "It is served all the same. Take it over with adopt, or undo it with revert.",
    tag: "records",
    scope: "dns:read",
    permission: "records:read",
    cost: "list",
    errors: ["zones.not_found", "zones.wrong_status", "roles.forbidden"],
    idempotency: "safe",
    examples: [{ name: "a record that somebody added", output: { isInSync: false, differences: [exampleDifference] } }],
  }),
)
  .input(z.strictObject({ zoneId: ZoneId }))
  .output(Drift)
  .query(({ ctx, input }) => getDriftUseCase(ctx.services, ctx.actor, input));
