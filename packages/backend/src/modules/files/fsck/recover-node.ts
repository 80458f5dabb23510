import { type FolderId, idFromBytes, idToBytes, type NodeId, type ShareId, type TenantId } from "@scai/contract";
import { nodes, type Tx } from "@scai/db";
import { and, eq } from "drizzle-orm";
import { type Node, toNode } from "../../acl/index.ts";
import { commitChange } from "../../sync/index.ts";
import { takeName } from "../take-name.ts";
import type { FsckDeps } from "./finding.ts";

/** Puts what cannot be reached at the top of its share, under its own name or a free one like it. Clients are told as of any move. */
export function putAtTop(deps: FsckDeps, tenantId: TenantId, id: NodeId): Promise<string> {
  return change(deps, tenantId, id, "moved", (node) => node.shareId);
}

/** Gives a free name to what is called as something else in its folder. */
export function renameApart(deps: FsckDeps, tenantId: TenantId, id: NodeId): Promise<string> {
  return change(deps, tenantId, id, "renamed", (node) => node.parentId ?? node.shareId);
}

async function change(
  deps: FsckDeps,
  tenantId: TenantId,
  id: NodeId,
  type: "moved" | "renamed",
  parentOf: (node: Node) => FolderId | ShareId,
): Promise<string> {
  const now = deps.clock();
  return commitChange(deps, { kind: "system", id: "fsck", tenantId }, async (tx) => {
    const node = await lockNode(tx, tenantId, id);
    const parent = parentOf(node);
    const put = async (name: string) => {
      const values = { name, parentId: idToBytes(parent), revision: node.revision + 1, modifiedAt: now };
      await tx.update(nodes).set(values).where(whereNode(tenantId, id));
      return name;
    };
    const name = await takeName(tx, { tenantId, parent, kind: node.kind }, node.name, "rename", put);
    const renamed = name === node.name ? {} : { oldName: node.name };
    const by = { changedBy: node.modifiedBy, changedAt: now };
    const made = { tenantId, shareId: node.shareId, type, resource: id, parent, name, ...renamed, ...by } as const;
    const where = parent === node.shareId ? null : idFromBytes("folder", idToBytes(parent));
    const [before, after] = [node, { ...node, name, parentId: where }];
    const action = `${node.kind}.${type === "moved" ? "move" : "rename"}` as const;
    return {
      result:
        type === "moved"
          ? `put at the top of its share as ${JSON.stringify(name)}`
          : `renamed to ${JSON.stringify(name)}`,
      change: type === "moved" ? { ...made, level: 1 } : made,
      audit: { action, before, after },
    };
  });
}

async function lockNode(tx: Tx, tenantId: TenantId, id: NodeId): Promise<Node> {
  const [row] = await tx.select().from(nodes).where(whereNode(tenantId, id)).for("update");
  if (row === undefined) throw new Error(`${id} is gone`);
  return toNode(row);
}

function whereNode(tenantId: TenantId, id: NodeId) {
  return and(eq(nodes.id, idToBytes(id)), eq(nodes.tenantId, tenantId));
}
