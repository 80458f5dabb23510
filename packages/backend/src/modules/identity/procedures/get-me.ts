import { op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleMe, Me, viewMe } from "../me.view.ts";

const spec = {
  summary: "Get the caller",
  auth: "token",
  cost: "read",
  errors: [],
  idempotency: "safe",
  examples: [
    {
      name: "a tenant administrator",
      output: exampleMe,
    },
  ],
} as const;

export const getMe = userOperation(op("GET /users/me", { ...spec, tag: "users" }))
  .input(z.strictObject({}))
  .output(Me)
  .query(({ ctx }) => viewMe(ctx.actor));

/** The same under the address that everything else about the caller is below. */
export const getMyself = userOperation(op("GET /me", { ...spec, tag: "users" }))
  .input(z.strictObject({}))
  .output(Me)
  .query(({ ctx }) => viewMe(ctx.actor));

/** The same under the address that OpenID clients look for user information at. */
export const getAuthMe = userOperation(op("GET /auth/me", { ...spec, tag: "auth" }))
  .input(z.strictObject({}))
  .output(Me)
  .query(({ ctx }) => viewMe(ctx.actor));
