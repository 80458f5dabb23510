import { type NodeId, type Permission, permissionBits, type ShareId } from "@scai/contract";
import { isHidden, judgeNode, judgeShare, loadNodeGrants, loadShareGrants } from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import type { ResourceId } from "../entry.ts";
import { isShare, type ReadDeps } from "../resource.ts";

export interface Check {
  readonly resourceId: ResourceId;
  readonly permission: Permission;
}

/**
 * For each check whether the caller has the permission: two statements however many they are. What does not exist and what the caller
 * may not read are the same no. A thing in the trash is judged as if it were not there yet; a share in the trash is nowhere.
 */
export async function checkAccess(deps: ReadDeps, actor: Actor, checks: readonly Check[]): Promise<boolean[]> {
  const ids = Array.from(new Set(checks.map((check) => check.resourceId)));
  const shareIds = ids.filter(isShare);
  const nodeIds = ids.filter((id): id is NodeId => !isShare(id));
  const now = deps.clock();
  const [nodes, shares] = await Promise.all([
    loadNodeGrants(deps.database, actor.tenantId, nodeIds, actor, now),
    loadShareGrants(deps.database.db, actor.tenantId, shareIds, actor, now),
  ]);
  const permissions = new Map<ResourceId, number>([
    ...Array.from(nodes, ([id, found]): [NodeId, number] => [
      id,
      found.isShareTrashed || isHidden(found) ? 0 : judgeNode(found, actor).permissions,
    ]),
    ...Array.from(shares, ([id, found]): [ShareId, number] => [
      id,
      found.isShareTrashed ? 0 : judgeShare(found, actor).permissions,
    ]),
  ]);
  return checks.map(({ resourceId, permission }) => {
    const needed = permissionBits.read | permissionBits[permission];
    return ((permissions.get(resourceId) ?? 0) & needed) === needed;
  });
}
