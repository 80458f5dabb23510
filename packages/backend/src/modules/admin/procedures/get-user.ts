import { op, UserId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { getUser as getUserUseCase } from "../usecases/users.ts";
import { exampleUser, User } from "../user.view.ts";

export const getUser = userOperation(
  op("GET /admin/users/{userId}", {
    permission: "users:read",
    summary: "Get a user",
    tag: "admin",
    scope: "tenant:admin",
    cost: "read",
    errors: ["roles.forbidden", "admin.user_not_found"],
    idempotency: "safe",
    conditional: "etag",
    examples: [{ name: "a user", output: exampleUser }],
  }),
)
  .input(z.strictObject({ userId: UserId }))
  .output(User)
  .query(({ ctx, input }) => getUserUseCase(ctx.services, ctx.actor, input));
