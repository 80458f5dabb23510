import { expect, test } from "vitest";
import { isNetwork, parseNetworks, readAddress } from "./networks.ts";

test.each([
  ["192.0.2.0/24", "192.0.2.255", true],
  ["192.0.2.0/24", "192.0.3.0", false],
  ["192.0.2.0/24", "::ffff:192.0.2.7", true],
  ["192.0.2.77/24", "192.0.2.1", true],
  ["192.0.2.1/32", "192.0.2.2", false],
  ["0.0.0.0/0", "203.0.113.9", true],
  ["0.0.0.0/0", "2001:db8::1", false],
  ["2001:db8::/32", "2001:db8:1::1", true],
  ["2001:db8::/32", "2001:db9::1", false],
  ["::/0", "192.0.2.1", false],
  ["::ffff:192.0.2.0/120", "192.0.2.9", true],
  ["::ffff:192.0.2.0/120", "192.0.3.9", false],
  ["10.0.0.0/8", "", false],
  ["10.0.0.0/8", "not an address", false],
])("%s includes %s: %s", (network, address, expected) => {
  expect(parseNetworks([network]).includes(address)).toBe(expected);
});

test.each([
  "192.0.2.0",
  "192.0.2.0/33",
  "192.0.2.0/-1",
  "192.0.2.0/024",
  "192.0.2/24",
  "0x7f.0.0.1/8",
  "010.0.0.0/8",
  "2001:db8::/129",
  "fe80::1%eth0/64",
  "192.0.2.0/24/8",
  "192.0.2.0/24 ",
  "/8",
  "",
  "example.com/24",
])("%j is no network", (text) => {
  expect(isNetwork(text)).toBe(false);
  expect(() => parseNetworks([text])).toThrow(RangeError);
});

test("no networks include nothing", () => {
  expect(parseNetworks([]).includes("192.0.2.1")).toBe(false);
});

test.each([
  ["192.0.2.1", "192.0.2.1"],
  ["192.0.2.1:443", "192.0.2.1"],
  ["::ffff:192.0.2.1", "192.0.2.1"],
  ["2001:DB8:0:0::1", "2001:db8::1"],
  ["[2001:db8::1]", "2001:db8::1"],
  ["[2001:db8::1]:443", "2001:db8::1"],
  ["", undefined],
  ["unknown", undefined],
  ["_hidden", undefined],
  ["1", undefined],
  ["0x7f.1", undefined],
  ["192.0.2.1:x", undefined],
  ["192.0.2.256", undefined],
])("%j is read as the address %s", (text, address) => {
  expect(readAddress(text)).toBe(address);
});
