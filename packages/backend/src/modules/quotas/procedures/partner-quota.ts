import { op, PartnerId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { examplePartnerQuota, Quota, quotaSettings } from "../quota.view.ts";
import { getQuota, setQuota } from "../usecases/set-quota.ts";

const common = { tag: "quotas", scope: "partner:admin" } as const;

export const getPartnerQuota = userOperation(
  op("GET /quotas/partners/{partnerId}", {
    ...common,
    summary: "Get a partner's quota",
    description: "It is about all of the partner's tenants together.",
    cost: "read",
    errors: ["admin.forbidden", "admin.partner_not_found", "quotas.not_found"],
    idempotency: "safe",
    examples: [{ name: "10 GiB", output: examplePartnerQuota }],
  }),
)
  .input(z.strictObject({ partnerId: PartnerId }))
  .output(Quota)
  .query(({ ctx, input }) => getQuota(ctx.services, ctx.actor, { kind: "partner", id: input.partnerId }));

export const SetPartnerQuotaInput = z
  .strictObject({ partnerId: PartnerId, ...quotaSettings })
  .meta({ id: "SetPartnerQuotaInput" });

export const setPartnerQuota = userOperation(
  op("PUT /quotas/partners/{partnerId}", {
    ...common,
    scope: "admin:*",
    summary: "Set a partner's quota",
    description: "For super_admin.",
    cost: "write",
    errors: ["admin.forbidden", "admin.partner_not_found"],
    idempotency: "idempotent",
    examples: [{ name: "10 GiB", input: { limitBytes: examplePartnerQuota.limitBytes }, output: examplePartnerQuota }],
  }),
)
  .input(SetPartnerQuotaInput)
  .output(Quota)
  .mutation(({ ctx, input }) => setQuota(ctx.services, ctx.actor, { kind: "partner", id: input.partnerId }, input));
