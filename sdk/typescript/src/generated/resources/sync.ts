// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import type { ApiPromise } from "../../runtime/api-promise.ts";
import { jsonBody } from "../../runtime/body.ts";
import type { IfMatchOptions, RequestOptions } from "../../runtime/options.ts";
import type { Pager } from "../../runtime/pager.ts";
import { path } from "../../runtime/path.ts";
import type { Transport } from "../../runtime/transport.ts";
import type {
  AcknowledgeInput,
  ApplyChangesInput,
  Change,
  ChangePage,
  ChangeResults,
  ForceSyncInput,
  LatestCursor,
  ResolveConflictInput,
  SetSyncPreferenceInput,
  SnapshotItem,
  SnapshotPage,
  SyncConflict,
  SyncConflictPage,
  SyncFeed,
  SyncListChangesFrom,
  SyncPreference,
  SyncStatus,
} from "../models.ts";

export interface SyncForgetShareQuery {
  /** The id of a device. */
  readonly deviceId: string;
  /** The id of a share. */
  readonly shareId: string;
}

export interface SyncGetFeedQuery {
  /** The id of a device. */
  readonly deviceId: string;
  /** How many changes at most, in all shares. 1000 unless said. */
  readonly limit?: number | undefined;
  /** When there is nothing, wait for something for so long before saying so. 0 unless said. */
  readonly waitSeconds?: number | undefined;
}

export interface SyncGetLatestQuery {
  /** The id of a share. */
  readonly shareId: string;
}

export interface SyncGetPreferenceQuery {
  /** The id of a device. */
  readonly deviceId: string;
  /** The id of a share. */
  readonly shareId: string;
}

export interface SyncGetStatusQuery {
  /** The id of a device. */
  readonly deviceId: string;
  /** The id of a share. */
  readonly shareId: string;
}

export interface SyncListChangesQuery {
  /** The id of a share. */
  readonly shareId: string;
  /** nextCursor of the answer before; absent to begin. */
  readonly cursor?: string | undefined;
  /** Where to begin without a cursor: now, or with the oldest change that is kept. "now" unless said. */
  readonly from?: SyncListChangesFrom | undefined;
  /** How many changes at most. 1000 unless said. */
  readonly limit?: number | undefined;
  /** When there is nothing, wait for something for so long before saying so. 0 unless said. */
  readonly waitSeconds?: number | undefined;
}

export interface SyncListConflictsQuery {
  /** The id of a device. */
  readonly deviceId?: string | undefined;
  /** The id of a share. */
  readonly shareId?: string | undefined;
  /** Also those that are decided. false unless said. */
  readonly includeResolved?: boolean | undefined;
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

export interface SyncListSnapshotQuery {
  /** The id of a share. */
  readonly shareId: string;
  /** How many items at most. 1000 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before. */
  readonly cursor?: string | undefined;
}

/** What changed since a client last looked. */
export class Sync {
  readonly #api: Transport;

  constructor(api: Transport) {
    this.#api = api;
  }

