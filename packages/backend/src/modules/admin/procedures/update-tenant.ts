import { IfMatch, op, TenantId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleTenant, Tenant, tenantSettings } from "../tenant.view.ts";
import { updateTenant as updateTenantUseCase } from "../usecases/tenants.ts";

const settings = z.strictObject(tenantSettings).partial();

export const UpdateOwnTenantInput = settings.extend({ ifMatch: IfMatch }).meta({ id: "UpdateOwnTenantInput" });
export const UpdateTenantInput = settings
  .extend({ tenantId: TenantId, ifMatch: IfMatch })
  .meta({ id: "UpdateTenantInput" });

const changed = { ...exampleTenant, settings: { ...exampleTenant.settings, trashRetentionDays: 60 } };

const spec = {
  tag: "admin",
  scope: "tenant:admin",
  cost: "write",
  idempotency: "idempotent",
  conditional: "ifMatch",
  examples: [{ name: "a longer trash", input: { trashRetentionDays: 60 }, output: changed }],
} as const;

export const updateOwnTenant = userOperation(
  op("PATCH /admin/tenant", {
    ...spec,
    summary: "Change your tenant's settings",
    errors: ["admin.forbidden", "admin.stale_etag"],
  }),
)
  .input(UpdateOwnTenantInput)
  .output(Tenant)
  .mutation(({ ctx, input }) => updateTenantUseCase(ctx.services, ctx.actor, input));

export const updateTenant = userOperation(
  op("PATCH /admin/tenants/{tenantId}", {
    ...spec,
    summary: "Change a tenant's settings",
    errors: ["admin.forbidden", "admin.tenant_not_found", "admin.stale_etag"],
  }),
)
  .input(UpdateTenantInput)
  .output(Tenant)
  .mutation(({ ctx, input }) => updateTenantUseCase(ctx.services, ctx.actor, input));
