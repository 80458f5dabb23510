import { op, UserId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { deleteUser as deleteUserUseCase } from "../usecases/change-users.ts";

export const deleteUser = userOperation(
  op("DELETE /admin/users/{userId}", {
    permission: "users:update",
    summary: "Disable a user for good",
    description: "At ScaiKey, so everywhere. What they made stays; their row stays with the status deleted.",
    tag: "admin",
    scope: "tenant:admin",
    cost: "write",
    status: 204,
    errors: [
      "admin.forbidden",
      "roles.forbidden",
      "admin.user_not_found",
      "admin.self",
      "admin.provider_refused",
      "auth.provider_unavailable",
    ],
    idempotency: "idempotent",
  }),
)
  .input(z.strictObject({ userId: UserId }))
  .output(z.void())
  .mutation(({ ctx, input }) => deleteUserUseCase(ctx.services, ctx.actor, input));
