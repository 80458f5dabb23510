import { AppError, type FileId, type FolderId, idToBytes, type ShareId } from "@scai/contract";
import { isDuplicate, nodes, type Tx } from "@scai/db";
import { type PlaceAccess, treeDepthMax } from "../acl/index.ts";
import type { Actor } from "../identity/index.ts";
import { findChildByName, holdFolder } from "./files.repo.ts";

type NodeValues = typeof nodes.$inferInsert;

/** What every new node has in common. */
export function newNodeValues(actor: Actor, place: PlaceAccess, id: FileId | FolderId, name: string, now: Date) {
  return {
    id: idToBytes(id),
    tenantId: actor.tenantId,
    shareId: place.shareId,
    parentId: idToBytes(parentOf(place)),
    name,
    revision: 1,
    inheritsAcl: true,
    versionId: null,
    versionNumber: null,
    sizeBytes: null,
    sha256: null,
    mimeType: null,
    createdBy: actor.id,
    createdAt: now,
    modifiedBy: actor.id,
    modifiedAt: now,
    trashedAt: null,
  };
}

/** The folder, or the share itself at its top. */
export function parentOf(place: PlaceAccess): FolderId | ShareId {
  return place.folder?.id ?? place.shareId;
}

/** The folders above something in that place, from the nearest up. */
export function ancestorsIn(place: PlaceAccess) {
  return place.folder === undefined ? [] : [place.folder, ...place.ancestors];
}

/** Refuses a place that is as deep as trees may be. */
export function requireDepth(place: PlaceAccess): void {
  if (ancestorsIn(place).length + 1 < treeDepthMax) return;
  throw new AppError("files.too_deep", { detail: `Trees have at most ${treeDepthMax} levels.` });
}

/** Inserts a node into a place that still exists. A taken name is `files.name_taken` and tells the id of what has it. */
export async function insertNode(tx: Tx, place: PlaceAccess, values: NodeValues): Promise<void> {
  if (place.folder !== undefined && !(await holdFolder(tx, place.folder.tenantId, place.folder.id)))
    throw new AppError("files.trashed");
  try {
    await tx.insert(nodes).values(values);
  } catch (err) {
    if (isDuplicate(err, "nodes_live_name")) throw new AppError("files.name_taken", { cause: err });
    throw err;
  }
}

/** Tells early, before any byte is taken, that a name is taken. The unique index decides in the end. */
export async function requireFreeName(
  db: Parameters<typeof findChildByName>[0],
  place: PlaceAccess,
  actor: Actor,
  name: string,
) {
  const holder = await findChildByName(db, actor.tenantId, parentOf(place), name);
  if (holder === undefined) return;
  throw new AppError("files.name_taken", {
    detail: `${JSON.stringify(name)} is taken in this folder. To replace a file's content, use its id.`,
  });
}
