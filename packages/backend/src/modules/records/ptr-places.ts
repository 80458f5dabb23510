import ipaddr from "ipaddr.js";

/** Where the name of an address can be: a zone, and the record's full name in it. */
export interface PtrPlace {
  /** Without the dot at the end. */
  readonly zone: string;
  /** With it. */
  readonly name: string;
}

export interface PtrAddress {
  /** As it is written shortest. */
  readonly ip: string;
  /** The narrowest zone first. */
  readonly places: readonly PtrPlace[];
}

/**
 * Every zone that can have an address's PTR record: for IPv4 those of RFC 2317, named with a hyphen or a slash, then /24, /16 and /8; for
 * IPv6 one at every fourth bit. Undefined for what is no address.
 */
export function ptrAddressOf(text: string): PtrAddress | undefined {
  const isAddress = ipaddr.IPv6.isValid(text) || ipaddr.IPv4.isValidFourPartDecimal(text);
  if (!isAddress || text.includes("%")) return undefined;
  const parsed = ipaddr.parse(text);
  const bytes = parsed.toByteArray();
  const places = parsed.kind() === "ipv4" ? [...classlessPlaces(bytes), ...octetPlaces(bytes)] : nibblePlaces(bytes);
  return { ip: parsed.toString(), places };
}

/** The address whose PTR record has this name, in whichever zone; undefined for a name that no address has. */
export function addressOfPtr(name: string): string | undefined {
  const labels = name.slice(0, -1).split(".").reverse();
  const [, suffix, ...rest] = labels;
  if (suffix === "in-addr") {
    const text = rest.filter((label) => !/[-/]/.test(label)).join(".");
    return rest.length <= 5 && ipaddr.IPv4.isValidFourPartDecimal(text) ? ipaddr.parse(text).toString() : undefined;
  }
  if (suffix !== "ip6" || rest.length !== 32 || rest.some((label) => !/^[0-9a-f]$/.test(label))) return undefined;
  return ipaddr.fromByteArray([...Buffer.from(rest.join(""), "hex")]).toString();
}

function classlessPlaces(bytes: readonly number[]): PtrPlace[] {
  const [a, b, c, d = 0] = bytes;
  return [32, 31, 30, 29, 28, 27, 26, 25].flatMap((prefix) => {
    const first = d - (d % 2 ** (32 - prefix));
    return ["-", "/"].map((separator) => {
      const zone = `${first}${separator}${prefix}.${c}.${b}.${a}.in-addr.arpa`;
      return { zone, name: `${d}.${zone}.` };
    });
  });
}

function octetPlaces(bytes: readonly number[]): PtrPlace[] {
  return placesAbove(bytes.toReversed().map(String), "in-addr.arpa").slice(1);
}

function nibblePlaces(bytes: readonly number[]): PtrPlace[] {
  return placesAbove([...Buffer.from(bytes).toString("hex")].toReversed(), "ip6.arpa");
}

/** The name itself and every name above it that is below the suffix. */
function placesAbove(labels: readonly string[], suffix: string): PtrPlace[] {
  const name = `${[...labels, suffix].join(".")}.`;
  return labels.map((_label, i) => ({ zone: [...labels.slice(i), suffix].join("."), name }));
}
