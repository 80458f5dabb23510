import type { ShareId, TenantId } from "@scai/contract";
import { shares } from "@scai/db";
import { and, eq, isNotNull, lt, sql } from "drizzle-orm";
import type { Services } from "../../../services.ts";
import { removedAt } from "../../acl/index.ts";
import { recordAudit } from "../../audit/index.ts";
import { appendChange } from "../../sync/index.ts";
import { listExpiredShares } from "../removed-shares.repo.ts";

type Deps = Pick<Services, "clock" | "database">;

const batchMax = 100;
const actor = { kind: "system", id: "expire-shares" } as const;

/** Deletes for good the shares that have been in the trash for longer than their tenant keeps things. Returns how many those were. */
export async function expireShares(deps: Deps): Promise<number | undefined> {
  let expired = 0;
  for (;;) {
    const rows = await listExpiredShares(deps.database.db, deps.clock(), batchMax);
    for (const { id, tenantId } of rows) expired += await expire(deps, tenantId, id);
    if (rows.length < batchMax) return expired === 0 ? undefined : expired;
  }
}

async function expire(deps: Deps, tenantId: TenantId, shareId: ShareId): Promise<number> {
  return deps.database.transaction(async (tx) => {
    const now = deps.clock();
    const isOne = and(eq(shares.id, shareId), eq(shares.tenantId, tenantId));
    const [row] = await tx
      .select()
      .from(shares)
      .where(and(isOne, isNotNull(shares.trashedAt), lt(shares.trashedAt, removedAt)))
      .for("update");
    // Restored meanwhile, or another worker came first.
    if (row === undefined) return 0;
    await tx
      .update(shares)
      .set({ trashedAt: removedAt, revision: sql`${shares.revision} + 1` })
      .where(isOne);
    const resource = { id: shareId, name: row.name };
    await recordAudit(tx, { ...actor, tenantId }, { action: "share.delete", at: now, resource, before: row });
    const { name, createdBy: changedBy } = row;
    await appendChange(tx, {
      tenantId,
      shareId,
      type: "deleted",
      resource: shareId,
      parent: null,
      name,
      changedBy,
      changedAt: now,
    });
    return 1;
  });
}
