// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import type { ApiPromise } from "../../runtime/api-promise.ts";
import { contentBody, jsonBody, multipartBody } from "../../runtime/body.ts";
import type { Download } from "../../runtime/download.ts";
import type { Content, DownloadOptions, IfMatchOptions, RequestOptions, UploadOptions } from "../../runtime/options.ts";
import type { Pager } from "../../runtime/pager.ts";
import { path } from "../../runtime/path.ts";
import type { Transport } from "../../runtime/transport.ts";
import type {
  CopyFileInput,
  EmptiedTrash,
  File,
  FileChunk,
  FileChunkPage,
  FolderItem,
  LockFileInput,
  MoveFileInput,
  RestoreFileInput,
  TrashPage,
  TreeStats,
  UpdateFileInput,
  UpdateVersionInput,
  Version,
  VersionPage,
} from "../models.ts";

export interface FilesDeleteQuery {
  /** Delete it for good instead, also when it is in the trash already; nothing brings it back. false unless said. */
  readonly permanent?: boolean | undefined;
}

export interface FilesGetArchiveQuery {
  /** What to download; repeat it for each. */
  readonly ids: readonly string[];
}

export interface FilesGetContentQuery {
  /** Which version; the current one, if absent. */
  readonly version?: number | undefined;
}

export interface FilesListChunksQuery {
  /** Which version; the current one, if absent. */
  readonly version?: number | undefined;
  /** How many chunks at most. 1000 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

export interface FilesListTrashQuery {
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

export interface FilesListVersionsQuery {
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

export interface FilesLookUpQuery {
  /** Where it is in the share. */
  readonly path: string;
}

export interface FilesReplaceContentQuery {
  /** What it is now; the Content-Type of the request, if absent. */
  readonly mimeType?: string | undefined;
  /** SHA-256 of the content, to have it checked on arrival. */
  readonly checksumSha256?: string | undefined;
}

export interface FilesUploadFields {
  /** The share; may be absent when folderId tells. */
  readonly shareId?: string | undefined;
  /** The folder to put it in; absent for the top of the share. */
  readonly folderId?: string | undefined;
  /** Its name; the filename of the file part, if absent. */
  readonly name?: string | undefined;
  /** What it is; told by the file part or by the name, if absent. */
  readonly mimeType?: string | undefined;
  /** SHA-256 of the content, to have it checked on arrival. */
  readonly checksumSha256?: string | undefined;
}

/** Files, their content and its versions, the trash. */
export class Files {
  readonly #api: Transport;

  constructor(api: Transport) {
    this.#api = api;
  }

