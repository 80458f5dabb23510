import { GroupId, op, ShareId, UserId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { removeMember as removeMemberUseCase } from "../usecases/members.ts";

export const removeMember = userOperation(
  op("DELETE /shares/{shareId}/members/{principalId}", {
    summary: "Remove a member, or leave a share",
    description: "They lose what the role gave within a second, open WebSockets included.",
    tag: "shares",
    scope: "files:write",
    cost: "write",
    status: 204,
    errors: ["shares.not_found", "shares.forbidden", "shares.trashed", "shares.member_not_found"],
    idempotency: "idempotent",
  }),
)
  .input(z.strictObject({ shareId: ShareId, principalId: z.union([UserId, GroupId]) }))
  .output(z.void())
  .mutation(({ ctx, input }) => removeMemberUseCase(ctx.services, ctx.actor, input));
