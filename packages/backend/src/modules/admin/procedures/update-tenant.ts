import { IfMatch, op, TenantId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleTenant, RateLimit, Slug, Tenant, tenantName, tenantSettings } from "../tenant.view.ts";
import { updateTenant as updateTenantUseCase } from "../usecases/change-tenants.ts";

const settings = z.strictObject(tenantSettings).partial();

export const UpdateOwnTenantInput = settings.extend({ ifMatch: IfMatch }).meta({ id: "UpdateOwnTenantInput" });
export const UpdateTenantInput = settings
  .extend({
    tenantId: TenantId,
    name: tenantName.optional(),
    slug: Slug.optional(),
    rateLimitPerMinute: RateLimit.optional(),
    ifMatch: IfMatch,
  })
  .refine(({ name, slug, tenantId: _id, ifMatch: _condition, ...said }) => {
    const isRenamed = name !== undefined || slug !== undefined;
    return !isRenamed || Object.values(said).every((value) => value === undefined);
  }, "name and slug belong to ScaiKey; change settings in a call of their own")
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
    permission: "tenants:update",
    ...spec,
    summary: "Change your tenant's settings",
    errors: ["roles.forbidden", "admin.stale_etag"],
  }),
)
  .input(UpdateOwnTenantInput)
  .output(Tenant)
  .mutation(({ ctx, input }) => updateTenantUseCase(ctx.services, ctx.actor, input));

export const updateTenant = userOperation(
  op("PATCH /admin/tenants/{tenantId}", {
    permission: "tenants:update",
    ...spec,
    summary: "Change a tenant's settings, or its name",
    description:
      "The name and the short name belong to ScaiKey and change there first, in a call of their own. They and the rate limit are for administrators above the tenant.",
    errors: [
      "admin.forbidden",
      "roles.forbidden",
      "admin.tenant_not_found",
      "admin.stale_etag",
      "admin.provider_refused",
      "auth.provider_unavailable",
    ],
  }),
)
  .input(UpdateTenantInput)
  .output(Tenant)
  .mutation(({ ctx, input }) => updateTenantUseCase(ctx.services, ctx.actor, input));
