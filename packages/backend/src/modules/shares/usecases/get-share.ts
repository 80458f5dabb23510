import { AppError, type Permission, type ShareId } from "@scai/contract";
import type { Services } from "../../../services.ts";
import { hasFullControl, requireShare, type ShareAccess } from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import { listShareHoldings } from "../../quotas/index.ts";
import { type Share, viewShare } from "../share.view.ts";
import { findShare, type ShareRow } from "../shares.repo.ts";

export type ReadDeps = Pick<Services, "database" | "clock">;

/** A share that the caller may read. One in the trash is shown as well, so that it can be restored. */
export async function getShare(deps: ReadDeps, actor: Actor, input: { readonly shareId: ShareId }): Promise<Share> {
  const { row, access } = await requireShareRow(deps, actor, input.shareId, ["read"], "allowed");
  const isFull = hasFullControl(actor.isTenantAdmin, access.role);
  const holdings = await listShareHoldings(deps.database.db, actor.tenantId, isFull ? [row.id] : []);
  return viewShare(row, access, holdings.get(row.id));
}

export interface FoundShare {
  readonly row: ShareRow;
  readonly view: Share;
  readonly access: ShareAccess;
}

/** The share's row, and the caller's view of it but for what it holds, if they have the permissions. */
export async function requireShareRow(
  deps: ReadDeps,
  actor: Actor,
  id: ShareId,
  needed: readonly Permission[],
  inTrash: "refused" | "allowed" = "refused",
): Promise<FoundShare> {
  const { db } = deps.database;
  const access = await requireShare(deps, actor, id, needed, inTrash);
  const row = await findShare(db, actor.tenantId, id);
  if (row === undefined) throw new AppError("shares.not_found");
  return { row, view: viewShare(row, access), access };
}
