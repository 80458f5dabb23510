import ipaddr from "ipaddr.js";

/** What is wrong with a network, in words that say what would be right. */
export class NetworkFault extends Error {}

/** A zone that has the names of addresses, and which these are. */
export interface ReverseZone {
  readonly name: string;
  readonly type: "reverse_ipv4" | "reverse_ipv6";
  /** The part of the network that is in it. */
  readonly cidr: string;
  readonly firstAddress: string;
  readonly lastAddress: string;
  readonly addressCount: bigint;
}

const bitsPerLabel = { reverse_ipv4: 8, reverse_ipv6: 4 } as const;
const suffixes = { reverse_ipv4: "in-addr.arpa", reverse_ipv6: "ip6.arpa" } as const;

/**
 * The zones that a network needs: one where it ends at a label (IPv4 /8, /16 and /24, IPv6 at every fourth bit), one named as RFC 2317 has
 * it for an IPv4 network smaller than /24, and otherwise as many as the next longer prefix that ends at a label has in it. Throws a
 * {@link NetworkFault} for what is no network, or has no zone of its own.
 */
export function reverseZonesOf(text: string): ReverseZone[] {
  const { bytes, prefix } = readNetwork(text);
  const type = bytes.length === 4 ? "reverse_ipv4" : "reverse_ipv6";
  if (type === "reverse_ipv4" && prefix > 24) return [classlessZone(bytes, prefix)];
  const step = bitsPerLabel[type];
  const whole = Math.max(step, Math.ceil(prefix / step) * step);
  const count = 2 ** (whole - prefix);
  const first = toNumber(bytes);
  const size = 1n << BigInt(bytes.length * 8 - whole);
  return Array.from({ length: count }, (_, i) => wholeZone(type, first + BigInt(i) * size, whole));
}

interface Network {
  readonly bytes: readonly number[];
  readonly prefix: number;
}

function readNetwork(text: string): Network {
  const [address = "", length = "", ...rest] = text.trim().split("/");
  const isAddress = ipaddr.IPv6.isValid(address) || ipaddr.IPv4.isValidFourPartDecimal(address);
  if (!isAddress || address.includes("%") || rest.length > 0 || !/^[0-9]{1,3}$/.test(length)) {
    throw new NetworkFault("expected a network with the length of its prefix, such as 192.0.2.0/24 or 2001:db8::/32");
  }
  const parsed = ipaddr.parse(address);
  const bytes = parsed.toByteArray();
  const bits = bytes.length * 8;
  const prefix = Number(length);
  if (prefix > bits) throw new NetworkFault(`a prefix has at most ${bits} bits here, not ${prefix}`);
  if (prefix === 0) throw new NetworkFault("the whole address space is no network of anybody's");
  const mask = ((1n << BigInt(prefix)) - 1n) << BigInt(bits - prefix);
  const base = toNumber(bytes) & mask;
  if (base !== toNumber(bytes)) {
    const right = `${toText(base, bytes.length)}/${prefix}`;
    throw new NetworkFault(`${text.trim()} has bits behind its prefix; the network that it is in is ${right}`);
  }
  return { bytes, prefix };
}

function wholeZone(type: ReverseZone["type"], base: bigint, prefix: number): ReverseZone {
  const length = type === "reverse_ipv4" ? 4 : 16;
  const labels = labelsOf(type, base, length).slice(0, prefix / bitsPerLabel[type]);
  return zoneOf(`${labels.toReversed().join(".")}.${suffixes[type]}`, type, base, length, prefix);
}

/** A part of a /24 (RFC 2317), named after its first address and its prefix; whoever has the /24 points its names there. */
function classlessZone(bytes: readonly number[], prefix: number): ReverseZone {
  const [a, b, c, d] = bytes;
  const name = `${d}-${prefix}.${c}.${b}.${a}.${suffixes.reverse_ipv4}`;
  return zoneOf(name, "reverse_ipv4", toNumber(bytes), 4, prefix);
}

function zoneOf(name: string, type: ReverseZone["type"], base: bigint, length: number, prefix: number): ReverseZone {
  const addressCount = 1n << BigInt(length * 8 - prefix);
  const firstAddress = toText(base, length);
  const lastAddress = toText(base + addressCount - 1n, length);
  return { name, type, cidr: `${firstAddress}/${prefix}`, firstAddress, lastAddress, addressCount };
}

/** From the left, as the address is written. */
function labelsOf(type: ReverseZone["type"], address: bigint, length: number): string[] {
  const hex = address.toString(16).padStart(length * 2, "0");
  return type === "reverse_ipv6" ? [...hex] : [...toBytes(address, length)].map(String);
}

function toNumber(bytes: readonly number[]): bigint {
  return bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);
}

function toBytes(address: bigint, length: number): number[] {
  return [...Buffer.from(address.toString(16).padStart(length * 2, "0"), "hex")];
}

function toText(address: bigint, length: number): string {
  return ipaddr.fromByteArray(toBytes(address, length)).toString();
}
