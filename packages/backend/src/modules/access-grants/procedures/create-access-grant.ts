import { GroupId, op, RoleId, TimestampInput, UserId, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { once } from "../../../trpc/once.ts";
import { AccessGrant, exampleGrant, Notes, RecordPattern, RecordTypes } from "../access-grant.view.ts";
import { createGrant } from "../usecases/access-grants.ts";

export const CreateAccessGrantInput = z
  .strictObject({
    zoneId: ZoneId,
    principalId: z.union([UserId, GroupId]).meta({ description: "A user or group of the tenant." }),
    roleId: RoleId.meta({ description: "What it allows with records is given, and to see the zone; nothing else." }),
    recordPattern: RecordPattern.nullish(),
    recordTypes: RecordTypes.nullish(),
    expiresAt: TimestampInput.nullish().meta({ description: "When it ends by itself." }),
    notes: Notes.default(""),
  })
  .meta({ id: "CreateAccessGrantInput" });

export const createAccessGrant = userOperation(
  op("POST /domains/{zoneId}/access-grants", {
    summary: "Give a user or group access to some records of a zone",
    description: "Only what you may do with all of these records yourself, and no longer.",
    tag: "accessGrants",
    scope: "dns:write",
    permission: "access_grants:create",
    gives: "rights",
    cost: "write",
    status: 201,
    location: "/domains/{zoneId}/access-grants/{id}",
    errors: [
      "zones.not_found",
      "roles.forbidden",
      "roles.beyond_own_rights",
      "roles.role_unknown",
      "roles.principal_unknown",
    ],
    idempotency: "key",
    examples: [
      {
        name: "addresses below dev",
        input: {
          principalId: exampleGrant.principalId,
          roleId: exampleGrant.roleId,
          recordPattern: exampleGrant.recordPattern,
          recordTypes: exampleGrant.recordTypes,
        },
        output: exampleGrant,
      },
    ],
  }),
)
  .input(CreateAccessGrantInput)
  .output(AccessGrant)
  .mutation(({ ctx, input, path }) =>
    once(ctx, path, input, (settle) => createGrant(ctx.services, ctx.actor, input, settle)),
  );
