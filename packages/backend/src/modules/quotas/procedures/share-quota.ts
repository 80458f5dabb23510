import { IfMatch, op, pageInput, ShareId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleShareQuota as exampleQuota, Quota, QuotaPage, quotaSettings } from "../quota.view.ts";
import { listQuotas } from "../usecases/read-usage.ts";
import { deleteQuota, exemptFromQuota, getQuota, setQuota } from "../usecases/set-quota.ts";
import { exemption } from "./exemption.ts";

const common = { tag: "quotas", scope: "tenant:admin" } as const;
const errors = ["roles.forbidden", "shares.not_found", "quotas.not_found"] as const;

export const listShareQuotas = userOperation(
  op("GET /quotas/shares", {
    permission: "quotas:read",
    ...common,
    summary: "List the shares that have a quota of their own",
    cost: "list",
    errors: ["roles.forbidden"],
    idempotency: "safe",
    examples: [{ name: "one share", output: { items: [exampleQuota], nextCursor: null } }],
  }),
)
  .input(z.strictObject(pageInput))
  .output(QuotaPage)
  .query(({ ctx, input }) => listQuotas(ctx.services, ctx.actor, "share", input));

export const getShareQuota = userOperation(
  op("GET /quotas/shares/{shareId}", {
    permission: "quotas:read",
    ...common,
    summary: "Get a share's quota",
    description: "A share without one has what the tenant's settings say, if they say anything.",
    cost: "read",
    errors,
    idempotency: "safe",
    conditional: "etag",
    examples: [{ name: "10 GiB", output: exampleQuota }],
  }),
)
  .input(z.strictObject({ shareId: ShareId }))
  .output(Quota)
  .query(({ ctx, input }) => getQuota(ctx.services, ctx.actor, { kind: "share", id: input.shareId }));

export const SetShareQuotaInput = z
  .strictObject({ shareId: ShareId, ...quotaSettings, ifMatch: IfMatch })
  .meta({ id: "SetShareQuotaInput" });

export const setShareQuota = userOperation(
  op("PUT /quotas/shares/{shareId}", {
    permission: "quotas:update",
    ...common,
    summary: "Set a share's quota",
    cost: "write",
    errors: ["roles.forbidden", "shares.not_found", "quotas.stale_etag"],
    idempotency: "idempotent",
    conditional: "ifMatch",
    examples: [{ name: "10 GiB", input: { limitBytes: exampleQuota.limitBytes }, output: exampleQuota }],
  }),
)
  .input(SetShareQuotaInput)
  .output(Quota)
  .mutation(({ ctx, input }) => setQuota(ctx.services, ctx.actor, { kind: "share", id: input.shareId }, input));

export const deleteShareQuota = userOperation(
  op("DELETE /quotas/shares/{shareId}", {
    permission: "quotas:update",
    ...common,
    summary: "Take a share's quota away",
    description: "What the tenant's settings say of shares, and the levels above, still hold.",
    cost: "write",
    status: 204,
    errors,
    idempotency: "none",
  }),
)
  .input(z.strictObject({ shareId: ShareId }))
  .output(z.void())
  .mutation(({ ctx, input }) => deleteQuota(ctx.services, ctx.actor, { kind: "share", id: input.shareId }));

export const ExemptShareInput = z
  .strictObject({ shareId: ShareId, ...exemption, ifMatch: IfMatch })
  .meta({ id: "ExemptShareInput" });

export const exemptShare = userOperation(
  op("POST /quotas/shares/{shareId}/exempt", {
    permission: "quotas:update",
    ...common,
    summary: "Suspend a share's quota, or put it into force again",
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
  .input(ExemptShareInput)
  .output(Quota)
  .mutation(({ ctx, input }) => exemptFromQuota(ctx.services, ctx.actor, { kind: "share", id: input.shareId }, input));