  /**
   * Copy a file.
   *
   * Makes a new file of its present content; earlier versions and entries stay with the old one. Needs `read` on the file and `create` where it goes. No byte is copied.
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
   * - `files.stale_etag`: It changed since you read it
   * - `files.locked`: Somebody else has locked it
   * - `quotas.exceeded`: There is no room left within a quota
   *
   * @param fileId The id of a file.
   * @example
   * const answer = await client.files.copy("fil_01m9p2m3k4n5p6q7r8s9t0v1w2", { targetFolderId: "fld_01m9p2m3k4n5p6q7r8s9t0v1w2", onNameTaken: "rename" });
   */
  copy(fileId: string, body: CopyFileInput = {}, options?: RequestOptions): ApiPromise<File> {
    return this.#api.call<File>(
      { verb: "POST", path: path`/files/${fileId}/copy`, body: jsonBody(body), repeat: "key" },
      options,
    );
  }

  /**
   * Put a file into the trash, or delete it for good.
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
   * @param fileId The id of a file.
   * @example
   * await client.files.delete("fil_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  delete(fileId: string, query?: FilesDeleteQuery, options?: IfMatchOptions): ApiPromise<void> {
    return this.#api.call<void>({ verb: "DELETE", path: path`/files/${fileId}`, query: { ...query } }, options);
  }

  /**
   * Delete an earlier version for good.
   *
   * Not the current one. Needs `write` and `delete`. Later versions keep their numbers.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `files.forbidden`: You may see this but not do this with it
   * - `files.not_found`: File or folder not found
   * - `files.version_not_found`: Version not found
   * - `files.version_current`: The current version cannot be deleted
   * - `files.trashed`: It is in the trash
   * - `files.locked`: Somebody else has locked it
   *
   * @param fileId The id of a file.
   * @param version Which version.
   * @example
   * await client.files.deleteVersion("fil_01m9p2m3k4n5p6q7r8s9t0v1w2", 1);
   */
  deleteVersion(fileId: string, version: number, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>({ verb: "DELETE", path: path`/files/${fileId}/versions/${version}` }, options);
  }

  /**
   * Empty a share's trash.
   *
   * Deletes for good, with all that is below it, what the caller may delete. Nothing of it can be restored; its room is free soon after.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `shares.not_found`: Share not found
   * - `shares.trashed`: The share is in the trash
   *
   * @param shareId The id of a share.
   * @example
   * const answer = await client.files.emptyTrash("shr_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  emptyTrash(shareId: string, options?: RequestOptions): ApiPromise<EmptiedTrash> {
    return this.#api.call<EmptiedTrash>(
      { verb: "DELETE", path: path`/shares/${shareId}/trash`, repeat: "always" },
      options,
    );
  }

  /**
   * Get a file's metadata.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `files.not_found`: File or folder not found
   * - `files.trashed`: It is in the trash
   *
   * @param fileId The id of a file.
   * @example
   * const answer = await client.files.get("fil_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  get(fileId: string, options?: RequestOptions): ApiPromise<File> {
    return this.#api.call<File>({ verb: "GET", path: path`/files/${fileId}`, repeat: "always" }, options);
  }

  /** The same, or null when what you have, by its `etag`, is current. */
  getIfChanged(fileId: string, etag: string, options?: RequestOptions): ApiPromise<File | null> {
    return this.#api.callIfChanged<File>(
      { verb: "GET", path: path`/files/${fileId}`, repeat: "always" },
      etag,
      options,
    );
  }

  /**
   * Download files, folders and shares as a ZIP file.
   *
   * With everything in them that the caller may read, made as it is sent: without a length, and a connection that is cut means that it is not whole. Names are changed where a system could take them for something else.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `files.not_found`: File or folder not found
   * - `shares.not_found`: Share not found
   * - `files.too_many`: That is more files than one archive takes
   * - `files.trashed`: It is in the trash
   * - `shares.trashed`: The share is in the trash
   * - `files.corrupt`: The stored content is damaged
   *
   * @example
   * const answer = await client.files.getArchive({ ids: "…" });
   */
  getArchive(query: FilesGetArchiveQuery, options?: DownloadOptions): ApiPromise<Download> {
    return this.#api.download({ verb: "GET", path: "/archive", query: { ...query }, repeat: "always" }, options);
  }

  /**
   * Download a file's content.
   *
   * Whole or any range of it. What arrives has been checked against its hash; damaged content ends the response early, it is never sent.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `files.not_found`: File or folder not found
   * - `files.version_not_found`: Version not found
   * - `files.trashed`: It is in the trash
   * - `files.corrupt`: The stored content is damaged
   *
   * @param fileId The id of a file.
   * @example
   * const answer = await client.files.getContent("fil_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  getContent(fileId: string, query?: FilesGetContentQuery, options?: DownloadOptions): ApiPromise<Download> {
    return this.#api.download(
      { verb: "GET", path: path`/files/${fileId}/content`, query: { ...query }, repeat: "always" },
      options,
    );
  }

  /** The same, or null when what you have, by its `etag`, is current. */
  getContentIfChanged(
    fileId: string,
    etag: string,
    query?: FilesGetContentQuery,
    options?: DownloadOptions,
  ): ApiPromise<Download | null> {
    return this.#api.downloadIfChanged(
      { verb: "GET", path: path`/files/${fileId}/content`, query: { ...query }, repeat: "always" },
      etag,
      options,
    );
  }

  /**
   * Count what is in a share.
   *
   * What it holds in all, with versions and trash, administrators of the tenant are told by GET /quotas/usage/shares/{shareId} at any size.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `shares.not_found`: Share not found
   * - `shares.trashed`: The share is in the trash
   *
   * @param shareId The id of a share.
   * @example
   * const answer = await client.files.getShareStats("shr_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  getShareStats(shareId: string, options?: RequestOptions): ApiPromise<TreeStats> {
    return this.#api.call<TreeStats>({ verb: "GET", path: path`/shares/${shareId}/stats`, repeat: "always" }, options);
  }

  /**
   * Read one of a file's versions.
   *
   * Its content is at GET /files/{fileId}/content?version=N.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `files.not_found`: File or folder not found
   * - `files.version_not_found`: Version not found
   * - `files.trashed`: It is in the trash
   *
   * @param fileId The id of a file.
   * @param version Which version.
   * @example
   * const answer = await client.files.getVersion("fil_01m9p2m3k4n5p6q7r8s9t0v1w2", 1);
   */
  getVersion(fileId: string, version: number, options?: RequestOptions): ApiPromise<Version> {
    return this.#api.call<Version>(
      { verb: "GET", path: path`/files/${fileId}/versions/${version}`, repeat: "always" },
      options,
    );
  }

  /**
   * List the chunks of a file's content.
   *
   * In order. Whoever cuts changed content by the same rules finds which chunks are new, and need send no others: begin an upload with the list of its chunks.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `files.not_found`: File or folder not found
   * - `files.version_not_found`: Version not found
   * - `files.trashed`: It is in the trash
   *
   * @param fileId The id of a file.
   * @example
   * for await (const item of client.files.listChunks("fil_01m9p2m3k4n5p6q7r8s9t0v1w2")) console.log(item);
   */
  listChunks(fileId: string, query?: FilesListChunksQuery, options?: RequestOptions): Pager<FileChunk, FileChunkPage> {
    return this.#api.list<FileChunk, FileChunkPage>(
      { verb: "GET", path: path`/files/${fileId}/chunks`, query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * List what is in a share's trash.
   *
   * Latest first. What went along with a folder is not listed: the folder is what is restored.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `shares.not_found`: Share not found
   * - `shares.trashed`: The share is in the trash
   *
   * @param shareId The id of a share.
   * @example
   * for await (const item of client.files.listTrash("shr_01m9p2m3k4n5p6q7r8s9t0v1w2")) console.log(item);
   */
  listTrash(shareId: string, query?: FilesListTrashQuery, options?: RequestOptions): Pager<FolderItem, TrashPage> {
    return this.#api.list<FolderItem, TrashPage>(
      { verb: "GET", path: path`/shares/${shareId}/trash`, query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * List a file's versions.
   *
   * Newest first.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `files.not_found`: File or folder not found
   * - `files.trashed`: It is in the trash
   *
   * @param fileId The id of a file.
   * @example
   * for await (const item of client.files.listVersions("fil_01m9p2m3k4n5p6q7r8s9t0v1w2")) console.log(item);
   */
  listVersions(fileId: string, query?: FilesListVersionsQuery, options?: RequestOptions): Pager<Version, VersionPage> {
    return this.#api.list<Version, VersionPage>(
      { verb: "GET", path: path`/files/${fileId}/versions`, query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * Lock a file, or extend one's lock.
   *
   * Needs `write`. Until it ends everybody else who would give the file other content, rename, move, delete it or restore a version gets 423. It is a person's, on all their devices.
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
   * @param fileId The id of a file.
   * @example
   * const answer = await client.files.lock("fil_01m9p2m3k4n5p6q7r8s9t0v1w2", { ttlSeconds: 1800 });
   */
  lock(fileId: string, body: LockFileInput = {}, options?: RequestOptions): ApiPromise<File> {
    return this.#api.call<File>(
      { verb: "PUT", path: path`/files/${fileId}/lock`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Find a file or folder by its path.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `files.not_found`: File or folder not found
   * - `shares.not_found`: Share not found
   * - `files.trashed`: It is in the trash
   * - `shares.trashed`: The share is in the trash
   *
   * @param shareId The id of a share.
   * @example
   * const answer = await client.files.lookUp("shr_01m9p2m3k4n5p6q7r8s9t0v1w2", { path: "…" });
   */
  lookUp(shareId: string, query: FilesLookUpQuery, options?: RequestOptions): ApiPromise<FolderItem> {
    return this.#api.call<FolderItem>(
      { verb: "GET", path: path`/shares/${shareId}/lookup`, query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * Move a file to another folder or share.
   *
   * Needs `delete` on the file and `create` where it goes. Its id, its versions and the entries on it stay; in another share it counts against that one's quota.
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
   * - `files.stale_etag`: It changed since you read it
   * - `files.locked`: Somebody else has locked it
   * - `quotas.exceeded`: There is no room left within a quota
   *
   * @param fileId The id of a file.
   * @example
   * const answer = await client.files.move("fil_01m9p2m3k4n5p6q7r8s9t0v1w2", { targetShareId: "shr_01m9p2m3k4n5p6q7r8s9t0v1w2" });
   */
  move(fileId: string, body: MoveFileInput = {}, options?: IfMatchOptions): ApiPromise<File> {
    return this.#api.call<File>(
      { verb: "POST", path: path`/files/${fileId}/move`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Replace a file's content.
   *
   * The body is the content. It becomes a new version; the one before stays in the file's history. If-Match takes the ETag of the content: its versionId.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `files.forbidden`: You may see this but not do this with it
   * - `files.not_found`: File or folder not found
   * - `files.trashed`: It is in the trash
   * - `files.stale_etag`: It changed since you read it
   * - `files.too_large`: The file is larger than this tenant allows
   * - `files.checksum_mismatch`: The bytes received do not have the announced checksum
   * - `files.locked`: Somebody else has locked it
   * - `files.storage_full`: There is no room left to store this
   * - `quotas.exceeded`: There is no room left within a quota
   *
   * @param fileId The id of a file.
   * @example
   * const answer = await client.files.replaceContent("fil_01m9p2m3k4n5p6q7r8s9t0v1w2", content);
   */
  replaceContent(
    fileId: string,
    content: Content,
    query?: FilesReplaceContentQuery,
    options?: UploadOptions,
  ): ApiPromise<File> {
    return this.#api.call<File>(
      {
        verb: "PUT",
        path: path`/files/${fileId}/content`,
        query: { ...query },
        body: contentBody(content, options),
        repeat: "always",
      },
      options,
    );
  }

  /**
   * Take a file out of the trash.
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
   * @param fileId The id of a file.
   * @example
   * const answer = await client.files.restore("fil_01m9p2m3k4n5p6q7r8s9t0v1w2", {});
   */
  restore(fileId: string, body: RestoreFileInput = {}, options?: RequestOptions): ApiPromise<File> {
    return this.#api.call<File>({ verb: "POST", path: path`/files/${fileId}/restore`, body: jsonBody(body) }, options);
  }

  /**
   * Make an earlier version current again.
   *
   * As a new version; history only grows.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `files.forbidden`: You may see this but not do this with it
   * - `files.not_found`: File or folder not found
   * - `files.version_not_found`: Version not found
   * - `files.trashed`: It is in the trash
   * - `files.locked`: Somebody else has locked it
   * - `quotas.exceeded`: There is no room left within a quota
   *
   * @param fileId The id of a file.
   * @param version Which version.
   * @example
   * const answer = await client.files.restoreVersion("fil_01m9p2m3k4n5p6q7r8s9t0v1w2", 1);
   */
  restoreVersion(fileId: string, version: number, options?: RequestOptions): ApiPromise<File> {
    return this.#api.call<File>({ verb: "POST", path: path`/files/${fileId}/versions/${version}/restore` }, options);
  }

  /**
   * Unlock a file.
   *
   * One's own lock; with the permission `managePermissions` on the file anybody's.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `files.forbidden`: You may see this but not do this with it
   * - `files.not_found`: File or folder not found
   * - `files.trashed`: It is in the trash
   * - `files.stale_etag`: It changed since you read it
   *
   * @param fileId The id of a file.
   * @example
   * await client.files.unlock("fil_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  unlock(fileId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>({ verb: "DELETE", path: path`/files/${fileId}/lock`, repeat: "always" }, options);
  }

  /**
   * Rename a file.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `files.forbidden`: You may see this but not do this with it
   * - `files.not_found`: File or folder not found
   * - `files.name_taken`: Something else in this folder already has this name
   * - `files.trashed`: It is in the trash
   * - `files.stale_etag`: It changed since you read it
   * - `files.locked`: Somebody else has locked it
   *
   * @param fileId The id of a file.
   * @example
   * const answer = await client.files.update("fil_01m9p2m3k4n5p6q7r8s9t0v1w2", { name: "summary.pdf" });
   */
  update(fileId: string, body: UpdateFileInput, options?: IfMatchOptions): ApiPromise<File> {
    return this.#api.call<File>(
      { verb: "PATCH", path: path`/files/${fileId}`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Label a version.
   *
   * What has a label is kept, however old it gets and however many come after it.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `files.forbidden`: You may see this but not do this with it
   * - `files.not_found`: File or folder not found
   * - `files.version_not_found`: Version not found
   * - `files.trashed`: It is in the trash
   * - `files.locked`: Somebody else has locked it
   *
   * @param fileId The id of a file.
   * @param version Which version.
   * @example
   * const answer = await client.files.updateVersion("fil_01m9p2m3k4n5p6q7r8s9t0v1w2", 1, { label: "as sent" });
   */
  updateVersion(
    fileId: string,
    version: number,
    body: UpdateVersionInput,
    options?: RequestOptions,
  ): ApiPromise<Version> {
    return this.#api.call<Version>(
      { verb: "PATCH", path: path`/files/${fileId}/versions/${version}`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Upload a new file.
   *
   * As a form whose last part, named file, is the content; of any size up to the tenant's limit. The file appears when all of it is stored, or not at all.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `files.forbidden`: You may see this but not do this with it
   * - `shares.forbidden`: You may see this share but not do this with it
   * - `files.not_found`: File or folder not found
   * - `shares.not_found`: Share not found
   * - `files.name_taken`: Something else in this folder already has this name
   * - `files.trashed`: It is in the trash
   * - `shares.trashed`: The share is in the trash
   * - `files.too_large`: The file is larger than this tenant allows
   * - `files.checksum_mismatch`: The bytes received do not have the announced checksum
   * - `files.storage_full`: There is no room left to store this
   * - `quotas.exceeded`: There is no room left within a quota
   *
   * @example
   * const answer = await client.files.upload(content, { folderId: "fld_01m9p2m3k4n5p6q7r8s9t0v1w2", name: "report.pdf" });
   */
  upload(content: Content, fields: FilesUploadFields, options?: UploadOptions): ApiPromise<File> {
    return this.#api.call<File>(
      { verb: "POST", path: "/files", body: multipartBody({ ...fields }, "file", content, options), repeat: "key" },
      options,
    );
  }
}
