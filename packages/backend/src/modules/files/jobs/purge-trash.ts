import type { TenantId } from "@scai/contract";
import type { Services } from "../../../services.ts";
import { toNode } from "../../acl/index.ts";
import { recordAudit } from "../../audit/index.ts";
import { changeUsage, noteTrashChange } from "../../quotas/index.ts";
import { appendChange } from "../../sync/index.ts";
import {
  listExpired,
  listInside,
  listRemoved,
  lockTrashed,
  markRemoved,
  type RemovedNode,
  removeNodes,
} from "../remove.repo.ts";
import { deletion } from "../usecases/delete-node.ts";

type Deps = Pick<Services, "clock" | "database">;

const batchMax = 100;
const actor = { kind: "system", id: "purge-trash" } as const;

/** Deletes for good what has been in the trash for longer than its tenant keeps things. Returns how many things that were. */
export async function expireTrash(deps: Deps): Promise<number | undefined> {
  let expired = 0;
  for (;;) {
    const rows = await listExpired(deps.database.db, deps.clock(), batchMax);
    for (const [tenantId, ofTenant] of Map.groupBy(rows, (row) => row.tenantId))
      expired += await expire(
        deps,
        tenantId,
        ofTenant.map((row) => row.id),
      );
    if (rows.length < batchMax) return expired === 0 ? undefined : expired;
  }
}

async function expire(deps: Deps, tenantId: TenantId, ids: readonly Uint8Array[]): Promise<number> {
  return deps.database.transaction(async (tx) => {
    const now = deps.clock();
    const rows = await lockTrashed(tx, tenantId, ids);
    if (rows.length === 0) return 0;
    await markRemoved(
      tx,
      tenantId,
      rows.map((row) => row.id),
    );
    const made = rows.map((row) => deletion(toNode(row), row.modifiedBy, now));
    for (const { change, audit } of made) {
      const resource = { id: change.resource, name: change.name };
      await recordAudit(tx, { ...actor, tenantId }, { ...audit, at: now, resource });
    }
    const inOrder = made.map(({ change }) => change).toSorted((a, b) => (a.shareId < b.shareId ? -1 : 1));
    for (const change of inOrder) await appendChange(tx, change);
    return rows.length;
  });
}

/**
 * Removes what was deleted for good, from the bottom up and in small transactions: room is given back as rows go. It may be killed
 * anywhere and run by several workers at once; what is left is found again from its top. Returns how many things were removed.
 */
export async function removeDeleted(deps: Deps): Promise<number | undefined> {
  let removed = 0;
  for (;;) {
    const tops = await listRemoved(deps.database.db, batchMax);
    for (const top of tops) removed += await removeTree(deps, top);
    if (tops.length < batchMax) return removed === 0 ? undefined : removed;
  }
}

interface Top {
  readonly id: Uint8Array;
  readonly tenantId: TenantId;
  readonly kind: "folder" | "file";
}

async function removeTree(deps: Deps, top: Top): Promise<number> {
  let removed = 0;
  while (top.kind === "folder") {
    const inside = await listInside(deps.database.db, top.tenantId, top.id);
    if (inside.length === 0) break;
    const files = inside.filter((row) => row.kind === "file");
    for (let start = 0; start < files.length; start += batchMax)
      removed += await remove(deps, top.tenantId, files.slice(start, start + batchMax));
    for (const folder of inside) if (folder.kind === "folder") removed += await removeTree(deps, folder);
  }
  return removed + (await remove(deps, top.tenantId, [top]));
}

async function remove(deps: Deps, tenantId: TenantId, rows: readonly Top[]): Promise<number> {
  const ids = rows.map((row) => row.id);
  return deps.database.transaction(async (tx) => {
    const now = deps.clock();
    const gone = await removeNodes(tx, tenantId, ids, now);
    const ofShares = Array.from(Map.groupBy(gone, (node) => node.shareId)).toSorted(([a], [b]) => (a < b ? -1 : 1));
    for (const [shareId] of ofShares) await noteTrashChange(tx, tenantId, shareId);
    for (const [shareId, nodes] of ofShares) await changeUsage(tx, { tenantId, shareId }, usageOf(nodes), now);
    return gone.length;
  });
}

function usageOf(gone: readonly RemovedNode[]) {
  const sum = (part: (node: RemovedNode) => number) => gone.reduce((total, node) => total - part(node), 0);
  return {
    bytes: sum((node) => node.sizeBytes),
    versionBytes: sum((node) => node.versionBytes),
    files: sum((node) => (node.kind === "file" ? 1 : 0)),
    folders: sum((node) => (node.kind === "folder" ? 1 : 0)),
  };
}
