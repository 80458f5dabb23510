import { type FolderId, idToBytes, type NodeId, type ShareId, type TenantId } from "@scai/contract";
import { type Db, nodes, selectRows, type Tx } from "@scai/db";
import { and, desc, eq, gt, lt, or, sql } from "drizzle-orm";
import { arrivingAt, type FolderNode, type Node, type NodeRow, toNode } from "../acl/index.ts";

export type ChildRow = NodeRow & { readonly inheritsAcl: boolean };

/** The live child of that exact name; absent means that the name is free. */
export async function findChildByName(
  db: Db | Tx,
  tenantId: TenantId,
  parent: ShareId | FolderId,
  name: string,
): Promise<Node | undefined> {
  const [row] = await db
    .select()
    .from(nodes)
    .where(and(eq(nodes.liveParentId, idToBytes(parent)), eq(nodes.name, name), eq(nodes.tenantId, tenantId)));
  return row === undefined ? undefined : toNode(row);
}

/**
 * Live children after a name, in the order of the bytes of their names; one range of the index `nodes_live_name`. Forced, because in a
 * large folder MariaDB would rather read the names from the first on.
 */
export function listChildren(
  db: Db | Tx,
  tenantId: TenantId,
  parent: ShareId | FolderId,
  afterName: string | undefined,
  limit: number,
): Promise<ChildRow[]> {
  return db
    .select()
    .from(nodes, { forceIndex: "nodes_live_name" })
    .where(
      and(
        eq(nodes.liveParentId, idToBytes(parent)),
        eq(nodes.tenantId, tenantId),
        afterName === undefined ? undefined : gt(nodes.name, afterName),
      ),
    )
    .orderBy(nodes.name)
    .limit(limit);
}

/** What was put into the trash of a share, latest first. */
export function listTrash(
  db: Db,
  tenantId: TenantId,
  shareId: ShareId,
  after: { readonly trashedAt: Date; readonly id: Uint8Array } | undefined,
  limit: number,
): Promise<NodeRow[]> {
  return db
    .select()
    .from(nodes)
    .where(
      and(
        eq(nodes.shareId, shareId),
        eq(nodes.tenantId, tenantId),
        lt(nodes.trashedAt, arrivingAt),
        after === undefined
          ? undefined
          : or(lt(nodes.trashedAt, after.trashedAt), and(eq(nodes.trashedAt, after.trashedAt), lt(nodes.id, after.id))),
      ),
    )
    .orderBy(desc(nodes.trashedAt), desc(nodes.id))
    .limit(limit);
}

/** The row as it is, in the trash or not. */
export async function findNode(db: Db | Tx, tenantId: TenantId, id: NodeId): Promise<NodeRow | undefined> {
  const [row] = await db
    .select()
    .from(nodes)
    .where(and(eq(nodes.id, idToBytes(id)), eq(nodes.tenantId, tenantId)));
  return row;
}

/** The row, locked until the transaction ends. */
export async function lockNode(tx: Tx, tenantId: TenantId, id: NodeId): Promise<Node | undefined> {
  const [row] = await tx
    .select()
    .from(nodes)
    .where(and(eq(nodes.id, idToBytes(id)), eq(nodes.tenantId, tenantId)))
    .for("update");
  return row === undefined ? undefined : toNode(row);
}

/** Keeps a live folder of a share from being trashed, removed or taken to another share until the transaction ends; false when it was. */
export async function holdFolder(
  tx: Tx,
  { tenantId, shareId, id }: Pick<FolderNode, "tenantId" | "shareId" | "id">,
): Promise<boolean> {
  // MariaDB has no FOR SHARE, which is what Drizzle would write.
  const rows = await selectRows<StepRow>(
    tx,
    sql`
    select id, kind from nodes where id = ${Buffer.from(idToBytes(id))} and tenant_id = ${Buffer.from(idToBytes(tenantId))}
      and share_id = ${Buffer.from(idToBytes(shareId))} and kind = 'folder' and trashed_at is null lock in share mode`,
  );
  return rows.length === 1;
}

interface StepRow {
  readonly id: Buffer;
  readonly kind: "folder" | "file";
}

/** The live node at a path of names below the top of a share, in one statement; undefined when a name on the way is not there. */
export async function findNodeIdByPath(
  db: Db,
  tenantId: TenantId,
  shareId: ShareId,
  names: readonly string[],
): Promise<{ id: Uint8Array; kind: "folder" | "file" } | undefined> {
  const rows = await selectRows<StepRow>(
    db,
    sql`
    with recursive steps as (
      select id, kind, 1 as depth from nodes
      where live_parent_id = ${Buffer.from(idToBytes(shareId))} and tenant_id = ${Buffer.from(idToBytes(tenantId))}
        and name = ${names[0] ?? ""} collate utf8mb4_nopad_bin
      union all
      select n.id, n.kind, s.depth + 1 from steps s
      join nodes n on n.live_parent_id = s.id and n.tenant_id = ${Buffer.from(idToBytes(tenantId))}
        and n.name = json_unquote(json_extract(${JSON.stringify(names)}, concat('$[', s.depth, ']'))) collate utf8mb4_nopad_bin
      where s.depth < ${names.length}
    )
    select id, kind from steps where depth = ${names.length}`,
  );
  return rows[0];
}
