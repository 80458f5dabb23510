import fc from "fast-check";
import type { RrTypeName } from "../index.ts";

/** Letters in random case, blanks of random width, parentheses: whatever changes how a content looks and not what it says. */
const blank = fc.constantFrom(" ", "  ", "\t", " \t ");

function anyCase(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(text, fc.infiniteStream(fc.boolean()))
    .map(([word, upper]) => Array.from(word, (c) => (upper.next().value ? c.toUpperCase() : c)).join(""));
}

/** The parts with blanks between them, sometimes in parentheses and on several lines. */
function spaced(...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(fc.tuple(...parts), blank, fc.constantFrom("", "()", "(\n)")).map(([words, space, style]) => {
    const filled = words.filter((word) => word !== "");
    if (style === "") return filled.join(space);
    const gap = style === "()" ? space : `${space}\n${space}`;
    return `(${gap}${filled.join(gap)}${gap})`;
  });
}

function number(max: number): fc.Arbitrary<string> {
  const value = fc.oneof(fc.nat({ max }), fc.constantFrom(0, 1, max));
  return fc.tuple(value, fc.constantFrom("", "0")).map(([n, zero]) => `${zero}${n}`);
}

const u8 = number(0xff);
const u16 = number(0xffff);
const u32 = number(0xffff_ffff);
const bytes = (minLength: number, maxLength: number) =>
  fc.uint8Array({ minLength, maxLength }).map((b) => Buffer.from(b));

/** Cut into pieces with blanks between, as long keys are written. */
function cut(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(text, fc.integer({ min: 1, max: 60 }), blank).map(([digits, width, space]) => {
    return (digits.match(new RegExp(`.{1,${width}}`, "g")) ?? []).join(space);
  });
}

const eui = (length: number) =>
  anyCase(bytes(length, length).map((b) => Array.from(b, (byte) => byte.toString(16).padStart(2, "0")).join("-")));
const hexOf = (length: number) => cut(anyCase(bytes(length, length).map((b) => b.toString("hex"))));
const base64 = cut(bytes(1, 300).map((b) => b.toString("base64")));

const hostLabel = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,12}[a-z0-9])?$/);
const oddByte = fc.constantFrom("\\.", "\\\\", "\\032", "\\200", "_", "\\065", "\\z", "!", "'", "*", "+", "=", "\\127");
const oddLabel = fc.tuple(hostLabel, fc.array(oddByte, { maxLength: 3 })).map(([label, odd]) => label + odd.join(""));

function nameOf(label: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const labels = anyCase(fc.array(label, { minLength: 1, maxLength: 4 }).map((list) => list.join(".")));
  // Never all digits: that would be an address.
  return fc.oneof(
    { weight: 6, arbitrary: labels.map((text) => `${text}.net.`) },
    { weight: 3, arbitrary: labels.map((text) => `x${text}`) },
    { weight: 1, arbitrary: fc.constant("@") },
  );
}

const host = nameOf(hostLabel);
const name = nameOf(oddLabel);

/** A quoted string of at most 255 bytes, in any mixture of escapes. */
function quotedText(maxBytes: number): fc.Arbitrary<string> {
  const byte = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)) },
    { weight: 1, arbitrary: fc.nat({ max: 255 }).map((code) => `\\${String(code).padStart(3, "0")}`) },
  );
  const escaped = byte.map((c) => (c === '"' || c === "\\" ? `\\${c}` : c));
  return fc.array(escaped, { maxLength: maxBytes }).map((list) => `"${list.join("")}"`);
}

const text = quotedText(255);
const word = fc.stringMatching(/^[a-zA-Z0-9=:.~-]{1,20}$/);
const ipv4 = fc.ipV4();
const ipv6 = anyCase(
  fc.oneof(
    fc.ipV6(),
    ipv4.map((address) => `::ffff:${address}`),
    ipv4.map((address) => `::${address}`),
  ),
);

function choice<Value extends string>(...values: Value[]): fc.Arbitrary<Value> {
  return fc.constantFrom(...values);
}

const digest = fc
  .constantFrom([1, 20] as const, [2, 32] as const, [4, 48] as const)
  .chain(([type, length]) => fc.tuple(fc.constant(String(type)), hexOf(length)).map((parts) => parts.join(" ")));
const algorithm = choice("8", "10", "13", "14", "15", "RSASHA256", "ecdsap256sha256");

const association = spaced(
  choice("0", "1", "2", "3"),
  choice("0", "1"),
  fc
    .constantFrom([0, 40] as const, [1, 32] as const, [2, 64] as const)
    .chain(([type, length]) => hexOf(length).map((data) => `${type} ${data}`)),
);

const parameter = {
  alpn: fc.uniqueArray(choice("h2", "h3", "http/1.1"), { minLength: 1 }).map((ids) => ids.join(",")),
  port: number(0xffff),
  ipv4hint: fc.array(ipv4, { minLength: 1, maxLength: 3 }).map((list) => list.join(",")),
  ipv6hint: fc.array(ipv6, { minLength: 1, maxLength: 3 }).map((list) => list.join(",")),
};
const service = fc
  .record(parameter, { requiredKeys: [] })
  .chain((found) => fc.shuffledSubarray(Object.entries(found), { minLength: Object.keys(found).length }))
  .map((list) => list.map(([key, value]) => `${key}=${value}`).join(" "));
