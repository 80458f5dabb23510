import { AppError, InvitationId, newId, type ShareId, type ShareRole } from "@scai/contract";
import { isDuplicate, shareInvitations } from "@scai/db";
import type { Settle } from "../../../platform/idempotency/index.ts";
import { decodePageCursor, toPage } from "../../../platform/page-cursor.ts";
import { requireFuture } from "../../../platform/require-future.ts";
import type { Services } from "../../../services.ts";
import { recordAudit } from "../../audit/index.ts";
import type { Actor } from "../../identity/index.ts";
import { type Invitation, type InvitationRow, viewInvitation } from "../invitation.view.ts";
import { mailInvitation } from "../invitation-mail.ts";
import { hashOfToken, newInvitationToken } from "../invitation-token.ts";
import { listInvitationsTo, lockInvitation, releaseExpired, settleInvitation } from "../invitations.repo.ts";
import { requireShareRow } from "./get-share.ts";
import { requireCeiling } from "./members.ts";

type Deps = Pick<Services, "database" | "clock" | "externalUrl" | "mail">;

export interface InviteInput {
  readonly shareId: ShareId;
  readonly email: string;
  readonly role: Exclude<ShareRole, "owner">;
  readonly message: string;
  readonly expiresAt?: Date | undefined;
}

const openDays = 14;

/**
 * Offers a role, at most the caller's own rights, to whoever has the address at ScaiKey, whether they have been here or not. The mail goes
 * out if and only if the invitation is there.
 */
export async function invite(
  deps: Deps,
  actor: Actor,
  input: InviteInput,
  settle: Settle<Invitation>,
): Promise<Invitation> {
  const found = await requireShareRow(deps, actor, input.shareId, ["managePermissions"]);
  await requireCeiling(deps, actor, found, input.role);
  const share = found.row;
  const now = deps.clock();
  requireFuture(input.expiresAt, now);
  const { shareId, email, role, message } = input;
  const token = newInvitationToken();
  const row: InvitationRow = {
    id: newId("invitation", now.getTime()),
    tenantId: actor.tenantId,
    shareId,
    email,
    pendingEmail: email,
    role,
    message,
    status: "pending",
    tokenHash: hashOfToken(token),
    invitedBy: actor.id,
    createdAt: now,
    expiresAt: input.expiresAt ?? new Date(now.getTime() + openDays * 86_400_000),
    answeredAt: null,
  };
  const view = viewInvitation(row, now);
  await deps.database.transaction(async (tx) => {
    await releaseExpired(tx, row, now);
    try {
      await tx.insert(shareInvitations).values(row);
    } catch (err) {
      if (isDuplicate(err, "share_invitations_pending")) throw new AppError("shares.invitation_exists");
      throw err;
    }
    await recordAudit(tx, actor, { action: "share.invitation_created", at: now, resource: share, after: row });
    await mailInvitation(deps, tx, row, { shareName: share.name, inviterName: actor.facts.name, token });
    await settle(tx, view);
  });
  return view;
}

/** The invitations to a share, answered and expired ones too; for who manages its permissions. */
export async function listInvitations(
  deps: Deps,
  actor: Actor,
  input: { readonly shareId: ShareId; readonly limit: number; readonly cursor?: string | undefined },
): Promise<{ items: Invitation[]; nextCursor: string | null }> {
  await requireShareRow(deps, actor, input.shareId, ["managePermissions"]);
  const after = decodePageCursor(input.cursor, InvitationId);
  const { db } = deps.database;
  const rows = await listInvitationsTo(db, actor.tenantId, input.shareId, after, input.limit + 1);
  const page = toPage(rows, input.limit, (row) => row.id);
  const now = deps.clock();
  return { ...page, items: page.items.map((row) => viewInvitation(row, now)) };
}

/** Takes an invitation back that nobody has answered. */
export async function revokeInvitation(
  deps: Deps,
  actor: Actor,
  input: { readonly shareId: ShareId; readonly invitationId: InvitationId },
): Promise<void> {
  const { row: share } = await requireShareRow(deps, actor, input.shareId, ["managePermissions"]);
  await deps.database.transaction(async (tx) => {
    const row = await lockInvitation(tx, actor.tenantId, input.invitationId);
    if (row === undefined || row.shareId !== share.id) throw new AppError("shares.invitation_not_found");
    if (row.status !== "pending") throw new AppError("shares.invitation_answered");
    const now = deps.clock();
    await settleInvitation(tx, row, "revoked", now);
    await recordAudit(tx, actor, { action: "share.invitation_revoked", at: now, resource: share, before: row });
  });
}
