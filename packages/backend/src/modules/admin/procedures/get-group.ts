import { GroupId, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleGroup, Group } from "../group.view.ts";
import { getGroup as getGroupUseCase } from "../usecases/groups.ts";

export const GroupDetails = Group.extend({
  innerGroupIds: z.array(GroupId).meta({ description: "Groups that are members: whoever is in one is in this." }),
}).meta({ id: "GroupDetails", description: "A group with the groups in it." });

export const getGroup = userOperation(
  op("GET /admin/groups/{groupId}", {
    permission: "groups:read",
    summary: "Get a group",
    tag: "admin",
    scope: "tenant:admin",
    cost: "read",
    errors: ["roles.forbidden", "admin.group_not_found"],
    idempotency: "safe",
    examples: [{ name: "a group", output: { ...exampleGroup, innerGroupIds: [] } }],
  }),
)
  .input(z.strictObject({ groupId: GroupId }))
  .output(GroupDetails)
  .query(({ ctx, input }) => getGroupUseCase(ctx.services, ctx.actor, input));
