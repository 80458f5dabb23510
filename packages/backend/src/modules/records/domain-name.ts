import { domainToASCII, domainToUnicode } from "node:url";
import { decimalEscape, unescapeBytes } from "./escapes.ts";

/** How names that do not end with a dot are completed. */
export interface NameContext {
  /** What relative names are relative to: an absolute name in canonical form. */
  readonly origin: string;
  /**
   * Takes a name that ends with the origin for a full one although its final dot is missing: who writes www.example.com in the zone
   * example.com never means www.example.com.example.com. Zone files are read by the letter, without it.
   */
  readonly isDotOptional: boolean;
}

/** Text that is not a domain name; the message says why, and goes on after the name. */
export class NameError extends Error {}

const nameMaxBytes = 255;
const labelMaxBytes = 63;

/**
 * A domain name in canonical form: absolute, in lower case, international labels as A-labels, escaped the way PowerDNS escapes. Throws
 * {@link NameError}.
 */
export function readName(text: string, context: NameContext): string {
  if (text === "@") return context.origin;
  if (text === ".") return ".";
  if (text === "") throw new NameError("is empty");
  return bounded(plainName.test(text) ? completePlain(text, context) : readSpelled(text, context));
}

// In canonical form as it is written, as nearly all are.
const plainName = /^(?:[a-z0-9_-]{1,63}\.)*[a-z0-9_-]{1,63}\.?$/;

function completePlain(text: string, context: NameContext): string {
  return text.endsWith(".") ? text : complete(text, context);
}

function bounded(name: string): string {
  // Every label has a byte for its length, and the root has one.
  if (wireLength(name) > nameMaxBytes) throw new NameError("is longer than the 255 bytes that a name may have");
  return name;
}

function readSpelled(text: string, context: NameContext): string {
  const labels = readLabels(text);
  const isAbsolute = labels.at(-1) === "";
  if (isAbsolute) labels.pop();
  for (const label of labels) checkLabel(label);
  const written = labels.map(writeLabel).join(".");
  return isAbsolute ? `${written}.` : complete(written, context);
}

function complete(relative: string, { origin, isDotOptional }: NameContext): string {
  const isFull = isDotOptional && origin !== "." && `.${relative}.`.endsWith(`.${origin}`);
  if (isFull || origin === ".") return `${relative}.`;
  return `${relative}.${origin}`;
}

/** The labels of a name as bytes; the last one is empty when the name ends with a dot. */
function readLabels(text: string): string[] {
  return splitLabels(text).map((label) => {
    const plain = hasRawUnicode(label) ? toALabel(label) : unescapeBytes(label);
    if (plain === undefined)
      throw new NameError("has a malformed escape; a byte is written as \\ and three digits up to 255");
    return plain.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  });
}

/** Cuts at the dots that are not escaped. */
function splitLabels(text: string): string[] {
  if (!text.includes("\\")) return text.split(".");
  const labels = [""];
  for (const [part] of text.matchAll(/\\[\s\S]?|[^\\.]+|\./g)) {
    if (part === ".") labels.push("");
    else labels.push((labels.pop() ?? "") + part);
  }
  return labels;
}

function hasRawUnicode(label: string): boolean {
  return /[\x80-\xff]/.test(label);
}

/** The A-label (RFC 5891) of a label in UTF-8 bytes. */
function toALabel(label: string): string {
  const unicode = Buffer.from(label, "latin1").toString("utf8");
  const ascii = domainToASCII(unicode);
  if (ascii === "" || ascii.includes(".") || label.includes("\\")) {
    throw new NameError("has an international label that cannot be written in ASCII");
  }
  return ascii;
}

function checkLabel(label: string): void {
  if (label === "") throw new NameError("has an empty label: two dots in a row, or one at the beginning");
  if (label.length > labelMaxBytes) throw new NameError("has a label of more than 63 bytes between its dots");
  if (label.includes("\0")) {
    throw new NameError("contains a zero byte, after which PowerDNS does not tell names apart in a zone transfer");
  }
  if (label.includes("@")) {
    throw new NameError("contains @; the mailbox admin@example.com is written admin.example.com.");
  }
  if (/["();]/.test(label)) throw new NameError('contains one of " ( ) ;, which name servers do not write alike');
}

function writeLabel(label: string): string {
  return label.replace(/[.\\]/g, "\\$&").replace(/[^\x21-\x7e]/g, decimalEscape);
}

/** How many bytes a canonical name takes on the wire, uncompressed. */
function wireLength(name: string): number {
  if (name === ".") return 1;
  return (name.includes("\\") ? name.replace(/\\(\d{3}|.)/g, "x") : name).length + 1;
}

/** Whether a canonical name is one that a host can have (RFC 1123 §2.1). */
export function isHostname(name: string): boolean {
  return /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+$/.test(name);
}

/** A canonical name the way people write it, with its international labels in their own script. */
export function unicodeName(name: string): string {
  const labels = name.split(".");
  return labels.map((label) => (label.startsWith("xn--") ? domainToUnicode(label) : label)).join(".");
}

/** Whether a canonical name is the other one or below it. */
export function isWithin(name: string, other: string): boolean {
  return name === other || other === "." || name.endsWith(`.${other}`);
}

/**
 * The name of a record in a zone, in canonical form. PowerDNS takes letters, digits, hyphens, underscores and slashes (RFC 2317) there, and
 * `*` as the whole first label. Throws {@link NameError}.
 */
export function readOwner(text: string, zone: string, context: NameContext): string {
  const name = readName(text, context);
  if (!isWithin(name, zone)) throw new NameError(`is not in the zone ${zone}`);
  if (!/^(\*\.)?([a-z0-9_/-]+\.)*$/.test(name)) {
    const rule = "letters, digits, hyphens, underscores and slashes, and * as its whole first label";
    throw new NameError(`contains more than a record's name can: ${rule}`);
  }
  return name;
}
