import { op, pageInput, pageOf } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { examplePartner, Partner } from "../partner.view.ts";
import { listPartners as listPartnersUseCase } from "../usecases/tenants.ts";
import { search } from "./search.ts";

export const ListPartnersInput = z.strictObject({ search, ...pageInput });

export const PartnerPage = pageOf(Partner).meta({ id: "PartnerPage" });

export const listPartners = userOperation(
  op("GET /admin/partners", {
    summary: "List partners",
    description: "All of them for a super_admin, their own for a partner_admin.",
    tag: "admin",
    scope: "partner:admin",
    cost: "list",
    errors: ["admin.forbidden"],
    idempotency: "safe",
    examples: [{ name: "one partner", output: { items: [examplePartner], nextCursor: null } }],
  }),
)
  .input(ListPartnersInput)
  .output(PartnerPage)
  .query(({ ctx, input }) => listPartnersUseCase(ctx.services, ctx.actor, input));
