import { AppError } from "@scai/contract";
import { parse } from "tldts";
import { toASCII, toUnicode } from "tr46";
import type { ZoneRow } from "./zones.repo.ts";

type ZoneType = ZoneRow["type"];

/** What is wrong with a name, in words that say what would be right. */
export class ZoneNameFault extends Error {}

const nameMax = 253;
const labelMax = 63;
const example = "such as example.com";

const reverseSuffixes = { reverse_ipv4: ".in-addr.arpa", reverse_ipv6: ".ip6.arpa" } as const;

/**
 * The one form in which a zone's name is kept: A-labels (RFC 5891) in lower case, without the dot at the end. Takes U-labels, any case and
 * a dot at the end. Throws a {@link ZoneNameFault} for what is no domain name.
 */
export function canonicalZoneName(text: string, type: ZoneType): string {
  const name = toAscii(text.endsWith(".") ? text.slice(0, -1) : text);
  if (name.length > nameMax) throw new ZoneNameFault(`a domain name has at most ${nameMax} characters as A-labels`);
  const labels = name.split(".");
  for (const label of labels) requireLabel(label, type);
  if (labels.length < 2) throw new ZoneNameFault(`expected a name with at least two labels, ${example}`);
  if (/^[0-9]+$/.test(labels.at(-1) ?? "")) {
    throw new ZoneNameFault("expected a name, not an address; the last label has a letter");
  }
  requireTypeOf(name, type);
  return name;
}

/** The name as people write it, with U-labels where it has some. */
export function unicodeZoneName(name: string): string {
  const { domain, error } = toUnicode(name);
  return error ? name : domain;
}

/** Why nobody can have the name: it is a public suffix, below which everybody registers names. Undefined when somebody can. */
export function reservedReason(name: string): string | undefined {
  const { domain, publicSuffix } = parse(name, { allowPrivateDomains: true, validateHostname: false });
  if (domain !== null && publicSuffix !== name) return undefined;
  return `${name} is a public suffix, below which everybody may register names.`;
}

/** What stands for all names that may be parts of one another: the registrable domain, or the whole tree of reverse names. */
export function familyOf(name: string): string {
  const tree = Object.values(reverseSuffixes).find((suffix) => name.endsWith(suffix));
  return tree?.slice(1) ?? parse(name, { allowPrivateDomains: false, validateHostname: false }).domain ?? name;
}

/** Labels in the opposite order, so that what is under a name begins with it and a dot. */
export function claimOf(name: string): string {
  return name.split(".").reverse().join(".");
}

/** Throws `request.invalid` about the input's `name` instead of a fault. */
export function readZoneName(text: string, type: ZoneType): string {
  try {
    return canonicalZoneName(text, type);
  } catch (err) {
    if (!(err instanceof ZoneNameFault)) throw err;
    throw new AppError("request.invalid", { issues: [{ path: ["name"], message: err.message }] });
  }
}

function toAscii(text: string): string {
  // RFC 2317 names have a slash, which no host name has: it is left out of the conversion, for it means nothing there.
  if (/^[\x21-\x7e]*$/.test(text) && !/(^|\.)xn--/i.test(text)) return text.toLowerCase();
  const ascii = toASCII(text, { checkBidi: true, checkHyphens: true, checkJoiners: true, useSTD3ASCIIRules: false });
  if (ascii === null) throw new ZoneNameFault("expected a domain name, with labels that IDNA (UTS 46) allows");
  return ascii;
}

function requireLabel(label: string, type: ZoneType): void {
  if (label === "") throw new ZoneNameFault(`a label between two dots has at least one character, ${example}`);
  if (label.length > labelMax)
    throw new ZoneNameFault(`a label has at most ${labelMax} characters; ${label} is longer`);
  const allowed = type === "reverse_ipv4" ? /^[a-z0-9_/-]+$/ : /^[a-z0-9_-]+$/;
  if (!allowed.test(label)) {
    throw new ZoneNameFault(`a label has letters, digits, hyphens and underscores; ${label} has something else`);
  }
  if (label.startsWith("-") || label.endsWith("-")) {
    throw new ZoneNameFault(`a label does not begin or end with a hyphen; ${label} does`);
  }
}

function requireTypeOf(name: string, type: ZoneType): void {
  if (type === "secondary") return;
  const [needed] = Object.entries(reverseSuffixes).find(([, suffix]) => name.endsWith(suffix)) ?? ["primary"];
  if (needed !== type) throw new ZoneNameFault(`${name} is the name of a zone of the type ${needed}, not ${type}`);
}
