import fc from "fast-check";
import ipaddr from "ipaddr.js";
import { describe, expect, test } from "vitest";
import { addressOfPtr, ptrAddressOf } from "../records/index.ts";
import { reverseZonesOf } from "./reverse-zones.ts";

describe("the places of an address's name", () => {
  test("are those of RFC 2317, then of each octet, and of each nibble", () => {
    const places = ptrAddressOf("192.0.2.77")?.places ?? [];
    expect(places).toHaveLength(19);
    expect(places[0]).toEqual({ zone: "77-32.2.0.192.in-addr.arpa", name: "77.77-32.2.0.192.in-addr.arpa." });
    expect(places).toContainEqual({ zone: "64/28.2.0.192.in-addr.arpa", name: "77.64/28.2.0.192.in-addr.arpa." });
    expect(places.slice(-3)).toEqual(
      ["2.0.192", "0.192", "192"].map((labels) => ({
        zone: `${labels}.in-addr.arpa`,
        name: "77.2.0.192.in-addr.arpa.",
      })),
    );
    const six = ptrAddressOf("2001:DB8:0::1");
    expect(six?.ip).toBe("2001:db8::1");
    expect(six?.places).toHaveLength(32);
    expect(six?.places.at(-8)?.zone).toBe("8.b.d.0.1.0.0.2.ip6.arpa");
    expect(new Set(six?.places.map(({ name }) => name)).size).toBe(1);
  });

  test("have among them the zone of every network that the address is in", () => {
    const address = fc.oneof(
      fc.tuple(fc.uint8Array({ minLength: 4, maxLength: 4 }), fc.constantFrom(8, 16, 24, 25, 28, 31, 32)),
      fc.tuple(fc.uint8Array({ minLength: 16, maxLength: 16 }), fc.constantFrom(4, 32, 48, 64, 124, 128)),
    );
    fc.assert(
      fc.property(address, ([bytes, prefix]) => {
        const ip = ipaddr.fromByteArray([...bytes]);
        const kind = ip.kind() === "ipv4" ? ipaddr.IPv4 : ipaddr.IPv6;
        const [zone] = reverseZonesOf(`${kind.networkAddressFromCIDR(`${ip}/${prefix}`)}/${prefix}`);
        expect(ptrAddressOf(String(ip))?.places.map((place) => place.zone)).toContain(zone?.name);
      }),
    );
  });

  test.each(["192.0.2", "192.0.2.256", "0xc0000201", "fe80::1%eth0", "192.0.2.0/24", "example.com", ""])(
    "are none for %j, which is no address",
    (text) => expect(ptrAddressOf(text)).toBeUndefined(),
  );
});

test.for(["192.0.2.77", "10.0.0.0", "2001:db8::1", "::"])("the name of %s leads back to it from every zone", (ip) => {
  for (const { name } of ptrAddressOf(ip)?.places ?? []) expect(addressOfPtr(name), name).toBe(ip);
});

test.for(["2.0.192.in-addr.arpa.", "www.1.2.0.192.in-addr.arpa.", "1.8.b.d.0.1.0.0.2.ip6.arpa.", "www.example.test."])(
  "%s is the name of no address",
  (name) => expect(addressOfPtr(name)).toBeUndefined(),
);
