import { GroupId, op, pageInput } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { listGroupMembers as listGroupMembersUseCase } from "../usecases/groups.ts";
import { exampleUser } from "../user.view.ts";
import { UserPage } from "./list-users.ts";

export const listGroupMembers = userOperation(
  op("GET /admin/groups/{groupId}/members", {
    permission: "groups:read",
    summary: "List the users in a group",
    description: "Those that are in it themselves; users of the groups in it are not listed.",
    tag: "admin",
    scope: "tenant:admin",
    cost: "list",
    errors: ["roles.forbidden", "admin.group_not_found"],
    idempotency: "safe",
    examples: [{ name: "one user", output: { items: [exampleUser], nextCursor: null } }],
  }),
)
  .input(z.strictObject({ groupId: GroupId, ...pageInput }))
  .output(UserPage)
  .query(({ ctx, input }) => listGroupMembersUseCase(ctx.services, ctx.actor, input));
