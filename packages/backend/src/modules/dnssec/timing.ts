import type { PdnsZone } from "../../platform/pdns/index.ts";

const day = 24 * 3600;

/** After this a zone-signing key is replaced by the worker; a key-signing key by whoever can change the zone above. */
export const lifetimeDays = { ksk: 365, zsk: 30 } as const;
/** How often the worker looks whether a DS record that is waited for is there. */
export const checkEverySeconds = 15 * 60;
/** No signature is good for longer than this after it was made, whatever the record's time to live. */
const signatureMaxSeconds = 14 * day;

export interface Waits {
  /** Until every resolver that knows the zone's keys knows a new one. */
  readonly keysSeconds: number;
  /** Until nobody has a signature any more that was made before now. */
  readonly signaturesSeconds: number;
}

/**
 * RFC 7583: what was taken from a server may be kept for its time to live, and a secondary may have had it from us for as long as it takes
 * until it asks again. PowerDNS gives keys the SOA's minimum as their time to live.
 */
export function waitsOf({ name, rrsets }: Pick<PdnsZone, "name" | "rrsets">): Waits {
  const soa = rrsets.find((rrset) => rrset.type === "SOA" && rrset.name === name);
  const [, , , refresh, retry, , minimum] = (soa?.records[0]?.content ?? "").split(" ").map(Number);
  if (soa === undefined || refresh === undefined || retry === undefined || minimum === undefined) {
    throw new Error(`PowerDNS has no SOA record of ${name} that can be read`);
  }
  const secondariesSeconds = refresh + retry;
  const longestTtl = rrsets.reduce((longest, { ttl }) => Math.max(longest, ttl), minimum);
  return {
    keysSeconds: Math.min(minimum, signatureMaxSeconds) + secondariesSeconds,
    signaturesSeconds: Math.min(longestTtl, signatureMaxSeconds) + secondariesSeconds,
  };
}

export function secondsAfter(at: Date, seconds: number): Date {
  return new Date(at.getTime() + seconds * 1000);
}

export function expiryOf({ role, createdAt }: { readonly role: "ksk" | "zsk"; readonly createdAt: Date }): Date {
  return secondsAfter(createdAt, lifetimeDays[role] * day);
}
