import { AppError, type FileId, type FolderId, idToBytes, type ShareId } from "@scai/contract";
import { isDuplicate, nodes, type Tx } from "@scai/db";
import { type Ancestor, type FolderNode, type NodeAccess, type PlaceAccess, treeDepthMax } from "../acl/index.ts";
import type { Actor } from "../identity/index.ts";
import { findChildByName, holdFolder } from "./files.repo.ts";

export type HeldFolder = Ancestor & Pick<FolderNode, "shareId" | "tenantId">;
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

/** A place that something can go to. */
export type Place = Pick<PlaceAccess, "shareId" | "ancestors"> & { readonly folder: HeldFolder | undefined };

/** Where something is. */
export function placeOf({ node, ancestors: [folder, ...ancestors] }: NodeAccess): Place {
  const { shareId, tenantId } = node;
  return { shareId, folder: folder === undefined ? undefined : { ...folder, shareId, tenantId }, ancestors };
}

/** The folder, or the share itself at its top. */
export function parentOf(place: Place): FolderId | ShareId {
  return place.folder?.id ?? place.shareId;
}

/** The folders above something in that place, from the nearest up. */
export function ancestorsIn(place: Place) {
  return place.folder === undefined ? [] : [place.folder, ...place.ancestors];
}

/** The level of what lies in that place: 1 at the top of the share. */
export function levelIn(place: Place): number {
  return ancestorsIn(place).length + 1;
}

/** Refuses a place that is as deep as trees may be. */
export function requireDepth(place: Place): void {
  if (levelIn(place) >= treeDepthMax) throw tooDeep();
}

export function tooDeep(): AppError {
  return new AppError("files.too_deep", { detail: `Trees have at most ${treeDepthMax} levels.` });
}

/** Keeps a place as it is until the transaction ends; fails when it is no more. */
export async function holdPlace(tx: Tx, { folder }: Place): Promise<void> {
  if (folder !== undefined && !(await holdFolder(tx, folder))) throw new AppError("files.trashed");
}

/** Inserts a node into a place that still exists. A taken name is `files.name_taken` and tells the id of what has it. */
export async function insertNode(tx: Tx, place: Place, values: NodeValues): Promise<void> {
  await holdPlace(tx, place);
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
