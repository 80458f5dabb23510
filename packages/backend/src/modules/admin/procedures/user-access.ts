import { op, UserId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import {
  resendInvitation as resendInvitationUseCase,
  setUserPassword as setUserPasswordUseCase,
} from "../usecases/change-users.ts";
import { Password } from "../user.view.ts";

const spec = {
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
} as const;

export const SetUserPasswordInput = z
  .strictObject({ userId: UserId, password: Password })
  .meta({ id: "SetUserPasswordInput" });

export const setUserPassword = userOperation(
  op("POST /admin/users/{userId}/password", {
    ...spec,
    gives: "rights",
    errors: [...spec.errors, "roles.beyond_own_rights"],
    summary: "Give a user another password",
    description: "At ScaiKey, which decides what is a good one. It signs them out everywhere.",
    idempotency: "idempotent",
    examples: [{ name: "another password", input: { password: "correct horse battery staple" } }],
  }),
)
  .input(SetUserPasswordInput)
  .output(z.void())
  .mutation(({ ctx, input }) => setUserPasswordUseCase(ctx.services, ctx.actor, input));

export const resendInvitation = userOperation(
  op("POST /admin/users/{userId}/resend-invite", {
    permission: "users:update",
    ...spec,
    summary: "Send an invitation again",
    description: "To somebody who has not accepted it; ScaiKey refuses it for others.",
    idempotency: "none",
  }),
)
  .input(z.strictObject({ userId: UserId }))
  .output(z.void())
  .mutation(({ ctx, input }) => resendInvitationUseCase(ctx.services, ctx.actor, input));
