import { IfMatch, op, PartnerId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { examplePartnerQuota, Quota, quotaSettings } from "../quota.view.ts";
import { ownPartnerTarget } from "../targets.ts";
import { deleteQuota, exemptFromQuota, getQuota, setQuota } from "../usecases/set-quota.ts";
import { exemption } from "./exemption.ts";

const reading = {
  tag: "quotas",
  scope: "partner:admin",
  description: "It is about all of the partner's tenants together.",
  cost: "read",
  errors: ["admin.forbidden", "admin.partner_not_found", "quotas.not_found"],
  idempotency: "safe",
  conditional: "etag",
  examples: [{ name: "10 GiB", output: examplePartnerQuota }],
} as const;
const writing = {
  tag: "quotas",
  scope: "admin:*",
  description: "For super_admin.",
  cost: "write",
  errors: ["admin.forbidden", "admin.partner_not_found", "quotas.stale_etag"],
  idempotency: "idempotent",
  conditional: "ifMatch",
  examples: [{ name: "10 GiB", input: { limitBytes: examplePartnerQuota.limitBytes }, output: examplePartnerQuota }],
} as const;

export const getOwnPartnerQuota = userOperation(
  op("GET /quotas/partner", { ...reading, summary: "Get the quota of your tenant's partner" }),
)
  .input(z.strictObject({}))
  .output(Quota)
  .query(async ({ ctx }) => getQuota(ctx.services, ctx.actor, await ownPartnerTarget(ctx.services, ctx.actor)));

export const SetOwnPartnerQuotaInput = z
  .strictObject({ ...quotaSettings, ifMatch: IfMatch })
  .meta({ id: "SetOwnPartnerQuotaInput" });

export const setOwnPartnerQuota = userOperation(
  op("PUT /quotas/partner", { ...writing, summary: "Set the quota of your tenant's partner" }),
)
  .input(SetOwnPartnerQuotaInput)
  .output(Quota)
  .mutation(async ({ ctx, input }) =>
    setQuota(ctx.services, ctx.actor, await ownPartnerTarget(ctx.services, ctx.actor), input),
  );

export const getPartnerQuota = userOperation(
  op("GET /quotas/partners/{partnerId}", { ...reading, summary: "Get a partner's quota" }),
)
  .input(z.strictObject({ partnerId: PartnerId }))
  .output(Quota)
  .query(({ ctx, input }) => getQuota(ctx.services, ctx.actor, { kind: "partner", id: input.partnerId }));

export const SetPartnerQuotaInput = z
  .strictObject({ partnerId: PartnerId, ...quotaSettings, ifMatch: IfMatch })
  .meta({ id: "SetPartnerQuotaInput" });

export const setPartnerQuota = userOperation(
  op("PUT /quotas/partners/{partnerId}", { ...writing, summary: "Set a partner's quota" }),
)
  .input(SetPartnerQuotaInput)
  .output(Quota)
  .mutation(({ ctx, input }) => setQuota(ctx.services, ctx.actor, { kind: "partner", id: input.partnerId }, input));

export const deletePartnerQuota = userOperation(
  op("DELETE /quotas/partners/{partnerId}", {
    tag: "quotas",
    scope: "admin:*",
    summary: "Take a partner's quota away",
    description: writing.description,
    cost: "write",
    status: 204,
    errors: ["admin.forbidden", "admin.partner_not_found", "quotas.not_found"],
    idempotency: "none",
  }),
)
  .input(z.strictObject({ partnerId: PartnerId }))
  .output(z.void())
  .mutation(({ ctx, input }) => deleteQuota(ctx.services, ctx.actor, { kind: "partner", id: input.partnerId }));

export const ExemptPartnerInput = z
  .strictObject({ partnerId: PartnerId, ...exemption, ifMatch: IfMatch })
  .meta({ id: "ExemptPartnerInput" });

export const exemptPartner = userOperation(
  op("POST /quotas/partners/{partnerId}/exempt", {
    ...writing,
    summary: "Suspend a partner's quota, or put it into force again",
    errors: [...writing.errors, "quotas.not_found"],
    examples: [
      {
        name: "for a while",
        input: { isExempt: true, reason: "moves an archive" },
        output: { ...examplePartnerQuota, isExempt: true, exemptReason: "moves an archive" },
      },
    ],
  }),
)
  .input(ExemptPartnerInput)
  .output(Quota)
  .mutation(({ ctx, input }) =>
    exemptFromQuota(ctx.services, ctx.actor, { kind: "partner", id: input.partnerId }, input),
  );
