// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import type { ApiPromise } from "../../runtime/api-promise.ts";
import { jsonBody } from "../../runtime/body.ts";
import type { IfMatchOptions, RequestOptions } from "../../runtime/options.ts";
import type { Pager } from "../../runtime/pager.ts";
import { path } from "../../runtime/path.ts";
import type { Transport } from "../../runtime/transport.ts";
import type {
  CopyFolderInput,
  CreateFolderInput,
  Folder,
  FolderCopy,
  FolderItem,
  FolderPage,
  MoveFolderInput,
  RestoreFolderInput,
  TreeStats,
  UpdateFolderInput,
} from "../models.ts";

export interface FoldersDeleteQuery {
  /** Delete it for good instead, also when it is in the trash already; nothing brings it back. false unless said. */
  readonly permanent?: boolean | undefined;
}

export interface FoldersListChildrenQuery {
  /** Needed with the folder root. */
  readonly shareId?: string | undefined;
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

/** Folders and what is in them. */
export class Folders {
  readonly #api: Transport;

  constructor(api: Transport) {
    this.#api = api;
  }

  /**
   * Cancel the copying of a folder.
   *
   * What has been copied so far, which nobody has seen, is removed.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `files.copy_not_found`: Copy not found
   * - `files.copy_ended`: The copy has ended
   *
   * @param copyId The id of a copy.
   * @example
   * const answer = await client.folders.cancelCopy("cpy_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  cancelCopy(copyId: string, options?: RequestOptions): ApiPromise<FolderCopy> {
    return this.#api.call<FolderCopy>({ verb: "POST", path: path`/copies/${copyId}/cancel` }, options);
  }

  /**
   * Copy a folder with all that is below it.
   *
   * As far as the caller may read it. A small one is there when this answers (`completed`); of a large one this answers `running`, and nothing of it is seen before all of it is there: ask for the copy until it has ended.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `files.forbidden`: You may see this but not do this with it
   * - `shares.forbidden`: You may see this share but not do this with it
   * - `files.not_found`: File or folder not found
   * - `shares.not_found`: Share not found
   * - `files.cycle`: A folder cannot go into itself or into what is below it
   * - `files.name_taken`: Something else in this folder already has this name
   * - `files.too_deep`: The folder tree is too deep
   * - `files.trashed`: It is in the trash
   * - `shares.trashed`: The share is in the trash
   * - `files.stale_etag`: It changed since you read it
   * - `files.locked`: Somebody else has locked it
   * - `quotas.exceeded`: There is no room left within a quota
   *
   * @param folderId The id of a folder.
   * @example
   * const answer = await client.folders.copy("fld_01m9p2m3k4n5p6q7r8s9t0v1w2", { targetShareId: "shr_01m9p2m3k4n5p6q7r8s9t0v1w2" });
   */
  copy(folderId: string, body: CopyFolderInput = {}, options?: RequestOptions): ApiPromise<FolderCopy> {
    return this.#api.call<FolderCopy>(
      { verb: "POST", path: path`/folders/${folderId}/copy`, body: jsonBody(body), repeat: "key" },
      options,
    );
  }

  /**
   * Create a folder.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `files.forbidden`: You may see this but not do this with it
   * - `shares.forbidden`: You may see this share but not do this with it
   * - `files.not_found`: File or folder not found
   * - `shares.not_found`: Share not found
   * - `files.name_taken`: Something else in this folder already has this name
   * - `files.too_deep`: The folder tree is too deep
   * - `files.trashed`: It is in the trash
   * - `shares.trashed`: The share is in the trash
   *
   * @example
   * const answer = await client.folders.create({ shareId: "shr_01m9p2m3k4n5p6q7r8s9t0v1w2", name: "plans" });
   */
  create(body: CreateFolderInput, options?: RequestOptions): ApiPromise<Folder> {
    return this.#api.call<Folder>({ verb: "POST", path: "/folders", body: jsonBody(body), repeat: "key" }, options);
  }

