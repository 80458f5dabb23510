import { AppError, type FolderId } from "@scai/contract";
import { createFolder, findInPlace } from "../../files/index.ts";
import { type Applied, type ApplyContext, applied } from "../apply-context.ts";
import { viewConflict } from "../conflict.view.ts";
import { conflictName } from "../conflict-name.ts";
import type { LocalChangeOf } from "../local-change.values.ts";
import { recordConflict } from "../record-conflict.ts";
import { decide } from "../strategy.policy.ts";

/** Makes a folder. One of that name that is there already is that folder: two devices that make the same have made it together. */
export async function applyCreateFolder(
  context: ApplyContext,
  change: LocalChangeOf<"createFolder">,
): Promise<Applied> {
  const { deps, actor, shareId } = context;
  const parentId = parentOf(context, change);
  const at = { shareId, folderId: parentId ?? undefined };
  const { name } = change;
  try {
    const folder = await createFolder(deps, actor, { shareId, parentId: at.folderId, name }, async () => {});
    context.foldersByRef.set(change.ref, folder.id);
    return applied(folder);
  } catch (err) {
    if (!(err instanceof AppError) || err.code !== "files.name_taken") throw err;
  }
  const holder = await findInPlace(deps, actor, at, name);
  if (holder?.kind === "folder") {
    context.foldersByRef.set(change.ref, holder.id);
    return applied(holder);
  }
  // A file has the name: it keeps it, unless nobody is to decide yet or nothing is to be made.
  const decision = decide(context.strategy, true);
  const isMade = decision === "client" || decision === "both";
  const free = conflictName(name, "folder", context.device.name, deps.clock());
  const folder = isMade
    ? await createFolder(deps, actor, { shareId, parentId: at.folderId, name: free }, async () => {})
    : undefined;
  if (folder !== undefined) context.foldersByRef.set(change.ref, folder.id);
  const row = await deps.database.transaction((tx) =>
    recordConflict(tx, context, {
      change,
      type: "nameTaken",
      nodeId: folder?.id ?? null,
      name,
      wanted: { type: "createFolder", parentId, name },
      decision: decision === "client" ? "both" : decision,
      copyId: null,
    }),
  );
  return { status: "conflict", item: folder ?? null, conflict: viewConflict(row), copy: null };
}

/** The folder that a change names, by its id or by the ref under which this call made it; null for the top of the share. */
export function parentOf(
  context: ApplyContext,
  { parentId, parentRef }: { readonly parentId?: FolderId | null | undefined; readonly parentRef?: string | undefined },
): FolderId | null {
  if (parentRef === undefined) return parentId ?? null;
  const made = context.foldersByRef.get(parentRef);
  if (made === undefined) throw new AppError("sync.ref_unknown", { detail: `parentRef ${JSON.stringify(parentRef)}` });
  return made;
}
