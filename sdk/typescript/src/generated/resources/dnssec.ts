// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import type { ApiPromise } from "../../runtime/api-promise.ts";
import { jsonBody } from "../../runtime/body.ts";
import type { RequestOptions } from "../../runtime/options.ts";
import { path } from "../../runtime/path.ts";
import type { Transport } from "../../runtime/transport.ts";
import type { DisableDnssecInput, DsCheck, EnableDnssecInput, SetDsWithdrawalInput, ZoneDnssec } from "../models.ts";

/** How zones are signed: their keys, DS records, and the replacement of keys. */
export class Dnssec {
  readonly #api: Transport;

  constructor(api: Transport) {
    this.#api = api;
  }

  /**
   * Check whether the zone above has the DS record, and go on if it has.
   *
   * Asks every server of the zone above, past all caches, and tells what each said. The worker looks as well.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   * - `dnssec.not_enabled`: The zone is not signed
   * - `zones.busy`: Somebody else is changing the zone
   * - `zones.wrong_status`: The zone is not in a status for this
   *
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.dnssec.confirmDs("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  confirmDs(zoneId: string, options?: RequestOptions): ApiPromise<DsCheck> {
    return this.#api.call<DsCheck>(
      { verb: "POST", path: path`/domains/${zoneId}/dnssec/confirm-ds-published` },
      options,
    );
  }

  /**
   * Stop signing a zone.
   *
   * Removes its keys. Refused while the zone above has a DS record, or had one not longer ago than resolvers may keep it.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   * - `dnssec.ds_cached`: Resolvers may still have a DS record of this zone from the zone above
   * - `dnssec.ds_published`: The zone above still has a DS record of this zone
   * - `dnssec.not_enabled`: The zone is not signed
   * - `zones.busy`: Somebody else is changing the zone
   * - `zones.wrong_status`: The zone is not in a status for this
   * - `dnssec.lookup_failed`: The name servers of the zone above could not be asked
   *
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.dnssec.disable("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", { force: false });
   */
  disable(zoneId: string, body: DisableDnssecInput = {}, options?: RequestOptions): ApiPromise<ZoneDnssec> {
    return this.#api.call<ZoneDnssec>(
      { verb: "POST", path: path`/domains/${zoneId}/dnssec/disable`, body: jsonBody(body) },
      options,
    );
  }

  /**
   * Sign a zone.
   *
   * With a key-signing and a zone-signing key, hashed denials (NSEC3), and CDS and CDNSKEY records. The zone is validated once the zone above has one of the DS records in the answer.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   * - `dnssec.enabled_already`: The zone is signed already
   * - `dnssec.foreign_keys`: PowerDNS has keys of this zone that are not managed here
   * - `zones.busy`: Somebody else is changing the zone
   * - `zones.wrong_status`: The zone is not in a status for this
   * - `dnssec.refused`: The name server does not take this algorithm
   *
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.dnssec.enable("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", { algorithm: 13 });
   */
  enable(zoneId: string, body: EnableDnssecInput = {}, options?: RequestOptions): ApiPromise<ZoneDnssec> {
    return this.#api.call<ZoneDnssec>(
      { verb: "POST", path: path`/domains/${zoneId}/dnssec/enable`, body: jsonBody(body) },
      options,
    );
  }

  /**
   * Get how a zone is signed.
   *
   * With its keys and the DS records for the zone above.
   *
   * Needs the scope `dns:read`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   *
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.dnssec.get("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  get(zoneId: string, options?: RequestOptions): ApiPromise<ZoneDnssec> {
    return this.#api.call<ZoneDnssec>(
      { verb: "GET", path: path`/domains/${zoneId}/dnssec`, repeat: "always" },
      options,
    );
  }

  /**
   * Replace the key-signing key.
   *
   * Both keys sign until the zone above was seen to have a DS record of the new one and the old one's may be nowhere any more. Have the new DS record put beside the old one.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   * - `dnssec.not_enabled`: The zone is not signed
   * - `dnssec.wrong_status`: The keys of the zone are not in a status for this
   * - `zones.busy`: Somebody else is changing the zone
   * - `zones.wrong_status`: The zone is not in a status for this
   *
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.dnssec.rotateKsk("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  rotateKsk(zoneId: string, options?: RequestOptions): ApiPromise<ZoneDnssec> {
    return this.#api.call<ZoneDnssec>({ verb: "POST", path: path`/domains/${zoneId}/dnssec/rotate-ksk` }, options);
  }

  /**
   * Replace the zone-signing key.
   *
   * The new key is published, signs once every resolver knows it, and the old one goes once nobody has its signatures. Happens by itself every 30 days.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   * - `dnssec.not_enabled`: The zone is not signed
   * - `dnssec.wrong_status`: The keys of the zone are not in a status for this
   * - `zones.busy`: Somebody else is changing the zone
   * - `zones.wrong_status`: The zone is not in a status for this
   *
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.dnssec.rotateZsk("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  rotateZsk(zoneId: string, options?: RequestOptions): ApiPromise<ZoneDnssec> {
    return this.#api.call<ZoneDnssec>({ verb: "POST", path: path`/domains/${zoneId}/dnssec/rotate-zsk` }, options);
  }

  /**
   * Ask the zone above to remove the DS records, or to have them again.
   *
   * By the CDS and CDNSKEY records of RFC 8078, for a zone above that looks for them: the first step to ending the signing. The zone stays signed and valid; disable it once the DS records are gone.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `zones.not_found`: Zone not found
   * - `dnssec.not_enabled`: The zone is not signed
   * - `dnssec.wrong_status`: The keys of the zone are not in a status for this
   * - `zones.busy`: Somebody else is changing the zone
   * - `zones.wrong_status`: The zone is not in a status for this
   *
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.dnssec.setDsWithdrawal("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", { withdrawn: true });
   */
  setDsWithdrawal(zoneId: string, body: SetDsWithdrawalInput, options?: RequestOptions): ApiPromise<ZoneDnssec> {
    return this.#api.call<ZoneDnssec>(
      { verb: "PUT", path: path`/domains/${zoneId}/dnssec/ds-withdrawal`, body: jsonBody(body) },
      options,
    );
  }
}
