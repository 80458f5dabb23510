import { IfMatch, op, pageInput, UserId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleQuota, Quota, QuotaPage, quotaSettings } from "../quota.view.ts";
import { listQuotas } from "../usecases/read-usage.ts";
import { deleteQuota, exemptFromQuota, getQuota, setQuota } from "../usecases/set-quota.ts";
import { exemption } from "./exemption.ts";

const common = { tag: "quotas", scope: "tenant:admin" } as const;
const errors = ["roles.forbidden", "admin.user_not_found", "quotas.not_found"] as const;

export const listUserQuotas = userOperation(
  op("GET /quotas/users", {
    permission: "quotas:read",
    ...common,
    summary: "List the users that have a quota of their own",
    cost: "list",
    errors: ["roles.forbidden"],
    idempotency: "safe",
    examples: [{ name: "one user", output: { items: [exampleQuota], nextCursor: null } }],
  }),
)
  .input(z.strictObject(pageInput))
  .output(QuotaPage)
  .query(({ ctx, input }) => listQuotas(ctx.services, ctx.actor, "user", input));

export const getUserQuota = userOperation(
  op("GET /quotas/users/{userId}", {
    permission: "quotas:read",
    ...common,
    summary: "Get a user's quota",
    description: "It is about their personal share.",
    cost: "read",
    errors,
    idempotency: "safe",
    conditional: "etag",
    examples: [{ name: "10 GiB", output: exampleQuota }],
  }),
)
  .input(z.strictObject({ userId: UserId }))
  .output(Quota)
  .query(({ ctx, input }) => getQuota(ctx.services, ctx.actor, { kind: "user", id: input.userId }));

export const SetUserQuotaInput = z
  .strictObject({ userId: UserId, ...quotaSettings, ifMatch: IfMatch })
  .meta({ id: "SetUserQuotaInput" });

export const setUserQuota = userOperation(
  op("PUT /quotas/users/{userId}", {
    permission: "quotas:update",
    ...common,
    summary: "Set a user's quota",
    cost: "write",
    errors: ["roles.forbidden", "admin.user_not_found", "quotas.stale_etag"],
    idempotency: "idempotent",
    conditional: "ifMatch",
    examples: [{ name: "10 GiB", input: { limitBytes: exampleQuota.limitBytes }, output: exampleQuota }],
  }),
)
  .input(SetUserQuotaInput)
  .output(Quota)
  .mutation(({ ctx, input }) => setQuota(ctx.services, ctx.actor, { kind: "user", id: input.userId }, input));

export const deleteUserQuota = userOperation(
  op("DELETE /quotas/users/{userId}", {
    permission: "quotas:update",
    ...common,
    summary: "Take a user's quota away",
    description: "The tenant's still holds.",
    cost: "write",
    status: 204,
    errors,
    idempotency: "none",
  }),
)
  .input(z.strictObject({ userId: UserId }))
  .output(z.void())
  .mutation(({ ctx, input }) => deleteQuota(ctx.services, ctx.actor, { kind: "user", id: input.userId }));

export const ExemptUserInput = z
  .strictObject({ userId: UserId, ...exemption, ifMatch: IfMatch })
  .meta({ id: "ExemptUserInput" });

export const exemptUser = userOperation(
  op("POST /quotas/users/{userId}/exempt", {
    permission: "quotas:update",
    ...common,
    summary: "Suspend a user's quota, or put it into force again",
    cost: "write",
    errors: [...errors, "quotas.stale_etag"],
    idempotency: "idempotent",
    conditional: "ifMatch",
    examples: [
      {
        name: "for a while",
        input: { isExempt: true, reason: "moves an archive" },
        output: { ...exampleQuota, isExempt: true, exemptReason: "moves an archive" },
      },
    ],
  }),
)
  .input(ExemptUserInput)
  .output(Quota)
  .mutation(({ ctx, input }) => exemptFromQuota(ctx.services, ctx.actor, { kind: "user", id: input.userId }, input));
