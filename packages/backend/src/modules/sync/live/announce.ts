import { type NodeId, permissionBits, type TenantId } from "@scai/contract";
import type { Services } from "../../../services.ts";
import { concerning, judgeNode, loadNodeGrants, type NodeGrants } from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import { concernsAccessOf, nodeOf } from "../change.view.ts";
import type { ChangeRow } from "../changes.repo.ts";
import { principalsOf, signedIn } from "./audience.ts";
import type { LiveConnection } from "./connection.ts";
import { Announcement, accessFrame, changeFrame } from "./frames.ts";

/** Those who watch a share, and what they have heard. */
export interface Announced {
  readonly tenantId: TenantId;
  readonly connections: ReadonlySet<LiveConnection>;
  /** Everything up to here has been announced. */
  sequence: number;
}

/** Tells everybody who watches the share of these changes, in order, each as far as they may see them by what the database says now. */
export async function announce(
  deps: Pick<Services, "clock" | "database">,
  watched: Announced,
  rows: readonly ChangeRow[],
): Promise<void> {
  const nodes = Array.from(new Set(rows.flatMap((row) => [nodeOf(row) ?? [], row.metadata.oldParentId ?? []].flat())));
  const audience = signedIn(watched.connections);
  const whose = principalsOf(audience);
  const grants = await loadNodeGrants(deps.database, watched.tenantId, nodes, whose, deps.clock());
  for (const row of rows) {
    const change = new Announcement(changeFrame(row));
    const access = new Announcement(accessFrame(row));
    const node = nodeOf(row);
    const found = node === undefined ? undefined : grants.get(node);
    for (const { connection, actor } of audience) {
      // A change of the share itself is for everybody who may watch it, which the sweep keeps true.
      const mayRead = node === undefined || (found !== undefined && canRead(judgeNode(found, actor)));
      if (!watched.connections.has(connection)) continue;
      if (mayRead) connection.announce(change);
      else if (concernsAccessOf(row, concerning(actor)) || mayReadOld(row, grants, actor)) connection.announce(access);
    }
    watched.sequence = row.sequence;
  }
}

/** Whether somebody may read the folder that something was moved out of: then they could see it there. */
function mayReadOld({ metadata: { oldParentId } }: ChangeRow, grants: Map<NodeId, NodeGrants>, actor: Actor): boolean {
  if (oldParentId === undefined || oldParentId === null) return oldParentId === null;
  const found = grants.get(oldParentId);
  return found !== undefined && canRead(judgeNode(found, actor));
}

function canRead(judgement: { readonly permissions: number }): boolean {
  return (judgement.permissions & permissionBits.read) !== 0;
}
