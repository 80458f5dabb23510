import { InvitationId, ShareId, Timestamp, UserId } from "@scai/contract";
import type { shareInvitations } from "@scai/db";
import { z } from "zod";
import { MailAddress } from "../../platform/mail/index.ts";
import { MemberRole } from "./member.view.ts";

export type InvitationRow = typeof shareInvitations.$inferSelect;

export const InvitedAddress = MailAddress.transform(comparable).meta({
  description: "Where the mail goes; whoever has this address at ScaiKey can accept.",
  examples: ["dora@acme.example"],
  override: { type: "string", format: "email", maxLength: 255 },
});

/** Addresses are compared without regard to case, as mail servers do. */
export function comparable(email: string): string {
  return email.toLowerCase();
}

export const invitationStatuses = ["pending", "accepted", "declined", "revoked", "expired"] as const;

const base = {
  id: InvitationId,
  shareId: ShareId,
  role: MemberRole,
  message: z.string(),
  expiresAt: Timestamp.meta({ description: "Until when it can be accepted." }),
  createdAt: Timestamp,
};

export const Invitation = z
  .object({
    ...base,
    email: z.string(),
    status: z.enum(invitationStatuses),
    invitedBy: UserId,
    answeredAt: Timestamp.nullable().meta({ description: "When it was accepted, declined or revoked." }),
  })
  .meta({ id: "Invitation", description: "An offer of a role in a share to whoever has an address." });
export type Invitation = z.infer<typeof Invitation>;

export const MyInvitation = z
  .object({ ...base, shareName: z.string(), invitedBy: UserId, inviterName: z.string() })
  .meta({ id: "MyInvitation", description: "An invitation to the caller." });
export type MyInvitation = z.infer<typeof MyInvitation>;

export const InvitationPreview = z
  .object({
    id: InvitationId,
    email: z.string().meta({ description: "Whoever has this address at ScaiKey can accept it." }),
    shareName: z.string(),
    inviterName: z.string(),
    role: MemberRole,
    message: z.string(),
    expiresAt: Timestamp,
    status: z.enum(invitationStatuses),
  })
  .meta({ id: "InvitationPreview", description: "What the link in an invitation's mail leads to." });
export type InvitationPreview = z.infer<typeof InvitationPreview>;

export const AcceptedInvitation = z
  .object({ shareId: ShareId, role: z.enum(["owner", "admin", "contributor", "reader"]) })
  .meta({ id: "AcceptedInvitation", description: "The share and the role that the caller has in it now." });
export type AcceptedInvitation = z.infer<typeof AcceptedInvitation>;

/** What an invitation is at a moment: one that nobody answered in time has expired. */
export function statusOf(row: InvitationRow, now: Date): Invitation["status"] {
  return row.status === "pending" && row.expiresAt <= now ? "expired" : row.status;
}

export function viewInvitation(row: InvitationRow, now: Date): Invitation {
  const { id, shareId, email, role, message, invitedBy, expiresAt, createdAt, answeredAt } = row;
  return { id, shareId, email, role, message, status: statusOf(row, now), invitedBy, expiresAt, createdAt, answeredAt };
}

export function viewMyInvitation(
  row: InvitationRow,
  names: { readonly shareName: string; readonly inviterName: string },
): MyInvitation {
  const { id, shareId, role, message, invitedBy, expiresAt, createdAt } = row;
  return { id, shareId, role, message, invitedBy, expiresAt, createdAt, ...names };
}

export const exampleInvitation = {
  id: "inv_01m9p2m3k4n5p6q7r8s9t0v1w2",
  shareId: "shr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  email: "dora@acme.example",
  role: "reader",
  message: "The plans for next year.",
  status: "pending",
  invitedBy: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  expiresAt: "2026-12-06T10:00:00.000Z",
  createdAt: "2026-11-22T10:00:00.000Z",
  answeredAt: null,
};

export const exampleMyInvitation = {
  id: exampleInvitation.id,
  shareId: exampleInvitation.shareId,
  shareName: "Plans",
  role: "reader",
  message: exampleInvitation.message,
  invitedBy: exampleInvitation.invitedBy,
  inviterName: "Alice",
  expiresAt: exampleInvitation.expiresAt,
  createdAt: exampleInvitation.createdAt,
};