  /**
   * Say how far a device has come.
   *
   * Everything up to these cursors is done on the device and is not told to it again. A cursor only moves forward. All of them, or none.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `sync.cursor_invalid`: The cursor is not one that this server gave for this share
   * - `devices.not_found`: Device not found
   * - `shares.not_found`: Share not found
   * - `devices.revoked`: This device was revoked
   * - `devices.wipe_requested`: This device is to delete what it holds
   * - `shares.trashed`: The share is in the trash
   * - `sync.cursor_expired`: The changes after this cursor are not kept any more
   *
   * @example
   * await client.sync.acknowledge({ deviceId: "dev_01m9p2m3k4n5p6q7r8s9t0v1w2", cursors: [ { shareId: "shr_01m9p2m3k4n5p6q7r8s9t0v1w2", cursor: "AgGbYjYoB3m4gEsWkOHUmiQAAAAAAAAAAp-G0IGITH1lAZ60qmQA" } ] });
   */
  acknowledge(body: AcknowledgeInput, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>(
      { verb: "POST", path: "/sync/cursor", body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Apply what was changed on a device.
   *
   * One after the other, in the order given; each is applied, met a conflict, or failed, and the answer says which. Sending the same again finds what was applied applied, so whoever did not hear the answer asks again. What a file holds comes by an upload (POST /uploads) that is complete but for its end.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `devices.not_found`: Device not found
   * - `shares.not_found`: Share not found
   * - `devices.revoked`: This device was revoked
   * - `devices.wipe_requested`: This device is to delete what it holds
   * - `shares.trashed`: The share is in the trash
   * - `files.corrupt`: The stored content is damaged
   *
   * @example
   * const answer = await client.sync.applyChanges({ deviceId: "dev_01m9p2m3k4n5p6q7r8s9t0v1w2", shareId: "shr_01m9p2m3k4n5p6q7r8s9t0v1w2", conflictResolution: "KEEP_BOTH", changes: [ { type: "content", ref: "1", uploadId: "upl_01m9p2m3k4n5p6q7r8s9t0v1w2" } ] });
   */
  applyChanges(body: ApplyChangesInput, options?: RequestOptions): ApiPromise<ChangeResults> {
    return this.#api.call<ChangeResults>(
      { verb: "POST", path: "/sync/apply", body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Have a device list a share anew.
   *
   * For whom you can set preferences. Its place in the changes is forgotten, so its feed tells it to begin anew; it hears `force_sync`.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `devices.not_found`: Device not found
   * - `shares.not_found`: Share not found
   * - `devices.revoked`: This device was revoked
   * - `devices.wipe_requested`: This device is to delete what it holds
   * - `shares.trashed`: The share is in the trash
   *
   * @example
   * await client.sync.forceSync({ deviceId: "dev_01m9p2m3k4n5p6q7r8s9t0v1w2", shareId: "shr_01m9p2m3k4n5p6q7r8s9t0v1w2" });
   */
  forceSync(body: ForceSyncInput, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>({ verb: "POST", path: "/sync/force", body: jsonBody(body) }, options);
  }

  /**
   * Say that a device keeps a share in step no longer.
   *
   * After it has let go of a share that it lost, or because it does not want it any more.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `devices.not_found`: Device not found
   * - `devices.revoked`: This device was revoked
   * - `devices.wipe_requested`: This device is to delete what it holds
   *
   * @example
   * await client.sync.forgetShare({ deviceId: "…", shareId: "…" });
   */
  forgetShare(query: SyncForgetShareQuery, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>(
      { verb: "DELETE", path: "/sync/cursor", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * Get what a device has to do in all shares.
   *
   * What changed in every share of yours since the device acknowledged it, which shares you gained, and which you lost. It is told again until it is acknowledged (POST /sync/cursor). With waitSeconds it waits for something to tell.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `devices.not_found`: Device not found
   * - `devices.revoked`: This device was revoked
   * - `devices.wipe_requested`: This device is to delete what it holds
   *
   * @example
   * const answer = await client.sync.getFeed({ deviceId: "…" });
   */
  getFeed(query: SyncGetFeedQuery, options?: RequestOptions): ApiPromise<SyncFeed> {
    return this.#api.call<SyncFeed>(
      { verb: "GET", path: "/sync/feed", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * Get a cursor that stands at the end of a share's changes.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `shares.not_found`: Share not found
   * - `shares.trashed`: The share is in the trash
   *
   * @example
   * const answer = await client.sync.getLatest({ shareId: "…" });
   */
  getLatest(query: SyncGetLatestQuery, options?: RequestOptions): ApiPromise<LatestCursor> {
    return this.#api.call<LatestCursor>(
      { verb: "GET", path: "/sync/latest", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * Read what of a share a device keeps in step.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `devices.not_found`: Device not found
   * - `shares.not_found`: Share not found
   * - `devices.revoked`: This device was revoked
   * - `devices.wipe_requested`: This device is to delete what it holds
   * - `shares.trashed`: The share is in the trash
   *
   * @example
   * const answer = await client.sync.getPreference({ deviceId: "…", shareId: "…" });
   */
  getPreference(query: SyncGetPreferenceQuery, options?: RequestOptions): ApiPromise<SyncPreference> {
    return this.#api.call<SyncPreference>(
      { verb: "GET", path: "/sync/preferences", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * Get how far a device has come in a share.
   *
   * A device that has not begun with the share begins now, at the end of its changes.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `devices.not_found`: Device not found
   * - `shares.not_found`: Share not found
   * - `devices.revoked`: This device was revoked
   * - `devices.wipe_requested`: This device is to delete what it holds
   * - `shares.trashed`: The share is in the trash
   *
   * @example
   * const answer = await client.sync.getStatus({ deviceId: "…", shareId: "…" });
   */
  getStatus(query: SyncGetStatusQuery, options?: RequestOptions): ApiPromise<SyncStatus> {
    return this.#api.call<SyncStatus>(
      { verb: "GET", path: "/sync/status", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * List what changed in a share since a cursor.
   *
   * Every change of the share in the order in which it was committed, each exactly once, without gaps. Without a cursor it begins now: list the share first (GET /sync/snapshot), then follow the changes. With waitSeconds it waits for something to tell. What you lose sight of is told as `accessChanged` on the folder that it was in.
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

  /**
   * List the conflicts that your devices met.
   *
   * Needs the scope `files:read`.
   *
   * @example
   * for await (const item of client.sync.listConflicts()) console.log(item);
   */
  listConflicts(query?: SyncListConflictsQuery, options?: RequestOptions): Pager<SyncConflict, SyncConflictPage> {
    return this.#api.list<SyncConflict, SyncConflictPage>(
      { verb: "GET", path: "/sync/conflicts", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * List everything in a share, to begin to keep it in step.
   *
   * All folders and files that you may read, in pages, in an order that says nothing of the tree: an item can come before the folder it is in. What changes while you read is in the changes after changesCursor; apply them to what the pages told.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `sync.cursor_invalid`: The cursor is not one that this server gave for this share
   * - `shares.not_found`: Share not found
   * - `shares.trashed`: The share is in the trash
   *
   * @example
   * for await (const item of client.sync.listSnapshot({ shareId: "…" })) console.log(item);
   */
  listSnapshot(query: SyncListSnapshotQuery, options?: RequestOptions): Pager<SnapshotItem, SnapshotPage> {
    return this.#api.list<SnapshotItem, SnapshotPage>(
      { verb: "GET", path: "/sync/snapshot", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * Decide an open conflict.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `files.forbidden`: You may see this but not do this with it
   * - `shares.forbidden`: You may see this share but not do this with it
   * - `files.not_found`: File or folder not found
   * - `files.version_not_found`: Version not found
   * - `shares.not_found`: Share not found
   * - `sync.conflict_not_found`: Conflict not found
   * - `files.cycle`: A folder cannot go into itself or into what is below it
   * - `files.name_taken`: Something else in this folder already has this name
   * - `files.too_deep`: The folder tree is too deep
   * - `sync.conflict_resolved`: The conflict is resolved already
   * - `files.trashed`: It is in the trash
   * - `shares.trashed`: The share is in the trash
   * - `files.stale_etag`: It changed since you read it
   * - `files.locked`: Somebody else has locked it
   * - `quotas.exceeded`: There is no room left within a quota
   *
   * @param conflictId The id of a conflict.
   * @example
   * const answer = await client.sync.resolveConflict("cfl_01m9p2m3k4n5p6q7r8s9t0v1w2", { resolution: "client" });
   */
  resolveConflict(conflictId: string, body: ResolveConflictInput, options?: RequestOptions): ApiPromise<SyncConflict> {
    return this.#api.call<SyncConflict>(
      { verb: "POST", path: path`/sync/conflicts/${conflictId}/resolve`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Say what of a share a device keeps in step.
   *
   * For any of your devices, from anywhere; administrators of the tenant, with the scope `tenant:admin`, for anybody's. The device hears of it as `sync_preference_updated`, and lets go of what it is to keep no longer.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `devices.not_found`: Device not found
   * - `shares.not_found`: Share not found
   * - `devices.revoked`: This device was revoked
   * - `devices.wipe_requested`: This device is to delete what it holds
   * - `shares.trashed`: The share is in the trash
   * - `sync.preference_stale`: The preference changed since you read it
   *
   * @example
   * const answer = await client.sync.setPreference({ deviceId: "dev_01m9p2m3k4n5p6q7r8s9t0v1w2", shareId: "shr_01m9p2m3k4n5p6q7r8s9t0v1w2", excludedFolderIds: [ "fld_01m9p2m3k4n5p6q7r8s9t0v1w2" ] });
   */
  setPreference(body: SetSyncPreferenceInput, options?: IfMatchOptions): ApiPromise<SyncPreference> {
    return this.#api.call<SyncPreference>(
      { verb: "PUT", path: "/sync/preferences", body: jsonBody(body), repeat: "always" },
      options,
    );
  }
}
