import { IfMatch, op, TenantId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleTenantQuota, Quota, quotaSettings } from "../quota.view.ts";
import { deleteQuota, exemptFromQuota, getQuota, setQuota } from "../usecases/set-quota.ts";
import { exemption } from "./exemption.ts";

const reading = {
  tag: "quotas",
  scope: "tenant:admin",
  cost: "read",
  errors: ["roles.forbidden", "admin.tenant_not_found", "quotas.not_found"],
  idempotency: "safe",
  conditional: "etag",
  examples: [{ name: "10 GiB", output: exampleTenantQuota }],
} as const;
const writing = {
  tag: "quotas",
  scope: "partner:admin",
  cost: "write",
  description: "For partner_admin and super_admin.",
  errors: ["admin.forbidden", "admin.tenant_not_found", "quotas.stale_etag"],
  idempotency: "idempotent",
  conditional: "ifMatch",
  examples: [{ name: "10 GiB", input: { limitBytes: exampleTenantQuota.limitBytes }, output: exampleTenantQuota }],
} as const;

export const getOwnTenantQuota = userOperation(
  op("GET /quotas/tenant", { permission: "quotas:read", ...reading, summary: "Get your tenant's quota" }),
)
  .input(z.strictObject({}))
  .output(Quota)
  .query(({ ctx }) => getQuota(ctx.services, ctx.actor, { kind: "tenant", id: ctx.actor.tenantId }));

export const SetOwnTenantQuotaInput = z
  .strictObject({ ...quotaSettings, ifMatch: IfMatch })
  .meta({ id: "SetOwnTenantQuotaInput" });

export const setOwnTenantQuota = userOperation(
  op("PUT /quotas/tenant", { ...writing, summary: "Set your own tenant's quota" }),
)
  .input(SetOwnTenantQuotaInput)
  .output(Quota)
  .mutation(({ ctx, input }) => setQuota(ctx.services, ctx.actor, { kind: "tenant", id: ctx.actor.tenantId }, input));

export const getTenantQuota = userOperation(
  op("GET /quotas/tenants/{tenantId}", { permission: "quotas:read", ...reading, summary: "Get a tenant's quota" }),
)
  .input(z.strictObject({ tenantId: TenantId }))
  .output(Quota)
  .query(({ ctx, input }) => getQuota(ctx.services, ctx.actor, { kind: "tenant", id: input.tenantId }));

export const SetTenantQuotaInput = z
  .strictObject({ tenantId: TenantId, ...quotaSettings, ifMatch: IfMatch })
  .meta({ id: "SetTenantQuotaInput" });

export const setTenantQuota = userOperation(
  op("PUT /quotas/tenants/{tenantId}", { ...writing, summary: "Set a tenant's quota" }),
)
  .input(SetTenantQuotaInput)
  .output(Quota)
  .mutation(({ ctx, input }) => setQuota(ctx.services, ctx.actor, { kind: "tenant", id: input.tenantId }, input));

export const deleteTenantQuota = userOperation(
  op("DELETE /quotas/tenants/{tenantId}", {
    tag: "quotas",
    scope: "partner:admin",
    summary: "Take a tenant's quota away",
    description: writing.description,
    cost: "write",
    status: 204,
    errors: ["admin.forbidden", "admin.tenant_not_found", "quotas.not_found"],
    idempotency: "none",
  }),
)
  .input(z.strictObject({ tenantId: TenantId }))
  .output(z.void())
  .mutation(({ ctx, input }) => deleteQuota(ctx.services, ctx.actor, { kind: "tenant", id: input.tenantId }));

export const ExemptTenantInput = z
  .strictObject({ tenantId: TenantId, ...exemption, ifMatch: IfMatch })
  .meta({ id: "ExemptTenantInput" });

export const exemptTenant = userOperation(
  op("POST /quotas/tenants/{tenantId}/exempt", {
    ...writing,
    summary: "Suspend a tenant's quota, or put it into force again",
    errors: [...writing.errors, "quotas.not_found"],
    examples: [
      {
        name: "for a while",
        input: { isExempt: true, reason: "moves an archive" },
        output: { ...exampleTenantQuota, isExempt: true, exemptReason: "moves an archive" },
      },
    ],
  }),
)
  .input(ExemptTenantInput)
  .output(Quota)
  .mutation(({ ctx, input }) =>
    exemptFromQuota(ctx.services, ctx.actor, { kind: "tenant", id: input.tenantId }, input),
  );
