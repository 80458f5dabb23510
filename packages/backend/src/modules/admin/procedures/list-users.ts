import { op, pageInput, pageOf, TenantId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { listUsers as listUsersUseCase } from "../usecases/users.ts";
import { exampleUser, User, userStatuses } from "../user.view.ts";
import { search } from "./search.ts";

export const ListUsersInput = z.strictObject({
  tenantId: TenantId.optional().meta({ description: "Another tenant within your reach." }),
  status: z.enum(userStatuses).optional(),
  isAdmin: z.boolean().optional().meta({ description: "Only administrators, or only others." }),
  search,
  ...pageInput,
});

export const UserPage = pageOf(User).meta({ id: "UserPage" });

export const listUsers = userOperation(
  op("GET /admin/users", {
    permission: "users:read",
    summary: "List the users of a tenant",
    tag: "admin",
    scope: "tenant:admin",
    cost: "list",
    errors: ["roles.forbidden", "admin.tenant_not_found"],
    idempotency: "safe",
    examples: [{ name: "one user", output: { items: [exampleUser], nextCursor: null } }],
  }),
)
  .input(ListUsersInput)
  .output(UserPage)
  .query(({ ctx, input }) => listUsersUseCase(ctx.services, ctx.actor, input));
