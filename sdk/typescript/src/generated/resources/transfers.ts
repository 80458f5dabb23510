// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import type { ApiPromise } from "../../runtime/api-promise.ts";
import { jsonBody } from "../../runtime/body.ts";
import type { IfMatchOptions, RequestOptions } from "../../runtime/options.ts";
import type { Pager } from "../../runtime/pager.ts";
import { path } from "../../runtime/path.ts";
import type { Transport } from "../../runtime/transport.ts";
import type {
  CreateTsigKeyInput,
  IssuedTsigKey,
  SetTransferInput,
  TransferStatus,
  TsigKey,
  TsigKeyPage,
  ZoneTransfer,
} from "../models.ts";

export interface TransfersListKeysQuery {
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

/** Where secondary zones come from, who may fetch primary ones, and the keys that sign that. */
export class Transfers {
  readonly #api: Transport;

  constructor(api: Transport) {
    this.#api = api;
  }

  /**
   * Create a TSIG key.
   *
   * With a secret that is made and told this once, or with the one that the other side has. Takes no Idempotency-Key, because its memory would keep the secret.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `transfers.key_name_taken`: There is already a TSIG key of this name
   *
   * @example
   * const answer = await client.transfers.createKey({ name: "transfer.example.com" });
   */
  createKey(body: CreateTsigKeyInput, options?: RequestOptions): ApiPromise<IssuedTsigKey> {
    return this.#api.call<IssuedTsigKey>({ verb: "POST", path: "/tsig-keys", body: jsonBody(body) }, options);
  }

  /**
   * Delete a TSIG key.
   *
   * That no zone is transferred with any more.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `transfers.key_not_found`: TSIG key not found
   * - `transfers.key_in_use`: Zones are still transferred with this TSIG key
   *
   * @param tsigKeyId The id of a TSIG key.
   * @example
   * await client.transfers.deleteKey("tsk_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  deleteKey(tsigKeyId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>({ verb: "DELETE", path: path`/tsig-keys/${tsigKeyId}` }, options);
  }

  /**
   * Get where a zone is transferred from, or to whom.
   *
   * Needs the scope `dns:read`.
   *
   * Fails with
   * - `zones.not_found`: Zone not found
   *
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.transfers.get("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  get(zoneId: string, options?: RequestOptions): ApiPromise<ZoneTransfer> {
    return this.#api.call<ZoneTransfer>(
      { verb: "GET", path: path`/domains/${zoneId}/transfer`, repeat: "always" },
      options,
    );
  }

  /** The same, or null when what you have, by its `etag`, is current. */
  getIfChanged(zoneId: string, etag: string, options?: RequestOptions): ApiPromise<ZoneTransfer | null> {
    return this.#api.callIfChanged<ZoneTransfer>(
      { verb: "GET", path: path`/domains/${zoneId}/transfer`, repeat: "always" },
      etag,
      options,
    );
  }

  /**
   * Tell how far transfers of a zone are.
   *
   * Asks the masters or the secondaries for their serial.
   *
   * Needs the scope `dns:read`.
   *
   * Fails with
   * - `zones.not_found`: Zone not found
   *
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.transfers.getStatus("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  getStatus(zoneId: string, options?: RequestOptions): ApiPromise<TransferStatus> {
    return this.#api.call<TransferStatus>(
      { verb: "GET", path: path`/domains/${zoneId}/transfer/status`, repeat: "always" },
      options,
    );
  }

  /**
   * List TSIG keys.
   *
   * Those of your tenant, by name, without their secrets.
   *
   * Needs the scope `dns:read`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   *
   * @example
   * for await (const item of client.transfers.listKeys()) console.log(item);
   */
  listKeys(query?: TransfersListKeysQuery, options?: RequestOptions): Pager<TsigKey, TsigKeyPage> {
    return this.#api.list<TsigKey, TsigKeyPage>(
      { verb: "GET", path: "/tsig-keys", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * Tell the secondaries of a zone to look for changes.
   *
   * They are told of every change anyway.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   * - `zones.wrong_status`: The zone is not in a status for this
   * - `transfers.refused`: The name server does not take this
   *
   * @param zoneId The id of a zone.
   * @example
   * await client.transfers.notify("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  notify(zoneId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>(
      { verb: "POST", path: path`/domains/${zoneId}/transfer/notify`, repeat: "always" },
      options,
    );
  }

  /**
   * Fetch a secondary zone from its masters now.
   *
   * It is being fetched when this answers; the status tells when it is there.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   * - `zones.wrong_status`: The zone is not in a status for this
   * - `transfers.refused`: The name server does not take this
   *
   * @param zoneId The id of a zone.
   * @example
   * await client.transfers.retrieve("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  retrieve(zoneId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>(
      { verb: "POST", path: path`/domains/${zoneId}/transfer/retrieve`, repeat: "always" },
      options,
    );
  }

  /**
   * Set where a zone is transferred from, or to whom.
   *
   * All of it: what is not said is none. A secondary zone is fetched at once.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   * - `zones.busy`: Somebody else is changing the zone
   * - `zones.wrong_status`: The zone is not in a status for this
   * - `transfers.stale_etag`: The zone's transfers were set anew since you read them
   * - `transfers.key_unknown`: The tenant of the zone has no such TSIG key
   * - `transfers.refused`: The name server does not take this
   *
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.transfers.set("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", { secondaries: [ "192.0.2.53" ], tsigKeyId: "tsk_01m9p2m3k4n5p6q7r8s9t0v1w2" });
   */
  set(zoneId: string, body: SetTransferInput = {}, options?: IfMatchOptions): ApiPromise<ZoneTransfer> {
    return this.#api.call<ZoneTransfer>(
      { verb: "PUT", path: path`/domains/${zoneId}/transfer`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }
}
