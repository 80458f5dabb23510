import { op, UserId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { setUserStatus } from "../usecases/change-users.ts";
import { exampleUser, User } from "../user.view.ts";

const spec = {
  tag: "admin",
  scope: "tenant:admin",
  cost: "write",
  errors: [
    "admin.forbidden",
    "roles.forbidden",
    "admin.user_not_found",
    "admin.self",
    "admin.provider_refused",
    "auth.provider_unavailable",
  ],
  idempotency: "idempotent",
} as const;

export const suspendUser = userOperation(
  op("POST /admin/users/{userId}/suspend", {
    permission: "users:update",
    ...spec,
    summary: "Suspend a user",
    description: "At ScaiKey, so everywhere. Whatever they have open here ends within a second.",
    examples: [{ name: "a suspended user", output: { ...exampleUser, status: "suspended" } }],
  }),
)
  .input(z.strictObject({ userId: UserId }))
  .output(User)
  .mutation(({ ctx, input }) => setUserStatus(ctx.services, ctx.actor, input.userId, "suspended"));

export const activateUser = userOperation(
  op("POST /admin/users/{userId}/activate", {
    permission: "users:update",
    ...spec,
    summary: "Let a suspended user work again",
    examples: [{ name: "an active user", output: exampleUser }],
  }),
)
  .input(z.strictObject({ userId: UserId }))
  .output(User)
  .mutation(({ ctx, input }) => setUserStatus(ctx.services, ctx.actor, input.userId, "active"));
