import { AppError, idToBytes, type PrincipalId, type ShareId, type ShareRole, type UserId } from "@scai/contract";
import { principalKindOf, shareMembers, shares, type Tx } from "@scai/db";
import { and, eq } from "drizzle-orm";
import { requireMatch, untilFresh } from "../../../platform/etag.ts";
import type { Services } from "../../../services.ts";
import { type Actor, listPrincipals, listStandings, principalIdOf } from "../../identity/index.ts";
import { recountGroup } from "../../quotas/index.ts";
import { commitChange, lockSequence } from "../../sync/index.ts";
import { type ShareRow, whereMember } from "../shares.repo.ts";
import { requireOwnerRow } from "./change-share.ts";

type Deps = Pick<Services, "database" | "clock" | "log" | "mail" | "notifier">;

export interface TransferOwnershipInput {
  readonly shareId: ShareId;
  readonly newOwnerId: PrincipalId;
  /** What the owner until now has in the share afterwards; null: nothing but what comes from elsewhere. */
  readonly previousOwnerRole: Exclude<ShareRole, "owner"> | null;
  readonly ifMatch?: string | undefined;
}

/**
 * Gives a share to another user or group of the tenant. For its owner and tenant administrators; personal shares stay with their person. What
 * it holds counts against the new owner's quota from then on.
 */
export async function transferOwnership(deps: Deps, actor: Actor, input: TransferOwnershipInput): Promise<void> {
  await untilFresh(input.ifMatch, "shares.stale_etag", async () => {
    const { row, view } = await requireOwnerRow(deps, actor, input.shareId);
    await requireNewOwner(deps, actor, input.newOwnerId);
    if (row.trashedAt !== null) throw new AppError("shares.trashed");
    if (row.type === "personal") throw new AppError("shares.personal");
    requireMatch(input.ifMatch, view.etag, "shares.stale_etag");
    if (view.ownerId !== input.newOwnerId) await transfer(deps, actor, row, input);
  });
}

async function transfer(deps: Deps, actor: Actor, row: ShareRow, input: TransferOwnershipInput): Promise<void> {
  const { newOwnerId, previousOwnerRole } = input;
  const previousOwnerId = principalIdOf(row.ownerKind, row.ownerId);
  const now = deps.clock();
  await commitChange(deps, actor, async (tx) => {
    const isSeen = and(eq(shares.tenantId, row.tenantId), eq(shares.id, row.id), eq(shares.revision, row.revision));
    const [updated] = await tx
      .update(shares)
      .set({
        ownerKind: principalKindOf(newOwnerId),
        ownerId: idToBytes(newOwnerId),
        revision: row.revision + 1,
        modifiedAt: now,
      })
      .where(isSeen);
    if (updated.affectedRows === 0)
      throw new AppError("shares.stale_etag", { detail: "Somebody else changed it at the same moment." });
    await tx.delete(shareMembers).where(whereMember(row.tenantId, row.id, newOwnerId));
    if (previousOwnerRole !== null) await keepRole(tx, actor, row, previousOwnerRole, now);
    // Uploads count what they add under the same lock.
    await lockSequence(tx, row.id);
    for (const id of [previousOwnerId, newOwnerId]) if (isGroup(id)) await recountGroup(tx, row.tenantId, id, now);
    const change = {
      tenantId: row.tenantId,
      shareId: row.id,
      type: "accessChanged",
      resource: row.id,
      parent: null,
      name: row.name,
      metadata: { principalIds: [previousOwnerId, newOwnerId] },
      changedBy: actor.id,
      changedAt: now,
    } as const;
    const before = { ownerId: previousOwnerId };
    const after = { ownerId: newOwnerId, previousOwnerRole };
    return { result: undefined, change, audit: { action: "share.transfer", before, after } };
  });
}

async function keepRole(tx: Tx, actor: Actor, row: ShareRow, role: MemberRoleName, now: Date): Promise<void> {
  const { tenantId, id: shareId, ownerKind: principalKind, ownerId: principalId } = row;
  await tx
    .insert(shareMembers)
    .values({ tenantId, shareId, principalKind, principalId, role, expiresAt: null, addedBy: actor.id, addedAt: now })
    .onDuplicateKeyUpdate({ set: { role, expiresAt: null } });
}

type MemberRoleName = Exclude<ShareRole, "owner">;

/** Somebody of the tenant who can act. */
async function requireNewOwner(deps: Pick<Services, "database">, actor: Actor, id: PrincipalId): Promise<void> {
  const [known] = await listPrincipals(deps.database.db, actor.tenantId, [id]);
  const status = isGroup(id) ? "active" : (await listStandings(deps.database.db, [id])).get(id)?.status;
  if (known !== undefined && status === "active") return;
  throw new AppError("shares.principal_unknown", {
    issues: [{ path: ["newOwnerId"], message: "no such active user or group in this tenant" }],
  });
}

function isGroup(id: PrincipalId): id is Exclude<PrincipalId, UserId> {
  return id.startsWith("grp_");
}
