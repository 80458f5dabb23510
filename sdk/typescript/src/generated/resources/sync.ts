// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import type { RequestOptions } from "../../runtime/options.ts";
import type { Pager } from "../../runtime/pager.ts";
import type { Transport } from "../../runtime/transport.ts";
import type { Change, ChangePage, SyncListChangesFrom } from "../models.ts";

export interface SyncListChangesQuery {
  /** The id of a share. */
  readonly shareId: string;
  /** nextCursor of the answer before; absent to begin. */
  readonly cursor?: string | undefined;
  /** Where to begin without a cursor: now, or with the oldest change that is kept. "now" unless said. */
  readonly from?: SyncListChangesFrom | undefined;
  /** How many changes at most. 1000 unless said. */
  readonly limit?: number | undefined;
}

/** What changed since a client last looked. */
export class Sync {
  readonly #api: Transport;

  constructor(api: Transport) {
    this.#api = api;
  }

  /**
   * List what changed in a share since a cursor.
   *
   * Every change of the share in the order in which it was committed, each exactly once, without gaps. Without a cursor it begins now: list the share's folders first, then follow the changes.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `sync.cursor_invalid`: The cursor is not one that this server gave for this share
   * - `shares.not_found`: Share not found
   * - `shares.trashed`: The share is in the trash
   *
   * @example
   * for await (const item of client.sync.listChanges({ shareId: "…" })) console.log(item);
   */
  listChanges(query: SyncListChangesQuery, options?: RequestOptions): Pager<Change, ChangePage> {
    return this.#api.list<Change, ChangePage>(
      { verb: "GET", path: "/sync/changes", query: { ...query }, repeat: "always" },
      options,
    );
  }
}
