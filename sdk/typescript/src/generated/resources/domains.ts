// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import type { ApiPromise } from "../../runtime/api-promise.ts";
import { jsonBody } from "../../runtime/body.ts";
import type { IfMatchOptions, RequestOptions } from "../../runtime/options.ts";
import type { Pager } from "../../runtime/pager.ts";
import { path } from "../../runtime/path.ts";
import type { Transport } from "../../runtime/transport.ts";
import type {
  CreateZoneInput,
  StartValidationInput,
  UpdateZoneInput,
  Validation,
  ValidationCheck,
  Zone,
  ZonePage,
  ZoneStatus,
  ZoneType,
  ZoneValidation,
} from "../models.ts";

export interface DomainsDeleteQuery {
  /** Remove it for good, with its records and keys. false unless said. */
  readonly hard?: boolean | undefined;
}

export interface DomainsListQuery {
  /** A part of the name, as A-labels. */
  readonly search?: string | undefined;
  readonly status?: ZoneStatus | undefined;
  readonly type?: ZoneType | undefined;
  /** Only those that are signed, or that are not. */
  readonly dnssecEnabled?: boolean | undefined;
  /** Also list zones that were deleted. false unless said. */
  readonly includeDeleted?: boolean | undefined;
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

/** Zones: domain names that are served, whose they are and in what state. */
export class Domains {
  readonly #api: Transport;

  constructor(api: Transport) {
    this.#api = api;
  }

  /**
   * Withdraw the challenge of a zone.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   * - `zones.no_open_validation`: The zone has no challenge that can be met
   *
   * @param zoneId The id of a zone.
   * @example
   * await client.domains.cancelValidation("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  cancelValidation(zoneId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>({ verb: "DELETE", path: path`/domains/${zoneId}/validation` }, options);
  }

  /**
   * Check whether the challenge is met, and serve the zone if it is.
   *
   * Asks every server that the name is delegated to, past all caches, and tells what each said. Not more often than every five seconds.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   * - `zones.busy`: Somebody else is changing the zone
   * - `zones.foreign`: PowerDNS has a zone of this name that is not managed here
   * - `zones.name_held`: Another tenant has this name, or one that it is part of or that is part of it
   * - `zones.no_name_servers`: No name servers have been set for this installation
   * - `zones.no_open_validation`: The zone has no challenge that can be met
   * - `zones.wrong_status`: The zone is not in a status for this
   * - `zones.name_reserved`: Nobody can have this name as a zone
   * - `zones.checked_just_now`: The challenge was checked a moment ago
   * - `zones.lookup_failed`: The name servers of the domain could not be asked
   *
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.domains.checkValidation("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  checkValidation(zoneId: string, options?: RequestOptions): ApiPromise<ValidationCheck> {
    return this.#api.call<ValidationCheck>({ verb: "POST", path: path`/domains/${zoneId}/validation/check` }, options);
  }

  /**
   * Create a zone.
   *
   * It is served once its ownership has been shown, for which GET /domains/{zoneId}/validation tells what to publish; at once for whoever has the permission validation:bypass.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `templates.not_found`: Template not found
   * - `zones.busy`: Somebody else is changing the zone
   * - `zones.foreign`: PowerDNS has a zone of this name that is not managed here
   * - `zones.name_held`: Another tenant has this name, or one that it is part of or that is part of it
   * - `zones.name_taken`: This tenant has a zone of this name already
   * - `zones.no_name_servers`: No name servers have been set for this installation
   * - `transfers.key_unknown`: The tenant of the zone has no such TSIG key
   * - `zones.name_reserved`: Nobody can have this name as a zone
   *
   * @example
   * const answer = await client.domains.create({ name: "example.com", type: "primary" });
   */
  create(body: CreateZoneInput, options?: RequestOptions): ApiPromise<Zone> {
    return this.#api.call<Zone>({ verb: "POST", path: "/domains", body: jsonBody(body), repeat: "key" }, options);
  }

