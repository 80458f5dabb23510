import { GroupId, op, ShareId, TimestampInput, UserId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleMember, Member, MemberRole } from "../member.view.ts";
import { updateMember as updateMemberUseCase } from "../usecases/members.ts";

export const UpdateMemberInput = z
  .strictObject({
    shareId: ShareId,
    principalId: z.union([UserId, GroupId]),
    role: MemberRole.optional(),
    expiresAt: TimestampInput.nullable()
      .optional()
      .meta({ description: "When the membership ends by itself; null for never." }),
  })
  .meta({ id: "UpdateMemberInput" });

export const updateMember = userOperation(
  op("PATCH /shares/{shareId}/members/{principalId}", {
    summary: "Change a member's role or expiry",
    tag: "shares",
    scope: "files:write",
    gives: "rights",
    cost: "write",
    errors: ["shares.not_found", "shares.forbidden", "shares.trashed", "shares.member_not_found"],
    idempotency: "idempotent",
    examples: [
      { name: "may write now", input: { role: "contributor" }, output: { ...exampleMember, role: "contributor" } },
    ],
  }),
)
  .input(UpdateMemberInput)
  .output(Member)
  .mutation(({ ctx, input }) => updateMemberUseCase(ctx.services, ctx.actor, input));
