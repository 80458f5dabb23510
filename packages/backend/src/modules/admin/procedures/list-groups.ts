import { op, pageInput, pageOf, TenantId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleGroup, Group } from "../group.view.ts";
import { listGroups as listGroupsUseCase } from "../usecases/groups.ts";
import { search } from "./search.ts";

export const ListGroupsInput = z.strictObject({
  tenantId: TenantId.optional().meta({ description: "Another tenant within your reach." }),
  search,
  ...pageInput,
});

export const GroupPage = pageOf(Group).meta({ id: "GroupPage" });

export const listGroups = userOperation(
  op("GET /admin/groups", {
    permission: "groups:read",
    summary: "List the groups of a tenant",
    tag: "admin",
    scope: "tenant:admin",
    cost: "list",
    errors: ["roles.forbidden", "admin.tenant_not_found"],
    idempotency: "safe",
    examples: [{ name: "one group", output: { items: [exampleGroup], nextCursor: null } }],
  }),
)
  .input(ListGroupsInput)
  .output(GroupPage)
  .query(({ ctx, input }) => listGroupsUseCase(ctx.services, ctx.actor, input));
