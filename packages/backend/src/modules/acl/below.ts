import {
  AppError,
  type FolderId,
  idFromBytes,
  idToBytes,
  type NodeId,
  type Permission,
  type PrincipalId,
  permissionBits,
  type ShareId,
  type TenantId,
} from "@scai/contract";
import { type Db, idList, nodes, selectRows, type Tx } from "@scai/db";
import { and, eq, sql } from "drizzle-orm";
import type { Actor } from "../identity/index.ts";
import { type AccessDeps, eachNodeGrants, type NodeAccess } from "./access.ts";
import { hasFullControl } from "./acl.policy.ts";
import type { GrantLevel, NodeGrants } from "./grants.repo.ts";
import { judgeInPlace, judgeNode } from "./judge.ts";
import { concerning } from "./who.ts";

/**
 * Fails with `files.forbidden` unless the caller has the permission on everything below the folder too, as {@link hasBelow} tells.
 */
export async function requireBelow(
  deps: AccessDeps,
  actor: Actor,
  access: NodeAccess,
  permission: Permission,
): Promise<void> {
  if (await hasBelow(deps, actor, access, permission)) return;
  throw new AppError("files.forbidden", {
    detail: `This needs the permission ${permission} on everything in the folder, and something in it refuses you.`,
  });
}

/**
 * Whether the caller has the permission on everything below the folder too. It does not look at what is
 * below: what says nothing itself has what its folder passes on, and less can only come from an entry that denies or from a cut-off
 * inheritance. So it costs as much as there are of those that concern the caller in the share, whatever the folder holds.
 *
 * Strict in one case: a folder whose right is for this folder only refuses as soon as anything is in it.
 */
export async function hasBelow(
  deps: AccessDeps,
  actor: Actor,
  access: NodeAccess,
  permission: Permission,
): Promise<boolean> {
  const { node, facts, role } = access;
  if (node.kind !== "folder" || hasFullControl(actor.isTenantAdmin, role)) return true;
  if (!(await hasInFolder(deps, actor, facts, permission))) return false;
  const ids = await listRestricted(deps.database.db, actor.tenantId, node.shareId, concerning(actor), permission);
  for await (const below of eachNodeGrants(deps, actor, ids)) {
    if (!below.ancestors.some((folder) => folder.id === node.id)) continue;
    if (lacks(judgeNode(below, actor).permissions, permission)) return false;
    if (below.node.kind === "folder" && !(await hasInFolder(deps, actor, below, permission))) return false;
  }
  return true;
}

/** Judges what is in a folder and says nothing itself. */
async function hasInFolder(
  deps: AccessDeps,
  actor: Actor,
  folder: NodeGrants,
  permission: Permission,
): Promise<boolean> {
  const plain: GrantLevel = { inheritsAcl: true, grants: [] };
  const { permissions } = judgeInPlace([...folder.levels, folder.shareLevel], actor)(plain);
  return !lacks(permissions, permission) || !(await hasChildren(deps.database.db, actor.tenantId, folder.node.id));
}

function lacks(permissions: number, permission: Permission): boolean {
  return (permissions & permissionBits[permission]) === 0;
}

/** What in a share denies somebody the permission by an entry of its own, or does not inherit. */
async function listRestricted(
  db: Db | Tx,
  tenantId: TenantId,
  shareId: ShareId,
  principalIds: readonly PrincipalId[],
  permission: Permission,
): Promise<NodeId[]> {
  const tenant = sql.param(tenantId, nodes.tenantId);
  const share = sql.param(shareId, nodes.shareId);
  const named = idList(principalIds);
  const rows = await selectRows<{ id: Buffer; kind: "folder" | "file" }>(
    db,
    sql`select n.id, n.kind from aces a force index (aces_principal) join nodes n on n.id = a.resource_id and n.share_id = ${share}
        where a.tenant_id = ${tenant} and (a.principal_id is null or a.principal_id in (${named}))
          and a.type = 'deny' and a.permissions & ${permissionBits[permission]} <> 0
      union select n.id, n.kind from nodes n force index (nodes_cut_off)
        where n.share_id = ${share} and n.inherits_acl = 0 and n.tenant_id = ${tenant}`,
  );
  return rows.map((row) => idFromBytes(row.kind, row.id));
}

async function hasChildren(db: Db | Tx, tenantId: TenantId, folderId: NodeId | FolderId): Promise<boolean> {
  const [row] = await db
    .select({ id: nodes.id })
    .from(nodes)
    .where(and(eq(nodes.parentId, idToBytes(folderId)), eq(nodes.tenantId, tenantId)))
    .limit(1);
  return row !== undefined;
}
