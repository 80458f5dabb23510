import { describe, expect, test } from "vitest";
import { canonicalZoneName, claimOf, reservedReason, unicodeZoneName, ZoneNameFault } from "./zone-name.ts";

describe("every spelling of a name is kept in one form", () => {
  test.each([
    ["example.com", "example.com"],
    ["Example.COM.", "example.com"],
    ["_dmarc.example.com", "_dmarc.example.com"],
    ["bücher.example", "xn--bcher-kva.example"],
    ["BÜCHER.example.", "xn--bcher-kva.example"],
    ["xn--bcher-kva.example", "xn--bcher-kva.example"],
    ["faß.example", "xn--fa-hia.example"],
    ["例え。テスト", "xn--r8jz45g.xn--zckzah"],
    [`${"a".repeat(63)}.example`, `${"a".repeat(63)}.example`],
  ])("%s", (text, name) => {
    expect(canonicalZoneName(text, "primary")).toBe(name);
    expect(canonicalZoneName(unicodeZoneName(name), "primary")).toBe(name);
  });

  test("reverse zones, of parts of a /24 too", () => {
    expect(canonicalZoneName("2.0.192.IN-ADDR.ARPA.", "reverse_ipv4")).toBe("2.0.192.in-addr.arpa");
    expect(canonicalZoneName("0/25.2.0.192.in-addr.arpa", "reverse_ipv4")).toBe("0/25.2.0.192.in-addr.arpa");
    expect(canonicalZoneName("8.b.d.0.1.0.0.2.ip6.arpa", "reverse_ipv6")).toBe("8.b.d.0.1.0.0.2.ip6.arpa");
  });
});

describe("what is no name of a zone is refused with what would be right", () => {
  test.each([
    ["", "at least one character"],
    [".", "at least one character"],
    ["com", "at least two labels"],
    ["a..com", "at least one character"],
    [".example.com", "at least one character"],
    ["-a.com", "does not begin or end with a hyphen"],
    ["a-.com", "does not begin or end with a hyphen"],
    ["a b.com", "letters, digits, hyphens and underscores"],
    ["*.example.com", "letters, digits, hyphens and underscores"],
    ["a/b.com", "letters, digits, hyphens and underscores"],
    ['a".com', "letters, digits, hyphens and underscores"],
    ["a\\046b.com", "letters, digits, hyphens and underscores"],
    ["a\n.com", "letters, digits, hyphens and underscores"],
    ["a\u0000b.com", "letters, digits, hyphens and underscores"],
    ["xn--a.example", "IDNA"],
    ["xn--.example", "IDNA"],
    ["\u202eexample.com", "IDNA"],
    [`${"a".repeat(64)}.com`, "at most 63"],
    [`${"a.".repeat(126)}com`, "at most 253"],
    ["192.0.2.1", "not an address"],
    ["2.0.192.in-addr.arpa", "of the type reverse_ipv4"],
  ])("%j", (text, message) => {
    expect(() => canonicalZoneName(text, "primary")).toThrow(ZoneNameFault);
    expect(() => canonicalZoneName(text, "primary")).toThrow(message);
  });

  test("a reverse zone is under the tree of its kind of address", () => {
    expect(() => canonicalZoneName("example.com", "reverse_ipv4")).toThrow("of the type primary");
    expect(() => canonicalZoneName("2.0.192.in-addr.arpa", "reverse_ipv6")).toThrow("of the type reverse_ipv4");
  });
});

test("public suffixes are nobody's; what is registered below them can be somebody's", () => {
  for (const name of ["com", "co.uk", "github.io", "in-addr.arpa", "ip6.arpa", "xn--p1ai", "nonsense"])
    expect(reservedReason(name), name).toContain("public suffix");
  for (const name of ["example.com", "example.co.uk", "a.github.io", "example.test", "10.in-addr.arpa", "a.b.internal"])
    expect(reservedReason(name), name).toBeUndefined();
});

test("what is under a name begins, turned round, with that name and a dot", () => {
  expect(claimOf("a.example.com")).toBe("com.example.a");
  expect(claimOf("a.example.com").startsWith(`${claimOf("example.com")}.`)).toBe(true);
});
