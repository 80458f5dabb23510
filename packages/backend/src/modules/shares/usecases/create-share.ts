import {
  AppError,
  allPermissions,
  idToBytes,
  newId,
  type PrincipalId,
  type TenantId,
  type UserId,
} from "@scai/contract";
import { isDuplicate, principalKindOf, shares, type Tx } from "@scai/db";
import type { Settle } from "../../../platform/idempotency/index.ts";
import type { Services } from "../../../services.ts";
import { type Actor, listPrincipals, principalOf } from "../../identity/index.ts";
import { listShareHoldings } from "../../quotas/index.ts";
import { appendChange, commitChange, type NewChange, startSequence } from "../../sync/index.ts";
import { type Share, viewShare } from "../share.view.ts";
import type { ShareRow } from "../shares.repo.ts";

export interface CreateShareInput {
  readonly name: string;
  readonly description: string;
  readonly type: "central" | "project";
  readonly ownerId?: PrincipalId | undefined;
}

/**
 * Makes a share owned by the caller, a group of theirs, or (tenant administrators) any user or group of the tenant. Anybody else as
 * owner is `shares.forbidden`, unknown ones `shares.principal_unknown`.
 */
export async function createShare(
  deps: Pick<Services, "database" | "clock" | "log" | "mail" | "notifier">,
  actor: Actor,
  input: CreateShareInput,
  settle: Settle<Share>,
): Promise<Share> {
  const ownerId = input.ownerId ?? principalOf(actor);
  await requireOwner(deps, actor, ownerId);
  const now = deps.clock();
  const row: ShareRow = {
    ...newShareRow(actor.tenantId, actor.id, input.name, now),
    type: input.type,
    description: input.description,
    ownerKind: principalKindOf(ownerId),
    ownerId: idToBytes(ownerId),
  };
  const isOwner = actor.principalIds.includes(ownerId);
  const judgement = { permissions: allPermissions, role: isOwner ? ("owner" as const) : undefined };
  return commitChange(deps, actor, async (tx) => {
    await insertShare(tx, row);
    const view = viewShare(row, judgement, (await listShareHoldings(tx, row.tenantId, [row.id])).get(row.id));
    await settle(tx, view);
    return {
      result: view,
      change: createdChange(row),
      audit: { action: "share.create", after: { ...input, ownerId } },
    };
  });
}

async function requireOwner(deps: Pick<Services, "database">, actor: Actor, ownerId: PrincipalId): Promise<void> {
  if (ownerId === principalOf(actor)) return;
  const [owner] = await listPrincipals(deps.database.db, actor.tenantId, [ownerId]);
  if (owner === undefined) {
    throw new AppError("shares.principal_unknown", {
      issues: [{ path: ["ownerId"], message: "no such user or group in this tenant" }],
    });
  }
  if (!actor.isTenantAdmin && !actor.principalIds.includes(ownerId)) {
    throw new AppError("shares.forbidden", {
      detail: "Only tenant administrators make shares that somebody else owns.",
    });
  }
}

/** Gives a user their personal share, unless they have it. The unique index decides between processes that try at once. */
export async function ensurePersonalShare(
  tx: Tx,
  user: { readonly id: UserId; readonly tenantId: TenantId; readonly name: string },
  now: Date,
): Promise<void> {
  const row: ShareRow = {
    ...newShareRow(user.tenantId, user.id, user.name, now),
    type: "personal",
    personalUserId: user.id,
  };
  try {
    await insertShare(tx, row);
    await appendChange(tx, createdChange(row));
  } catch (err) {
    if (!isDuplicate(err, "shares_personal_user")) throw err;
  }
}

function newShareRow(tenantId: TenantId, ownerId: UserId, name: string, now: Date): Omit<ShareRow, "type"> {
  return {
    id: newId("share", now.getTime()),
    tenantId,
    name,
    description: "",
    ownerKind: "user",
    ownerId: idToBytes(ownerId),
    personalUserId: null,
    versionRetentionDays: null,
    versionsKeptMax: null,
    revision: 1,
    createdBy: ownerId,
    createdAt: now,
    modifiedAt: now,
    trashedAt: null,
  };
}

async function insertShare(tx: Tx, row: ShareRow): Promise<void> {
  await tx.insert(shares).values(row);
  await startSequence(tx, row.tenantId, row.id);
}

function createdChange(row: ShareRow): NewChange {
  return {
    tenantId: row.tenantId,
    shareId: row.id,
    type: "created",
    resource: row.id,
    parent: null,
    name: row.name,
    changedBy: row.createdBy,
    changedAt: row.createdAt,
  };
}
