import { quoteBytes, unescapeBytes } from "../../escapes.ts";
import type { Token } from "../../zone-file/scanner.ts";
import type { Check, RrType } from "../rr-type.ts";
import { readDottedIpv6, readIpv4 } from "./addresses.ts";
import { isBase64 } from "./binary.ts";
import { type Field, FieldError, type Words } from "./field.ts";
import { domainName } from "./names.ts";
import { u16 } from "./numbers.ts";

/** Priority, target and parameters of SVCB and HTTPS (RFC 9460). */
export const serviceBinding: readonly Field<"priority" | "target" | "parameters">[] = [
  u16("priority"),
  domainName("target"),
  { name: "parameters", read: readParameters },
];

export const checkServiceBinding: Check<"priority" | "target" | "parameters"> = ({ priority, parameters }, refuse) => {
  if (priority === "0" && parameters !== "") refuse("parameters", "do not go with priority 0, which makes an alias");
};

interface Parameter {
  readonly key: number;
  /** The names under which it may be written. */
  readonly names: readonly string[];
  /** The value in PowerDNS's form, after `=`; undefined when the value is not right. A parameter without `canonical` has no value. */
  readonly canonical?: (value: string) => string | undefined;
  readonly expected: string;
}

const known: readonly Parameter[] = [
  { key: 0, names: ["mandatory"], canonical: canonicalKeys, expected: "other keys of the record, with commas between" },
  { key: 1, names: ["alpn"], canonical: listOf(readProtocol), expected: "protocols such as h2,h3" },
  { key: 2, names: ["no-default-alpn"], expected: "nothing" },
  { key: 3, names: ["port"], canonical: readPort, expected: "a port from 0 to 65535" },
  { key: 4, names: ["ipv4hint"], canonical: listOf(readIpv4), expected: "IPv4 addresses with commas between" },
  {
    key: 5,
    names: ["ech"],
    canonical: (value) => (isBase64(value) ? `"${value}"` : undefined),
    expected: "base64 with its padding",
  },
  { key: 6, names: ["ipv6hint"], canonical: listOf(readDottedIpv6), expected: "IPv6 addresses with commas between" },
  { key: 7, names: ["key7", "dohpath"], canonical: readOpaque, expected: opaqueRule() },
];

function opaqueRule(): string {
  return "text without ; ( ) in it, which PowerDNS cannot take there";
}

function parameterOf(name: string): Parameter | undefined {
  const lower = name.toLowerCase();
  const found = known.find(({ names }) => names.includes(lower));
  if (found !== undefined) return found;
  const [, digits] = /^key(\d{1,5})$/.exec(lower) ?? [];
  const key = Number(digits);
  if (digits === undefined || String(key) !== digits || key < 8 || key > 65_535) return undefined;
  return { key, names: [lower], canonical: readOpaque, expected: opaqueRule() };
}

/** `key=value` in any order, each key once; canonical is the order of the keys' numbers. */
function readParameters(words: Words): string {
  const found = new Map<number, string>();
  let mandatory: number[] = [];
  for (let token = words.peek(); token !== undefined; token = words.peek()) {
    const word = words.takeWord();
    const [, name = word, value] = /^([^=]*)=(.*)$/s.exec(word) ?? [];
    const parameter = parameterOf(name);
    if (parameter === undefined) {
      const names = known.map(({ names: [first] }) => first).join(", ");
      throw new FieldError(`contain ${name}, which is none of ${names} or key8 to key65535`, token);
    }
    if (found.has(parameter.key)) throw new FieldError(`contain ${name} twice`, token);
    found.set(parameter.key, writeParameter(parameter, value, token));
    if (parameter.key === 0) mandatory = keysIn(value ?? "");
  }
  const missing = mandatory.find((key) => !found.has(key));
  if (missing !== undefined) throw new FieldError("name a mandatory key that is not there");
  if (found.has(2) && !found.has(1)) throw new FieldError("contain no-default-alpn without alpn");
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([, text]) => text)
    .join(" ");
}

