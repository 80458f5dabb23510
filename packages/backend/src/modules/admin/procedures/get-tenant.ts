import { op, TenantId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleTenant, Tenant } from "../tenant.view.ts";
import { getTenant as getTenantUseCase } from "../usecases/tenants.ts";

const spec = {
  tag: "admin",
  scope: "tenant:admin",
  cost: "read",
  idempotency: "safe",
  conditional: "etag",
  examples: [{ name: "a tenant", output: exampleTenant }],
} as const;

export const getOwnTenant = userOperation(
  op("GET /admin/tenant", {
    permission: "tenants:read",
    ...spec,
    summary: "Get your tenant",
    errors: ["roles.forbidden"],
  }),
)
  .input(z.strictObject({}))
  .output(Tenant)
  .query(({ ctx, input }) => getTenantUseCase(ctx.services, ctx.actor, input));

export const getTenant = userOperation(
  op("GET /admin/tenants/{tenantId}", {
    permission: "tenants:read",
    ...spec,
    summary: "Get a tenant",
    errors: ["roles.forbidden", "admin.tenant_not_found"],
  }),
)
  .input(z.strictObject({ tenantId: TenantId }))
  .output(Tenant)
  .query(({ ctx, input }) => getTenantUseCase(ctx.services, ctx.actor, input));
