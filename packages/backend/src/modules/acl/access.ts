import {
  AppError,
  type ErrorCode,
  type FolderId,
  type NodeId,
  namesOfPermissions,
  type Permission,
  permissionBits,
  type ShareId,
  type ShareRole,
} from "@scai/contract";
import { type Database, type Db, selectIn, type Tx } from "@scai/db";
import type { Actor } from "../identity/index.ts";
import { loadNodeGrantsOf } from "./batched-grants.ts";
import {
  type Ancestor,
  type GrantLevel,
  loadNodeGrants,
  loadShareGrants,
  type NodeGrants,
  type ShareGrants,
} from "./grants.repo.ts";
import { judgeNode, judgeShare } from "./judge.ts";
import { arrivingAt, type FolderNode, type Node } from "./node.ts";

export interface NodeAccess {
  readonly node: Node;
  readonly facts: NodeGrants;
  /** From the nearest folder up. */
  readonly ancestors: readonly Ancestor[];
  readonly permissions: number;
  readonly role: ShareRole | undefined;
}

/** A folder, or the top of a share: where something can be put and what can be listed. */
export interface PlaceAccess {
  readonly shareId: ShareId;
  /** Undefined: the top of the share. */
  readonly folder: FolderNode | undefined;
  /** The folders above that folder, from the nearest up. */
  readonly ancestors: readonly Ancestor[];
  /** What decides for things in it, from the folder up; the share's level comes last. */
  readonly levels: readonly GrantLevel[];
  readonly permissions: number;
  readonly role: ShareRole | undefined;
}

export interface ShareAccess {
  readonly shareId: ShareId;
  readonly permissions: number;
  readonly role: ShareRole | undefined;
  readonly isTrashed: boolean;
  readonly shareLevel: GrantLevel;
}

/** Whoever asks, as far as rights go. */
export type Caller = Pick<Actor, "tenantId" | "principalIds" | "isTenantAdmin" | "heldBackBy">;

export interface AccessDeps {
  readonly database: Pick<Database, "select"> & { readonly db: Db | Tx };
  readonly clock: () => Date;
}

/** For judging by what a transaction sees, under the locks that it holds. */
export function accessIn(tx: Tx, clock: () => Date): AccessDeps {
  return { database: { db: tx, select: (statement, values) => selectIn(tx, statement, values) }, clock };
}

/**
 * The node, if the caller has every needed permission on it; the one way to a node for everything that acts for a caller. Fails
 * with `files.not_found` when it does not exist or the caller may not read it, `files.trashed` when it or a folder above it is in
 * the trash (unless `inTrash` allows that), `files.forbidden` when the caller may see it but lacks a permission.
 */
export async function requireNode(
  deps: AccessDeps,
  actor: Caller,
  id: NodeId,
  needed: readonly Permission[],
  inTrash: "refused" | "allowed" = "refused",
): Promise<NodeAccess> {
  const found = await loadNodeGrantsOf(deps, actor.tenantId, id, actor);
  if (found === undefined || found.isShareTrashed || isHidden(found)) throw new AppError("files.not_found");
  const { permissions, role } = judgeNode(found, actor);
  requirePermissions(permissions, needed, "files.not_found", "files.forbidden");
  if (inTrash === "refused" && isTrashed(found)) {
    throw new AppError("files.trashed", { detail: "Restore it, or the folder that it went to the trash with, first." });
  }
  return { node: found.node, facts: found, ancestors: found.ancestors, permissions, role };
}

/** Whether the node or a folder above it is in the trash. */
export function isTrashed(found: NodeGrants): boolean {
  return found.node.trashedAt !== null || found.ancestors.some((folder) => folder.trashedAt !== null);
}

/** Whether it, or a folder above it, is deleted for good or still being made: then it does not exist for any caller. */
export function isHidden({ node, ancestors }: NodeGrants): boolean {
  return [node, ...ancestors].some(({ trashedAt }) => trashedAt !== null && trashedAt >= arrivingAt);
}

