import { op, ShareId, TimestampInput } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { once } from "../../../trpc/once.ts";
import { exampleInvitation, Invitation, InvitedAddress } from "../invitation.view.ts";
import { MemberRole } from "../member.view.ts";
import { invite } from "../usecases/invite.ts";

export const CreateInvitationInput = z
  .strictObject({
    shareId: ShareId,
    email: InvitedAddress,
    role: MemberRole,
    message: z.string().max(2000).default("").meta({ description: "Stands in the mail." }),
    expiresAt: TimestampInput.optional().meta({ description: "Until when it can be accepted; two weeks, if absent." }),
  })
  .meta({ id: "CreateInvitationInput" });

export const createInvitation = userOperation(
  op("POST /shares/{shareId}/invitations", {
    summary: "Invite somebody to a share by e-mail",
    description:
      "They need no account yet: the invitation waits until whoever has the address has signed in for the first time. Nobody offers more than they have.",
    tag: "shares",
    scope: "files:write",
    gives: "rights",
    cost: "write",
    status: 201,
    errors: ["shares.not_found", "shares.forbidden", "shares.trashed", "shares.invitation_exists"],
    idempotency: "key",
    examples: [
      {
        name: "a reader",
        input: { email: exampleInvitation.email, role: "reader", message: exampleInvitation.message },
        output: exampleInvitation,
      },
    ],
  }),
)
  .input(CreateInvitationInput)
  .output(Invitation)
  .mutation(({ ctx, input, path }) =>
    once(ctx, path, input, (settle) => invite(ctx.services, ctx.actor, input, settle)),
  );
