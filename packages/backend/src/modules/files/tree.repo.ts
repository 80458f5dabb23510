import { type FolderId, idFromBytes, idToBytes, type NodeId, type ShareId, type TenantId } from "@scai/contract";
import { selectRows, shares, type Tx } from "@scai/db";
import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import { treeDepthMax } from "../acl/index.ts";
import type { UsageChange } from "../quotas/index.ts";

/**
 * Keeps every folder of these shares where it is until the transaction ends: whoever moves a folder takes this first. So of two moves
 * that together would make a cycle the second sees the first.
 */
export async function holdTrees(tx: Tx, tenantId: TenantId, shareIds: readonly ShareId[]): Promise<void> {
  await tx
    .select({ id: shares.id })
    .from(shares)
    .where(and(inArray(shares.id, [...new Set(shareIds)]), eq(shares.tenantId, tenantId)))
    .orderBy(shares.id)
    .for("update");
}

/** A folder and those above it, from the folder up. */
export async function listChain(tx: Tx, tenantId: TenantId, folderId: FolderId): Promise<FolderId[]> {
  const rows = await selectRows<{ id: Buffer }>(
    tx,
    sql`with recursive chain as (
        select id, parent_id, 0 as level from nodes where id = ${bytes(folderId)} and tenant_id = ${bytes(tenantId)}
        union all select n.id, n.parent_id, c.level + 1 from chain c join nodes n on n.id = c.parent_id
          and n.tenant_id = ${bytes(tenantId)} where c.level < ${treeDepthMax})
      select id from chain order by level`,
  );
  return rows.map(({ id }) => idFromBytes("folder", id));
}

/** How many levels there are below a folder or share. Looks at everything below. */
export async function measureHeight(tx: Tx, tenantId: TenantId, top: FolderId | ShareId): Promise<number> {
  const [row] = await selectRows<{ height: number }>(
    tx,
    sql`with recursive ${below(tenantId, top)} select coalesce(max(level), 0) as height from below`,
  );
  return row?.height ?? 0;
}

/** What something, with everything below it, adds to the usage of the share that it is in. */
export async function measureTree(tx: Tx, tenantId: TenantId, id: NodeId): Promise<Required<UsageChange>> {
  const [row] = await selectRows<{ [Member in keyof UsageChange]-?: string | number }>(
    tx,
    sql`with recursive ${below(tenantId, id)}, tree as (select ${bytes(id)} as id union all select id from below)
      select coalesce(sum(n.kind = 'file'), 0) as files, coalesce(sum(n.kind = 'folder'), 0) as folders,
        coalesce(sum(v.used), 0) as bytes, coalesce(sum(v.used - n.size_bytes), 0) as versionBytes
      from tree t join nodes n on n.id = t.id
      left join (select x.file_id, sum(x.size_bytes) as used from tree f join file_versions x on x.file_id = f.id
        group by x.file_id) v on v.file_id = n.id`,
  );
  if (row === undefined) throw new Error("a sum without a row");
  const { bytes: used, files, folders, versionBytes } = row;
  return { bytes: Number(used), files: Number(files), folders: Number(folders), versionBytes: Number(versionBytes) };
}

/**
 * Says of everything below a folder which share it is in now. Again until nothing is left: what somebody was still putting into a folder
 * when the first look went by is there once that folder's row has been ours to change, and nobody puts anything there after it.
 */
export async function moveBelowToShare(
  tx: Tx,
  tenantId: TenantId,
  folderId: FolderId,
  shareId: ShareId,
): Promise<void> {
  for (;;) {
    const [updated] = await tx.execute(
      sql`update nodes n join (with recursive ${below(tenantId, folderId)} select id from below) b on b.id = n.id
        set n.share_id = ${bytes(shareId)}, n.revision = n.revision + 1 where n.share_id <> ${bytes(shareId)}`,
    );
    if (updated.affectedRows === 0) return;
  }
}

/** Everything below something, with its level: 1 for what is right in it. For a `with recursive`. */
function below(tenantId: TenantId, top: NodeId | ShareId): SQL {
  return sql`below as (
      select id, 1 as level from nodes where parent_id = ${bytes(top)} and tenant_id = ${bytes(tenantId)}
      union all select n.id, b.level + 1 from below b join nodes n on n.parent_id = b.id and n.tenant_id = ${bytes(tenantId)}
        where b.level < ${treeDepthMax})`;
}

function bytes(id: NodeId | ShareId | TenantId): Buffer {
  return Buffer.from(idToBytes(id));
}
