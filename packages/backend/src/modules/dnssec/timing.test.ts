import { expect, test } from "vitest";
import { waitsOf } from "./timing.ts";

const rrset = (name: string, type: string, ttl: number, content: string) => ({
  name,
  type,
  ttl,
  records: [{ content, disabled: false }],
  comments: [],
});
const soa = rrset("a.test.", "SOA", 3600, "ns1.b.test. hostmaster.a.test. 1 10800 3600 604800 900");
const hours = 3600;

test("a new key is known after the SOA's minimum and the time until secondaries look; signatures go by the longest time to live", () => {
  const zone = { name: "a.test.", rrsets: [soa, rrset("www.a.test.", "A", 7200, "192.0.2.1")] };
  expect(waitsOf(zone)).toEqual({ keysSeconds: 900 + 4 * hours, signaturesSeconds: 7200 + 4 * hours });
});

test("nobody waits for longer than signatures are good", () => {
  const zone = { name: "a.test.", rrsets: [soa, rrset("www.a.test.", "A", 2 ** 31 - 1, "192.0.2.1")] };
  expect(waitsOf(zone).signaturesSeconds).toBe(14 * 24 * hours + 4 * hours);
});

test("a zone without a SOA record cannot be waited for", () => {
  expect(() => waitsOf({ name: "a.test.", rrsets: [] })).toThrow("no SOA record");
});
