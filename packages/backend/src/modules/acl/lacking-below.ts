import {
  type FolderId,
  idFromBytes,
  type NodeId,
  type PrincipalId,
  type ShareId,
  type ShareRole,
  type TenantId,
} from "@scai/contract";
import { type Db, idList, nodes, selectRows, type Tx } from "@scai/db";
import { sql } from "drizzle-orm";
import { type AccessDeps, type Caller, eachNodeGrants } from "./access.ts";
import { hasFullControl } from "./acl.policy.ts";
import type { GrantLevel, NodeGrants } from "./grants.repo.ts";
import { judgeInPlace } from "./judge.ts";
import { concerning } from "./who.ts";

/** Where something is given to somebody, with what decides there for the caller. */
interface GivingPlace {
  readonly shareId: ShareId;
  /** Undefined: the share itself. */
  readonly folderId: FolderId | undefined;
  /** From the folder up, the share's last. */
  readonly levels: readonly GrantLevel[];
  readonly role: ShareRole | undefined;
}

/**
 * Of permissions that the caller is about to give for a folder or a share and everything in it, those that they lack somewhere in it
 * themselves: because what they have holds for that folder only, or because something below denies it to them, or to a group of theirs,
 * and takes what comes from above. What is denied to everyone is denied to whom they give it as well. It costs as much as there are
 * entries in the share that deny them something, whatever the folder holds.
 */
export async function lackingBelow(
  deps: AccessDeps,
  caller: Caller,
  place: GivingPlace,
  permissions: number,
): Promise<number> {
  if (permissions === 0 || hasFullControl(caller.isTenantAdmin, place.role)) return 0;
  const plain: GrantLevel = { inheritsAcl: true, grants: [] };
  let lacking = permissions & ~judgeInPlace(place.levels, caller)(plain).permissions;
  const principalIds = concerning(caller);
  const ids = await listDenied(deps.database.db, caller.tenantId, place.shareId, principalIds, permissions);
  for await (const below of eachNodeGrants(deps, caller, ids))
    if (arrivesAt(below, place)) lacking |= permissions & deniedByName(below, principalIds);
  return lacking;
}

/** Whether what is given at the place comes down to the node. */
function arrivesAt({ ancestors, levels }: NodeGrants, { folderId }: GivingPlace): boolean {
  const at = ancestors.findIndex(({ id }) => id === folderId);
  if (folderId !== undefined && at === -1) return false;
  return levels.slice(0, folderId === undefined ? undefined : at + 1).every(({ inheritsAcl }) => inheritsAcl);
}

function deniedByName({ levels }: NodeGrants, principalIds: readonly PrincipalId[]): number {
  const own = levels[0]?.grants ?? [];
  return own
    .filter(({ type, principal }) => type === "deny" && principal !== "everyone" && principalIds.includes(principal))
    .reduce((bits, { permissions }) => bits | permissions, 0);
}

async function listDenied(
  db: Db | Tx,
  tenantId: TenantId,
  shareId: ShareId,
  principalIds: readonly PrincipalId[],
  permissions: number,
): Promise<NodeId[]> {
  const named = idList(principalIds);
  const rows = await selectRows<{ id: Buffer; kind: "folder" | "file" }>(
    db,
    sql`select distinct n.id, n.kind from aces a force index (aces_principal)
      join nodes n on n.id = a.resource_id and n.share_id = ${sql.param(shareId, nodes.shareId)}
      where a.tenant_id = ${sql.param(tenantId, nodes.tenantId)} and a.principal_id in (${named})
        and a.type = 'deny' and a.permissions & ${permissions} <> 0`,
  );
  return rows.map((row) => idFromBytes(row.kind, row.id));
}