  /**
   * Put a folder into the trash, or delete it for good.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `files.forbidden`: You may see this but not do this with it
   * - `files.not_found`: File or folder not found
   * - `files.trashed`: It is in the trash
   * - `files.stale_etag`: It changed since you read it
   * - `files.locked`: Somebody else has locked it
   *
   * @param folderId The id of a folder.
   * @example
   * await client.folders.delete("fld_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  delete(folderId: string, query?: FoldersDeleteQuery, options?: IfMatchOptions): ApiPromise<void> {
    return this.#api.call<void>({ verb: "DELETE", path: path`/folders/${folderId}`, query: { ...query } }, options);
  }

  /**
   * Get a folder.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `files.not_found`: File or folder not found
   * - `files.trashed`: It is in the trash
   *
   * @param folderId The id of a folder.
   * @example
   * const answer = await client.folders.get("fld_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  get(folderId: string, options?: RequestOptions): ApiPromise<Folder> {
    return this.#api.call<Folder>({ verb: "GET", path: path`/folders/${folderId}`, repeat: "always" }, options);
  }

  /** The same, or null when what you have, by its `etag`, is current. */
  getIfChanged(folderId: string, etag: string, options?: RequestOptions): ApiPromise<Folder | null> {
    return this.#api.callIfChanged<Folder>(
      { verb: "GET", path: path`/folders/${folderId}`, repeat: "always" },
      etag,
      options,
    );
  }

  /**
   * Read how far the copying of a folder is.
   *
   * For whoever began it, until 30 days after it ended.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `files.copy_not_found`: Copy not found
   *
   * @param copyId The id of a copy.
   * @example
   * const answer = await client.folders.getCopy("cpy_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  getCopy(copyId: string, options?: RequestOptions): ApiPromise<FolderCopy> {
    return this.#api.call<FolderCopy>({ verb: "GET", path: path`/copies/${copyId}`, repeat: "always" }, options);
  }

  /**
   * Count what is in a folder and below it.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `files.not_found`: File or folder not found
   * - `files.trashed`: It is in the trash
   *
   * @param folderId The id of a folder.
   * @example
   * const answer = await client.folders.getStats("fld_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  getStats(folderId: string, options?: RequestOptions): ApiPromise<TreeStats> {
    return this.#api.call<TreeStats>(
      { verb: "GET", path: path`/folders/${folderId}/stats`, repeat: "always" },
      options,
    );
  }

  /**
   * List what is in a folder.
   *
   * By name. The folder `root` is the top of the share that shareId names.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `files.not_found`: File or folder not found
   * - `shares.not_found`: Share not found
   * - `files.trashed`: It is in the trash
   * - `shares.trashed`: The share is in the trash
   *
   * @example
   * for await (const item of client.folders.listChildren("fld_01m9p2m3k4n5p6q7r8s9t0v1w2")) console.log(item);
   */
  listChildren(
    folderId: string,
    query?: FoldersListChildrenQuery,
    options?: RequestOptions,
  ): Pager<FolderItem, FolderPage> {
    return this.#api.list<FolderItem, FolderPage>(
      { verb: "GET", path: path`/folders/${folderId}/children`, query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * Move a folder, with all that is below it, to another folder or share.
   *
   * Needs `delete` on the folder, `read` on everything below it and `create` where it goes; to another share also `delete` on everything below it. Ids, versions and entries stay; what is inherited is inherited from the new place. Within a share it takes as long for a large folder as for a small one.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `files.forbidden`: You may see this but not do this with it
   * - `shares.forbidden`: You may see this share but not do this with it
   * - `files.not_found`: File or folder not found
   * - `shares.not_found`: Share not found
   * - `files.cycle`: A folder cannot go into itself or into what is below it
   * - `files.name_taken`: Something else in this folder already has this name
   * - `files.too_deep`: The folder tree is too deep
   * - `files.trashed`: It is in the trash
   * - `shares.trashed`: The share is in the trash
   * - `files.stale_etag`: It changed since you read it
   * - `files.locked`: Somebody else has locked it
   * - `quotas.exceeded`: There is no room left within a quota
   *
   * @param folderId The id of a folder.
   * @example
   * const answer = await client.folders.move("fld_01m9p2m3k4n5p6q7r8s9t0v1w2", { targetShareId: "shr_01m9p2m3k4n5p6q7r8s9t0v1w2", onNameTaken: "rename" });
   */
  move(folderId: string, body: MoveFolderInput = {}, options?: IfMatchOptions): ApiPromise<Folder> {
    return this.#api.call<Folder>(
      { verb: "POST", path: path`/folders/${folderId}/move`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Take a folder out of the trash.
   *
   * Back to where it was, as it was; or, with a target, to another place, for which it needs what a move there needs.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `files.forbidden`: You may see this but not do this with it
   * - `shares.forbidden`: You may see this share but not do this with it
   * - `files.not_found`: File or folder not found
   * - `shares.not_found`: Share not found
   * - `files.cycle`: A folder cannot go into itself or into what is below it
   * - `files.name_taken`: Something else in this folder already has this name
   * - `files.not_trashed`: It is not in the trash
   * - `files.parent_trashed`: The folder it was in is in the trash
   * - `files.too_deep`: The folder tree is too deep
   * - `files.trashed`: It is in the trash
   * - `shares.trashed`: The share is in the trash
   * - `files.stale_etag`: It changed since you read it
   * - `files.locked`: Somebody else has locked it
   * - `quotas.exceeded`: There is no room left within a quota
   *
   * @param folderId The id of a folder.
   * @example
   * const answer = await client.folders.restore("fld_01m9p2m3k4n5p6q7r8s9t0v1w2", {});
   */
  restore(folderId: string, body: RestoreFolderInput = {}, options?: RequestOptions): ApiPromise<Folder> {
    return this.#api.call<Folder>(
      { verb: "POST", path: path`/folders/${folderId}/restore`, body: jsonBody(body) },
      options,
    );
  }

  /**
   * Rename a folder.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `files.forbidden`: You may see this but not do this with it
   * - `files.not_found`: File or folder not found
   * - `files.name_taken`: Something else in this folder already has this name
   * - `files.trashed`: It is in the trash
   * - `files.stale_etag`: It changed since you read it
   *
   * @param folderId The id of a folder.
   * @example
   * const answer = await client.folders.update("fld_01m9p2m3k4n5p6q7r8s9t0v1w2", { name: "other" });
   */
  update(folderId: string, body: UpdateFolderInput, options?: IfMatchOptions): ApiPromise<Folder> {
    return this.#api.call<Folder>(
      { verb: "PATCH", path: path`/folders/${folderId}`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }
}
