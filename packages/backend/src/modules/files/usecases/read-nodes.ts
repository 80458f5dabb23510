import {
  AppError,
  type FileId,
  type FolderId,
  idFromBytes,
  type NodeId,
  NodeName,
  permissionBits,
  type ShareId,
} from "@scai/contract";
import { z } from "zod";
import { decodePageCursor, visiblePage } from "../../../platform/page-cursor.ts";
import type { Services } from "../../../services.ts";
import {
  isHidden,
  isTrashed,
  judgeNode,
  loadNodeGrants,
  type NodeRow,
  readableChildren,
  requireNode,
  requirePlace,
  requireShare,
  toNode,
} from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import {
  type ChildRow,
  findChildByName,
  findNodeIdByPath,
  listChildren as listChildRows,
  listTrash as listTrashRows,
} from "../files.repo.ts";
import { ancestorsIn, parentOf } from "../new-node.ts";
import { type File, type Folder, type FolderItem, viewFile, viewFolder, viewNode } from "../node.view.ts";

type Deps = Pick<Services, "database" | "clock">;

export interface Page<Item> {
  readonly items: Item[];
  readonly nextCursor: string | null;
}

/** A file that the caller may read: one statement. */
export async function getFile(deps: Deps, actor: Actor, input: { readonly fileId: FileId }): Promise<File> {
  const { node, ancestors } = await requireNode(deps, actor, input.fileId, ["read"]);
  if (node.kind !== "file") throw new AppError("files.not_found");
  return viewFile(node, ancestors, deps.clock());
}

/** A folder that the caller may read: one statement. */
export async function getFolder(deps: Deps, actor: Actor, input: { readonly folderId: FolderId }): Promise<Folder> {
  const { node, ancestors } = await requireNode(deps, actor, input.folderId, ["read"]);
  if (node.kind !== "folder") throw new AppError("files.not_found");
  return viewFolder(node, ancestors);
}

/** What is at a path such as `/plans/report.pdf`, if the caller may read it. */
export async function lookUpPath(
  deps: Deps,
  actor: Actor,
  input: { readonly shareId: ShareId; readonly path: string },
): Promise<FolderItem> {
  await requireShare(deps, actor, input.shareId, ["read"]);
  const names = input.path
    .split("/")
    .filter((name) => name !== "")
    .map((name) => name.normalize("NFC"));
  if (names.length === 0) {
    throw new AppError("request.invalid", {
      issues: [{ path: ["path"], message: "expected a path below the share such as /plans/report.pdf" }],
    });
  }
  const found = names.every((name) => NodeName.safeParse(name).success)
    ? await findNodeIdByPath(deps.database.db, actor.tenantId, input.shareId, names)
    : undefined;
  if (found === undefined) throw new AppError("files.not_found");
  const id = idFromBytes(found.kind, found.id);
  const { node, ancestors } = await requireNode(deps, actor, id, ["read"]);
  return viewNode(node, ancestors, deps.clock());
}

export interface ListChildrenInput {
  readonly shareId?: ShareId | undefined;
  readonly folderId?: FolderId | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/**
 * What is in a folder or at the top of a share, as far as the caller may read it, by name: three statements a page, however many items it
 * has, unless much is hidden from the caller. Pages are as long, and their cursors the same, as if the rest were not there.
 */
export async function listChildren(deps: Deps, actor: Actor, input: ListChildrenInput): Promise<Page<FolderItem>> {
  const place = await requirePlace(deps, actor, input, ["read"]);
  const ancestors = ancestorsIn(place);
  const listing = {
    list: (afterName: string | undefined, count: number) =>
      listChildRows(deps.database.db, actor.tenantId, parentOf(place), afterName, count),
    async show(rows: readonly ChildRow[]) {
      const now = deps.clock();
      const readable = new Set(await readableChildren(deps, actor, place.levels, rows));
      return rows.map((row) => (readable.has(row) ? viewNode(toNode(row), ancestors, now) : undefined));
    },
    placeOf: (row: ChildRow) => row.name,
  };
  return visiblePage(listing, input.limit, decodePageCursor(input.cursor, z.string()));
}

const TrashKey = z.tuple([z.coerce.date(), z.string().regex(/^[0-9a-f]{32}$/)]);
type TrashPlace = z.infer<typeof TrashKey>;

/** What was put into a share's trash, latest first, as far as the caller may read it. What went along with a folder is not listed. */
export async function listTrash(
  deps: Deps,
  actor: Actor,
  input: { readonly shareId: ShareId; readonly limit: number; readonly cursor?: string | undefined },
): Promise<Page<FolderItem>> {
  const { db } = deps.database;
  await requireShare(deps, actor, input.shareId, ["read"]);
  const listing = {
    list: (after: TrashPlace | undefined, count: number) =>
      listTrashRows(
        db,
        actor.tenantId,
        input.shareId,
        after === undefined ? undefined : { trashedAt: after[0], id: Buffer.from(after[1], "hex") },
        count,
      ),
    async show(rows: readonly NodeRow[]) {
      const ids = rows.map((row) => toNode(row).id);
      const now = deps.clock();
      const grants = await loadNodeGrants(deps.database, actor.tenantId, ids, actor, now);
      return ids.map((id) => {
        const found = grants.get(id);
        if (found === undefined || (judgeNode(found, actor).permissions & permissionBits.read) === 0) return undefined;
        return isTrashed(found) && !isHidden(found) ? viewNode(found.node, found.ancestors, now) : undefined;
      });
    },
    placeOf: ({ trashedAt, id }: NodeRow): TrashPlace => [trashedAt ?? new Date(0), Buffer.from(id).toString("hex")],
  };
  return visiblePage(listing, input.limit, decodePageCursor(input.cursor, TrashKey));
}

/** What has a name in a place, if the caller may read it; undefined when the name is free or its holder hidden. */
export async function findInPlace(
  deps: Deps,
  actor: Actor,
  at: { readonly shareId: ShareId; readonly folderId: FolderId | undefined },
  name: string,
): Promise<FolderItem | undefined> {
  const place = await requirePlace(deps, actor, at, ["read"]);
  const holder = await findChildByName(deps.database.db, actor.tenantId, parentOf(place), name);
  return holder === undefined ? undefined : findReadable(deps, actor, holder.id);
}

/** A file or folder that is in use and that the caller may read; undefined for any other. */
export async function findReadable(deps: Deps, actor: Actor, id: NodeId): Promise<FolderItem | undefined> {
  try {
    const { node, ancestors } = await requireNode(deps, actor, id, ["read"]);
    return viewNode(node, ancestors, deps.clock());
  } catch (err) {
    if (err instanceof AppError && (err.code === "files.not_found" || err.code === "files.trashed")) return undefined;
    throw err;
  }
}
