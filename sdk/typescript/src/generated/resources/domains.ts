// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import type { ApiPromise } from "../../runtime/api-promise.ts";
import { jsonBody } from "../../runtime/body.ts";
import type { RequestOptions } from "../../runtime/options.ts";
import type { Pager } from "../../runtime/pager.ts";
import { path } from "../../runtime/path.ts";
import type { Transport } from "../../runtime/transport.ts";
import type { CreateZoneInput, DomainsListStatus, DomainsListType, Zone, ZonePage } from "../models.ts";

export interface DomainsListQuery {
  /** A part of the name, as A-labels. */
  readonly search?: string | undefined;
  readonly status?: DomainsListStatus | undefined;
  readonly type?: DomainsListType | undefined;
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
   * Create a zone.
   *
   * It is served once its ownership has been shown.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.name_held`: Another tenant has this name, or one that it is part of or that is part of it
   * - `zones.name_taken`: This tenant has a zone of this name already
   * - `zones.name_reserved`: Nobody can have this name as a zone
   *
   * @example
   * const answer = await client.domains.create({ name: "example.com", type: "primary" });
   */
  create(body: CreateZoneInput, options?: RequestOptions): ApiPromise<Zone> {
    return this.#api.call<Zone>({ verb: "POST", path: "/domains", body: jsonBody(body), repeat: "key" }, options);
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
}
