import { op, pageInput, pageOf, ShareId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleInvitation, exampleMyInvitation, Invitation, MyInvitation } from "../invitation.view.ts";
import { listMyInvitations as listMyInvitationsUseCase } from "../usecases/answer-invitation.ts";
import { listInvitations as listInvitationsUseCase } from "../usecases/invite.ts";

export const listInvitations = userOperation(
  op("GET /shares/{shareId}/invitations", {
    summary: "List the invitations to a share",
    description: "Answered, revoked and expired ones too. For who manages the share's permissions.",
    tag: "shares",
    scope: "files:read",
    cost: "list",
    errors: ["shares.not_found", "shares.forbidden", "shares.trashed"],
    idempotency: "safe",
    examples: [{ name: "one that is open", output: { items: [exampleInvitation], nextCursor: null } }],
  }),
)
  .input(z.strictObject({ shareId: ShareId, ...pageInput }))
  .output(pageOf(Invitation).meta({ id: "InvitationPage" }))
  .query(({ ctx, input }) => listInvitationsUseCase(ctx.services, ctx.actor, input));

export const listMyInvitations = userOperation(
  op("GET /users/me/invitations", {
    summary: "List the invitations to you",
    description: "Those that you can still accept, by the e-mail address that ScaiKey gives you.",
    tag: "users",
    scope: "files:read",
    credential: "person",
    cost: "list",
    errors: [],
    idempotency: "safe",
    examples: [{ name: "one", output: { items: [exampleMyInvitation], nextCursor: null } }],
  }),
)
  .input(z.strictObject(pageInput))
  .output(pageOf(MyInvitation).meta({ id: "MyInvitationPage" }))
  .query(({ ctx, input }) => listMyInvitationsUseCase(ctx.services, ctx.actor, input));
