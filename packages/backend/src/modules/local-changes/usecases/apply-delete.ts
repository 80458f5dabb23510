import { AppError } from "@scai/contract";
import { findReadable, trashNode } from "../../files/index.ts";
import { type Applied, type ApplyContext, applied, decideAgainst } from "../apply-context.ts";
import { viewConflict } from "../conflict.view.ts";
import type { LocalChangeOf } from "../local-change.values.ts";
import { recordConflict } from "../record-conflict.ts";

/**
 * Puts something into the trash. What is not there any more has been deleted. A file whose content the device did not know stays, unless the
 * strategy says that the device wins.
 */
export async function applyDelete(context: ApplyContext, change: LocalChangeOf<"delete">): Promise<Applied> {
  const { deps, actor, shareId } = context;
  const item = await findReadable(deps, actor, change.id);
  if (item === undefined) return applied(null);
  if (item.shareId !== shareId) throw new AppError("files.not_found");
  const isEdited =
    item.kind === "file" && change.baseVersionId !== undefined && item.versionId !== change.baseVersionId;
  const decision = isEdited ? decideAgainst(context, change.changedAt, item.modifiedAt) : "client";
  if (decision === "client") {
    try {
      // The very content that was looked at: of one that comes meanwhile the device knows nothing.
      await trashNode(deps, actor, { id: item.id, ...(item.kind === "file" ? { ifMatch: item.etag } : {}) });
    } catch (err) {
      if (err instanceof AppError && err.code === "files.stale_etag") return applyDelete(context, change);
      if (!(err instanceof AppError && (err.code === "files.trashed" || err.code === "files.not_found"))) throw err;
    }
    if (!isEdited) return applied(null);
  }
  const row = await deps.database.transaction((tx) =>
    recordConflict(tx, context, {
      change,
      type: "edited",
      nodeId: item.id,
      name: item.name,
      wanted: { type: "delete" },
      decision: decision === "both" ? "server" : decision,
      copyId: null,
    }),
  );
  return { status: "conflict", item: decision === "client" ? null : item, conflict: viewConflict(row), copy: null };
}
