import type { Metric } from "prom-client";
import { z } from "zod";
import {
  type CallPdns,
  createCallPdns,
  type PdnsAnswer,
  type PdnsCall,
  type PdnsOptions,
  readAnswer,
} from "./call-pdns.ts";
import { PdnsRefusedError } from "./pdns-errors.ts";
import { createPdnsMetrics } from "./pdns-metrics.ts";
import {
  type NewPdnsCryptokey,
  type NewPdnsZone,
  type PdnsChange,
  PdnsCryptokey,
  PdnsMetadata,
  type PdnsRrset,
  PdnsTsigKey,
  PdnsZone,
  type PdnsZoneSettings,
} from "./pdns-objects.ts";

/** One name and type. The name is absolute, with the dot at the end. */
export interface RrsetKey {
  readonly name: string;
  readonly type: string;
}

/** One name, with all of its types. */
export interface OwnerKey {
  readonly name: string;
  readonly type?: undefined;
}

interface Abortable {
  readonly signal?: AbortSignal | undefined;
}

/**
 * PowerDNS' HTTP API, the only way to it. Zones go by their names without the dot at the end, as in our tables; names and contents of
 * records are as PowerDNS writes them. Every call ends within the timeout, with `server.unavailable` when PowerDNS does not answer or
 * answers something else than documented, and with {@link PdnsRefusedError} when it refuses.
 */
export interface PowerDns {
  readonly metrics: readonly Metric[];
  /** Resolves when it serves. */
  check(): Promise<void>;
  /** Fails with a refusal (409) when there is one of that name. */
  createZone(zone: NewPdnsZone, options?: Abortable): Promise<void>;
  /**
   * With all of its RRsets, one of them or those of one name as they are served, or (the default) none; undefined when there is no such zone. Asked for one,
   * PowerDNS 4.7 leaves disabled records out, even if that leaves nothing: whoever replaces an RRset has to read them all.
   */
  findZone(
    name: string,
    options?: Abortable & { readonly rrsets?: "all" | "none" | { readonly served: RrsetKey | OwnerKey } },
  ): Promise<PdnsZone | undefined>;
  updateZone(name: string, settings: PdnsZoneSettings, options?: Abortable): Promise<void>;
  /** Says whether there was one. Its keys are gone with it. */
  deleteZone(name: string, options?: Abortable): Promise<boolean>;
  /** All of the changes or none. Answers the zone's serial after them, if PowerDNS tells it. */
  patchRrsets(
    name: string,
    changes: readonly PdnsChange[],
    options?: Abortable & { readonly timeoutMs?: number },
  ): Promise<number | undefined>;
  /** Every record that is served, one a line, in master file format; undefined when there is no such zone. */
  exportZone(name: string, options?: Abortable): Promise<string | undefined>;
  /** Asks the zone's secondaries to look for changes. */
  notify(name: string, options?: Abortable): Promise<void>;
  /** Has a secondary zone fetched from its primary; resolves before that is done. */
  retrieveZone(name: string, options?: Abortable): Promise<void>;
  listCryptokeys(zone: string, options?: Abortable): Promise<PdnsCryptokey[]>;
  createCryptokey(zone: string, key: NewPdnsCryptokey, options?: Abortable): Promise<PdnsCryptokey>;
  updateCryptokey(
    zone: string,
    id: number,
    state: { readonly active: boolean; readonly published?: boolean },
  ): Promise<void>;
  deleteCryptokey(zone: string, id: number): Promise<boolean>;
  /** Empty when nothing is set. */
  getMetadata(zone: string, kind: string, options?: Abortable): Promise<string[]>;
  /** Sets it to these values; none removes it. */
  setMetadata(zone: string, kind: string, values: readonly string[]): Promise<void>;
  /** The key's id, by which zones name it. Fails with a refusal (409) when there is one of that name. */
  createTsigKey(key: { readonly name: string; readonly algorithm: string; readonly secret: string }): Promise<string>;
  findTsigKey(id: string): Promise<PdnsTsigKey | undefined>;
  deleteTsigKey(id: string): Promise<boolean>;
}

