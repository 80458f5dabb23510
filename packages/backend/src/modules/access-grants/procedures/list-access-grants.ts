import { op, pageInput, pageOf, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { AccessGrant, exampleGrant } from "../access-grant.view.ts";
import { listGrants } from "../usecases/access-grants.ts";

export const ListAccessGrantsInput = z.strictObject({
  zoneId: ZoneId,
  includeExpired: z.boolean().default(false).meta({ description: "Also what has ended." }),
  ...pageInput,
});

export const AccessGrantPage = pageOf(AccessGrant).meta({ id: "AccessGrantPage" });

export const listAccessGrants = userOperation(
  op("GET /domains/{zoneId}/access-grants", {
    summary: "List the access grants of a zone",
    tag: "accessGrants",
    scope: "dns:read",
    permission: "access_grants:read",
    cost: "list",
    errors: ["zones.not_found", "roles.forbidden"],
    idempotency: "safe",
    examples: [{ name: "one grant", output: { items: [exampleGrant], nextCursor: null } }],
  }),
)
  .input(ListAccessGrantsInput)
  .output(AccessGrantPage)
  .query(({ ctx, input }) => listGrants(ctx.services, ctx.actor, input));
