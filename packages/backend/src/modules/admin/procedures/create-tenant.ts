import { op, PartnerId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { once } from "../../../trpc/once.ts";
import { exampleTenant, Slug, Tenant, tenantName, tenantSettings } from "../tenant.view.ts";
import { createTenant as createTenantUseCase } from "../usecases/change-tenants.ts";

const NewTenantSettings = z.strictObject(tenantSettings).partial().meta({ id: "NewTenantSettings" });
const said = { name: tenantName, slug: Slug, settings: NewTenantSettings.optional() };

export const CreateTenantInput = z
  .strictObject({ partnerId: PartnerId.optional().meta({ description: "Your own unless said." }), ...said })
  .meta({ id: "CreateTenantInput" });
export const CreateTenantOfPartnerInput = z
  .strictObject({ partnerId: PartnerId, ...said })
  .meta({ id: "CreateTenantOfPartnerInput" });

const spec = {
  tag: "admin",
  scope: "partner:admin",
  cost: "write",
  status: 201,
  location: "/admin/tenants/{id}",
  errors: ["admin.forbidden", "admin.partner_not_found", "admin.provider_refused", "auth.provider_unavailable"],
  idempotency: "key",
  examples: [{ name: "a tenant", input: { name: "Acme", slug: "acme" }, output: exampleTenant }],
} as const;

export const createTenant = userOperation(op("POST /admin/tenants", { ...spec, summary: "Make a tenant" }))
  .input(CreateTenantInput)
  .output(Tenant)
  .mutation(({ ctx, input, path }) =>
    once(ctx, path, input, (settle) => createTenantUseCase(ctx.services, ctx.actor, input, settle)),
  );

/** The same under the partner's own address, as the reference product has it. */
export const createTenantOfPartner = userOperation(
  op("POST /admin/partners/{partnerId}/tenants", { ...spec, summary: "Make a tenant of a partner" }),
)
  .input(CreateTenantOfPartnerInput)
  .output(Tenant)
  .mutation(({ ctx, input, path }) =>
    once(ctx, path, input, (settle) => createTenantUseCase(ctx.services, ctx.actor, input, settle)),
  );