export function createPowerDns(options: PdnsOptions): PowerDns {
  const metrics = createPdnsMetrics();
  const call = createCallPdns(options, metrics);
  return { metrics: metrics.all, ...zoneCalls(call), ...keyCalls(call) };
}

type KeyCalls =
  | "listCryptokeys"
  | "createCryptokey"
  | "updateCryptokey"
  | "deleteCryptokey"
  | "getMetadata"
  | "setMetadata";
type TsigCalls = "createTsigKey" | "findTsigKey" | "deleteTsigKey";

function zoneCalls(call: CallPdns): Omit<PowerDns, KeyCalls | TsigCalls | "metrics"> {
  const must = mustExist(call);
  return {
    async check() {
      await must({ operation: "check", path: "" });
    },
    async createZone(zone, { signal } = {}) {
      const body = {
        name: absolute(zone.name),
        kind: zone.kind,
        account: zone.account ?? "",
        masters: zone.masters ?? [],
        nameservers: [],
        soa_edit_api: zone.soaEditApi ?? "DEFAULT",
        api_rectify: zone.apiRectify ?? true,
        rrsets: (zone.rrsets ?? []).map((rrset) => ({ ...rrset, changetype: "REPLACE" })),
        ...(zone.masterTsigKeyIds === undefined ? {} : { master_tsig_key_ids: zone.masterTsigKeyIds }),
        ...(zone.slaveTsigKeyIds === undefined ? {} : { slave_tsig_key_ids: zone.slaveTsigKeyIds }),
      };
      await must({ operation: "createZone", method: "POST", path: "/zones?rrsets=false", body, signal });
    },
    async findZone(name, { rrsets = "none", signal } = {}) {
      const path = `${zonePath(name)}?${rrsetQuery(rrsets)}`;
      const answer = await call({ operation: "findZone", path, signal });
      if (answer === undefined) return undefined;
      const zone = readAnswer(answer, PdnsZone);
      return typeof rrsets === "string" ? zone : { ...zone, rrsets: zone.rrsets.filter(isServed(rrsets.served)) };
    },
    async updateZone(name, settings, { signal } = {}) {
      await must({
        operation: "updateZone",
        method: "PUT",
        path: zonePath(name),
        body: settingsBody(settings),
        signal,
      });
    },
    async deleteZone(name, { signal } = {}) {
      return (await call({ operation: "deleteZone", method: "DELETE", path: zonePath(name), signal })) !== undefined;
    },
    async patchRrsets(name, changes, { signal, timeoutMs } = {}) {
      const { headers } = await must({
        operation: "patchRrsets",
        method: "PATCH",
        path: zonePath(name),
        body: { rrsets: changes },
        signal,
        timeoutMs,
      });
      const serial = headers["x-pdns-new-serial"];
      return serial === undefined ? undefined : Number(serial);
    },
    async exportZone(name, { signal } = {}) {
      return (await call({ operation: "exportZone", path: `${zonePath(name)}/export`, signal }))?.text;
    },
    async notify(name, { signal } = {}) {
      await must({ operation: "notify", method: "PUT", path: `${zonePath(name)}/notify`, signal });
    },
    async retrieveZone(name, { signal } = {}) {
      await must({ operation: "retrieveZone", method: "PUT", path: `${zonePath(name)}/axfr-retrieve`, signal });
    },
  };
}

