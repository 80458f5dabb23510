import { op, PartnerId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { examplePartner, Partner } from "../partner.view.ts";
import { Slug, tenantName } from "../tenant.view.ts";
import { updatePartner as updatePartnerUseCase } from "../usecases/change-tenants.ts";
import { getPartner as getPartnerUseCase } from "../usecases/tenants.ts";

export const getPartner = userOperation(
  op("GET /admin/partners/{partnerId}", {
    summary: "Get a partner",
    tag: "admin",
    scope: "partner:admin",
    cost: "read",
    errors: ["admin.forbidden", "admin.partner_not_found"],
    idempotency: "safe",
    examples: [{ name: "a partner", output: examplePartner }],
  }),
)
  .input(z.strictObject({ partnerId: PartnerId }))
  .output(Partner)
  .query(({ ctx, input }) => getPartnerUseCase(ctx.services, ctx.actor, input));

export const UpdatePartnerInput = z
  .strictObject({ partnerId: PartnerId, name: tenantName.optional(), slug: Slug.optional() })
  .meta({ id: "UpdatePartnerInput" });

export const updatePartner = userOperation(
  op("PATCH /admin/partners/{partnerId}", {
    summary: "Give a partner another name",
    description: "For super_admin.",
    tag: "admin",
    scope: "admin:*",
    cost: "write",
    errors: ["admin.forbidden", "admin.partner_not_found", "admin.provider_refused", "auth.provider_unavailable"],
    idempotency: "idempotent",
    examples: [{ name: "another name", input: { name: "Partner" }, output: { ...examplePartner, name: "Partner" } }],
  }),
)
  .input(UpdatePartnerInput)
  .output(Partner)
  .mutation(({ ctx, input }) => updatePartnerUseCase(ctx.services, ctx.actor, input));
