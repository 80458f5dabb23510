// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import type { ApiPromise } from "../../runtime/api-promise.ts";
import { jsonBody } from "../../runtime/body.ts";
import type { RequestOptions } from "../../runtime/options.ts";
import type { Transport } from "../../runtime/transport.ts";
import type { AuthoritativeDomainList, SetAuthoritativeDomainsInput } from "../models.ts";

export class AuthoritativeDomains {
  readonly #api: Transport;

  constructor(api: Transport) {
    this.#api = api;
  }

  /**
   * Get the names that are the installation's own.
   *
   * Needs the scope `admin:*`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   *
   * @example
   * const answer = await client.authoritativeDomains.get();
   */
  get(options?: RequestOptions): ApiPromise<AuthoritativeDomainList> {
    return this.#api.call<AuthoritativeDomainList>(
      { verb: "GET", path: "/admin/authoritative-domains", repeat: "always" },
      options,
    );
  }

  /**
   * Set the names that are the installation's own.
   *
   * No tenant gets a zone at, below or above one of them, copies of other servers' zones included; only who may change the platform does. Zones that are there already stay.
   *
   * Needs the scope `admin:*`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   *
   * @example
   * const answer = await client.authoritativeDomains.set({ domains: [ "scai.example" ] });
   */
  set(body: SetAuthoritativeDomainsInput, options?: RequestOptions): ApiPromise<AuthoritativeDomainList> {
    return this.#api.call<AuthoritativeDomainList>(
      { verb: "PUT", path: "/admin/authoritative-domains", body: jsonBody(body), repeat: "always" },
      options,
    );
  }
}
