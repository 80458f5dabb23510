import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type GrantLimits, grantCovers, isWithinLimits } from "./grant-limits.ts";
import { nameWithin } from "./record-permissions.ts";

const named = (recordPattern: string | null): GrantLimits => ({ recordPattern, recordTypes: null });
const covers = (pattern: string | null, name: string) => grantCovers(named(pattern), name, "A");

describe("a grant's pattern", () => {
  test.each([
    [null, "@", true],
    [null, "a.b.c", true],
    ["*", "@", true],
    ["*", "a.b", true],
    ["@", "@", true],
    ["@", "www", false],
    ["www", "www", true],
    ["www", "WWW", true],
    ["WWW", "www", true],
    ["www", "www.dev", false],
    ["*.dev", "api.dev", true],
    ["*.dev", "a.b.dev", true],
    ["*.dev", "*.dev", true],
    ["*.dev", "dev", false],
    ["*.dev", "xdev", false],
    ["*.dev", "api.dev.x", false],
    ["api.*", "api.dev", true],
    ["api.*", "api", false],
    ["api.*", "xapi.dev", false],
    ["_acme-challenge*", "_acme-challenge", true],
    ["_acme-challenge*", "_acme-challenge.www", true],
    ["*a*b*", "xaxbx", true],
    ["*a*b*", "xbxax", false],
    ["*.dev", "x\\.dev", false],
    ["*.dev", "x\\046dev", false],
    ["a?", "ab", false],
    ["a.c", "abc", false],
  ])("%s about %s: %s", (pattern, name, expected) => {
    expect(covers(pattern, name)).toBe(expected);
  });

  test("is what a regular expression with .* for * says, and quick however many there are", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", ".", "*"), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (pattern, name) => {
        const parts = pattern.split("*").map((part) => part.replaceAll(".", "\\."));
        expect(covers(pattern, name)).toBe(new RegExp(`^${parts.join("[^]*")}$`).test(name));
      }),
      { numRuns: 2_000 },
    );
    const steps = covers(`${"*a".repeat(100)}b`, "a".repeat(250));
    expect(steps).toBe(false);
  });
});

test("a grant's types are those that it names, or all", () => {
  const addresses: GrantLimits = { recordPattern: "*.dev", recordTypes: ["A", "AAAA"] };
  expect(grantCovers(addresses, "api.dev", "AAAA")).toBe(true);
  expect(grantCovers(addresses, "api.dev", "TXT")).toBe(false);
  expect(grantCovers(addresses, "api", "A")).toBe(false);
});

describe("one grant within another", () => {
  test.each([
    [named("*.dev"), named(null), true],
    [named(null), named("*"), true],
    [named(null), named("*.dev"), false],
    [named("api.dev"), named("*.dev"), true],
    [named("*.api.dev"), named("*.dev"), true],
    [named("*.dev"), named("*.api.dev"), false],
    [named("*"), named("*.*"), false],
    [named("a*b"), named("a*"), true],
    [named("a*"), named("a*b"), false],
    [{ recordPattern: null, recordTypes: ["A"] }, { recordPattern: null, recordTypes: ["A", "TXT"] }, true],
    [{ recordPattern: null, recordTypes: ["A", "TXT"] }, { recordPattern: null, recordTypes: ["A"] }, false],
    [named(null), { recordPattern: null, recordTypes: ["A"] }, false],
  ] as const)("%j in %j: %s", (inner, outer, expected) => {
    expect(isWithinLimits(inner, outer)).toBe(expected);
  });

  test("means that what the inner one is about, the outer one is", () => {
    const pattern = fc.option(fc.string({ unit: fc.constantFrom("a", "b", ".", "*"), minLength: 1, maxLength: 6 }));
    const types = fc.option(fc.subarray(["A", "TXT", "MX"], { minLength: 1 }));
    const limits = fc.record({ recordPattern: pattern, recordTypes: types });
    const name = fc.string({ unit: fc.constantFrom("a", "b", "."), maxLength: 8 });
    fc.assert(
      fc.property(limits, limits, name, fc.constantFrom("A", "TXT", "MX"), (inner, outer, record, type) => {
        fc.pre(isWithinLimits(inner, outer) && grantCovers(inner, record, type));
        expect(grantCovers(outer, record, type)).toBe(true);
      }),
      { numRuns: 1_000, maxSkipsPerRun: 1_000 },
    );
  });
});

test("a zone knows its records by what stands before its name", () => {
  expect(nameWithin("example.test", "www.example.test.")).toBe("www");
  expect(nameWithin("example.test.", "WWW.Dev.example.test")).toBe("www.dev");
  expect(nameWithin("example.test.", "example.test.")).toBe("@");
  expect(nameWithin("example.test", "badexample.test.")).toBe("badexample.test");
  expect(nameWithin("example.test", "a\\.example.test.")).toBe("a\\.example.test");
});
