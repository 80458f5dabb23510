import { expect, test } from "vitest";
import { eventHash, firstHash, type StoredEvent } from "./event-hash.ts";

const event: StoredEvent = {
  id: "aud_01m9p2m3k4n5p6q7r8s9t0v1w2",
  tenantId: "tnt_01m9p2m3k4n5p6q7r8s9t0v1w2",
  occurredAt: new Date("2026-11-22T10:00:00Z"),
  category: "sharing",
  severity: "info",
  action: "share.update",
  actorKind: "user",
  actorId: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  actorName: "alice@acme.example",
  onBehalfOf: null,
  serviceAccount: null,
  resourceKind: "share",
  resourceId: "shr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  resourceName: "Projects",
  requestId: null,
  ip: "192.0.2.7",
  userAgent: null,
  before: { name: "Project", description: null },
  after: { description: "all of them", name: "Projects" },
  sequence: null,
  previousHash: null,
  hash: null,
};

// Chains outlive versions of this program: a hash that comes out differently breaks every one there is.
test("the hash of an event never changes", () => {
  expect(eventHash(event, 1, firstHash)).toBe("862968cd72e81620943058e9735cd2c16320d617e6b9196a3fe3011f584d05e3");
});

test("neither the order of members nor a column that came later matters; anything that is said does", () => {
  const pinned = eventHash(event, 1, firstHash);
  const reordered = { ...event, after: { name: "Projects", description: "all of them" } };
  expect(eventHash(reordered, 1, firstHash)).toBe(pinned);
  expect(eventHash(Object.assign({}, event, { later: null }), 1, firstHash)).toBe(pinned);
  expect(eventHash({ ...event, before: { name: "Project" } }, 1, firstHash)).not.toBe(pinned);
  expect(eventHash(event, 2, firstHash)).not.toBe(pinned);
  expect(eventHash(event, 1, "1".repeat(64))).not.toBe(pinned);
});
