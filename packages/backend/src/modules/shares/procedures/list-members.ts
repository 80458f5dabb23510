import { op, pageInput, pageOf, ShareId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleMember, Member } from "../member.view.ts";
import { listMembers as listMembersUseCase } from "../usecases/members.ts";

export const listMembers = userOperation(
  op("GET /shares/{shareId}/members", {
    summary: "List the members of a share",
    description: "The owner is told by the share itself.",
    tag: "shares",
    scope: "files:read",
    cost: "list",
    errors: ["shares.not_found", "shares.trashed"],
    idempotency: "safe",
    examples: [{ name: "one reader", output: { items: [exampleMember], nextCursor: null } }],
  }),
)
  .input(z.strictObject({ shareId: ShareId, ...pageInput }))
  .output(pageOf(Member).meta({ id: "MemberPage" }))
  .query(({ ctx, input }) => listMembersUseCase(ctx.services, ctx.actor, input));
