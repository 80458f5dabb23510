// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import type { ApiPromise } from "../../runtime/api-promise.ts";
import { jsonBody } from "../../runtime/body.ts";
import type { RequestOptions } from "../../runtime/options.ts";
import type { Transport } from "../../runtime/transport.ts";
import type { NameServerSettings, SetNameServersInput } from "../models.ts";

export class NameServers {
  readonly #api: Transport;

  constructor(api: Transport) {
    this.#api = api;
  }

  /**
   * Get the installation's name servers.
   *
   * And how far the last change of them has been brought into the zones.
   *
   * Needs the scope `admin:*`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   *
   * @example
   * const answer = await client.nameServers.get();
   */
  get(options?: RequestOptions): ApiPromise<NameServerSettings> {
    return this.#api.call<NameServerSettings>({ verb: "GET", path: "/admin/nameservers", repeat: "always" }, options);
  }

  /**
   * Set the installation's name servers.
   *
   * Every zone then gets them as its NS records, and the first into its SOA record; GET tells how far that is.
   *
   * Needs the scope `admin:*`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   *
   * @example
   * const answer = await client.nameServers.set({ nameServers: [ "ns1.scai.example", "ns2.scai.example" ] });
   */
  set(body: SetNameServersInput, options?: RequestOptions): ApiPromise<NameServerSettings> {
    return this.#api.call<NameServerSettings>(
      { verb: "PUT", path: "/admin/nameservers", body: jsonBody(body), repeat: "always" },
      options,
    );
  }
}
