import { AppError, type FolderId, idToBytes, type NodeId, type ShareId } from "@scai/contract";
import { nodes, type Tx } from "@scai/db";
import { and, eq } from "drizzle-orm";
import { requireMatch, untilFresh } from "../../../platform/etag.ts";
import type { Services } from "../../../services.ts";
import { type Node, type NodeAccess, requireBelow, requireNode, requirePlace, treeDepthMax } from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import { type AlsoMade, commitChange, findDeepestLevel, setDeepestLevel } from "../../sync/index.ts";
import { requireUnlocked, requireUnlockedBelow } from "../locks.ts";
import { ancestorsIn, holdPlace, levelIn, type Place, parentOf, placeOf, tooDeep } from "../new-node.ts";
import { type FolderItem, viewNode } from "../node.view.ts";
import { changedMeanwhile, findReplaceable, trashReplaced } from "../replace-node.ts";
import { type OnNameTaken, takeName } from "../take-name.ts";
import { holdTrees, listChain, measureHeight, measureTree, moveBelowToShare } from "../tree.repo.ts";

type Deps = Pick<Services, "database" | "clock" | "log" | "mail" | "notifier">;

export interface Target {
  readonly targetShareId?: ShareId | undefined;
  readonly targetFolderId?: FolderId | undefined;
}

export interface MoveNodeInput extends Target {
  readonly id: NodeId;
  readonly ifMatch?: string | undefined;
  readonly name?: string | undefined;
  readonly onNameTaken: OnNameTaken;
}

/**
 * Moves a file, or a folder with everything below it, to another folder or share; needs `delete` on it, `create` where it goes, `read` on
 * everything below it and, when it leaves the share, `delete` too. Within a share one row changes; versions and entries of its own come
 * along everywhere, and so do locks on what is below: they refuse only that it leaves the share.
 */
export function moveNode(deps: Deps, actor: Actor, input: MoveNodeInput): Promise<FolderItem> {
  return untilFresh(input.ifMatch, "files.stale_etag", async () => {
    const found = await requireNode(deps, actor, input.id, ["delete"]);
    requireMatch(input.ifMatch, viewNode(found.node, found.ancestors, deps.clock()).etag, "files.stale_etag");
    const at = { shareId: input.targetShareId, folderId: input.targetFolderId };
    const place = await requirePlace(deps, actor, at, ["create"]);
    const name = input.name ?? found.node.name;
    if (parentOf(place) === parentOf(placeOf(found)) && name === found.node.name)
      return viewNode(found.node, found.ancestors, deps.clock());
    return relocate(deps, actor, found, place, { name, onNameTaken: input.onNameTaken, verb: "move" });
  });
}

/**
 * Takes what was put into the trash back to where it was or to another place, under its old name or another; needs `write` and, in another
 * place, what a move there needs. Fails with `files.not_trashed` for what went along with a folder: the folder is what is restored.
 */
export function restoreNode(deps: Deps, actor: Actor, input: Omit<MoveNodeInput, "ifMatch">): Promise<FolderItem> {
  return untilFresh(undefined, "files.stale_etag", async () => {
    const isElsewhere = input.targetFolderId !== undefined || input.targetShareId !== undefined;
    const needed = isElsewhere ? (["write", "delete"] as const) : (["write"] as const);
    const found = await requireNode(deps, actor, input.id, needed, "allowed");
    if (found.node.trashedAt === null) {
      throw new AppError(isInTrash(found) ? "files.parent_trashed" : "files.not_trashed");
    }
    if (!isElsewhere && isInTrash(found)) {
      throw new AppError("files.parent_trashed", { detail: "Restore that folder first, or say where this is to go." });
    }
    const at = { shareId: input.targetShareId, folderId: input.targetFolderId };
    const place = isElsewhere ? await requirePlace(deps, actor, at, ["create"]) : placeOf(found);
    const name = input.name ?? found.node.name;
    return relocate(deps, actor, found, place, { name, onNameTaken: input.onNameTaken, verb: "restore" });
  });
}

function isInTrash({ ancestors }: NodeAccess): boolean {
  return ancestors.some((folder) => folder.trashedAt !== null);
}

interface Relocation {
  readonly name: string;
  readonly onNameTaken: OnNameTaken;
  readonly verb: "move" | "restore";
}

