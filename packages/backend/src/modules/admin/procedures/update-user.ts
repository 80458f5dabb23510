import { IfMatch, op, UserId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { updateUser as updateUserUseCase } from "../usecases/users.ts";
import { adminRoles, exampleUser, User } from "../user.view.ts";

export const UpdateUserInput = z
  .strictObject({
    userId: UserId,
    adminRole: z.enum(adminRoles).meta({ description: "At most your own." }),
    ifMatch: IfMatch,
  })
  .meta({ id: "UpdateUserInput" });

export const updateUser = userOperation(
  op("PATCH /admin/users/{userId}", {
    summary: "Change a user's administrator role",
    description: "Name and e-mail address belong to ScaiKey and change there.",
    tag: "admin",
    scope: "tenant:admin",
    cost: "write",
    errors: ["admin.forbidden", "admin.user_not_found", "admin.self", "admin.stale_etag"],
    idempotency: "idempotent",
    conditional: "ifMatch",
    examples: [
      {
        name: "a new administrator",
        input: { adminRole: "tenant_admin" },
        output: { ...exampleUser, adminRole: "tenant_admin" },
      },
    ],
  }),
)
  .input(UpdateUserInput)
  .output(User)
  .mutation(({ ctx, input }) => updateUserUseCase(ctx.services, ctx.actor, input));
