import { op, TenantId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleTenant, Tenant } from "../tenant.view.ts";
import { setTenantStatus } from "../usecases/change-tenants.ts";

const spec = {
  tag: "admin",
  scope: "partner:admin",
  cost: "write",
  errors: [
    "admin.forbidden",
    "admin.tenant_not_found",
    "admin.self",
    "admin.provider_refused",
    "auth.provider_unavailable",
  ],
  idempotency: "idempotent",
} as const;

export const suspendTenant = userOperation(
  op("POST /admin/tenants/{tenantId}/suspend", {
    ...spec,
    summary: "Suspend a tenant",
    description: "At ScaiKey, so everywhere. Everybody of it is locked out within a second, keys included.",
    examples: [{ name: "a suspended tenant", output: { ...exampleTenant, status: "suspended" } }],
  }),
)
  .input(z.strictObject({ tenantId: TenantId }))
  .output(Tenant)
  .mutation(({ ctx, input }) => setTenantStatus(ctx.services, ctx.actor, input.tenantId, "suspended"));

export const activateTenant = userOperation(
  op("POST /admin/tenants/{tenantId}/activate", {
    ...spec,
    summary: "Let a suspended tenant work again",
    examples: [{ name: "an active tenant", output: exampleTenant }],
  }),
)
  .input(z.strictObject({ tenantId: TenantId }))
  .output(Tenant)
  .mutation(({ ctx, input }) => setTenantStatus(ctx.services, ctx.actor, input.tenantId, "active"));
