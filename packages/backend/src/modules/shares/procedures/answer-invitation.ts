import { InvitationId, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { AcceptedInvitation } from "../invitation.view.ts";
import {
  acceptInvitation as acceptInvitationUseCase,
  declineInvitation as declineInvitationUseCase,
} from "../usecases/answer-invitation.ts";

const spec = {
  tag: "users",
  scope: "files:write",
  credential: "person",
  cost: "write",
  errors: ["shares.invitation_not_found", "shares.invitation_answered", "shares.invitation_expired"],
  idempotency: "none",
} as const;

const InvitationInput = z.strictObject({ invitationId: InvitationId });

export const acceptInvitation = userOperation(
  op("POST /users/me/invitations/{invitationId}/accept", {
    ...spec,
    summary: "Accept an invitation",
    description: "You are a member of the share then. Who has a stronger role already keeps it.",
    examples: [{ name: "a reader now", output: { shareId: "shr_01m9p2m3k4n5p6q7r8s9t0v1w2", role: "reader" } }],
  }),
)
  .input(InvitationInput)
  .output(AcceptedInvitation)
  .mutation(({ ctx, input }) => acceptInvitationUseCase(ctx.services, ctx.actor, input));

export const declineInvitation = userOperation(
  op("POST /users/me/invitations/{invitationId}/decline", { ...spec, summary: "Decline an invitation", status: 204 }),
)
  .input(InvitationInput)
  .output(z.void())
  .mutation(({ ctx, input }) => declineInvitationUseCase(ctx.services, ctx.actor, input));
