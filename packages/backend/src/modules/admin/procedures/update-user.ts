import { IfMatch, op, UserId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { updateUser as updateUserUseCase } from "../usecases/change-users.ts";
import { adminRoles, allowedDeviceKinds, exampleUser, profile, User } from "../user.view.ts";

export const UpdateUserInput = z
  .strictObject({
    userId: UserId,
    adminRole: z.enum(adminRoles).optional().meta({ description: "At most your own." }),
    allowedDeviceKinds: allowedDeviceKinds.optional().meta({
      description:
        "Devices of other kinds are refused and their WebSockets closed within a second; without api, API keys.",
    }),
    ...profile,
    ifMatch: IfMatch,
  })
  .refine(({ adminRole, allowedDeviceKinds: kinds, userId: _id, ifMatch: _condition, ...said }) => {
    const isProfile = Object.values(said).some((value) => value !== undefined);
    return isProfile !== (adminRole !== undefined || kinds !== undefined);
  }, "expected either adminRole and allowedDeviceKinds, or some of email, firstName, lastName and displayName")
  .meta({ id: "UpdateUserInput" });

export const updateUser = userOperation(
  op("PATCH /admin/users/{userId}", {
    summary: "Change a user's administrator role and devices, or their name and address",
    description:
      "Name and e-mail address belong to ScaiKey and change there first. Role and kinds of devices are decided here, so they take a call of their own.",
    tag: "admin",
    scope: "tenant:admin",
    gives: "rights",
    cost: "write",
    errors: [
      "admin.forbidden",
      "admin.user_not_found",
      "admin.self",
      "admin.stale_etag",
      "admin.provider_refused",
      "auth.provider_unavailable",
      "roles.beyond_own_rights",
    ],
    idempotency: "idempotent",
    conditional: "ifMatch",
    examples: [
      {
        name: "a new administrator",
        input: { adminRole: "tenant_admin" },
        output: { ...exampleUser, adminRole: "tenant_admin" },
      },
      {
        name: "no mobile devices",
        input: { allowedDeviceKinds: ["desktop", "web", "api"] },
        output: { ...exampleUser, allowedDeviceKinds: ["desktop", "web", "api"] },
      },
      { name: "another name", input: { lastName: "Brown" }, output: { ...exampleUser, name: "Bob Brown" } },
    ],
  }),
)
  .input(UpdateUserInput)
  .output(User)
  .mutation(({ ctx, input }) => updateUserUseCase(ctx.services, ctx.actor, input));
