import { isIPv4, isIPv6 } from "node:net";
import ipaddr from "ipaddr.js";
import { type Field, wordField } from "./field.ts";

export function ipv4<const Name extends string>(name: Name): Field<Name> {
  return wordField(name, "an IPv4 address: four numbers from 0 to 255 without leading zeros", readIpv4);
}

export function ipv6<const Name extends string>(name: Name): Field<Name> {
  return wordField(name, "an IPv6 address", readIpv6);
}

export function readIpv4(text: string): string | undefined {
  return isIPv4(text) ? text : undefined;
}

/** In the form of RFC 5952, all of it in hexadecimal: of the two forms of an IPv4-mapped address the one that PowerDNS takes in an AAAA. */
export function readIpv6(text: string): string | undefined {
  if (!isIPv6(text) || text.includes("%")) return undefined;
  return new URL(`http://[${text}]`).hostname.slice(1, -1);
}

/** As {@link readIpv6}, but with IPv4-mapped and IPv4-compatible addresses in the dotted form that PowerDNS writes inside of other records. */
export function readDottedIpv6(text: string): string | undefined {
  const canonical = readIpv6(text);
  if (canonical === undefined) return undefined;
  const parts = ipaddr.IPv6.parse(canonical).parts;
  const [mark = 0, high = 0, low = 0] = parts.slice(5);
  const isEmbedded = parts.slice(0, 5).every((part) => part === 0) && (mark === 0xffff || (mark === 0 && high !== 0));
  if (!isEmbedded) return canonical;
  const dotted = [high >> 8, high & 0xff, low >> 8, low & 0xff].join(".");
  return mark === 0 ? `::${dotted}` : `::ffff:${dotted}`;
}
