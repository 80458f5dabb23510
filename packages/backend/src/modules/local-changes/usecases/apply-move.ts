import { AppError, type FolderId } from "@scai/contract";
import { type FolderItem, findReadable, moveNode, renameNode } from "../../files/index.ts";
import { type Applied, type ApplyContext, applied, decideAgainst } from "../apply-context.ts";
import { type ConflictRow, viewConflict } from "../conflict.view.ts";
import { conflictName } from "../conflict-name.ts";
import type { LocalChangeOf } from "../local-change.values.ts";
import { recordConflict } from "../record-conflict.ts";
import type { Resolution } from "../strategy.policy.ts";
import { parentOf } from "./apply-folder.ts";

type Move = LocalChangeOf<"move">;

interface Way {
  readonly parentId: FolderId | null;
  readonly name: string;
}

const attemptsMax = 3;

/**
 * Moves or renames something from where the device knew it. Something that is there already has been moved; something that somebody else
 * moved elsewhere is a conflict, and so is a name that is taken, a folder that is gone, and one that would get into itself.
 */
export async function applyMove(context: ApplyContext, change: Move): Promise<Applied> {
  const to = { parentId: parentOf(context, change), name: change.name };
  for (let attempt = 1; ; attempt++) {
    const item = await requireInShare(context, change.id);
    const at = { parentId: folderOf(item), name: item.name };
    if (isSame(at, to)) return applied(item);
    const isWhereKnown = isSame(at, { parentId: change.baseParentId, name: change.baseName });
    if (!isWhereKnown) return settle(context, change, item, "moved", to);
    try {
      return applied(await put(context, item, to, "fail"));
    } catch (err) {
      // Somebody changed it since it was looked at: look again.
      if (err instanceof AppError && err.code === "files.stale_etag" && attempt < attemptsMax) continue;
      const type = typeOf(err);
      if (type === undefined) throw err;
      return settle(context, change, item, type, to);
    }
  }
}

/** The thing, if the caller may read it and it is in the share that the device speaks of. */
export async function requireInShare(context: ApplyContext, id: Move["id"]): Promise<FolderItem> {
  const item = await findReadable(context.deps, context.actor, id);
  if (item?.shareId !== context.shareId) throw new AppError("files.not_found");
  return item;
}

function put(
  { deps, actor, shareId }: ApplyContext,
  item: FolderItem,
  to: Way,
  onNameTaken: "fail" | "rename" | "replace",
): Promise<FolderItem> {
  const { id, etag: ifMatch } = item;
  if (folderOf(item) === to.parentId && onNameTaken === "fail")
    return renameNode(deps, actor, { id, name: to.name, ifMatch });
  const target = { targetShareId: shareId, targetFolderId: to.parentId ?? undefined };
  return moveNode(deps, actor, { id, ...target, name: to.name, ifMatch, onNameTaken });
}

function typeOf(err: unknown): ConflictRow["type"] | undefined {
  if (!(err instanceof AppError)) return undefined;
  if (err.code === "files.name_taken") return "nameTaken";
  if (err.code === "files.cycle") return "cycle";
  // The thing itself was there a moment ago: it is where it was to go that is not.
  if (err.code === "files.not_found" || err.code === "files.trashed") return "parentGone";
  return undefined;
}

/** Does what the strategy says, and writes down what it was. */
async function settle(
  context: ApplyContext,
  change: Move,
  item: FolderItem,
  type: ConflictRow["type"],
  to: Way,
): Promise<Applied> {
  const decision = decideAgainst(context, change.changedAt, item.modifiedAt);
  const done = await enforce(context, item, type, to, decision);
  const row = await context.deps.database.transaction((tx) =>
    recordConflict(tx, context, {
      change,
      type,
      nodeId: item.id,
      name: change.name,
      wanted: { type: "move", ...to },
      decision: done === undefined && decision !== "open" ? "server" : decision,
      copyId: null,
    }),
  );
  return { status: "conflict", item: done ?? item, conflict: viewConflict(row), copy: null };
}

/** Undefined: it stays where the server has it. */
async function enforce(
  context: ApplyContext,
  item: FolderItem,
  type: ConflictRow["type"],
  to: Way,
  decision: Resolution | "open",
): Promise<FolderItem | undefined> {
  if (decision === "server" || decision === "open" || type === "cycle" || type === "parentGone") return undefined;
  if (decision === "both" && type === "moved") return undefined;
  const name = conflictName(to.name, item.kind, context.device.name, context.deps.clock());
  try {
    return decision === "client"
      ? await put(context, item, to, "replace")
      : await put(context, item, { ...to, name }, "rename");
  } catch (err) {
    // What cannot be done now, because of another change still, stays as it is.
    if (typeOf(err) === undefined && !(err instanceof AppError && err.code === "files.stale_etag")) throw err;
    return undefined;
  }
}

function folderOf(item: FolderItem): FolderId | null {
  return item.kind === "folder" ? item.parentId : item.folderId;
}

function isSame(a: Way, b: Way): boolean {
  return a.parentId === b.parentId && a.name === b.name;
}
