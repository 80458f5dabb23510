// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import type { ApiPromise } from "../../runtime/api-promise.ts";
import { contentBody, jsonBody } from "../../runtime/body.ts";
import type { Download } from "../../runtime/download.ts";
import type { Content, DownloadOptions, IfMatchOptions, RequestOptions, UploadOptions } from "../../runtime/options.ts";
import type { Pager } from "../../runtime/pager.ts";
import { path } from "../../runtime/path.ts";
import type { Transport } from "../../runtime/transport.ts";
import type {
  BulkEditInput,
  BulkResult,
  CreateRecordInput,
  DnsRecord,
  Drift,
  RecordChange,
  RecordChangeDetail,
  RecordChangePage,
  RecordPage,
  RecordsImportZoneMode,
  RecordType,
  RecordTypeInfoPage,
  RevertDriftInput,
  RewrittenZone,
  RollBackInput,
  SearchRecordsInput,
  UpdateRecordInput,
  WrittenRecord,
  ZoneStats,
} from "../models.ts";

export interface RecordsImportZoneQuery {
  /** merge: sets that the file does not name stay. replace: they go. "merge" unless said. */
  readonly mode?: RecordsImportZoneMode | undefined;
  /** Do nothing, and tell what would be done. false unless said. */
  readonly dryRun?: boolean | undefined;
  /** Needed where much of the zone goes or changes. false unless said. */
  readonly confirm?: boolean | undefined;
}

export interface RecordsListQuery {
  /** The type of the record; GET /domains/types tells them all. */
  readonly type?: RecordType | undefined;
  /** A part of the name; @ for the zone itself. */
  readonly name?: string | undefined;
  /** Also SOA and the zone's own NS, which the platform keeps. false unless said. */
  readonly includeSystem?: boolean | undefined;
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

export interface RecordsListChangesQuery {
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

/** What is in zones, its journal, and zone files. */
export class Records {
  readonly #api: Transport;

  constructor(api: Transport) {
    this.#api = api;
  }

  /**
   * Take over what was changed in the name server behind our back.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   * - `zones.busy`: Somebody else is changing the zone
   * - `zones.wrong_status`: The zone is not in a status for this
   *
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.records.adoptDrift("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  adoptDrift(zoneId: string, options?: RequestOptions): ApiPromise<RewrittenZone> {
    return this.#api.call<RewrittenZone>(
      { verb: "POST", path: path`/domains/${zoneId}/drift/adopt`, repeat: "always" },
      options,
    );
  }

  /**
   * Create, change and delete records in one call.
   *
   * Deletes are done first, then changes, then creates, as one change of the zone: all or nothing, unless continueOnError.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `records.not_found`: Record not found
   * - `zones.not_found`: Zone not found
   * - `records.confirmation_required`: This removes or alters a large part of the zone and has to be confirmed
   * - `records.conflict`: Other records of the zone do not go with this one
   * - `records.exists`: The zone has this record already
   * - `records.system_record`: The platform keeps this record; it cannot be changed here
   * - `zones.busy`: Somebody else is changing the zone
   * - `zones.wrong_status`: The zone is not in a status for this
   * - `records.refused`: The name server does not take this change
   *
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.records.bulk("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", { create: [ { name: "www", type: "A", content: "192.0.2.1" } ], delete: [ "rec_01m9p2m3k4n5p6q7r8s9t0v1w2" ] });
   */
  bulk(zoneId: string, body: BulkEditInput = {}, options?: RequestOptions): ApiPromise<BulkResult> {
    return this.#api.call<BulkResult>(
      { verb: "POST", path: path`/domains/${zoneId}/records/bulk`, body: jsonBody(body), repeat: "key" },
      options,
    );
  }

  /**
   * Create a record.
   *
   * It is served at once. Every valid spelling of a content is taken and kept in one form. A TTL other than that of the records of the same name and type becomes theirs as well, and the answer says so. With setPtr its address gets its name in your reverse zone.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   * - `records.conflict`: Other records of the zone do not go with this one
   * - `records.exists`: The zone has this record already
   * - `records.system_record`: The platform keeps this record; it cannot be changed here
   * - `zones.busy`: Somebody else is changing the zone
   * - `zones.wrong_status`: The zone is not in a status for this
   * - `records.stale_etag`: The records of this name and type changed since you read them
   * - `records.refused`: The name server does not take this change
   *
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.records.create("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", { name: "www", type: "A", content: "192.0.2.1" });
   */
  create(zoneId: string, body: CreateRecordInput, options?: IfMatchOptions): ApiPromise<WrittenRecord> {
    return this.#api.call<WrittenRecord>(
      { verb: "POST", path: path`/domains/${zoneId}/records`, body: jsonBody(body), repeat: "key" },
      options,
    );
  }

