import fc from "fast-check";
import ipaddr from "ipaddr.js";
import { describe, expect, test } from "vitest";
import { canonicalZoneName } from "../zones/zone-name.ts";
import { NetworkFault, reverseZonesOf } from "./reverse-zones.ts";

const names = (cidr: string) => reverseZonesOf(cidr).map(({ name }) => name);

describe("a network's zones", () => {
  test.each([
    ["10.0.0.0/8", "10.in-addr.arpa"],
    ["10.0.0.0/16", "0.10.in-addr.arpa"],
    ["192.0.2.0/24", "2.0.192.in-addr.arpa"],
    ["192.0.2.0/25", "0-25.2.0.192.in-addr.arpa"],
    ["192.0.2.16/28", "16-28.2.0.192.in-addr.arpa"],
    ["192.0.2.7/32", "7-32.2.0.192.in-addr.arpa"],
    ["2001:db8::/32", "8.b.d.0.1.0.0.2.ip6.arpa"],
    ["2000::/4", "2.ip6.arpa"],
    ["2001:db8:0:a::/64", "a.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa"],
  ])("%s is %s", (cidr, name) => {
    expect(names(cidr)).toEqual([name]);
  });

  test.each([
    ["192.0.2.0/23", 2, "2.0.192.in-addr.arpa", "3.0.192.in-addr.arpa"],
    ["10.64.0.0/10", 64, "64.10.in-addr.arpa", "127.10.in-addr.arpa"],
    ["64.0.0.0/2", 64, "64.in-addr.arpa", "127.in-addr.arpa"],
    ["2001:db8::/33", 8, "0.8.b.d.0.1.0.0.2.ip6.arpa", "7.8.b.d.0.1.0.0.2.ip6.arpa"],
  ])("%s is %i zones, from %s to %s", (cidr, count, first, last) => {
    const found = names(cidr);
    expect([found.length, found[0], found.at(-1)]).toEqual([count, first, last]);
  });

  test("tell which addresses they have", () => {
    expect(reverseZonesOf("192.0.2.16/28")).toEqual([
      {
        name: "16-28.2.0.192.in-addr.arpa",
        type: "reverse_ipv4",
        cidr: "192.0.2.16/28",
        firstAddress: "192.0.2.16",
        lastAddress: "192.0.2.31",
        addressCount: 16n,
      },
    ]);
  });

  test("have every address of it once and no other, under names that can be zones", () => {
    const network = fc.oneof(
      fc.tuple(fc.uint8Array({ minLength: 4, maxLength: 4 }), fc.integer({ min: 1, max: 32 })),
      fc.tuple(fc.uint8Array({ minLength: 16, maxLength: 16 }), fc.integer({ min: 1, max: 128 })),
    );
    fc.assert(
      fc.property(network, ([bytes, prefix]) => {
        const address = ipaddr.fromByteArray([...bytes]);
        const base =
          address.kind() === "ipv4"
            ? ipaddr.IPv4.networkAddressFromCIDR(`${address}/${prefix}`)
            : ipaddr.IPv6.networkAddressFromCIDR(`${address}/${prefix}`);
        const zones = reverseZonesOf(`${base}/${prefix}`);
        const total = zones.reduce((sum, { addressCount }) => sum + addressCount, 0n);
        expect(total).toBe(1n << BigInt(bytes.length * 8 - prefix));
        expect(new Set(zones.map(({ name }) => name)).size).toBe(zones.length);
        for (const { name, type } of zones) expect(canonicalZoneName(name, type)).toBe(name);
        const holders = zones.filter(({ cidr }) => address.match(ipaddr.parseCIDR(cidr)));
        expect(holders).toHaveLength(1);
        const [holder] = holders;
        const labels = holder?.name.split(".").slice(0, -2).toReversed() ?? [];
        const own = address.kind() === "ipv4" ? [...bytes].map(String) : [...Buffer.from(bytes).toString("hex")];
        const whole = labels.filter((label) => !label.includes("-"));
        expect(own.slice(0, whole.length)).toEqual(whole);
      }),
    );
  });
});

test.each([
  ["192.0.2.1/24", "the network that it is in is 192.0.2.0/24"],
  ["2001:db8::1/32", "the network that it is in is 2001:db8::/32"],
  ["192.0.2.0/33", "at most 32 bits"],
  ["0.0.0.0/0", "no network of anybody's"],
  ["192.0.2.0", "such as 192.0.2.0/24"],
  ["192.0.2/24", "such as 192.0.2.0/24"],
  ["192.0.2.0/24/24", "such as 192.0.2.0/24"],
  ["192.0.2.0/ 24", "such as 192.0.2.0/24"],
  ["fe80::%eth0/64", "such as 192.0.2.0/24"],
  ["example.com", "such as 192.0.2.0/24"],
  ["", "such as 192.0.2.0/24"],
])("%s is refused: %s", (cidr, message) => {
  expect(() => reverseZonesOf(cidr)).toThrow(NetworkFault);
  expect(() => reverseZonesOf(cidr)).toThrow(message);
});
