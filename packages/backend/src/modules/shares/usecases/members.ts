import {
  AppError,
  GroupId,
  idToBytes,
  type PrincipalId,
  permissionsOfRole,
  type ShareId,
  type ShareRole,
  UserId,
} from "@scai/contract";
import { type Db, isDuplicate, principalKindOf, shareMembers, type Tx } from "@scai/db";
import { z } from "zod";
import type { Settle } from "../../../platform/idempotency/index.ts";
import { decodePageCursor, toPage } from "../../../platform/page-cursor.ts";
import { requireFuture } from "../../../platform/require-future.ts";
import type { Services } from "../../../services.ts";
import { hasFullControl, lackingBelow, requireShare } from "../../acl/index.ts";
import { type AuditFact, recordAudit } from "../../audit/index.ts";
import { type Actor, listPrincipals, principalIdOf, principalOf } from "../../identity/index.ts";
import { type Member, viewMember } from "../member.view.ts";
import { listMembers as listMemberRows, type MemberRow, type ShareRow, whereMember } from "../shares.repo.ts";
import { type FoundShare, requireShareRow } from "./get-share.ts";

type Deps = Pick<Services, "database" | "clock">;

export interface MemberKey {
  readonly shareId: ShareId;
  readonly principalId: PrincipalId;
}

export interface AddMemberInput extends MemberKey {
  readonly role: ShareRole;
  readonly expiresAt?: Date | undefined;
}

const Key = z.union([UserId, GroupId]);

/** The members of a share that the caller may read, in a fixed order. The owner is a member of the share object, not of this list. */
export async function listMembers(
  deps: Deps,
  actor: Actor,
  input: { readonly shareId: ShareId; readonly limit: number; readonly cursor?: string | undefined },
): Promise<{ items: Member[]; nextCursor: string | null }> {
  const { db } = deps.database;
  await requireShare(deps, actor, input.shareId, ["read"]);
  const after = decodePageCursor(input.cursor, Key);
  const rows = await listMemberRows(db, actor.tenantId, input.shareId, after, input.limit + 1);
  const idOf = (row: MemberRow) => principalIdOf(row.principalKind, row.principalId);
  const page = toPage(rows, input.limit, idOf);
  const principals = await listPrincipals(db, actor.tenantId, page.items.map(idOf));
  const items = page.items.map((row) =>
    viewMember(
      row,
      principals.find((principal) => principal.id === idOf(row)),
    ),
  );
  return { items, nextCursor: page.nextCursor };
}

/** Gives a user or group of the tenant a role, at most the caller's own rights. */
export async function addMember(
  deps: Deps,
  actor: Actor,
  input: AddMemberInput,
  settle: Settle<Member>,
): Promise<Member> {
  const found = await requireShareRow(deps, actor, input.shareId, ["managePermissions"]);
  await requireCeiling(deps, actor, found, input.role);
  const share = found.row;
  const now = deps.clock();
  requireFuture(input.expiresAt, now);
  const [principal] = await listPrincipals(deps.database.db, actor.tenantId, [input.principalId]);
  if (principal === undefined) {
    throw new AppError("shares.principal_unknown", {
      issues: [{ path: ["principalId"], message: "no such user or group in this tenant" }],
    });
  }
  if (principalIdOf(share.ownerKind, share.ownerId) === input.principalId) {
    throw new AppError("shares.member_exists", { detail: "This is the owner of the share." });
  }
  const row: MemberRow = {
    tenantId: actor.tenantId,
    shareId: input.shareId,
    principalKind: principalKindOf(input.principalId),
    principalId: idToBytes(input.principalId),
    role: input.role,
    expiresAt: input.expiresAt ?? null,
    addedBy: actor.id,
    addedAt: now,
  };
  const view = viewMember(row, principal);
  await deps.database.transaction(async (tx) => {
    try {
      await tx.insert(shareMembers).values(row);
    } catch (err) {
      if (isDuplicate(err, "PRIMARY")) throw new AppError("shares.member_exists");
      throw err;
    }
    await record(tx, actor, share, now, { action: "share.member_added", after: factsOf(row) });
    await settle(tx, view);
  });
  return view;
}

