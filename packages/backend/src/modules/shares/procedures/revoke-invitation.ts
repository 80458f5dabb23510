import { InvitationId, op, ShareId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { revokeInvitation as revokeInvitationUseCase } from "../usecases/invite.ts";

export const revokeInvitation = userOperation(
  op("DELETE /shares/{shareId}/invitations/{invitationId}", {
    summary: "Revoke an invitation that nobody has answered",
    tag: "shares",
    scope: "files:write",
    cost: "write",
    status: 204,
    errors: [
      "shares.not_found",
      "shares.forbidden",
      "shares.trashed",
      "shares.invitation_not_found",
      "shares.invitation_answered",
    ],
    idempotency: "idempotent",
  }),
)
  .input(z.strictObject({ shareId: ShareId, invitationId: InvitationId }))
  .output(z.void())
  .mutation(({ ctx, input }) => revokeInvitationUseCase(ctx.services, ctx.actor, input));
