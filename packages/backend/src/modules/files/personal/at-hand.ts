import { AppError, type FileId, FileId as FileIdValue, FolderId, type NodeId } from "@scai/contract";
import { z } from "zod";
import { decodePageCursor, visiblePage } from "../../../platform/page-cursor.ts";
import type { Services } from "../../../services.ts";
import { isReadable, loadNodeGrants, requireNode } from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import { type File, type FolderItem, fileOf, viewNode } from "../node.view.ts";
import type { Page } from "../usecases/read-nodes.ts";
import {
  countFavorites,
  deleteFavorite,
  insertFavorite,
  type ListedAt,
  listFavorites as listFavoriteRows,
  listRecentFiles,
  type RecentRow,
} from "./personal.repo.ts";

type Deps = Pick<Services, "database" | "clock">;

export const favoritesMax = 1000;

/** Keeps something that the caller may read at hand for them. What is a favourite already stays one. */
export async function addFavorite(deps: Deps, actor: Actor, input: { readonly nodeId: NodeId }): Promise<void> {
  const { node } = await requireNode(deps, actor, input.nodeId, ["read"]);
  await deps.database.transaction(async (tx) => {
    await insertFavorite(tx, whoseOf(actor), node.id, deps.clock());
    if ((await countFavorites(tx, whoseOf(actor))) <= favoritesMax) return;
    throw new AppError("files.too_many_favorites", {
      detail: `Nobody has more than ${favoritesMax}; remove some first.`,
    });
  });
}

/** Lets go of a favourite, whether the caller may still read it or not. */
export function removeFavorite(
  deps: Pick<Services, "database">,
  actor: Actor,
  input: { readonly nodeId: NodeId },
): Promise<void> {
  return deleteFavorite(deps.database.db, whoseOf(actor), input.nodeId);
}

const PageKey = z.tuple([z.coerce.date(), z.union([FileIdValue, FolderId])]);
type PageKey = z.infer<typeof PageKey>;

interface PageInput {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/**
 * The caller's favourites that they may read and that are in use, the latest first: two statements a page, unless much is hidden. What comes
 * back, out of the trash or by a right, is among them again.
 */
export async function listFavorites(deps: Deps, actor: Actor, input: PageInput): Promise<Page<FolderItem>> {
  const listing = {
    list: (after: PageKey | undefined, count: number) =>
      listFavoriteRows(deps.database.db, whoseOf(actor), listedAt(after), count),
    async show(rows: readonly ListedAt[]) {
      const seen = await viewReadable(
        deps,
        actor,
        rows.map(({ id }) => id),
      );
      return rows.map(({ id }) => seen.get(id));
    },
    placeOf: ({ at, id }: ListedAt): PageKey => [at, id],
  };
  return visiblePage(listing, input.limit, decodePageCursor(input.cursor, PageKey));
}

export interface RecentFile {
  readonly action: RecentRow["action"];
  readonly usedAt: Date;
  readonly file: File;
}

/** The files that the caller read or wrote lately, the latest first, as far as they may read them now: two statements a page. */
export async function listRecent(deps: Deps, actor: Actor, input: PageInput): Promise<Page<RecentFile>> {
  const listing = {
    list: (after: PageKey | undefined, count: number) =>
      listRecentFiles(deps.database.db, whoseOf(actor), listedAt(after), count),
    async show(rows: readonly RecentRow[]) {
      const ids: FileId[] = rows.map(({ fileId }) => fileId);
      const seen = await viewReadable(deps, actor, ids);
      return rows.map(({ fileId, action, usedAt }) => {
        const item = seen.get(fileId);
        return item === undefined ? undefined : { action, usedAt, file: fileOf(item) };
      });
    },
    placeOf: ({ usedAt, fileId }: RecentRow): PageKey => [usedAt, fileId],
  };
  return visiblePage(listing, input.limit, decodePageCursor(input.cursor, PageKey));
}

/** Those of these that the caller may read and that are in use; one statement. */
async function viewReadable(deps: Deps, actor: Actor, ids: readonly NodeId[]): Promise<Map<NodeId, FolderItem>> {
  const now = deps.clock();
  const grants = await loadNodeGrants(deps.database, actor.tenantId, ids, actor, now);
  const seen = new Map<NodeId, FolderItem>();
  for (const [id, found] of grants)
    if (isReadable(found, actor)) seen.set(id, viewNode(found.node, found.ancestors, now));
  return seen;
}

function whoseOf({ tenantId, id: userId }: Actor) {
  return { tenantId, userId };
}

function listedAt(key: PageKey | undefined): ListedAt | undefined {
  return key === undefined ? undefined : { at: key[0], id: key[1] };
}
