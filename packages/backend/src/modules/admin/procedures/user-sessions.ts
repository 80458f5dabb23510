import { op, UserId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleSession, SessionList } from "../../identity/index.ts";
import {
  endUserSessions as endUserSessionsUseCase,
  listUserSessions as listUserSessionsUseCase,
} from "../usecases/users.ts";

export const listUserSessions = userOperation(
  op("GET /admin/users/{userId}/sessions", {
    permission: "users:read",
    summary: "List the applications that a user is signed in with",
    tag: "admin",
    scope: "tenant:admin",
    cost: "list",
    errors: ["roles.forbidden", "admin.user_not_found"],
    idempotency: "safe",
    examples: [{ name: "one application", output: { items: [exampleSession] } }],
  }),
)
  .input(z.strictObject({ userId: UserId }))
  .output(SessionList)
  .query(({ ctx, input }) => listUserSessionsUseCase(ctx.services, ctx.actor, input));

export const endUserSessions = userOperation(
  op("DELETE /admin/users/{userId}/sessions", {
    permission: "users:update",
    summary: "Sign a user out everywhere",
    description:
      "Every access token that they have is refused within a second. They may sign in again; to prevent that, suspend them.",
    tag: "admin",
    scope: "tenant:admin",
    cost: "write",
    status: 204,
    errors: ["admin.forbidden", "roles.forbidden", "admin.user_not_found", "admin.self"],
    idempotency: "idempotent",
  }),
)
  .input(z.strictObject({ userId: UserId }))
  .output(z.void())
  .mutation(({ ctx, input }) => endUserSessionsUseCase(ctx.services, ctx.actor, input));