function keyCalls(call: CallPdns): Pick<PowerDns, KeyCalls | TsigCalls> {
  const must = mustExist(call);
  return {
    async listCryptokeys(zone, { signal } = {}) {
      const answer = await must({ operation: "listCryptokeys", path: `${zonePath(zone)}/cryptokeys`, signal });
      return readAnswer(answer, z.array(PdnsCryptokey));
    },
    async createCryptokey(zone, key, { signal } = {}) {
      const path = `${zonePath(zone)}/cryptokeys`;
      const answer = await must({ operation: "createCryptokey", method: "POST", path, body: key, signal });
      return readAnswer(answer, PdnsCryptokey);
    },
    async updateCryptokey(zone, id, state) {
      const path = `${zonePath(zone)}/cryptokeys/${id}`;
      await must({ operation: "updateCryptokey", method: "PUT", path, body: state });
    },
    async deleteCryptokey(zone, id) {
      const path = `${zonePath(zone)}/cryptokeys/${id}`;
      return (await call({ operation: "deleteCryptokey", method: "DELETE", path })) !== undefined;
    },
    async getMetadata(zone, kind, { signal } = {}) {
      const answer = await call({ operation: "getMetadata", path: `${zonePath(zone)}/metadata/${kind}`, signal });
      return answer === undefined ? [] : readAnswer(answer, PdnsMetadata).metadata;
    },
    async setMetadata(zone, kind, values) {
      const path = `${zonePath(zone)}/metadata/${kind}`;
      if (values.length === 0) await call({ operation: "setMetadata", method: "DELETE", path });
      else await must({ operation: "setMetadata", method: "PUT", path, body: { kind, metadata: values } });
    },
    async createTsigKey({ name, algorithm, secret }) {
      const body = { name: absolute(name), algorithm, key: secret };
      const answer = await must({ operation: "createTsigKey", method: "POST", path: "/tsigkeys", body });
      return readAnswer(answer, PdnsTsigKey).id;
    },
    async findTsigKey(id) {
      const answer = await call({ operation: "findTsigKey", path: `/tsigkeys/${encodeURIComponent(id)}` });
      return answer === undefined ? undefined : readAnswer(answer, PdnsTsigKey);
    },
    async deleteTsigKey(id) {
      const path = `/tsigkeys/${encodeURIComponent(id)}`;
      return (await call({ operation: "deleteTsigKey", method: "DELETE", path })) !== undefined;
    },
  };
}

/** For what has to be there: that it is not (404) is a refusal as well. */
function mustExist(call: CallPdns) {
  return async (request: PdnsCall): Promise<PdnsAnswer> => {
    const answer = await call(request);
    if (answer === undefined) throw new PdnsRefusedError(404, `there is nothing to ${request.operation}`);
    return answer;
  };
}

function absolute(name: string): string {
  return `${name}.`;
}

/** Asked for one name, PowerDNS answers with the comments of all others as well, as RRsets without records. */
function isServed({ name, type }: RrsetKey | OwnerKey) {
  return (rrset: PdnsRrset) =>
    rrset.name === name && (type === undefined || rrset.type === type) && rrset.records.length > 0;
}

/** PowerDNS has its own escapes for what is no letter, digit, dot or hyphen. */
function zonePath(name: string): string {
  const id = absolute(name).replace(/[^A-Za-z0-9.-]/g, (character) => {
    return `=${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  });
  return `/zones/${id}`;
}

function rrsetQuery(rrsets: "all" | "none" | { readonly served: RrsetKey | OwnerKey }): string {
  if (rrsets === "all") return "rrsets=true";
  if (rrsets === "none") return "rrsets=false";
  const { name, type } = rrsets.served;
  return new URLSearchParams({ rrset_name: name, ...(type === undefined ? {} : { rrset_type: type }) }).toString();
}

function settingsBody(settings: PdnsZoneSettings): Record<string, unknown> {
  return {
    kind: settings.kind,
    masters: settings.masters,
    soa_edit_api: settings.soaEditApi,
    api_rectify: settings.apiRectify,
    dnssec: settings.dnssec,
    nsec3param: settings.nsec3param,
    nsec3narrow: settings.nsec3narrow,
    master_tsig_key_ids: settings.masterTsigKeyIds,
    slave_tsig_key_ids: settings.slaveTsigKeyIds,
  };
}
