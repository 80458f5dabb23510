import { AppError, InvitationId, idToBytes, type ShareId, type ShareRole, shareRoles } from "@scai/contract";
import { shareMembers, type Tx } from "@scai/db";
import { decodePageCursor, toPage } from "../../../platform/page-cursor.ts";
import type { Services } from "../../../services.ts";
import { recordAudit } from "../../audit/index.ts";
import type { Actor } from "../../identity/index.ts";
import {
  comparable,
  type InvitationPreview,
  type InvitationRow,
  type MyInvitation,
  statusOf,
  viewMyInvitation,
} from "../invitation.view.ts";
import { hashOfToken } from "../invitation-token.ts";
import { findInvitationByToken, listOpenInvitationsOf, lockInvitation, settleInvitation } from "../invitations.repo.ts";
import { findShare, type ShareRow, whereMember } from "../shares.repo.ts";

type Deps = Pick<Services, "database" | "clock">;

/** What the caller is invited to, by the address that ScaiKey gives them. */
export async function listMyInvitations(
  deps: Deps,
  actor: Actor,
  input: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<{ items: MyInvitation[]; nextCursor: string | null }> {
  const after = decodePageCursor(input.cursor, InvitationId);
  const email = comparable(actor.facts.email);
  if (email === "") return { items: [], nextCursor: null };
  const { db } = deps.database;
  const rows = await listOpenInvitationsOf(db, actor.tenantId, email, after, input.limit + 1, deps.clock());
  const page = toPage(rows, input.limit, (row) => row.invitation.id);
  return { ...page, items: page.items.map((row) => viewMyInvitation(row.invitation, row)) };
}

/** What a link in a mail leads to. It opens nothing by itself: who accepts is known by the address that ScaiKey gives them. */
export async function previewInvitation(deps: Deps, token: string): Promise<InvitationPreview> {
  const found = await findInvitationByToken(deps.database.db, hashOfToken(token));
  if (found === undefined) throw new AppError("shares.invitation_not_found");
  const { invitation, shareName, inviterName } = found;
  const { id, email, role, message, expiresAt } = invitation;
  const status = statusOf(invitation, deps.clock());
  return { id, email, shareName, inviterName, role, message, expiresAt, status };
}

interface AnswerInput {
  readonly invitationId: InvitationId;
}

/**
 * Makes the caller a member with the role that they are offered. Who has a stronger role already keeps it. Fails with
 * `shares.invitation_answered` the second time, `shares.invitation_expired` when it is too late.
 */
export async function acceptInvitation(
  deps: Deps,
  actor: Actor,
  input: AnswerInput,
): Promise<{ shareId: ShareId; role: ShareRole }> {
  return deps.database.transaction(async (tx) => {
    const { row, share, now } = await lockOpen(deps, tx, actor, input.invitationId);
    await settleInvitation(tx, row, "accepted", now);
    const role = await join(tx, actor, share, row, now);
    const after = { email: row.email, role };
    await recordAudit(tx, actor, { action: "share.invitation_accepted", at: now, resource: share, after });
    return { shareId: share.id, role };
  });
}

/** Turns an invitation down. */
export async function declineInvitation(deps: Deps, actor: Actor, input: AnswerInput): Promise<void> {
  await deps.database.transaction(async (tx) => {
    const { row, share, now } = await lockOpen(deps, tx, actor, input.invitationId);
    await settleInvitation(tx, row, "declined", now);
    await recordAudit(tx, actor, { action: "share.invitation_declined", at: now, resource: share, before: row });
  });
}

/** An invitation to the caller that nobody has answered. One to somebody else is not there. */
async function lockOpen(deps: Deps, tx: Tx, actor: Actor, id: InvitationId) {
  const row = await lockInvitation(tx, actor.tenantId, id);
  const share = row === undefined ? undefined : await findShare(tx, actor.tenantId, row.shareId);
  const isMine = row !== undefined && row.email === comparable(actor.facts.email);
  if (!isMine || share === undefined || share.trashedAt !== null) throw new AppError("shares.invitation_not_found");
  const now = deps.clock();
  const status = statusOf(row, now);
  if (status === "accepted" || status === "declined") throw new AppError("shares.invitation_answered");
  if (status !== "pending") throw new AppError("shares.invitation_expired");
  return { row, share, now };
}

async function join(tx: Tx, actor: Actor, share: ShareRow, row: InvitationRow, now: Date): Promise<ShareRole> {
  if (Buffer.from(share.ownerId).equals(idToBytes(actor.id))) return "owner";
  const isMember = whereMember(actor.tenantId, share.id, actor.id);
  const [member] = await tx.select().from(shareMembers).where(isMember).for("update");
  if (member === undefined) {
    await tx.insert(shareMembers).values({
      tenantId: actor.tenantId,
      shareId: share.id,
      principalKind: "user",
      principalId: idToBytes(actor.id),
      role: row.role,
      expiresAt: null,
      addedBy: row.invitedBy,
      addedAt: now,
    });
    return row.role;
  }
  const isOver = member.expiresAt !== null && member.expiresAt <= now;
  const isStronger = shareRoles.indexOf(member.role) < shareRoles.indexOf(row.role);
  if (isStronger && !isOver) return member.role;
  await tx.update(shareMembers).set({ role: row.role, expiresAt: null }).where(isMember);
  return row.role;
}
