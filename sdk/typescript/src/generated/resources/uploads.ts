// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import type { ApiPromise } from "../../runtime/api-promise.ts";
import { contentBody, jsonBody } from "../../runtime/body.ts";
import type { Content, RequestOptions, UploadOptions } from "../../runtime/options.ts";
import { path } from "../../runtime/path.ts";
import type { Transport } from "../../runtime/transport.ts";
import type { CompleteUploadInput, CreateUploadInput, File, ReceivedChunk, UploadSession } from "../models.ts";

export interface UploadsAppendQuery {
  /** How many bytes have come before: receivedBytes. */
  readonly offset: number;
}

export interface UploadsPutChunkQuery {
  /** SHA-256 of the chunk, to have it checked on arrival. */
  readonly checksumSha256?: string | undefined;
}

/** Large files in chunks: resumable, in parallel, and without what is there already. */
export class Uploads {
  readonly #api: Transport;

  constructor(api: Transport) {
    this.#api = api;
  }

  /**
   * Give an upload up.
   *
   * What has come of it is removed. One that is completed stays.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `uploads.not_found`: Upload not found
   * - `uploads.completed`: The upload is completed
   * - `uploads.expired`: The upload is over: nothing came for too long
   *
   * @param uploadId The id of an upload.
   * @example
   * await client.uploads.abort("upl_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  abort(uploadId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>({ verb: "DELETE", path: path`/uploads/${uploadId}`, repeat: "always" }, options);
  }

  /**
   * Send the next bytes of a streamed upload.
   *
   * The body is as much of the content as you like, all of it too, from the offset on. What had come when the connection was cut is kept: receivedBytes of the upload tells where to go on. Needs the right to put the file where it goes at this moment too.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `files.forbidden`: You may see this but not do this with it
   * - `shares.forbidden`: You may see this share but not do this with it
   * - `files.not_found`: File or folder not found
   * - `shares.not_found`: Share not found
   * - `uploads.not_found`: Upload not found
   * - `uploads.completed`: The upload is completed
   * - `uploads.not_streamed`: This upload takes chunks, not a stream
   * - `uploads.offset_mismatch`: The upload goes on from another place
   * - `files.trashed`: It is in the trash
   * - `shares.trashed`: The share is in the trash
   * - `uploads.expired`: The upload is over: nothing came for too long
   * - `uploads.chunk_size_mismatch`: The chunk does not have the size it was announced with
   * - `files.corrupt`: The stored content is damaged
   * - `files.storage_full`: There is no room left to store this
   *
   * @param uploadId The id of an upload.
   * @example
   * const answer = await client.uploads.append("upl_01m9p2m3k4n5p6q7r8s9t0v1w2", content, { offset: 1 });
   */
  append(
    uploadId: string,
    content: Content,
    query: UploadsAppendQuery,
    options?: UploadOptions,
  ): ApiPromise<UploadSession> {
    return this.#api.call<UploadSession>(
      {
        verb: "PUT",
        path: path`/uploads/${uploadId}/content`,
        query: { ...query },
        body: contentBody(content, options),
        repeat: "always",
      },
      options,
    );
  }

  /**
   * Make the file of an upload.
   *
   * Once all chunks have come: all at once or, when it fails, not at all, and the upload stays as it is. Completing it again answers with its file.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `files.forbidden`: You may see this but not do this with it
   * - `shares.forbidden`: You may see this share but not do this with it
   * - `files.not_found`: File or folder not found
   * - `shares.not_found`: Share not found
   * - `uploads.not_found`: Upload not found
   * - `files.name_taken`: Something else in this folder already has this name
   * - `uploads.completed`: The upload is completed
   * - `uploads.incomplete`: Chunks of the upload are missing
   * - `files.trashed`: It is in the trash
   * - `shares.trashed`: The share is in the trash
   * - `uploads.expired`: The upload is over: nothing came for too long
   * - `files.stale_etag`: It changed since you read it
   * - `files.too_large`: The file is larger than this tenant allows
   * - `files.checksum_mismatch`: The bytes received do not have the announced checksum
   * - `files.locked`: Somebody else has locked it
   * - `files.corrupt`: The stored content is damaged
   * - `quotas.exceeded`: There is no room left within a quota
   *
   * @param uploadId The id of an upload.
   * @example
   * const answer = await client.uploads.complete("upl_01m9p2m3k4n5p6q7r8s9t0v1w2", {});
   */
  complete(uploadId: string, body: CompleteUploadInput = {}, options?: RequestOptions): ApiPromise<File> {
    return this.#api.call<File>(
      { verb: "POST", path: path`/uploads/${uploadId}/complete`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Begin an upload over many requests.
   *
   * The chunks are put one by one, in any order and in parallel, or with isStreamed the content in one stream, over as many requests as it needs; then the upload is completed. It is given up when nothing has come for 24 hours.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `files.forbidden`: You may see this but not do this with it
   * - `shares.forbidden`: You may see this share but not do this with it
   * - `files.not_found`: File or folder not found
   * - `shares.not_found`: Share not found
   * - `files.name_taken`: Something else in this folder already has this name
   * - `uploads.content_known`: Part of this content need not be sent
   * - `uploads.too_many`: You have too many uploads under way
   * - `files.trashed`: It is in the trash
   * - `shares.trashed`: The share is in the trash
   * - `files.stale_etag`: It changed since you read it
   * - `files.too_large`: The file is larger than this tenant allows
   * - `files.locked`: Somebody else has locked it
   * - `quotas.exceeded`: There is no room left within a quota
   *
   * @example
   * const answer = await client.uploads.create({ folderId: "fld_01m9p2m3k4n5p6q7r8s9t0v1w2", name: "film.mp4", sizeBytes: 10000000 });
   */
  create(body: CreateUploadInput, options?: RequestOptions): ApiPromise<UploadSession> {
    return this.#api.call<UploadSession>(
      { verb: "POST", path: "/uploads", body: jsonBody(body), repeat: "key" },
      options,
    );
  }

  /**
   * Read how far an upload is.
   *
   * With what is still missing: what to send after an interruption. Only for who began it.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `uploads.not_found`: Upload not found
   * - `uploads.expired`: The upload is over: nothing came for too long
   *
   * @param uploadId The id of an upload.
   * @example
   * const answer = await client.uploads.get("upl_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  get(uploadId: string, options?: RequestOptions): ApiPromise<UploadSession> {
    return this.#api.call<UploadSession>({ verb: "GET", path: path`/uploads/${uploadId}`, repeat: "always" }, options);
  }

  /**
   * Send a chunk of an upload.
   *
   * The body is the chunk. When this answers, it is stored for good; the same chunk may be sent again. Needs the right to put the file where it goes at this moment too.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `files.forbidden`: You may see this but not do this with it
   * - `shares.forbidden`: You may see this share but not do this with it
   * - `files.not_found`: File or folder not found
   * - `shares.not_found`: Share not found
   * - `uploads.chunk_not_found`: The upload has no such chunk
   * - `uploads.not_found`: Upload not found
   * - `uploads.chunk_taken`: Other bytes have arrived as this chunk already
   * - `uploads.completed`: The upload is completed
   * - `files.trashed`: It is in the trash
   * - `shares.trashed`: The share is in the trash
   * - `uploads.expired`: The upload is over: nothing came for too long
   * - `files.checksum_mismatch`: The bytes received do not have the announced checksum
   * - `uploads.chunk_size_mismatch`: The chunk does not have the size it was announced with
   * - `files.storage_full`: There is no room left to store this
   *
   * @param uploadId The id of an upload.
   * @param index Which chunk, from 0.
   * @example
   * const answer = await client.uploads.putChunk("upl_01m9p2m3k4n5p6q7r8s9t0v1w2", 0, content);
   */
  putChunk(
    uploadId: string,
    index: number,
    content: Content,
    query?: UploadsPutChunkQuery,
    options?: UploadOptions,
  ): ApiPromise<ReceivedChunk> {
    return this.#api.call<ReceivedChunk>(
      {
        verb: "PUT",
        path: path`/uploads/${uploadId}/chunks/${index}`,
        query: { ...query },
        body: contentBody(content, options),
        repeat: "always",
      },
      options,
    );
  }
}