async function relocate(
  deps: Deps,
  actor: Actor,
  found: NodeAccess,
  place: Place,
  { name, onNameTaken, verb }: Relocation,
): Promise<FolderItem> {
  const { node } = found;
  if (parentOf(place) !== parentOf(placeOf(found))) await requireBelow(deps, actor, found, "read");
  if (place.shareId !== node.shareId) await requireBelow(deps, actor, found, "delete");
  const replaced = onNameTaken === "replace" ? await findReplaceable(deps, actor, place, node.kind, name) : undefined;
  return commitChange(deps, actor, async (tx) => {
    const now = deps.clock();
    if (verb === "move") await requireUnlocked(tx, actor, node, now);
    const level = await holdWay(tx, found, place);
    const also = replaced === undefined ? [] : [await trashReplaced(tx, actor, replaced, now)];
    const taken = { tenantId: node.tenantId, parent: parentOf(place), kind: node.kind };
    const moved = await takeName(tx, taken, name, onNameTaken, (free) => putInto(tx, actor, node, place, free, now));
    const usage = place.shareId === node.shareId ? undefined : await changeShare(tx, node, place.shareId);
    if (usage !== undefined && moved.kind === "folder") await requireUnlockedBelow(tx, actor, moved, now);
    const common = { tenantId: node.tenantId, resource: node.id, changedBy: actor.id, changedAt: now };
    const from = { ...common, shareId: node.shareId, parent: node.parentId ?? node.shareId, name: node.name };
    const type = verb === "restore" ? "restored" : "moved";
    const change = {
      ...common,
      shareId: place.shareId,
      type: usage === undefined ? type : "created",
      parent: parentOf(place),
      name: moved.name,
      ...(moved.name === node.name ? {} : { oldName: node.name }),
      ...(usage === undefined && verb === "move" ? { metadata: { oldParentId: node.parentId } } : {}),
      level,
      bringsTrash: usage !== undefined,
    } as const;
    const before = { ...node, parentId: from.parent };
    const audit = { action: `${node.kind}.${verb}`, before, after: { ...moved, parentId: change.parent } } as const;
    const result = viewNode(moved, ancestorsIn(place), now);
    if (usage === undefined) return { result, change, audit, also };
    const left: AlsoMade = { change: { ...from, type: "deleted" }, usage: negated(usage) };
    return { result, change, audit, usage, also: [...also, left] };
  });
}

/**
 * Holds the place, and for a folder the trees of both shares, until the transaction ends. Tells on which level the deepest of what is
 * moved may lie then; fails when the folder would get into itself, or too deep.
 */
async function holdWay(tx: Tx, { node, ancestors }: NodeAccess, place: Place): Promise<number> {
  if (node.kind === "file") {
    await holdPlace(tx, place);
    return levelIn(place);
  }
  await holdTrees(tx, node.tenantId, [node.shareId, place.shareId]);
  const above = place.folder === undefined ? [] : await listChain(tx, node.tenantId, place.folder.id);
  if (above.includes(node.id)) throw new AppError("files.cycle");
  const parent = ancestors[0];
  const levelBefore = (parent === undefined ? 0 : (await listChain(tx, node.tenantId, parent.id)).length) + 1;
  await holdPlace(tx, place);
  const level = above.length + 1;
  return level + (await heightOf(tx, node, levelBefore, level));
}

/** Of a folder that goes deeper down: not less than how many levels are below it. Measured only when that could be too many. */
async function heightOf(tx: Tx, node: Node & { kind: "folder" }, levelBefore: number, level: number): Promise<number> {
  const known = Math.max(0, (await findDeepestLevel(tx, node.shareId)) - levelBefore);
  if (level <= levelBefore || level + known < treeDepthMax) return known;
  await setDeepestLevel(tx, node.shareId, await measureHeight(tx, node.tenantId, node.shareId));
  const measured = await measureHeight(tx, node.tenantId, node.id);
  if (level + measured >= treeDepthMax) throw tooDeep();
  return measured;
}

/** Writes the one row, if it is still the revision that was read. */
async function putInto(tx: Tx, actor: Actor, node: Node, place: Place, name: string, now: Date): Promise<Node> {
  const values = { shareId: place.shareId, name, trashedAt: null, modifiedBy: actor.id, modifiedAt: now };
  const revision = node.revision + 1;
  const [updated] = await tx
    .update(nodes)
    .set({ ...values, revision, parentId: idToBytes(parentOf(place)), trashedBy: null })
    .where(and(eq(nodes.id, idToBytes(node.id)), eq(nodes.tenantId, node.tenantId), eq(nodes.revision, node.revision)));
  if (updated.affectedRows === 0) throw changedMeanwhile();
  return { ...node, ...values, revision, parentId: place.folder?.id ?? null };
}

/** Lets what is below know the share it is in now. Returns what went from one share to the other. */
async function changeShare(tx: Tx, node: Node, shareId: ShareId) {
  if (node.kind === "folder") await moveBelowToShare(tx, node.tenantId, node.id, shareId);
  return measureTree(tx, node.tenantId, node.id);
}

function negated(usage: Awaited<ReturnType<typeof measureTree>>) {
  const { bytes, files, folders, versionBytes } = usage;
  return { bytes: -bytes, files: -files, folders: -folders, versionBytes: -versionBytes };
}
