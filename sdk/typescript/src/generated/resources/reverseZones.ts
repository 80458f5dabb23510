// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import type { ApiPromise } from "../../runtime/api-promise.ts";
import { jsonBody } from "../../runtime/body.ts";
import type { RequestOptions } from "../../runtime/options.ts";
import type { Pager } from "../../runtime/pager.ts";
import { path } from "../../runtime/path.ts";
import type { Transport } from "../../runtime/transport.ts";
import type {
  CreatedReverseZones,
  CreatePtrInput,
  CreateReverseZonesInput,
  PreviewReverseZonesInput,
  PtrItem,
  PtrLookup,
  PtrName,
  PtrPage,
  ReversePreview,
  ReverseZonePage,
  SetPtrInput,
  SetPtrsInput,
  WrittenPtrNames,
  Zone,
  ZoneStatus,
} from "../models.ts";

export interface ReverseZonesListQuery {
  /** A part of the name or of the network. */
  readonly search?: string | undefined;
  readonly status?: ZoneStatus | undefined;
  /** Only those that are signed, or that are not. */
  readonly dnssecEnabled?: boolean | undefined;
  /** Also list zones that were deleted. false unless said. */
  readonly includeDeleted?: boolean | undefined;
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

export interface ReverseZonesListPtrsQuery {
  /** A part of the address or of the name. */
  readonly search?: string | undefined;
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

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
   * Give an address of a reverse zone a name.
   *
   * One that has no name yet; to replace the name of an address, set it.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   * - `records.conflict`: Other records of the zone do not go with this one
   * - `records.exists`: The zone has this record already
   * - `zones.busy`: Somebody else is changing the zone
   * - `zones.wrong_status`: The zone is not in a status for this
   * - `records.refused`: The name server does not take this change
   *
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.reverseZones.createPtr("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", { ip: "192.0.2.1", hostname: "mail.example.com" });
   */
  createPtr(zoneId: string, body: CreatePtrInput, options?: RequestOptions): ApiPromise<PtrName> {
    return this.#api.call<PtrName>(
      { verb: "POST", path: path`/reverse-zones/${zoneId}/ptr`, body: jsonBody(body), repeat: "key" },
      options,
    );
  }

  /**
   * Take the names of an address away.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   * - `zones.busy`: Somebody else is changing the zone
   * - `zones.wrong_status`: The zone is not in a status for this
   * - `records.refused`: The name server does not take this change
   *
   * @param ip An IPv4 or IPv6 address.
   * @example
   * await client.reverseZones.deletePtr("192.0.2.1");
   */
  deletePtr(ip: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>({ verb: "DELETE", path: path`/reverse-zones/ptr/${ip}`, repeat: "always" }, options);
  }

  /**
   * List the reverse zones you can see.
   *
   * Needs the scope `dns:read`.
   *
   * @example
   * for await (const item of client.reverseZones.list()) console.log(item);
   */
  list(query?: ReverseZonesListQuery, options?: RequestOptions): Pager<Zone, ReverseZonePage> {
    return this.#api.list<Zone, ReverseZonePage>(
      { verb: "GET", path: "/reverse-zones", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * List the names of the addresses of a reverse zone.
   *
   * By address, as the name server has them.
   *
   * Needs the scope `dns:read`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   *
   * @param zoneId The id of a zone.
   * @example
   * for await (const item of client.reverseZones.listPtrs("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")) console.log(item);
   */
  listPtrs(zoneId: string, query?: ReverseZonesListPtrsQuery, options?: RequestOptions): Pager<PtrItem, PtrPage> {
    return this.#api.list<PtrItem, PtrPage>(
      { verb: "GET", path: path`/reverse-zones/${zoneId}/ptr`, query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * Find the reverse zone and the name of an address.
   *
   * The narrowest zone of yours that the address is in, those of RFC 2317 included.
   *
   * Needs the scope `dns:read`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   *
   * @param ip An IPv4 or IPv6 address.
   * @example
   * const answer = await client.reverseZones.lookUp("192.0.2.1");
   */
  lookUp(ip: string, options?: RequestOptions): ApiPromise<PtrLookup> {
    return this.#api.call<PtrLookup>(
      { verb: "GET", path: path`/reverse-zones/lookup/${ip}`, repeat: "always" },
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

  /**
   * Give an address a name.
   *
   * In place of those that it has, in the narrowest reverse zone of yours that it is in.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   * - `records.conflict`: Other records of the zone do not go with this one
   * - `zones.busy`: Somebody else is changing the zone
   * - `zones.wrong_status`: The zone is not in a status for this
   * - `records.refused`: The name server does not take this change
   *
   * @param ip An IPv4 or IPv6 address.
   * @example
   * const answer = await client.reverseZones.setPtr("192.0.2.1", { hostname: "mail.example.com" });
   */
  setPtr(ip: string, body: SetPtrInput, options?: RequestOptions): ApiPromise<PtrName> {
    return this.#api.call<PtrName>(
      { verb: "PUT", path: path`/reverse-zones/ptr/${ip}`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Give many addresses of a reverse zone names.
   *
   * As one change of the zone, all of it or nothing. The last one counts for an address that is named twice.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   * - `records.confirmation_required`: This removes or alters a large part of the zone and has to be confirmed
   * - `records.conflict`: Other records of the zone do not go with this one
   * - `zones.busy`: Somebody else is changing the zone
   * - `zones.wrong_status`: The zone is not in a status for this
   * - `records.refused`: The name server does not take this change
   *
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.reverseZones.setPtrs("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", { items: [ { ip: "192.0.2.1", hostname: "mail.example.com" } ] });
   */
  setPtrs(zoneId: string, body: SetPtrsInput, options?: RequestOptions): ApiPromise<WrittenPtrNames> {
    return this.#api.call<WrittenPtrNames>(
      { verb: "POST", path: path`/reverse-zones/${zoneId}/ptr/bulk`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }
}