const binding = fc.oneof(
  { weight: 1, arbitrary: spaced(fc.constant("0"), host) },
  {
    weight: 5,
    arbitrary: spaced(
      number(65_534).filter((n) => Number(n) > 0),
      name,
      service,
    ),
  },
);

const angle = (degreesMax: number, letters: string[]) =>
  fc
    .tuple(fc.nat({ max: degreesMax - 1 }), fc.nat({ max: 59 }), fc.nat({ max: 59_999 }), fc.constantFrom(...letters))
    .map(([degrees, minutes, seconds, letter]) => `${degrees} ${minutes} ${(seconds / 1000).toFixed(3)} ${letter}`);
const size = fc
  .tuple(fc.nat({ max: 9 }), fc.nat({ max: 8 }))
  .map(([digit, zeros]) => `${((digit * 10 ** zeros) / 100).toFixed(2)}m`);

const prefix4 = fc
  .tuple(fc.uint8Array({ minLength: 4, maxLength: 4 }), fc.nat({ max: 4 }), choice("", "!"))
  .map(([b, kept, not]) => {
    return `${not}1:${b.map((byte, i) => (i < kept ? byte : 0)).join(".")}/${kept * 8}`;
  });
const prefix6 = fc
  .tuple(fc.array(fc.nat({ max: 0xffff }), { minLength: 8, maxLength: 8 }), fc.nat({ max: 8 }), choice("", "!"))
  .map(([parts, kept, not]) => {
    return `${not}2:${parts.map((part, i) => (i < kept ? part : 0).toString(16)).join(":")}/${kept * 16}`;
  });

/** Valid contents of every type, in spellings that BIND takes as well; none of them is about where the record stands. */
export const randomContent: Readonly<Record<Exclude<RrTypeName, "SOA">, fc.Arbitrary<string>>> = {
  A: spaced(ipv4),
  AAAA: spaced(ipv6),
  AFSDB: spaced(u16, host),
  ALIAS: spaced(name),
  APL: spaced(fc.array(fc.oneof(prefix4, prefix6), { minLength: 1, maxLength: 5 }).map((list) => list.join(" "))),
  CAA: spaced(
    u8,
    anyCase(choice("issue", "issuewild")),
    choice('";"', '"ca.example.net"', '"ca.example.net; a=b"', '"\\099a.example"'),
  ),
  CDNSKEY: spaced(u16, choice("3"), algorithm, base64),
  CDS: spaced(u16, algorithm, digest),
  CERT: spaced(
    fc.oneof(
      u16.filter((type) => Number(type) > 0),
      choice("PKIX", "PGP"),
    ),
    u16,
    u8,
    base64,
  ),
  CNAME: spaced(name),
  CSYNC: spaced(
    u32,
    choice("0", "1", "2", "3"),
    fc.shuffledSubarray(["A", "ns", "AAAA", "MX", "TXT"]).map((list) => list.join(" ")),
  ),
  DHCID: spaced(base64),
  DNAME: spaced(host),
  DNSKEY: spaced(choice("256", "257"), choice("3"), algorithm, base64),
  DS: spaced(u16, algorithm, digest),
  EUI48: spaced(eui(6)),
  EUI64: spaced(eui(8)),
  HINFO: spaced(fc.oneof(text, word), text),
  HTTPS: binding,
  KX: spaced(u16, host),
  LOC: spaced(
    angle(90, ["N", "S"]),
    angle(180, ["E", "W"]),
    choice("-100000.00m", "0", "12.34m", "8848m"),
    size,
    size,
    size,
  ),
  MX: spaced(u16, host),
  NAPTR: fc.oneof(
    spaced(u16, u16, choice('""', '"s"', '"A"'), choice('""', '"SIP+D2U"'), choice('""'), name),
    spaced(
      u16,
      u16,
      choice('"u"', "U"),
      choice('"E2U+sip"', "E2U+sip"),
      choice('"!^.*$!sip:info@example.com!"', '"/^(.*)$/\\\\1/i"'),
      choice("."),
    ),
  ),
  NS: spaced(host),
  OPENPGPKEY: spaced(base64),
  PTR: spaced(name),
  RP: spaced(name, name),
  SMIMEA: association,
  SPF: spaced(text),
  SRV: spaced(u16, u16, u16, host),
  SSHFP: spaced(
    choice("1", "2", "3", "4", "6"),
    fc.oneof(
      hexOf(20).map((hex) => `1 ${hex}`),
      hexOf(32).map((hex) => `2 ${hex}`),
    ),
  ),
  SVCB: binding,
  TLSA: association,
  TXT: spaced(fc.array(text, { minLength: 1, maxLength: 4 }).map((list) => list.join(" "))),
  URI: spaced(u16, u16, choice('"https://www.example.com/a?b=c;d"', '"mailto:\\097@example.com"')),
};
