import { idToBytes, type ShareId, type TenantId } from "@scai/contract";
import { type Db, nodes, type Tx } from "@scai/db";
import { and, eq, isNull, lt, or } from "drizzle-orm";
import type { Services } from "../../../services.ts";
import { arrivingAt } from "../../acl/index.ts";
import { deleteShareRows, listRemovedShares } from "../../shares/index.ts";
import { lockSequence, trimShare } from "../../sync/index.ts";
import { markRemoved } from "../remove.repo.ts";
import { removeDeleted } from "./purge-trash.ts";

type Deps = Pick<Services, "clock" | "database">;

const batchMax = 100;
const topsMax = 500;
const endOfTime = new Date("9999-12-31T23:59:59.000Z");

/**
 * Removes shares that were deleted for good: first what is in them, as {@link removeDeleted} does, so room is given back as it goes; then
 * their change logs, and all else that speaks of them. It may be killed anywhere and run by several workers at once. Returns how many
 * shares were removed.
 */
export async function removeShares(deps: Deps): Promise<number | undefined> {
  const { db } = deps.database;
  let removed = 0;
  let after: ShareId | undefined;
  for (;;) {
    const page = await listRemovedShares(db, after, batchMax);
    for (const { id, tenantId } of page) await removeTops(deps, tenantId, id);
    if (page.length > 0) await removeDeleted(deps);
    for (const { id, tenantId } of page) if (await removeShare(deps, tenantId, id)) removed += 1;
    after = page.at(-1)?.id;
    if (page.length < batchMax) return removed === 0 ? undefined : removed;
  }
}

/** What is still being copied there is left to its copy, which finds the share gone. */
async function removeTops(deps: Deps, tenantId: TenantId, shareId: ShareId): Promise<void> {
  const { db } = deps.database;
  for (;;) {
    const tops = await db
      .select({ id: nodes.id })
      .from(nodes)
      .where(
        and(
          eq(nodes.parentId, idToBytes(shareId)),
          eq(nodes.tenantId, tenantId),
          or(isNull(nodes.trashedAt), lt(nodes.trashedAt, arrivingAt)),
        ),
      )
      .limit(topsMax);
    if (tops.length === 0) return;
    const ids = tops.map(({ id }) => id);
    await deps.database.transaction((tx) => markRemoved(tx, tenantId, ids));
  }
}

/** False while something is left in it: then the next run goes on. */
async function removeShare(deps: Deps, tenantId: TenantId, shareId: ShareId): Promise<boolean> {
  if (!(await isEmpty(deps.database.db, tenantId, shareId))) return false;
  await trimShare(deps, shareId, endOfTime);
  return deps.database.transaction(async (tx) => {
    // Whoever puts something into the share appends to its log: from here on that fails, or came before.
    await lockSequence(tx, shareId);
    if (!(await isEmpty(tx, tenantId, shareId))) return false;
    await deleteShareRows(tx, tenantId, shareId);
    return true;
  });
}

async function isEmpty(db: Db | Tx, tenantId: TenantId, shareId: ShareId): Promise<boolean> {
  const some = await db
    .select({ id: nodes.id })
    .from(nodes)
    .where(and(eq(nodes.shareId, shareId), eq(nodes.tenantId, tenantId)))
    .limit(1);
  return some.length === 0;
}
