// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import type { ApiPromise } from "../../runtime/api-promise.ts";
import { jsonBody } from "../../runtime/body.ts";
import type { IfMatchOptions, RequestOptions } from "../../runtime/options.ts";
import type { Pager } from "../../runtime/pager.ts";
import { path } from "../../runtime/path.ts";
import type { Transport } from "../../runtime/transport.ts";
import type { AccessGrant, AccessGrantPage, CreateAccessGrantInput, UpdateAccessGrantInput } from "../models.ts";

export interface AccessGrantsListQuery {
  /** Also what has ended. false unless said. */
  readonly includeExpired?: boolean | undefined;
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

/** Who has access to which records of a zone. */
export class AccessGrants {
  readonly #api: Transport;

  constructor(api: Transport) {
    this.#api = api;
  }

  /**
   * Give a user or group access to some records of a zone.
   *
   * Only what you may do with all of these records yourself, and no longer.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.beyond_own_rights`: You may not give rights that you do not have
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   * - `roles.principal_unknown`: There is no such user or group in this tenant
   * - `roles.role_unknown`: There is no such role to give there
   *
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.accessGrants.create("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", { principalId: "grp_01m9p2m3k4n5p6q7r8s9t0v1w2", roleId: "rol_00000000000000000000000005", recordPattern: "*.dev", recordTypes: [ "A", "AAAA", "CNAME" ] });
   */
  create(zoneId: string, body: CreateAccessGrantInput, options?: RequestOptions): ApiPromise<AccessGrant> {
    return this.#api.call<AccessGrant>(
      { verb: "POST", path: path`/domains/${zoneId}/access-grants`, body: jsonBody(body), repeat: "key" },
      options,
    );
  }

  /**
   * Take an access grant away.
   *
   * It counts within a second.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `accessGrants.not_found`: Access grant not found
   * - `zones.not_found`: Zone not found
   *
   * @param zoneId The id of a zone.
   * @param accessGrantId The id of an access grant.
   * @example
   * await client.accessGrants.delete("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", "grt_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  delete(zoneId: string, accessGrantId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>(
      { verb: "DELETE", path: path`/domains/${zoneId}/access-grants/${accessGrantId}` },
      options,
    );
  }

  /**
   * Get an access grant.
   *
   * Needs the scope `dns:read`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `accessGrants.not_found`: Access grant not found
   * - `zones.not_found`: Zone not found
   *
   * @param zoneId The id of a zone.
   * @param accessGrantId The id of an access grant.
   * @example
   * const answer = await client.accessGrants.get("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", "grt_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  get(zoneId: string, accessGrantId: string, options?: RequestOptions): ApiPromise<AccessGrant> {
    return this.#api.call<AccessGrant>(
      { verb: "GET", path: path`/domains/${zoneId}/access-grants/${accessGrantId}`, repeat: "always" },
      options,
    );
  }

  /** The same, or null when what you have, by its `etag`, is current. */
  getIfChanged(
    zoneId: string,
    accessGrantId: string,
    etag: string,
    options?: RequestOptions,
  ): ApiPromise<AccessGrant | null> {
    return this.#api.callIfChanged<AccessGrant>(
      { verb: "GET", path: path`/domains/${zoneId}/access-grants/${accessGrantId}`, repeat: "always" },
      etag,
      options,
    );
  }

  /**
   * List the access grants of a zone.
   *
   * Needs the scope `dns:read`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   *
   * @param zoneId The id of a zone.
   * @example
   * for await (const item of client.accessGrants.list("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")) console.log(item);
   */
  list(zoneId: string, query?: AccessGrantsListQuery, options?: RequestOptions): Pager<AccessGrant, AccessGrantPage> {
    return this.#api.list<AccessGrant, AccessGrantPage>(
      { verb: "GET", path: path`/domains/${zoneId}/access-grants`, query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * Change an access grant.
   *
   * Who has it cannot be changed. Null takes a limit away. It counts within a second.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.beyond_own_rights`: You may not give rights that you do not have
   * - `roles.forbidden`: Your roles do not allow this
   * - `accessGrants.not_found`: Access grant not found
   * - `zones.not_found`: Zone not found
   * - `accessGrants.stale_etag`: The access grant changed since you read it
   * - `roles.role_unknown`: There is no such role to give there
   *
   * @param zoneId The id of a zone.
   * @param accessGrantId The id of an access grant.
   * @example
   * const answer = await client.accessGrants.update("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", "grt_01m9p2m3k4n5p6q7r8s9t0v1w2", { recordTypes: null });
   */
  update(
    zoneId: string,
    accessGrantId: string,
    body: UpdateAccessGrantInput = {},
    options?: IfMatchOptions,
  ): ApiPromise<AccessGrant> {
    return this.#api.call<AccessGrant>(
      {
        verb: "PATCH",
        path: path`/domains/${zoneId}/access-grants/${accessGrantId}`,
        body: jsonBody(body),
        repeat: "always",
      },
      options,
    );
  }
}
