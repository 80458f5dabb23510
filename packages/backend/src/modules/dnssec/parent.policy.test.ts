import { expect, test } from "vitest";
import type { Observation } from "../../platform/dns/index.ts";
import { judgeParent } from "./parent.policy.ts";

const zone = "example.test";
const digest = "ab".repeat(32);
const ours = [`27909 13 2 ${digest}`, `27909 13 4 ${"cd".repeat(48)}`];

interface Ds {
  readonly keyTag: number;
  readonly ttlSeconds?: number;
  readonly name?: string;
}

/** A server of the zone above that has these DS records. */
function said(records: readonly Ds[], more: Partial<NonNullable<Observation["answer"]>> = {}): Observation {
  const answers = records.map(({ keyTag, ttlSeconds = 60, name = zone }) => ({
    name,
    type: "DS",
    ttlSeconds,
    data: { keyTag, algorithm: 13, digestType: 2, digest: Buffer.from(digest, "hex") },
  }));
  const answer = { rcode: "NOERROR", isAuthoritative: true, answers, authorities: [], additionals: [], ...more };
  return { name: "ns.above.test", server: { address: "192.0.2.53", port: 53 }, answer, failure: undefined };
}

const silent = { ...said([]), answer: undefined, failure: "no answer in time" };
const of = { keyTag: 27909 };
const other = { keyTag: 1 };

test.each([
  ["every server has one of ours", [said([of]), said([other, of])], { isPublished: true, hasAny: true, isKnown: true }],
  ["only some have it", [said([of]), said([])], { isPublished: false, hasAny: true, isKnown: true }],
  ["they have others", [said([other])], { isPublished: false, hasAny: true, isKnown: true }],
  [
    "it is of another name",
    [said([{ ...of, name: "other.test" }])],
    { isPublished: false, hasAny: false, isKnown: true },
  ],
  ["there is none", [said([])], { isPublished: false, hasAny: false, isKnown: true }],
  ["there is no such name", [said([], { rcode: "NXDOMAIN" })], { isPublished: false, hasAny: false, isKnown: true }],
  ["silent servers do not count", [said([of]), silent], { isPublished: true, hasAny: true, isKnown: true }],
  ["nobody answers", [silent], { isPublished: false, hasAny: false, isKnown: false }],
  ["they fail", [said([], { rcode: "SERVFAIL" })], { isPublished: false, hasAny: false, isKnown: false }],
  [
    "they have not got the zone above",
    [said([of], { isAuthoritative: false })],
    { isPublished: false, hasAny: false, isKnown: false },
  ],
  ["nobody could be asked", undefined, { isPublished: false, hasAny: false, isKnown: false }],
])("when %s", (_what, seen, verdict) => {
  expect(judgeParent(zone, ours, seen)).toMatchObject(verdict);
});

test("it may be kept for as long as the longest of them", () => {
  const seen = [said([{ ...of, ttlSeconds: 300 }]), said([{ ...of, ttlSeconds: 86_400 }])];
  expect(judgeParent(zone, ours, seen).ttlSeconds).toBe(86_400);
});

test("servers that do not answer are named, and not taken for some without the record", () => {
  const { message } = judgeParent(zone, ours, [said([]), silent, said([], { rcode: "SERVFAIL" })]);
  expect(message).toBe(
    "The zone above has no DS record of example.test. 2 of its 3 name servers did not tell: ns.above.test (192.0.2.53#53), ns.above.test (192.0.2.53#53).",
  );
  expect(judgeParent(zone, ours, [silent]).message).toBe(
    "None of the name servers of the zone above example.test answers.",
  );
});
