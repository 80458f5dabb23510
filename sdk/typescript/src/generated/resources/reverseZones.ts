// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import type { ApiPromise } from "../../runtime/api-promise.ts";
import { jsonBody } from "../../runtime/body.ts";
import type { RequestOptions } from "../../runtime/options.ts";
import type { Transport } from "../../runtime/transport.ts";
import type {
  CreatedReverseZones,
  CreateReverseZonesInput,
  PreviewReverseZonesInput,
  ReversePreview,
} from "../models.ts";

export class ReverseZones {
  readonly #api: Transport;

  constructor(api: Transport) {
    this.#api = api;
  }

  /**
   * Create the reverse zones of a network.
   *
   * Every zone that POST /reverse-zones/preview tells and that the tenant has not got. Their ownership is shown as that of any other zone. Asking again goes on where it ended.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.busy`: Somebody else is changing the zone
   * - `zones.foreign`: PowerDNS has a zone of this name that is not managed here
   * - `zones.name_held`: Another tenant has this name, or one that it is part of or that is part of it
   * - `zones.name_taken`: This tenant has a zone of this name already
   * - `zones.no_name_servers`: No name servers have been set for this installation
   * - `zones.name_reserved`: Nobody can have this name as a zone
   *
   * @example
   * const answer = await client.reverseZones.create({ cidr: "192.0.2.0/24" });
   */
  create(body: CreateReverseZonesInput, options?: RequestOptions): ApiPromise<CreatedReverseZones> {
    return this.#api.call<CreatedReverseZones>(
      { verb: "POST", path: "/reverse-zones", body: jsonBody(body), repeat: "key" },
      options,
    );
  }

  /**
   * Tell which zones a network needs.
   *
   * One for IPv4 /8, /16 and /24, for IPv4 /25 to /32 (RFC 2317), and for IPv6 at every fourth bit; otherwise as many as the next longer prefix of these has in it.
   *
   * Needs the scope `dns:read`.
   *
   * @example
   * const answer = await client.reverseZones.preview({ cidr: "192.0.2.0/24" });
   */
  preview(body: PreviewReverseZonesInput, options?: RequestOptions): ApiPromise<ReversePreview> {
    return this.#api.call<ReversePreview>(
      { verb: "POST", path: "/reverse-zones/preview", body: jsonBody(body), repeat: "always" },
      options,
    );
  }
}