const batchMax = 100;

/** What decides about each of any number of nodes, of which a hundred are read at a time. */
export async function* eachNodeGrants(
  deps: AccessDeps,
  who: Caller,
  ids: readonly NodeId[],
): AsyncGenerator<NodeGrants> {
  for (let start = 0; start < ids.length; start += batchMax) {
    const batch = ids.slice(start, start + batchMax);
    yield* (await loadNodeGrants(deps.database, who.tenantId, batch, who, deps.clock())).values();
  }
}

/** Whether somebody may read what was found, and it is in use. */
export function isReadable(found: NodeGrants | undefined, who: Caller): found is NodeGrants {
  if (found === undefined || found.isShareTrashed || isTrashed(found) || isHidden(found)) return false;
  return (judgeNode(found, who).permissions & permissionBits.read) !== 0;
}

/** The same of a share. */
export function isReadableShare(found: ShareGrants | undefined, who: Caller): found is ShareGrants {
  return (
    found !== undefined && !found.isShareTrashed && (judgeShare(found, who).permissions & permissionBits.read) !== 0
  );
}

/**
 * The folder, or the top of the share when there is no folder id, if the caller has every needed permission there. A folder of another
 * share than the one that is named is not found.
 */
export async function requirePlace(
  deps: AccessDeps,
  actor: Caller,
  at: { readonly shareId?: ShareId | undefined; readonly folderId?: FolderId | undefined },
  needed: readonly Permission[],
): Promise<PlaceAccess> {
  if (at.folderId !== undefined) {
    const { node, ancestors, facts, permissions, role } = await requireNode(deps, actor, at.folderId, needed);
    if (node.kind !== "folder" || (at.shareId !== undefined && node.shareId !== at.shareId))
      throw new AppError("files.not_found");
    const levels = [...facts.levels, facts.shareLevel];
    return { shareId: node.shareId, folder: node, ancestors, levels, permissions, role };
  }
  if (at.shareId === undefined) {
    throw new AppError("request.invalid", {
      issues: [{ path: ["shareId"], message: "expected a shareId, a folderId, or both" }],
    });
  }
  const access = await requireShare(deps, actor, at.shareId, needed);
  return { ...access, folder: undefined, ancestors: [], levels: [access.shareLevel] };
}

/** The same for a share as a whole; `shares.*` errors. */
export async function requireShare(
  deps: AccessDeps,
  actor: Caller,
  id: ShareId,
  needed: readonly Permission[],
  inTrash: "refused" | "allowed" = "refused",
): Promise<ShareAccess> {
  const found = (await loadShareGrants(deps.database.db, actor.tenantId, [id], actor, deps.clock())).get(id);
  if (found === undefined) throw new AppError("shares.not_found");
  const access = toShareAccess(found, actor);
  requirePermissions(access.permissions, needed, "shares.not_found", "shares.forbidden");
  if (inTrash === "refused" && access.isTrashed) throw new AppError("shares.trashed");
  return access;
}

export function toShareAccess(found: ShareGrants, actor: Caller): ShareAccess {
  return {
    shareId: found.shareId,
    isTrashed: found.isShareTrashed,
    shareLevel: found.shareLevel,
    ...judgeShare(found, actor),
  };
}

/** Not readable is not found, byte for byte as for an id that does not exist; readable but lacking something is forbidden, and says what. */
function requirePermissions(
  permissions: number,
  needed: readonly Permission[],
  hidden: ErrorCode,
  refused: ErrorCode,
): void {
  if ((permissions & permissionBits.read) === 0) throw new AppError(hidden);
  const missing = needed.filter((permission) => (permissions & permissionBits[permission]) === 0);
  if (missing.length === 0) return;
  const held = namesOfPermissions(permissions).join(", ");
  throw new AppError(refused, { detail: `This needs the permission ${missing.join(" and ")}; you have ${held}.` });
}
