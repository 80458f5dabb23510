import { GroupId, op, ShareId, TimestampInput, UserId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { once } from "../../../trpc/once.ts";
import { exampleMember, Member, MemberRole } from "../member.view.ts";
import { addMember as addMemberUseCase } from "../usecases/members.ts";

export const AddMemberInput = z
  .strictObject({
    shareId: ShareId,
    principalId: z
      .union([UserId, GroupId])
      .meta({ description: "A user or group of the tenant; find it with shares.searchPrincipals." }),
    role: MemberRole,
    expiresAt: TimestampInput.optional().meta({ description: "When the membership ends by itself." }),
  })
  .meta({ id: "AddMemberInput" });

export const addMember = userOperation(
  op("POST /shares/{shareId}/members", {
    summary: "Add a user or group to a share",
    tag: "shares",
    scope: "files:write",
    gives: "rights",
    cost: "write",
    status: 201,
    errors: [
      "shares.not_found",
      "shares.forbidden",
      "shares.trashed",
      "shares.principal_unknown",
      "shares.member_exists",
    ],
    idempotency: "key",
    examples: [
      { name: "a reader", input: { principalId: exampleMember.principalId, role: "reader" }, output: exampleMember },
    ],
  }),
)
  .input(AddMemberInput)
  .output(Member)
  .mutation(({ ctx, input, path }) =>
    once(ctx, path, input, (settle) => addMemberUseCase(ctx.services, ctx.actor, input, settle)),
  );
