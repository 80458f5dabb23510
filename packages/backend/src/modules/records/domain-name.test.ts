import fc from "fast-check";
import { expect, test } from "vitest";
import { isHostname, isWithin, NameError, readName, readOwner } from "./domain-name.ts";

const byTheLetter = { origin: "example.com.", isDotOptional: false };
const lenient = { origin: "example.com.", isDotOptional: true };

test.each([
  ["@", "example.com."],
  ["www", "www.example.com."],
  ["WWW.Example.NET.", "www.example.net."],
  ["www.example.com", "www.example.com.example.com."],
  [".", "."],
  ["a\\.b.c.", "a\\.b.c."],
  ["a\\046b.c.", "a\\.b.c."],
  ["\\065.", "a."],
  ["a\\ b.", "a\\032b."],
  ["a\\\\b.", "a\\\\b."],
  ["\\255.", "\\255."],
  [`${"a".repeat(63)}.`, `${"a".repeat(63)}.`],
  [`${"a.".repeat(127)}`, `${"a.".repeat(127)}`],
])("%s is read as %s", (text, name) => {
  expect(readName(text, byTheLetter)).toBe(name);
});

test.each([
  ["www.example.com", "www.example.com."],
  ["example.com", "example.com."],
  ["EXAMPLE.com", "example.com."],
  ["myexample.com", "myexample.com.example.com."],
  ["www", "www.example.com."],
])("a full name without its final dot is taken for one: %s", (text, name) => {
  expect(readName(text, lenient)).toBe(name);
});

test.each([
  "",
  "..",
  ".a",
  "a..b",
  "a\\",
  "a\\25",
  "a\\256",
  `${"a".repeat(64)}`,
  "a.".repeat(128),
  "a@b.c",
  "a;b.",
  'a"b.',
  "a(b.",
])("%j is not a name", (text) => {
  expect(() => readName(text, byTheLetter)).toThrow(NameError);
});

test("a name that is canonical as it is written is read as in any other spelling", () => {
  const label = fc.stringMatching(/^[a-z0-9_-]{1,64}$/);
  const name = fc.tuple(fc.array(label, { minLength: 1, maxLength: 6 }), fc.constantFrom("", "."));
  const read = (text: string) => {
    try {
      return readName(text, lenient);
    } catch (err) {
      return String(err);
    }
  };
  fc.assert(
    fc.property(name, ([labels, dot]) => {
      const text = labels.join(".") + dot;
      expect(read(text)).toBe(
        read(text.replace(/[a-z0-9_-]/, (byte) => `\\${String(byte.charCodeAt(0)).padStart(3, "0")}`)),
      );
    }),
  );
});

test("Unicode is written in ASCII, the same for all its forms", () => {
  const utf8 = (text: string) => Buffer.from(text).toString("latin1");
  for (const form of ["bücher.example.", "BÜCHER.example.", "bu\u0308cher.example.", "xn--bcher-kva.example."]) {
    expect(readName(utf8(form), byTheLetter)).toBe("xn--bcher-kva.example.");
  }
  expect(() => readName(utf8("a\u3002b."), byTheLetter)).toThrow(NameError);
  expect(() => readName("\xff\xfe.", byTheLetter)).toThrow(NameError);
});

test("a record's name is in its zone and of what PowerDNS takes", () => {
  const owner = (text: string) => readOwner(text, "example.com.", lenient);
  expect(["@", "*", "*.a", "_dmarc", "_sip._tcp", "0/25", "a-b"].map(owner)).toEqual([
    "example.com.",
    "*.example.com.",
    "*.a.example.com.",
    "_dmarc.example.com.",
    "_sip._tcp.example.com.",
    "0/25.example.com.",
    "a-b.example.com.",
  ]);
  for (const text of [
    "www.example.net.",
    "com.",
    ".",
    "example.com.evil.",
    "evilexample.com.",
    "a.*",
    "*a",
    "a b",
    "a\\.b",
    "a\\032",
    "a$",
  ]) {
    expect(() => owner(text), text).toThrow(NameError);
  }
});

test("hosts and zones are told apart by labels", () => {
  expect(["www.example.com.", "1.example.", "a-b."].every(isHostname)).toBe(true);
  expect([".", "-a.b.", "a-.b.", "a_b.c.", "*.b.", "a\\032b."].some(isHostname)).toBe(false);
  expect(isWithin("a.example.com.", "example.com.")).toBe(true);
  expect(isWithin("aexample.com.", "example.com.")).toBe(false);
});
