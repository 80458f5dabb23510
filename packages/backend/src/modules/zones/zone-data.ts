import { AppError } from "@scai/contract";
import type { PdnsChange, PdnsRrset, PdnsZone, PowerDns } from "../../platform/pdns/index.ts";
import { withNameServers } from "./name-server-plan.ts";
import { needsRectify } from "./needs-rectify.ts";
import type { ZoneRow } from "./zones.repo.ts";

// What a zone is in PowerDNS. It is taken out of service by disabling its SOA record: without one PowerDNS has no authority for the
// name and refuses queries and transfers, while every record, its comments, what is disabled, the serial and the keys stay where they are
// (docs/adr/0008-out-of-service-without-soa.md).

type Zone = Pick<ZoneRow, "id" | "name" | "type">;

interface Options {
  readonly signal?: AbortSignal;
}

const soaTtl = 3600;
const nsTtl = 3600;
/** How PowerDNS numbers changes that are made through its API: YYYYMMDDnn. */
const soaEditApi = "DEFAULT";
const timers = "10800 3600 604800 3600";

/**
 * Makes PowerDNS have the zone and serve it. One that it has already keeps what is in it; one of that name that is not ours is
 * `zones.foreign`.
 */
export async function createZoneData(
  powerDns: PowerDns,
  zone: Zone,
  nameServers: readonly string[],
  options: Options = {},
): Promise<void> {
  const found = await powerDns.findZone(zone.name, options);
  if (found !== undefined) {
    if (found.account !== zone.id) throw new AppError("zones.foreign");
    return putIntoService(powerDns, zone, options);
  }
  // Its primary, which it is told of next, says what is in it.
  if (zone.type === "secondary")
    return powerDns.createZone({ name: zone.name, account: zone.id, kind: "Slave" }, options);
  const apex = `${zone.name}.`;
  const [first] = nameServers;
  if (first === undefined) throw new AppError("zones.no_name_servers");
  const soa = `${first}. hostmaster.${apex} 0 ${timers}`;
  const record = (content: string) => ({ content, disabled: false });
  await powerDns.createZone(
    {
      name: zone.name,
      account: zone.id,
      kind: "Master",
      soaEditApi,
      // Until something needs it (docs/adr/0013-flat-zones-are-not-looked-through.md).
      apiRectify: false,
      rrsets: [
        { name: apex, type: "SOA", ttl: soaTtl, records: [record(soa)] },
        { name: apex, type: "NS", ttl: nsTtl, records: nameServers.map((name) => record(`${name}.`)) },
      ],
    },
    options,
  );
}

/** Ends answers, transfers included; nothing in the zone is lost. Does nothing for one that is out of service already. */
export async function takeOutOfService(powerDns: PowerDns, zone: Zone, options: Options = {}): Promise<void> {
  const soa = { name: `${zone.name}.`, type: "SOA" };
  // Or the next transfer would bring it back.
  if (zone.type === "secondary") await powerDns.updateZone(zone.name, { kind: "Native" }, options);
  const found = await powerDns.findZone(zone.name, { ...options, rrsets: { served: soa } });
  const [present] = found?.rrsets ?? [];
  if (present === undefined) return;
  // Otherwise PowerDNS counts the serial up, and fails to order the names of a signed zone that has no SOA.
  await powerDns.updateZone(zone.name, { soaEditApi: "", apiRectify: false }, options);
  await powerDns.patchRrsets(zone.name, [withDisabled(present, true)], options);
}

/** Whether it has a SOA record that is served. */
export async function isInService(powerDns: PowerDns, { name }: Zone, options: Options = {}): Promise<boolean> {
  const found = await powerDns.findZone(name, { ...options, rrsets: { served: { name: `${name}.`, type: "SOA" } } });
  return found !== undefined && found.rrsets.length > 0;
}

/** The inverse of {@link takeOutOfService}: the zone is what it was, to the serial. */
export async function putIntoService(powerDns: PowerDns, zone: Zone, options: Options = {}): Promise<void> {
  const found = await powerDns.findZone(zone.name, { ...options, rrsets: "all" });
  const soa = found === undefined ? undefined : soaOf(found);
  // A secondary zone has none before it was transferred for the first time.
  if (soa === undefined && (found === undefined || zone.type !== "secondary")) {
    throw new Error(`PowerDNS has no zone ${zone.name}, or one without a SOA record`);
  }
  if (soa?.records.some((record) => record.disabled)) {
    await powerDns.patchRrsets(zone.name, [withDisabled(soa, false)], options);
  }
  const apiRectify = found !== undefined && (found.dnssec || found.rrsets.some((rrset) => needsRectify(zone, rrset)));
  const kind = zone.type === "secondary" ? ({ kind: "Slave" } as const) : {};
  await powerDns.updateZone(zone.name, { ...kind, soaEditApi, apiRectify }, options);
}

export async function deleteZoneData(powerDns: PowerDns, zone: Zone, options: Options = {}): Promise<void> {
  const found = await powerDns.findZone(zone.name, options);
  if (found?.account === zone.id) await powerDns.deleteZone(zone.name, options);
}

/** Makes the zone name these name servers, in service or not. Says whether it had to be changed. */
export async function setNameServers(
  powerDns: PowerDns,
  zone: Zone,
  nameServers: readonly string[],
  options: Options = {},
): Promise<boolean> {
  const found = await powerDns.findZone(zone.name, { ...options, rrsets: "all" });
  if (found === undefined || zone.type === "secondary") return false;
  const changes = withNameServers(zone.name, found.rrsets, nameServers);
  if (changes.length > 0) await powerDns.patchRrsets(zone.name, changes, options);
  return changes.length > 0;
}

function soaOf(zone: PdnsZone): PdnsRrset | undefined {
  return zone.rrsets.find(({ name, type }) => type === "SOA" && name === zone.name);
}

function withDisabled({ name, type, ttl, records }: PdnsRrset, disabled: boolean): PdnsChange {
  return { name, type, ttl, changetype: "REPLACE", records: records.map(({ content }) => ({ content, disabled })) };
}
