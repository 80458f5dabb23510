import type { InvitationId, ShareId, TenantId } from "@scai/contract";
import { type Db, shareInvitations, shares, type Tx, users } from "@scai/db";
import { and, eq, gt, isNull, lte } from "drizzle-orm";
import type { InvitationRow } from "./invitation.view.ts";

/** Invitations to a share, the older first; answered and expired ones too. */
export function listInvitationsTo(
  db: Db,
  tenantId: TenantId,
  shareId: ShareId,
  after: InvitationId | undefined,
  limit: number,
): Promise<InvitationRow[]> {
  return db
    .select()
    .from(shareInvitations)
    .where(
      and(
        eq(shareInvitations.tenantId, tenantId),
        eq(shareInvitations.shareId, shareId),
        after === undefined ? undefined : gt(shareInvitations.id, after),
      ),
    )
    .orderBy(shareInvitations.id)
    .limit(limit);
}

const withNames = { invitation: shareInvitations, shareName: shares.name, inviterName: users.name };

/** What can still be accepted by whoever has the address, in shares that are not in the trash; the older first. */
export function listOpenInvitationsOf(
  db: Db,
  tenantId: TenantId,
  email: string,
  after: InvitationId | undefined,
  limit: number,
  now: Date,
) {
  return db
    .select(withNames)
    .from(shareInvitations)
    .innerJoin(shares, and(eq(shares.id, shareInvitations.shareId), isNull(shares.trashedAt)))
    .innerJoin(users, eq(users.id, shareInvitations.invitedBy))
    .where(
      and(
        eq(shareInvitations.tenantId, tenantId),
        eq(shareInvitations.email, email),
        eq(shareInvitations.status, "pending"),
        gt(shareInvitations.expiresAt, now),
        after === undefined ? undefined : gt(shareInvitations.id, after),
      ),
    )
    .orderBy(shareInvitations.id)
    .limit(limit);
}

/** The invitation whose mail carries the token with this hash. Without a tenant on purpose: whoever holds the token may see it. */
export async function findInvitationByToken(db: Db, tokenHash: string) {
  const [row] = await db
    .select(withNames)
    .from(shareInvitations)
    .innerJoin(shares, and(eq(shares.id, shareInvitations.shareId), isNull(shares.trashedAt)))
    .innerJoin(users, eq(users.id, shareInvitations.invitedBy))
    .where(eq(shareInvitations.tokenHash, tokenHash));
  return row;
}

/** The row, locked until the transaction ends. */
export async function lockInvitation(tx: Tx, tenantId: TenantId, id: InvitationId): Promise<InvitationRow | undefined> {
  const [row] = await tx
    .select()
    .from(shareInvitations)
    .where(and(eq(shareInvitations.tenantId, tenantId), eq(shareInvitations.id, id)))
    .for("update");
  return row;
}

/** Ends an invitation that was pending; the address can be invited again. */
export async function settleInvitation(
  tx: Tx,
  { tenantId, id }: InvitationRow,
  status: "accepted" | "declined" | "revoked",
  answeredAt: Date,
): Promise<void> {
  await tx
    .update(shareInvitations)
    .set({ status, answeredAt, pendingEmail: null })
    .where(and(eq(shareInvitations.tenantId, tenantId), eq(shareInvitations.id, id)));
}

/** Lets an address be invited again whose invitation to the share has expired. */
export async function releaseExpired(
  tx: Tx,
  { tenantId, shareId, email }: Pick<InvitationRow, "tenantId" | "shareId" | "email">,
  now: Date,
): Promise<void> {
  await tx
    .update(shareInvitations)
    .set({ pendingEmail: null })
    .where(
      and(
        eq(shareInvitations.tenantId, tenantId),
        eq(shareInvitations.shareId, shareId),
        eq(shareInvitations.pendingEmail, email),
        lte(shareInvitations.expiresAt, now),
      ),
    );
}
