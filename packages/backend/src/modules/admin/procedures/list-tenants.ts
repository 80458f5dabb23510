import { op, PartnerId, pageInput, pageOf } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleTenant, Tenant } from "../tenant.view.ts";
import { listTenants as listTenantsUseCase } from "../usecases/tenants.ts";
import { search } from "./search.ts";

const filters = { status: z.enum(["active", "suspended"]).optional(), search, ...pageInput };

export const ListTenantsInput = z.strictObject({ partnerId: PartnerId.optional(), ...filters });
export const ListTenantsOfPartnerInput = z.strictObject({ partnerId: PartnerId, ...filters });

export const TenantPage = pageOf(Tenant).meta({ id: "TenantPage" });

const spec = {
  summary: "List tenants",
  description: "All of them for a super_admin, those of their own partner for a partner_admin.",
  tag: "admin",
  scope: "partner:admin",
  cost: "list",
  errors: ["admin.forbidden"],
  idempotency: "safe",
  examples: [{ name: "one tenant", output: { items: [exampleTenant], nextCursor: null } }],
} as const;

export const listTenants = userOperation(op("GET /admin/tenants", spec))
  .input(ListTenantsInput)
  .output(TenantPage)
  .query(({ ctx, input }) => listTenantsUseCase(ctx.services, ctx.actor, input));

/** The same list under the partner's own address, as the reference product has it. */
export const listTenantsOfPartner = userOperation(
  op("GET /admin/partners/{partnerId}/tenants", { ...spec, summary: "List a partner's tenants" }),
)
  .input(ListTenantsOfPartnerInput)
  .output(TenantPage)
  .query(({ ctx, input }) => listTenantsUseCase(ctx.services, ctx.actor, input));
