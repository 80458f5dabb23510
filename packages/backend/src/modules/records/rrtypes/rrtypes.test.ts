import { describe, expect, test } from "vitest";
import { type ContentError, canonicalContent, contentOfTokens, findRrType, rrTypes } from "./index.ts";

const context = { origin: "example.com.", isDotOptional: true };

test("every type of the reference product and of today's DNS is there, once", () => {
  const names = rrTypes.map(({ type }) => type);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(rrTypes.map(({ code }) => code)).size).toBe(names.length);
  const reference = "A AAAA MX CNAME TXT NS SRV PTR SOA CAA SSHFP TLSA DNAME NAPTR DS ALIAS";
  const more =
    "SVCB HTTPS URI LOC OPENPGPKEY SMIMEA CDS CDNSKEY DNSKEY HINFO RP CERT DHCID APL KX CSYNC EUI48 EUI64 AFSDB SPF";
  expect([...names].sort()).toEqual(`${reference} ${more}`.split(" ").sort());
});

test("every type has examples of all three kinds", () => {
  for (const { type, examples } of rrTypes) {
    expect(Object.keys(examples).sort(), type).toEqual(["canonical", "equivalent", "invalid"]);
    for (const table of Object.values(examples)) expect(table.length, type).toBeGreaterThan(0);
  }
});

test("types that run code or are not known are no record types", () => {
  for (const name of [
    "LUA",
    "TYPE65535",
    "TYPE1",
    "ANY",
    "RRSIG",
    "NSEC",
    "NSEC3",
    "a",
    "",
    "__proto__",
    "constructor",
  ]) {
    expect(findRrType(name)).toBeUndefined();
  }
});

describe.each(rrTypes.map((rrType) => ({ ...rrType })))("$type", (rrType) => {
  const { canonical, equivalent, invalid } = rrType.examples;

  test.each(canonical)("%s is canonical", (content) => {
    expect(canonicalContent(rrType, content, context)).toBe(content);
  });

  test.each(equivalent)("%j is another spelling", (spelling, expected) => {
    expect(canonicalContent(rrType, spelling, context)).toBe(expected);
    expect(canonicalContent(rrType, expected, context)).toBe(expected);
  });

  test.each(invalid)("%j is refused with the field, a reason and an example", (content, field) => {
    const refusal = (): ContentError => {
      try {
        throw new Error(`taken as ${canonicalContent(rrType, content, context)}`);
      } catch (err) {
        return err as ContentError;
      }
    };
    expect(refusal()).toMatchObject({ name: "ContentError", field, example: canonical[0] });
    expect(refusal().message).toMatch(/^\w+ .{5,}\. A right \w+: ./s);
  });

  test("nothing outside of the content becomes part of it", () => {
    for (const tail of ["\n", "\nx A 192.0.2.9", "\r", "\0", ";x", " ; x", '"', " (", ")", "\\"]) {
      const given = () => canonicalContent(rrType, `${canonical[0]}${tail}`, context);
      expect(given, JSON.stringify(tail)).toThrow(/^\w+ /);
    }
  });
});

test("words of a zone file are read by the letter", () => {
  const mx = findRrType("MX")!;
  const words = ["10", "mail.example.com"].map((text, i) => ({ text, isQuoted: false, line: 1, column: i }));
  expect(contentOfTokens(mx, words, { origin: "example.com.", isDotOptional: false })).toBe(
    "10 mail.example.com.example.com.",
  );
});
