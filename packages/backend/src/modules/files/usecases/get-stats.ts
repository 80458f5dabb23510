import { AppError, type FolderId, idToBytes, type ShareId, type TenantId } from "@scai/contract";
import { type Db, nodes } from "@scai/db";
import { and, eq, inArray } from "drizzle-orm";
import type { Services } from "../../../services.ts";
import { readableNodes, requireNode, requireShare, type ShareAccess } from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";

type Deps = Pick<Services, "database" | "clock">;

export interface TreeStats {
  readonly fileCount: number;
  readonly folderCount: number;
  readonly sizeBytes: number;
  readonly isComplete: boolean;
}

/** Not more than so many things are counted: a request must not take longer the more there is. */
export const countedMax = 10_000;
const foldersMax = 256;

/** What the caller may read below a folder. */
export async function getFolderStats(
  deps: Deps,
  actor: Actor,
  input: { readonly folderId: FolderId },
): Promise<TreeStats> {
  const { node, facts, permissions, role } = await requireNode(deps, actor, input.folderId, ["read"]);
  if (node.kind !== "folder") throw new AppError("files.not_found");
  const { shareId, shareLevel } = facts;
  return measure(deps, actor, { shareId, shareLevel, permissions, role, isTrashed: false }, node.id);
}

/** What the caller may read in a share. */
export async function getShareStats(
  deps: Deps,
  actor: Actor,
  input: { readonly shareId: ShareId },
): Promise<TreeStats> {
  const share = await requireShare(deps, actor, input.shareId, ["read"]);
  return measure(deps, actor, share, share.shareId);
}

/** Goes down folder by folder, {@link foldersMax} of a level at once, into those that the caller may read. */
async function measure(deps: Deps, actor: Actor, share: ShareAccess, top: FolderId | ShareId): Promise<TreeStats> {
  const stats = { fileCount: 0, folderCount: 0, sizeBytes: 0 };
  const waiting: Uint8Array[] = [idToBytes(top)];
  let room = countedMax;
  while (waiting.length > 0) {
    const rows = await listInside(deps.database.db, actor.tenantId, waiting.splice(0, foldersMax), room + 1);
    const isTooMuch = rows.length > room;
    const seen = await readableNodes(deps, actor, share, rows.slice(0, room), "inUse");
    for (const { kind, id, sizeBytes } of seen) {
      if (kind === "folder") {
        stats.folderCount++;
        waiting.push(id);
      } else {
        stats.fileCount++;
        stats.sizeBytes += sizeBytes ?? 0;
      }
    }
    if (isTooMuch) return { ...stats, isComplete: false };
    room -= rows.length;
  }
  return { ...stats, isComplete: true };
}

function listInside(db: Db, tenantId: TenantId, folders: readonly Uint8Array[], limit: number) {
  const { id, parentId, kind, sizeBytes, inheritsAcl } = nodes;
  return db
    .select({ id, parentId, kind, sizeBytes, inheritsAcl })
    .from(nodes, { forceIndex: "nodes_live_name" })
    .where(and(inArray(nodes.liveParentId, [...folders]), eq(nodes.tenantId, tenantId)))
    .limit(limit);
}
