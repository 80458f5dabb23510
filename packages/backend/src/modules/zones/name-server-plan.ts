import type { PdnsChange, PdnsRrset } from "../../platform/pdns/index.ts";

const nsTtl = 3600;

/**
 * What has to change in a zone so that it names these servers, the first as its primary (SOA, RFC 1035 §3.3.13) and all as its own
 * (NS at the apex); empty when it does already. Everything else in both stays. The serial of a zone that is out of service is counted up
 * here, because PowerDNS does so only for one in service.
 */
export function withNameServers(
  zone: string,
  rrsets: readonly PdnsRrset[],
  nameServers: readonly string[],
): PdnsChange[] {
  const apex = `${zone}.`;
  const at = (type: string) => rrsets.find((rrset) => rrset.name === apex && rrset.type === type);
  const soa = at("SOA");
  const [first] = nameServers;
  const [record] = soa?.records ?? [];
  if (soa === undefined || record === undefined || first === undefined) return [];
  const [primary, contact, serial, ...timers] = record.content.split(" ");
  const ns = at("NS");
  const wanted = nameServers.map((name) => `${name}.`);
  const has = (ns?.records ?? []).map(({ content }) => content);
  if (primary === `${first}.` && sameNames(has, wanted)) return [];
  const nextSerial = record.disabled ? String((Number(serial) + 1) % 2 ** 32) : serial;
  const content = [`${first}.`, contact, nextSerial, ...timers].join(" ");
  return [
    { name: apex, type: "SOA", changetype: "REPLACE", ttl: soa.ttl, records: [{ content, disabled: record.disabled }] },
    {
      name: apex,
      type: "NS",
      changetype: "REPLACE",
      ttl: ns?.ttl ?? nsTtl,
      records: wanted.map((name) => ({ content: name, disabled: false })),
    },
  ];
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.toSorted().join(" ") === b.toSorted().join(" ");
}
