import { newId } from "@scai/contract";
import { expect, test } from "vitest";
import type { Actor } from "../identity/index.ts";
import { auditActions } from "./actions.ts";
import { auditRow } from "./record-audit.ts";

const at = new Date("2026-11-22T10:00:00Z");
const tenantId = newId("tenant");
const job = { kind: "system", id: "a job", tenantId } as const;

function person(credential: Actor["credential"]): Actor {
  const id = newId("user");
  return {
    id,
    tenantId,
    principalIds: [id],
    heldBackBy: [],
    isTenantAdmin: false,
    scopes: [],
    facts: {
      id,
      tenantId,
      partnerId: newId("partner"),
      email: "alice@acme.example",
      name: "Alice",
      status: "active",
      tenantStatus: "active",
      adminRole: "none",
      allowedDeviceKinds: null,
      groupIds: [],
      maxFileSizeBytes: 0,
      tenantRateLimitPerMinute: null,
      claimsIssuedAt: null,
      sessionsEndedAt: null,
      allSessionsEndedAt: null,
    },
    credential,
    origin: { id: newId("request"), ip: "192.0.2.7", userAgent: "x".repeat(600) },
  };
}

test("only members that the action names get into the log, whatever is handed over", () => {
  const row = { name: "old", description: "", secretHash: "a secret", password: "another" };
  const { before, after } = auditRow(job, { action: "share.update", at, before: row, after: { ...row, name: "new" } });
  expect({ before, after }).toEqual({ before: { name: "old" }, after: { name: "new" } });
});

test("no action names a member that could be a secret", () => {
  for (const [action, { members }] of Object.entries(auditActions)) {
    for (const member of members) expect(member, action).not.toMatch(/secret|token|password|hash$|pepper|^key$/i);
  }
});

test("what did not change is left out, what is new or gone is told whole", () => {
  const member = { principalId: "usr_1", role: "reader", expiresAt: null };
  const changed = auditRow(job, { action: "share.member_updated", at, before: member, after: { role: "admin" } });
  expect([changed.before, changed.after]).toEqual([{ role: "reader" }, { role: "admin" }]);
  const added = auditRow(job, { action: "share.member_added", at, after: member });
  expect([added.before, added.after]).toEqual([null, member]);
  const removed = auditRow(job, { action: "share.member_removed", at, before: member });
  expect([removed.before, removed.after]).toEqual([member, null]);
  const same = auditRow(job, { action: "share.update", at, before: { name: "a" }, after: { name: "a" } });
  expect([same.before, same.after]).toEqual([null, null]);
});

test("a person is told by their e-mail address, with the application that acts for them and where they are", () => {
  const alice = person({
    kind: "token",
    tokenHash: "",
    clientId: "",
    issuedAt: at,
    expiresAt: at,
    satisfiesMfa: false,
    serviceAccount: "backup-app",
  });
  expect(auditRow(alice, { action: "auth.logout", at })).toMatchObject({
    tenantId,
    occurredAt: at,
    category: "authentication",
    severity: "info",
    actorKind: "user",
    actorId: alice.id,
    actorName: "alice@acme.example",
    onBehalfOf: null,
    serviceAccount: "backup-app",
    requestId: alice.origin?.id,
    ip: "192.0.2.7",
    userAgent: "x".repeat(512),
  });
});

test("an API key is told by its id and name and who holds it, with whose rights it used", () => {
  const id = newId("apiKey");
  const sourceId = newId("group");
  const key = person({ kind: "api_key", id, name: "ci", sourceId, secretHash: "", rateLimitPerMinute: null });
  const row = auditRow(key, { action: "auth.logout", at });
  expect(row).toMatchObject({
    actorKind: "api_key",
    actorId: id,
    actorName: "ci (alice@acme.example)",
    onBehalfOf: sourceId,
  });
});

test("an event can belong to another tenant's log than its actor's, and be more severe than its kind", () => {
  const other = newId("tenant");
  const row = auditRow(job, {
    action: "share.trash",
    at,
    tenantId: other,
    severity: "critical",
    resource: { id: "shr_1" },
  });
  expect(row).toMatchObject({ tenantId: other, severity: "critical", resourceKind: "share", resourceId: "shr_1" });
});