function writeParameter(
  { names: [name = ""], canonical, expected }: Parameter,
  value: string | undefined,
  token: Token,
): string {
  if (canonical === undefined) {
    if (value === undefined || value === "") return name;
    throw new FieldError(`give ${name} a value; it has none`, token);
  }
  const bytes = unescapeBytes(value ?? "");
  const text = bytes === undefined ? undefined : canonical(bytes);
  if (text === undefined) throw new FieldError(`give ${name} something else than ${expected}`, token);
  return `${name}=${text}`;
}

function listOf(read: (item: string) => string | undefined): (value: string) => string | undefined {
  return (value) => {
    const items = value.split(",").map(read);
    return items.includes(undefined) ? undefined : items.join(",");
  };
}

/** An ALPN id. The registered ones need no escapes, and PowerDNS does not read those back alike. */
function readProtocol(id: string): string | undefined {
  return /^[A-Za-z0-9!#$%&'*+./:<=>?@^_`{|}~-]{1,255}$/.test(id) ? id : undefined;
}

function readPort(value: string): string | undefined {
  return /^\d{1,16}$/.test(value) && Number(value) <= 65_535 ? String(Number(value)) : undefined;
}

function readOpaque(value: string): string | undefined {
  return /[;()]/.test(value) || value.length > 4096 ? undefined : quoteBytes(value);
}

function keysIn(value: string): number[] {
  return value.split(",").map((name) => parameterOf(name)?.key ?? 0);
}

/** The mandatory keys by number, each once and never `mandatory` itself (RFC 9460 §8). */
function canonicalKeys(value: string): string | undefined {
  const parameters = value.split(",").map(parameterOf);
  const keys = new Map(parameters.map((parameter) => [parameter?.key ?? 0, parameter?.names[0]]));
  if (keys.has(0) || keys.size !== parameters.length) return undefined;
  return [...keys]
    .sort(([a], [b]) => a - b)
    .map(([, name]) => name)
    .join(",");
}

export const serviceBindingExamples: RrType["examples"] = {
  canonical: [
    "1 . alpn=h2,h3 ipv4hint=192.0.2.1 ipv6hint=2001:db8::1",
    "0 www.example.com.",
    "16 svc.example.com.",
    '1 . mandatory=alpn,port alpn=h2 no-default-alpn port=8443 ech="AAAA" key7="/dns-query{?dns}" key667="a\\"b\\000"',
    "1 . ipv6hint=::ffff:1.2.3.4",
  ],
  equivalent: [
    ['01 . port=0443 alpn="h2,h3"', "1 . alpn=h2,h3 port=443"],
    ["1 www (\n ALPN=h2\n )", "1 www.example.com. alpn=h2"],
    ["1 . ech=AAAA", '1 . ech="AAAA"'],
    ["1 . key667=hello key8", '1 . key8="" key667="hello"'],
    ["1 . dohpath=/dns-query{?dns}", '1 . key7="/dns-query{?dns}"'],
    ["1 . mandatory=port,alpn alpn=h2 port=1", "1 . mandatory=alpn,port alpn=h2 port=1"],
    ["1 . ipv6hint=2001:DB8:0::1,::FFFF:102:304", "1 . ipv6hint=2001:db8::1,::ffff:1.2.3.4"],
  ],
  invalid: [
    ["", "priority"],
    ["65536 .", "priority"],
    ["1", "target"],
    ["0 www.example.com. port=1", "parameters"],
    ["1 . port=65536", "parameters"],
    ["1 . port=1 port=2", "parameters"],
    ["1 . nonsense=1", "parameters"],
    ["1 . key65536=1", "parameters"],
    ["1 . key1=x", "parameters"],
    ["1 . alpn=", "parameters"],
    ["1 . alpn=h2,,h3", "parameters"],
    ["1 . no-default-alpn", "parameters"],
    ["1 . no-default-alpn=1 alpn=h2", "parameters"],
    ["1 . mandatory=port", "parameters"],
    ["1 . mandatory=mandatory", "parameters"],
    ["1 . ipv4hint=2001:db8::1", "parameters"],
    ["1 . ipv6hint=192.0.2.1", "parameters"],
    ["1 . ech=AA", "parameters"],
    ['1 . key9="a;b"', "parameters"],
    ['1 . "alpn=h2"', "parameters"],
  ],
};
