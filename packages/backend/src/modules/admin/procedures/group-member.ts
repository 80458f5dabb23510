import { GroupId, op, UserId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { setGroupMember } from "../usecases/change-groups.ts";

const spec = {
  tag: "admin",
  scope: "tenant:admin",
  cost: "write",
  status: 204,
  errors: [
    "admin.forbidden",
    "admin.group_not_found",
    "admin.user_not_found",
    "admin.provider_refused",
    "auth.provider_unavailable",
  ],
  idempotency: "idempotent",
} as const;

const memberId = z
  .union([UserId, GroupId])
  .meta({ description: "A user of the tenant, or a group, which is then in the group with all who are in it." });

export const AddGroupMemberInput = z.strictObject({ groupId: GroupId, memberId }).meta({ id: "AddGroupMemberInput" });

export const addGroupMember = userOperation(
  op("POST /admin/groups/{groupId}/members", {
    ...spec,
    gives: "rights",
    errors: [...spec.errors, "roles.beyond_own_rights"],
    summary: "Put a user or a group into a group",
    examples: [{ name: "a user", input: { memberId: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2" } }],
  }),
)
  .input(AddGroupMemberInput)
  .output(z.void())
  .mutation(({ ctx, input }) => setGroupMember(ctx.services, ctx.actor, input, true));

export const removeGroupMember = userOperation(
  op("DELETE /admin/groups/{groupId}/members/{memberId}", {
    ...spec,
    summary: "Take a user or a group out of a group",
  }),
)
  .input(z.strictObject({ groupId: GroupId, memberId }))
  .output(z.void())
  .mutation(({ ctx, input }) => setGroupMember(ctx.services, ctx.actor, input, false));