  /**
   * Delete a record.
   *
   * At once. The zone's journal has it, and can go back.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `records.not_found`: Record not found
   * - `zones.not_found`: Zone not found
   * - `records.system_record`: The platform keeps this record; it cannot be changed here
   * - `zones.busy`: Somebody else is changing the zone
   * - `zones.wrong_status`: The zone is not in a status for this
   * - `records.stale_etag`: The records of this name and type changed since you read them
   * - `records.refused`: The name server does not take this change
   *
   * @param zoneId The id of a zone.
   * @param recordId The id of a record.
   * @example
   * await client.records.delete("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", "rec_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  delete(zoneId: string, recordId: string, options?: IfMatchOptions): ApiPromise<void> {
    return this.#api.call<void>(
      { verb: "DELETE", path: path`/domains/${zoneId}/records/${recordId}`, repeat: "always" },
      options,
    );
  }

  /**
   * Export a zone as a zone file.
   *
   * In the format of RFC 1035, as the name server has it. Disabled records are comments. ALIAS, which only PowerDNS knows, is written as it is.
   *
   * Needs the scope `dns:read`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   * - `zones.wrong_status`: The zone is not in a status for this
   *
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.records.exportZone("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  exportZone(zoneId: string, options?: DownloadOptions): ApiPromise<Download> {
    return this.#api.download({ verb: "GET", path: path`/domains/${zoneId}/export`, repeat: "always" }, options);
  }

  /**
   * Get a record.
   *
   * Needs the scope `dns:read`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `records.not_found`: Record not found
   * - `zones.not_found`: Zone not found
   *
   * @param zoneId The id of a zone.
   * @param recordId The id of a record.
   * @example
   * const answer = await client.records.get("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", "rec_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  get(zoneId: string, recordId: string, options?: RequestOptions): ApiPromise<DnsRecord> {
    return this.#api.call<DnsRecord>(
      { verb: "GET", path: path`/domains/${zoneId}/records/${recordId}`, repeat: "always" },
      options,
    );
  }

  /** The same, or null when what you have, by its `etag`, is current. */
  getIfChanged(zoneId: string, recordId: string, etag: string, options?: RequestOptions): ApiPromise<DnsRecord | null> {
    return this.#api.callIfChanged<DnsRecord>(
      { verb: "GET", path: path`/domains/${zoneId}/records/${recordId}`, repeat: "always" },
      etag,
      options,
    );
  }

  /**
   * Get what one change did to a zone's records.
   *
   * Needs the scope `dns:read`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `records.change_not_found`: There is no such change in this zone
   * - `zones.not_found`: Zone not found
   *
   * @param zoneId The id of a zone.
   * @param changeId The id of a recordChange.
   * @example
   * const answer = await client.records.getChange("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", "chg_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  getChange(zoneId: string, changeId: string, options?: RequestOptions): ApiPromise<RecordChangeDetail> {
    return this.#api.call<RecordChangeDetail>(
      { verb: "GET", path: path`/domains/${zoneId}/changes/${changeId}`, repeat: "always" },
      options,
    );
  }

  /**
   * Show what was changed in the name server behind our back.
   *
   * It is served all the same. Take it over with adopt, or undo it with revert.
   *
   * Needs the scope `dns:read`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   * - `zones.wrong_status`: The zone is not in a status for this
   *
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.records.getDrift("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  getDrift(zoneId: string, options?: RequestOptions): ApiPromise<Drift> {
    return this.#api.call<Drift>({ verb: "GET", path: path`/domains/${zoneId}/drift`, repeat: "always" }, options);
  }

  /**
   * Count a zone's records.
   *
   * Needs the scope `dns:read`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   *
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.records.getStats("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  getStats(zoneId: string, options?: RequestOptions): ApiPromise<ZoneStats> {
    return this.#api.call<ZoneStats>({ verb: "GET", path: path`/domains/${zoneId}/stats`, repeat: "always" }, options);
  }

  /**
   * Import a zone file.
   *
   * The body is a zone file (RFC 1035) of at most 20 MiB. All of it is taken or nothing; what is wrong is told by line. SOA and the zone's own NS are passed over. With dryRun it is a preview.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   * - `records.confirmation_required`: This removes or alters a large part of the zone and has to be confirmed
   * - `records.conflict`: Other records of the zone do not go with this one
   * - `records.system_record`: The platform keeps this record; it cannot be changed here
   * - `zones.busy`: Somebody else is changing the zone
   * - `zones.wrong_status`: The zone is not in a status for this
   * - `records.zone_file_too_large`: The zone file is too large
   * - `records.refused`: The name server does not take this change
   * - `records.zone_file_invalid`: The zone file is not valid
   *
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.records.importZone("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", content);
   */
  importZone(
    zoneId: string,
    content: Content,
    query?: RecordsImportZoneQuery,
    options?: UploadOptions,
  ): ApiPromise<RewrittenZone> {
    return this.#api.call<RewrittenZone>(
      {
        verb: "POST",
        path: path`/domains/${zoneId}/import`,
        query: { ...query },
        body: contentBody(content, options),
        repeat: "always",
      },
      options,
    );
  }

  /**
   * List a zone's records.
   *
   * By name, type and content, as the name server has them.
   *
   * Needs the scope `dns:read`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   *
   * @param zoneId The id of a zone.
   * @example
   * for await (const item of client.records.list("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")) console.log(item);
   */
  list(zoneId: string, query?: RecordsListQuery, options?: RequestOptions): Pager<DnsRecord, RecordPage> {
    return this.#api.list<DnsRecord, RecordPage>(
      { verb: "GET", path: path`/domains/${zoneId}/records`, query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * List what changed in a zone's records.
   *
   * The zone's journal, the newest first.
   *
   * Needs the scope `dns:read`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   *
   * @param zoneId The id of a zone.
   * @example
   * for await (const item of client.records.listChanges("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")) console.log(item);
   */
  listChanges(
    zoneId: string,
    query?: RecordsListChangesQuery,
    options?: RequestOptions,
  ): Pager<RecordChange, RecordChangePage> {
    return this.#api.list<RecordChange, RecordChangePage>(
      { verb: "GET", path: path`/domains/${zoneId}/changes`, query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * List the types that records can have.
   *
   * Needs the scope `dns:read`.
   *
   * @example
   * const answer = await client.records.listTypes();
   */
  listTypes(options?: RequestOptions): ApiPromise<RecordTypeInfoPage> {
    return this.#api.call<RecordTypeInfoPage>({ verb: "GET", path: "/domains/types", repeat: "always" }, options);
  }

  /**
   * Undo what was changed in the name server behind our back.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   * - `records.confirmation_required`: This removes or alters a large part of the zone and has to be confirmed
   * - `records.conflict`: Other records of the zone do not go with this one
   * - `records.system_record`: The platform keeps this record; it cannot be changed here
   * - `zones.busy`: Somebody else is changing the zone
   * - `zones.wrong_status`: The zone is not in a status for this
   * - `records.refused`: The name server does not take this change
   *
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.records.revertDrift("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", {});
   */
  revertDrift(zoneId: string, body: RevertDriftInput = {}, options?: RequestOptions): ApiPromise<RewrittenZone> {
    return this.#api.call<RewrittenZone>(
      { verb: "POST", path: path`/domains/${zoneId}/drift/revert`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Bring a zone's records back to what they were after a change.
   *
   * What came later is undone in one change, which can be undone in the same way.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `records.change_not_found`: There is no such change in this zone
   * - `zones.not_found`: Zone not found
   * - `records.confirmation_required`: This removes or alters a large part of the zone and has to be confirmed
   * - `records.conflict`: Other records of the zone do not go with this one
   * - `records.system_record`: The platform keeps this record; it cannot be changed here
   * - `zones.busy`: Somebody else is changing the zone
   * - `zones.wrong_status`: The zone is not in a status for this
   * - `records.refused`: The name server does not take this change
   *
   * @param zoneId The id of a zone.
   * @param changeId The last change that is to stay.
   * @example
   * const answer = await client.records.rollBack("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", "chg_01m9p2m3k4n5p6q7r8s9t0v1w2", { dryRun: true });
   */
  rollBack(
    zoneId: string,
    changeId: string,
    body: RollBackInput = {},
    options?: RequestOptions,
  ): ApiPromise<RewrittenZone> {
    return this.#api.call<RewrittenZone>(
      {
        verb: "POST",
        path: path`/domains/${zoneId}/changes/${changeId}/rollback`,
        body: jsonBody(body),
        repeat: "key",
      },
      options,
    );
  }

  /**
   * Find records of a zone by a part of their name or content.
   *
   * Needs the scope `dns:read`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   *
   * @param zoneId The id of a zone.
   * @example
   * for await (const item of client.records.search("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", { query: "192.0.2." })) console.log(item);
   */
  search(zoneId: string, body: SearchRecordsInput, options?: RequestOptions): Pager<DnsRecord, RecordPage> {
    return this.#api.list<DnsRecord, RecordPage>(
      { verb: "POST", path: path`/domains/${zoneId}/records/search`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Change a record's content, TTL or state.
   *
   * With another content the record has another id; the answer has it.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `records.not_found`: Record not found
   * - `zones.not_found`: Zone not found
   * - `records.conflict`: Other records of the zone do not go with this one
   * - `records.exists`: The zone has this record already
   * - `records.system_record`: The platform keeps this record; it cannot be changed here
   * - `zones.busy`: Somebody else is changing the zone
   * - `zones.wrong_status`: The zone is not in a status for this
   * - `records.stale_etag`: The records of this name and type changed since you read them
   * - `records.refused`: The name server does not take this change
   *
   * @param zoneId The id of a zone.
   * @param recordId The id of a record.
   * @example
   * const answer = await client.records.update("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", "rec_01m9p2m3k4n5p6q7r8s9t0v1w2", { content: "192.0.2.1" });
   */
  update(
    zoneId: string,
    recordId: string,
    body: UpdateRecordInput = {},
    options?: IfMatchOptions,
  ): ApiPromise<WrittenRecord> {
    return this.#api.call<WrittenRecord>(
      { verb: "PATCH", path: path`/domains/${zoneId}/records/${recordId}`, body: jsonBody(body) },
      options,
    );
  }
}
