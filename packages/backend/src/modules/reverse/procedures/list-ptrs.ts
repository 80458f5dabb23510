import { op, pageInput, pageOf, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { examplePtrItem, PtrItem } from "../ptr.view.ts";
import { listPtrs as listPtrsUseCase } from "../usecases/list-ptrs.ts";

export const ListPtrsInput = z.strictObject({
  zoneId: ZoneId,
  search: z.string().min(1).max(253).optional().meta({ description: "A part of the address or of the name." }),
  ...pageInput,
});

export const PtrPage = pageOf(PtrItem).meta({ id: "PtrPage" });

export const listPtrs = userOperation(
  op("GET /reverse-zones/{zoneId}/ptr", {
    summary: "List the names of the addresses of a reverse zone",
    description: "By address, as the name server has them.",
    tag: "domains",
    scope: "dns:read",
    permission: "records:read",
    cost: "list",
    errors: ["zones.not_found", "roles.forbidden"],
    idempotency: "safe",
    examples: [{ name: "one name", output: { items: [examplePtrItem], nextCursor: null } }],
  }),
)
  .input(ListPtrsInput)
  .output(PtrPage)
  .query(({ ctx, input }) => listPtrsUseCase(ctx.services, ctx.actor, input));
