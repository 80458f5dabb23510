import { expect, test } from "vitest";
import { createClientAddress } from "./client-address.ts";

const addressOf = (proxies: readonly string[], peer: string, forwardedFor?: string | string[]) => {
  const headers = forwardedFor === undefined ? {} : { "x-forwarded-for": forwardedFor };
  return createClientAddress(proxies)(JSON.parse(JSON.stringify({ headers, socket: { remoteAddress: peer } })));
};
const proxies = ["10.0.0.0/8", "2001:db8::/32"];

test("nobody is believed when no proxy is trusted", () => {
  expect(addressOf([], "10.0.0.1", "203.0.113.9")).toBe("10.0.0.1");
});

test("a peer that is not a trusted proxy speaks for itself", () => {
  expect(addressOf(proxies, "198.51.100.1", "203.0.113.9")).toBe("198.51.100.1");
});

test("what the client itself wrote counts for nothing", () => {
  expect(addressOf(proxies, "10.0.0.1", "127.0.0.1, 203.0.113.9")).toBe("203.0.113.9");
  expect(addressOf(proxies, "10.0.0.1", ["127.0.0.1", "203.0.113.9"])).toBe("203.0.113.9");
});

test("a chain of trusted proxies is followed to its beginning", () => {
  expect(addressOf(proxies, "::ffff:10.0.0.1", "127.0.0.1, 203.0.113.9, 10.1.1.1,2001:db8::7")).toBe("203.0.113.9");
});

test("where all are trusted the first is the client", () => {
  expect(addressOf(proxies, "10.0.0.1", "10.0.0.3, 10.0.0.2")).toBe("10.0.0.3");
});

test("a header without an address leaves the proxy's own", () => {
  for (const header of ["", "unknown", "203.0.113.9, _hidden", "203.0.113.9:x", ","])
    expect(addressOf(proxies, "10.0.0.1", header)).toBe("10.0.0.1");
  expect(addressOf(proxies, "10.0.0.1")).toBe("10.0.0.1");
});
