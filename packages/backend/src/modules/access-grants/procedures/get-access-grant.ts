import { AccessGrantId, op, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { AccessGrant, exampleGrant } from "../access-grant.view.ts";
import { getGrant } from "../usecases/access-grants.ts";

export const getAccessGrant = userOperation(
  op("GET /domains/{zoneId}/access-grants/{accessGrantId}", {
    summary: "Get an access grant",
    tag: "accessGrants",
    scope: "dns:read",
    permission: "access_grants:read",
    cost: "read",
    errors: ["zones.not_found", "accessGrants.not_found", "roles.forbidden"],
    idempotency: "safe",
    conditional: "etag",
    examples: [{ name: "a grant", output: exampleGrant }],
  }),
)
  .input(z.strictObject({ zoneId: ZoneId, accessGrantId: AccessGrantId }))
  .output(AccessGrant)
  .query(({ ctx, input }) => getGrant(ctx.services, ctx.actor, input));
