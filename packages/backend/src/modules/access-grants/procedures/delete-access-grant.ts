import { AccessGrantId, op, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { deleteGrantOf } from "../usecases/access-grants.ts";

export const deleteAccessGrant = userOperation(
  op("DELETE /domains/{zoneId}/access-grants/{accessGrantId}", {
    summary: "Take an access grant away",
    description: "It counts within a second.",
    tag: "accessGrants",
    scope: "dns:write",
    permission: "access_grants:delete",
    cost: "write",
    status: 204,
    errors: ["zones.not_found", "accessGrants.not_found", "roles.forbidden"],
    idempotency: "none",
  }),
)
  .input(z.strictObject({ zoneId: ZoneId, accessGrantId: AccessGrantId }))
  .output(z.void())
  .mutation(({ ctx, input }) => deleteGrantOf(ctx.services, ctx.actor, input));
