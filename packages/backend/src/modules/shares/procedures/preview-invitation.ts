import { op } from "@scai/contract";
import { z } from "zod";
import { openOperation } from "../../../trpc/init.ts";
import { exampleInvitation, exampleMyInvitation, InvitationPreview } from "../invitation.view.ts";
import { previewInvitation as previewInvitationUseCase } from "../usecases/answer-invitation.ts";

export const previewInvitation = openOperation(
  op("POST /invitations/preview", {
    summary: "See what the link in an invitation's mail offers",
    description:
      "Before signing in. The token opens nothing by itself: an invitation is accepted by whoever has its address at ScaiKey.",
    tag: "shares",
    auth: "none",
    cost: "read",
    errors: ["shares.invitation_not_found"],
    idempotency: "idempotent",
    examples: [
      {
        name: "an open invitation",
        input: { token: "c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3I" },
        output: {
          id: exampleInvitation.id,
          email: exampleInvitation.email,
          shareName: exampleMyInvitation.shareName,
          inviterName: exampleMyInvitation.inviterName,
          role: "reader",
          message: exampleInvitation.message,
          expiresAt: exampleInvitation.expiresAt,
          status: "pending",
        },
      },
    ],
  }),
)
  .input(
    z
      .strictObject({
        token: z.string().min(1).max(200).meta({ description: "What stands behind the # of the link." }),
      })
      .meta({ id: "PreviewInvitationInput" }),
  )
  .output(InvitationPreview)
  .mutation(({ ctx, input }) => previewInvitationUseCase(ctx.services, input.token));