export interface UpdateMemberInput extends MemberKey {
  readonly role?: ShareRole | undefined;
  /** Null: no end. */
  readonly expiresAt?: Date | null | undefined;
}

/**
 * Changes a member's role or expiry. Whoever says how long somebody has a role gives it, so both take every right that the role gives.
 * Only what is said is written: of two callers of whom one lowers the role and one sets its end, neither undoes the other.
 */
export async function updateMember(deps: Deps, actor: Actor, input: UpdateMemberInput): Promise<Member> {
  const found = await requireShareRow(deps, actor, input.shareId, ["managePermissions"]);
  const share = found.row;
  const now = deps.clock();
  requireFuture(input.expiresAt, now);
  const row = await findMember(deps.database.db, actor, input);
  const said = {
    ...(input.role === undefined ? {} : { role: input.role }),
    ...(input.expiresAt === undefined ? {} : { expiresAt: input.expiresAt }),
  };
  const changed: MemberRow = { ...row, ...said };
  await requireCeiling(deps, actor, found, changed.role);
  if (Object.keys(said).length > 0) {
    await deps.database.transaction(async (tx) => {
      const { role, expiresAt } = await findMember(tx, actor, input, "locked");
      await tx
        .update(shareMembers)
        .set(said)
        .where(whereMember(actor.tenantId, input.shareId, input.principalId));
      const after = { principalId: input.principalId, ...said };
      await record(tx, actor, share, now, { action: "share.member_updated", before: { role, expiresAt }, after });
    });
  }
  const [principal] = await listPrincipals(deps.database.db, actor.tenantId, [input.principalId]);
  return viewMember(changed, principal);
}

/** Takes a member's role away. Anybody may leave a share; removing others needs the right to manage permissions. */
export async function removeMember(deps: Deps, actor: Actor, input: MemberKey): Promise<void> {
  // Of a group its members leave, not the group by a key of its own.
  const isSelf = input.principalId === actor.id && principalOf(actor) === actor.id;
  const { row: share } = await requireShareRow(deps, actor, input.shareId, isSelf ? ["read"] : ["managePermissions"]);
  await deps.database.transaction(async (tx) => {
    const row = await findMember(tx, actor, input, "locked");
    await tx.delete(shareMembers).where(whereMember(actor.tenantId, input.shareId, input.principalId));
    await record(tx, actor, share, deps.clock(), { action: "share.member_removed", before: factsOf(row) });
  });
}

function record(tx: Tx, actor: Actor, share: ShareRow, at: Date, fact: AuditFact): Promise<void> {
  return recordAudit(tx, actor, { ...fact, at, resource: share });
}

function factsOf({ principalKind, principalId, role, expiresAt }: MemberRow) {
  return { principalId: principalIdOf(principalKind, principalId), role, expiresAt };
}

/**
 * Refuses a role with more rights than the caller has, on the share or anywhere in it: nobody grants beyond their own. Owner and admins keep
 * full control below folders that are cut off, too, so every permission on the share is not enough to make one.
 */
export async function requireCeiling(
  deps: Deps,
  actor: Actor,
  { view, access }: FoundShare,
  role: ShareRole,
): Promise<void> {
  const keepsControl = hasFullControl(false, role);
  const given = permissionsOfRole[role];
  const isWithin = (given & ~access.permissions) === 0;
  if (!isWithin || (keepsControl && !hasFullControl(actor.isTenantAdmin, view.role ?? undefined)))
    throw new AppError("shares.forbidden", { detail: `The role ${role} gives more than you have yourself.` });
  const place = { shareId: access.shareId, folderId: undefined, levels: [access.shareLevel], role: access.role };
  if ((await lackingBelow(deps, actor, place, given)) === 0) return;
  throw new AppError("shares.forbidden", {
    detail: `The role ${role} gives more than you have yourself in some folder of the share.`,
  });
}

async function findMember(db: Db | Tx, actor: Actor, key: MemberKey, locked?: "locked"): Promise<MemberRow> {
  const found = db
    .select()
    .from(shareMembers)
    .where(whereMember(actor.tenantId, key.shareId, key.principalId));
  const [row] = await (locked === undefined ? found : found.for("update"));
  if (row === undefined) throw new AppError("shares.member_not_found");
  return row;
}
