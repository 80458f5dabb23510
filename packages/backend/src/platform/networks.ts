import ipaddr from "ipaddr.js";

/** Some networks, read once, that addresses can be held against. */
export interface Networks {
  includes(address: string): boolean;
}

type Range = readonly [address: ipaddr.IPv4 | ipaddr.IPv6, prefixLength: number];

/**
 * The networks of a list in CIDR notation. IPv4 addresses in IPv6 notation (`::ffff:192.0.2.1`), which is how a socket that listens on
 * both tells them, count as the IPv4 addresses that they are. Throws a RangeError that names the first that is no network.
 */
export function parseNetworks(texts: readonly string[]): Networks {
  const ranges = texts.map(parseNetwork);
  return {
    includes(text) {
      if (!ipaddr.isValid(text)) return false;
      const address = ipaddr.process(text);
      return ranges.some(([network, length]) => contains(network, length, address));
    },
  };
}

/** Whether the text is a network in CIDR notation, in the one way that everybody reads alike: no octal, hexadecimal or short forms. */
export function isNetwork(text: string): boolean {
  const [address = "", length] = text.split("/");
  const isPlain = address.includes(":") ? !address.includes("%") : ipaddr.IPv4.isValidFourPartDecimal(address);
  return isPlain && /^(0|[1-9][0-9]{0,2})$/.test(length ?? "") && ipaddr.isValidCIDR(text);
}

/** An address as it is compared and told: IPv4 as IPv4, IPv6 in its short form; undefined for what is none. A port behind it is dropped. */
export function readAddress(text: string): string | undefined {
  const [, address = text] = /^\[([^\]]*)\](?::\d+)?$/.exec(text) ?? /^([\d.]+):\d+$/.exec(text) ?? [];
  const isPlain = address.includes(":") ? ipaddr.IPv6.isValid(address) : ipaddr.IPv4.isValidFourPartDecimal(address);
  return isPlain ? ipaddr.process(address).toString() : undefined;
}

function parseNetwork(text: string): Range {
  if (!isNetwork(text)) throw new RangeError(`not a network: ${text}`);
  const [address, length] = ipaddr.parseCIDR(text);
  return address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress() && length >= 96
    ? [address.toIPv4Address(), length - 96]
    : [address, length];
}

function contains(network: Range[0], length: number, address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  return network.kind() === address.kind() && address.match(network, length);
}
