import type { ShareId, TenantId } from "@scai/contract";
import { type Db, nodes } from "@scai/db";
import { and, eq, gt, isNull } from "drizzle-orm";

/**
 * What lies in a share and was not itself put into the trash, in the order of ids: one range of the index `nodes_trash`. Forced, because
 * MariaDB would rather read the primary key, through all shares.
 */
export function listNodesAfter(
  db: Db,
  tenantId: TenantId,
  shareId: ShareId,
  after: Uint8Array | undefined,
  limit: number,
) {
  return db
    .select()
    .from(nodes, { forceIndex: "nodes_trash" })
    .where(
      and(
        eq(nodes.shareId, shareId),
        eq(nodes.tenantId, tenantId),
        isNull(nodes.trashedAt),
        after === undefined ? undefined : gt(nodes.id, after),
      ),
    )
    .orderBy(nodes.id)
    .limit(limit);
}