  /**
   * Delete a zone.
   *
   * It is not served any more, and can be restored until the installation's retention is over.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   * - `zones.busy`: Somebody else is changing the zone
   * - `zones.wrong_status`: The zone is not in a status for this
   * - `zones.stale_etag`: The zone changed since you read it
   *
   * @param zoneId The id of a zone.
   * @example
   * await client.domains.delete("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  delete(zoneId: string, query?: DomainsDeleteQuery, options?: IfMatchOptions): ApiPromise<void> {
    return this.#api.call<void>({ verb: "DELETE", path: path`/domains/${zoneId}`, query: { ...query } }, options);
  }

  /**
   * Stop serving a zone.
   *
   * Queries are refused until it is enabled. Its records, its serial and its keys stay as they are.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   * - `zones.busy`: Somebody else is changing the zone
   * - `zones.wrong_status`: The zone is not in a status for this
   * - `zones.stale_etag`: The zone changed since you read it
   *
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.domains.disable("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  disable(zoneId: string, options?: IfMatchOptions): ApiPromise<Zone> {
    return this.#api.call<Zone>({ verb: "POST", path: path`/domains/${zoneId}/disable` }, options);
  }

  /**
   * Serve a zone again.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   * - `zones.busy`: Somebody else is changing the zone
   * - `zones.wrong_status`: The zone is not in a status for this
   * - `zones.stale_etag`: The zone changed since you read it
   *
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.domains.enable("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  enable(zoneId: string, options?: IfMatchOptions): ApiPromise<Zone> {
    return this.#api.call<Zone>({ verb: "POST", path: path`/domains/${zoneId}/enable` }, options);
  }

  /**
   * Get a zone.
   *
   * Needs the scope `dns:read`.
   *
   * Fails with
   * - `zones.not_found`: Zone not found
   *
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.domains.get("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  get(zoneId: string, options?: RequestOptions): ApiPromise<Zone> {
    return this.#api.call<Zone>({ verb: "GET", path: path`/domains/${zoneId}`, repeat: "always" }, options);
  }

  /** The same, or null when what you have, by its `etag`, is current. */
  getIfChanged(zoneId: string, etag: string, options?: RequestOptions): ApiPromise<Zone | null> {
    return this.#api.callIfChanged<Zone>(
      { verb: "GET", path: path`/domains/${zoneId}`, repeat: "always" },
      etag,
      options,
    );
  }

  /**
   * Get the newest challenge of a zone.
   *
   * With the record to publish.
   *
   * Needs the scope `dns:read`.
   *
   * Fails with
   * - `zones.not_found`: Zone not found
   *
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.domains.getValidation("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  getValidation(zoneId: string, options?: RequestOptions): ApiPromise<ZoneValidation> {
    return this.#api.call<ZoneValidation>(
      { verb: "GET", path: path`/domains/${zoneId}/validation`, repeat: "always" },
      options,
    );
  }

  /**
   * List the zones you can see.
   *
   * Needs the scope `dns:read`.
   *
   * @example
   * for await (const item of client.domains.list()) console.log(item);
   */
  list(query?: DomainsListQuery, options?: RequestOptions): Pager<Zone, ZonePage> {
    return this.#api.list<Zone, ZonePage>(
      { verb: "GET", path: "/domains", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * Bring back a deleted zone.
   *
   * In the status that it had, with its records, its serial and its keys as they were.
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
   * const answer = await client.domains.restore("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  restore(zoneId: string, options?: RequestOptions): ApiPromise<Zone> {
    return this.#api.call<Zone>({ verb: "POST", path: path`/domains/${zoneId}/restore` }, options);
  }

  /**
   * Begin to show that a name is yours.
   *
   * By a TXT record where the name is served now, or by delegating it to the name servers of this installation. A challenge that was open cannot be met any more.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   * - `zones.delegated_already`: The name is delegated to us already, which proves nothing; use a TXT record
   * - `zones.wrong_status`: The zone is not in a status for this
   * - `zones.lookup_failed`: The name servers of the domain could not be asked
   *
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.domains.startValidation("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", { type: "txt_record" });
   */
  startValidation(zoneId: string, body: StartValidationInput = {}, options?: RequestOptions): ApiPromise<Validation> {
    return this.#api.call<Validation>(
      { verb: "POST", path: path`/domains/${zoneId}/validation`, body: jsonBody(body) },
      options,
    );
  }

  /**
   * Describe a zone, or change its default TTL or settings.
   *
   * Records keep the TTL that they have.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   * - `zones.stale_etag`: The zone changed since you read it
   *
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.domains.update("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", { defaultTtl: 300 });
   */
  update(zoneId: string, body: UpdateZoneInput = {}, options?: IfMatchOptions): ApiPromise<Zone> {
    return this.#api.call<Zone>(
      { verb: "PATCH", path: path`/domains/${zoneId}`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }
}
