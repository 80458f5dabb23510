import { AccessGrantId, IfMatch, op, RoleId, TimestampInput, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { AccessGrant, exampleGrant, Notes, RecordPattern, RecordTypes } from "../access-grant.view.ts";
import { updateGrantOf } from "../usecases/access-grants.ts";

export const UpdateAccessGrantInput = z
  .strictObject({
    zoneId: ZoneId,
    accessGrantId: AccessGrantId,
    roleId: RoleId.optional(),
    recordPattern: RecordPattern.nullish(),
    recordTypes: RecordTypes.nullish(),
    expiresAt: TimestampInput.nullish(),
    notes: Notes.optional(),
    ifMatch: IfMatch,
  })
  .meta({ id: "UpdateAccessGrantInput" });

export const updateAccessGrant = userOperation(
  op("PATCH /domains/{zoneId}/access-grants/{accessGrantId}", {
    summary: "Change an access grant",
    description: "Who has it cannot be changed. Null takes a limit away. It counts within a second.",
    tag: "accessGrants",
    scope: "dns:write",
    permission: "access_grants:update",
    gives: "rights",
    cost: "write",
    errors: [
      "zones.not_found",
      "accessGrants.not_found",
      "roles.forbidden",
      "roles.beyond_own_rights",
      "roles.role_unknown",
      "accessGrants.stale_etag",
    ],
    idempotency: "idempotent",
    conditional: "ifMatch",
    examples: [{ name: "every type", input: { recordTypes: null }, output: { ...exampleGrant, recordTypes: null } }],
  }),
)
  .input(UpdateAccessGrantInput)
  .output(AccessGrant)
  .mutation(({ ctx, input }) => updateGrantOf(ctx.services, ctx.actor, input));
