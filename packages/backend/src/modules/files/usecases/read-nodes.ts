import {
  AppError,
  type FileId,
  type FolderId,
  idFromBytes,
  NodeName,
  permissionBits,
  type ShareId,
} from "@scai/contract";
import { z } from "zod";
import { decodePageCursor, toPage } from "../../../platform/page-cursor.ts";
import type { Services } from "../../../services.ts";
import {
  isHidden,
  isTrashed,
  judgeInPlace,
  judgeNode,
  loadNodeGrants,
  loadOwnGrants,
  requireNode,
  requirePlace,
  requireShare,
  toNode,
} from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import {
  type ChildRow,
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
  return viewFile(node, ancestors);
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
  return viewNode(node, ancestors);
}

export interface ListChildrenInput {
  readonly shareId?: ShareId | undefined;
  readonly folderId?: FolderId | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/**
 * What is in a folder or at the top of a share, as far as the caller may read it, by name: three statements a page, however many
 * items it has. A page can be shorter than asked when things are hidden from the caller; `nextCursor` tells whether there is more.
 */
export async function listChildren(deps: Deps, actor: Actor, input: ListChildrenInput): Promise<Page<FolderItem>> {
  const { db } = deps.database;
  const place = await requirePlace(deps, actor, input, ["read"]);
  const afterName = decodePageCursor(input.cursor, z.string());
  const rows = await listChildRows(db, actor.tenantId, parentOf(place), afterName, input.limit + 1);
  const page = toPage(rows, input.limit, (row) => row.name);
  const own = await loadOwnGrants(
    db,
    actor.tenantId,
    page.items.map((row) => row.id),
    actor.principalIds,
  );
  const judge = judgeInPlace(place.levels, actor);
  const mayRead = (row: ChildRow) => {
    const grants = own.get(Buffer.from(row.id).toString("hex")) ?? [];
    return (judge({ inheritsAcl: row.inheritsAcl, grants }).permissions & permissionBits.read) !== 0;
  };
  const ancestors = ancestorsIn(place);
  return {
    items: page.items.filter(mayRead).map((row) => viewNode(toNode(row), ancestors)),
    nextCursor: page.nextCursor,
  };
}

const TrashKey = z.tuple([z.coerce.date(), z.string().regex(/^[0-9a-f]{32}$/)]);

/** What was put into a share's trash, latest first, as far as the caller may read it. What went along with a folder is not listed. */
export async function listTrash(
  deps: Deps,
  actor: Actor,
  input: { readonly shareId: ShareId; readonly limit: number; readonly cursor?: string | undefined },
): Promise<Page<FolderItem>> {
  const { db } = deps.database;
  await requireShare(deps, actor, input.shareId, ["read"]);
  const key = decodePageCursor(input.cursor, TrashKey);
  const after = key === undefined ? undefined : { trashedAt: key[0], id: Buffer.from(key[1], "hex") };
  const rows = await listTrashRows(db, actor.tenantId, input.shareId, after, input.limit + 1);
  const page = toPage(rows, input.limit, (row) => [row.trashedAt, Buffer.from(row.id).toString("hex")]);
  const ids = page.items.map((row) => toNode(row).id);
  const grants = await loadNodeGrants(deps.database, actor.tenantId, ids, actor.principalIds, deps.clock());
  const items = ids.flatMap((id) => {
    const found = grants.get(id);
    if (found === undefined || (judgeNode(found, actor).permissions & permissionBits.read) === 0) return [];
    return isTrashed(found) && !isHidden(found) ? viewNode(found.node, found.ancestors) : [];
  });
  return { items, nextCursor: page.nextCursor };
}
