import { randomBytes } from "node:crypto";
import { idToBytes, systemRoles } from "@scai/contract";
import {
  accessGrants,
  auditEvents,
  recordChangeParts,
  recordChanges,
  recordHeads,
  roleAssignments,
  zones,
} from "@scai/db";
import { expectProblem, type Harness, test, unique } from "@scai/testing";
import { and, eq, inArray } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { PdnsZone } from "../../platform/pdns/index.ts";
import { eventsOf } from "../audit/testing/events-of.ts";
import { purgeZones } from "./jobs/purge-zones.ts";
import { askDns } from "./testing/ask-dns.ts";
import { transferZone } from "./testing/transfer-zone.ts";

interface WireZone {
  readonly id: `zon_${string}`;
  readonly name: string;
  readonly status: string;
  readonly etag: string;
}

const aName = () => `zone-${randomBytes(6).toString("hex")}.test`;

/** An administrator who may have zones without showing whose they are. */
async function asOperator(tenant: Harness): Promise<Harness> {
  const h = await tenant.asAdmin();
  await h.role(h.owner, "validation_bypass");
  return h;
}

const zone = (h: Harness, name = aName()) => h.rest().get<WireZone>("domains.create", { name });
const act = (h: Harness, { id: zoneId }: WireZone, what: "enable" | "disable" | "restore") =>
  h.rest().get<WireZone>(`domains.${what}`, { zoneId });
const remove = (h: Harness, { id: zoneId }: WireZone, hard = false) =>
  h.rest().call("domains.delete", { zoneId, hard });

/** Records in service and disabled ones, comments, keys. */
async function fill(h: Harness, { name }: WireZone): Promise<void> {
  const { powerDns } = h.server.services;
  const at = (label: string, type: string, contents: [string, boolean][]) => ({
    name: `${label}.${name}.`,
    type,
    changetype: "REPLACE" as const,
    ttl: 300,
    records: contents.map(([content, disabled]) => ({ content, disabled })),
    comments: [{ content: "kept", account: "", modified_at: 1_700_000_000 }],
  });
  await powerDns.patchRrsets(name, [
    at("www", "A", [
      ["192.0.2.1", false],
      ["192.0.2.2", true],
    ]),
    at("off", "TXT", [['"nothing"', true]]),
  ]);
  await powerDns.setMetadata(name, "ALLOW-AXFR-FROM", ["127.0.0.1"]);
}

async function stored(h: Harness, { name }: WireZone): Promise<PdnsZone | undefined> {
  return h.server.services.powerDns.findZone(name, { rrsets: "all" });
}

/** Everything that PowerDNS has of a zone, in an order. */
async function contents(h: Harness, zone: WireZone) {
  const found = await stored(h, zone);
  if (found === undefined) throw new Error("PowerDNS has no such zone");
  const key = ({ name, type }: { name: string; type: string }) => `${name} ${type}`;
  const { rrsets, serial, soa_edit_api, api_rectify, dnssec, kind } = found;
  return {
    rrsets: rrsets.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)),
    settings: { serial, soa_edit_api, api_rectify, dnssec, kind },
    keys: await h.server.services.powerDns.listCryptokeys(zone.name),
    file: await h.server.services.powerDns.exportZone(zone.name),
    transfer: (await transferZone(zone.name)).toString("hex"),
  };
}

/** By an algorithm that signs the same alike each time, so that a transfer can be compared byte by byte. */
async function sign(h: Harness, { name }: WireZone): Promise<void> {
  const { powerDns } = h.server.services;
  await powerDns.createCryptokey(name, { keytype: "csk", active: true, published: true, algorithm: "ed25519" });
  await powerDns.updateZone(name, { apiRectify: true });
}

test("who may skip the validation gets a zone that is served, named after the installation's name servers", async ({
  h: tenant,
}) => {
  const h = await asOperator(tenant);
  const made = await zone(h);
  expect(made).toMatchObject({ status: "active", pendingChange: null });
  expect(await askDns(made.name, "NS")).toEqual({
    code: "NOERROR",
    data: expect.arrayContaining(["ns1.scai.test", "ns2.scai.test"]),
  });
  const { data } = await askDns(made.name, "SOA");
  expect(data).toMatchObject([{ mname: "ns1.scai.test", rname: `hostmaster.${made.name}` }]);
});

describe.each([
  ["an unsigned zone", false],
  ["a signed zone", true],
] as const)("%s", (_title, isSigned) => {
  test("is not answered while it is disabled or deleted, and is afterwards what it was, to the serial, the keys and the last byte of its transfer", async ({
    h: tenant,
  }) => {
    const h = await asOperator(tenant);
    const made = await zone(h);
    await fill(h, made);
    if (isSigned) await sign(h, made);
    const before = await contents(h, made);
    expect(before.settings.dnssec).toBe(isSigned);
    const www = `www.${made.name}`;
    expect(await askDns(www, "A")).toEqual({ code: "NOERROR", data: ["192.0.2.1"] });

    expect(await act(h, made, "disable")).toMatchObject({ status: "inactive" });
    expect(await askDns(www, "A")).toEqual({ code: "REFUSED", data: [] });
    expect((await remove(h, made)).status).toBe(204);
    expect(await askDns(made.name, "SOA")).toEqual({ code: "REFUSED", data: [] });
    expect(await act(h, made, "restore")).toMatchObject({ status: "inactive", deletedAt: null });
    expect(await askDns(www, "A")).toEqual({ code: "REFUSED", data: [] });
    expect(await act(h, made, "enable")).toMatchObject({ status: "active" });
    expect(await contents(h, made)).toEqual(before);

    expect((await remove(h, made)).status).toBe(204);
    expect(await askDns(www, "A")).toEqual({ code: "REFUSED", data: [] });
    expect(await act(h, made, "restore")).toMatchObject({ status: "active" });
    expect(await contents(h, made)).toEqual(before);
    expect(await askDns(www, "A")).toEqual({ code: "NOERROR", data: ["192.0.2.1"] });
  });
});

test("a hard deletion leaves nothing, whatever the status, and gives the name free", async ({ h: tenant }) => {
  const h = await asOperator(tenant);
  for (const step of [async () => {}, (z: WireZone) => act(h, z, "disable"), (z: WireZone) => remove(h, z)]) {
    const made = await zone(h);
    await step(made);
    expect((await remove(h, made, true)).status).toBe(204);
    expect(await stored(h, made)).toBeUndefined();
    expectProblem(await h.rest().call("domains.get", { zoneId: made.id }), "zones.not_found");
    expect(await zone(h, made.name)).toMatchObject({ status: "active" });
  }
});

test("with a zone that is gone for good go its journal and all that was given in it; the audit log stays", async ({
  h: tenant,
}) => {
  const h = await asOperator(tenant);
  const made = await zone(h);
  const zoneId = made.id;
  await h.rest().get("records.create", { zoneId, name: "www", type: "A", content: "192.0.2.1" });
  const bob = await h.person();
  await h.role(bob, "read_only", { zoneId });
  const grant = { zoneId, principalId: bob.id, roleId: systemRoles.record_editor.id, recordPattern: "www" };
  await h.rest().get("accessGrants.create", grant);
  const { db } = h.server.services.database;
  const changes = await db.select().from(recordChanges).where(eq(recordChanges.zoneId, zoneId));
  const sequences = changes.map(({ sequence }) => sequence);
  const left = async () => [
    await db.$count(recordHeads, eq(recordHeads.zoneId, zoneId)),
    await db.$count(recordChanges, eq(recordChanges.zoneId, zoneId)),
    await db.$count(recordChangeParts, inArray(recordChangeParts.sequence, sequences)),
    await db.$count(accessGrants, eq(accessGrants.zoneId, zoneId)),
    await db.$count(roleAssignments, eq(roleAssignments.scopeId, Buffer.from(idToBytes(zoneId)))),
  ];
  expect(await left()).toEqual([1, 1, 1, 1, 1]);
  await remove(h, made, true);
  expect(await left()).toEqual([0, 0, 0, 0, 0]);
  const isOfTenant = eq(auditEvents.tenantId, h.owner.tenantId);
  for (const action of ["record.create", "access_grant.create", "domain.purge"]) {
    expect(await db.$count(auditEvents, and(isOfTenant, eq(auditEvents.action, action))), action).toBeGreaterThan(0);
  }
});

test("a change that does not fit the status is refused with what would, and changes nothing", async ({ h: tenant }) => {
  const h = await asOperator(tenant);
  const made = await zone(h);
  const refused = await h.rest().call("domains.enable", { zoneId: made.id });
  expectProblem(refused, "zones.wrong_status");
  expect(refused.body).toMatchObject({ detail: "The zone is active; it has to be inactive for this." });
  expectProblem(await h.rest().call("domains.restore", { zoneId: made.id }), "zones.wrong_status");
  await remove(h, made);
  expectProblem(await h.rest().call("domains.disable", { zoneId: made.id }), "zones.wrong_status");
  expect(await h.rest().get("domains.get", { zoneId: made.id })).toMatchObject({ status: "deleted" });
});

test("a zone that was never served is deleted and restored without PowerDNS hearing of it", async ({ h: tenant }) => {
  const h = await tenant.asAdmin();
  const made = await zone(h);
  await remove(h, made);
  expect(await h.rest().get("domains.list")).toMatchObject({ items: [] });
  expect(await h.rest().get("domains.list", { includeDeleted: true })).toMatchObject({ items: [{ id: made.id }] });
  expect(await act(h, made, "restore")).toMatchObject({ status: "pending_validation" });
  expectProblem(await h.rest().call("domains.enable", { zoneId: made.id }), "zones.wrong_status");
  expect(await stored(h, made)).toBeUndefined();
});

test("a deleted zone keeps its name from everybody else until it is purged after the retention", async ({
  h: tenant,
}) => {
  const h = await asOperator(tenant);
  const made = await zone(h);
  await remove(h, made);
  expectProblem(await h.rest().call("domains.create", { name: made.name }), "zones.name_taken");
  const eve = await h.person({ tenant: `${h.tenant}_other`, isAdmin: true });
  expectProblem(await h.rest(eve).call("domains.create", { name: made.name }), "zones.name_held");
  const later = (days: number) => ({
    ...h.server.services,
    clock: () => new Date(Date.now() + days * 24 * 3600 * 1000),
  });
  await purgeZones(later(29), 30);
  expect(await h.rest().get("domains.get", { zoneId: made.id })).toMatchObject({ status: "deleted" });
  await purgeZones(later(31), 30);
  expectProblem(await h.rest().call("domains.get", { zoneId: made.id }), "zones.not_found");
  expect(await stored(h, made)).toBeUndefined();
  const event = (await eventsOf(h)).findLast(({ action }) => action === "domain.purge");
  expect(event).toMatchObject({ actorKind: "system", actorId: "purge-zones", before: { status: "deleted" } });
});

test("a zone that PowerDNS has of somebody else is neither taken over nor deleted", async ({ h: tenant }) => {
  const h = await asOperator(tenant);
  const name = aName();
  const soa = { content: `a. b. 1 1 1 1 1`, disabled: false };
  const rrsets = [{ name: `${name}.`, type: "SOA", ttl: 60, records: [soa] }];
  await h.server.services.powerDns.createZone({ name, kind: "Native", rrsets });
  expectProblem(await h.rest().call("domains.create", { name }), "zones.foreign");
  expect(await h.rest().get("domains.list")).toMatchObject({ items: [] });
  expect(await h.server.services.powerDns.deleteZone(name)).toBe(true);
});

test("a condition that does not hold any more stops a change, and so does one that was made meanwhile", async ({
  h: tenant,
}) => {
  const h = await asOperator(tenant);
  const made = await zone(h);
  const ifMatch = made.etag;
  const renamed = await h.rest().get<WireZone>("domains.update", { zoneId: made.id, description: "ours", ifMatch });
  for (const name of ["domains.update", "domains.disable", "domains.delete"])
    expectProblem(await h.rest().call(name, { zoneId: made.id, ifMatch }), "zones.stale_etag");
  expect((await h.rest().call("domains.delete", { zoneId: made.id, ifMatch: renamed.etag })).status).toBe(204);
});

test("of tenants that may all skip the validation and want a name or one under it at once, one gets it", async ({
  h,
}) => {
  const name = aName();
  const rivals = await Promise.all(
    Array.from({ length: 12 }, async (_, i) => {
      const rival = await h.person({
        tenant: `${unique("tnt")}_${i}`,
        isAdmin: "super_admin",
        scope: "dns:write admin:*",
      });
      return rival;
    }),
  );
  // Half of them want what is under it, which would be theirs as well.
  const wanted = (i: number) => (i % 2 === 0 ? name : `a.${name}`);
  const answers = await Promise.all(rivals.map((who, i) => h.rest(who).call("domains.create", { name: wanted(i) })));
  const refused = answers.filter(({ status }) => status !== 201);
  expect(refused).toHaveLength(11);
  for (const answer of refused) expectProblem(answer, "zones.name_held");
  const { db } = h.server.services.database;
  const left = await db
    .select({ name: zones.name })
    .from(zones)
    .where(inArray(zones.name, [name, `a.${name}`]));
  expect(left).toHaveLength(1);
});

test("every change is in the audit log with the status before and after", async ({ h: tenant }) => {
  const h = await asOperator(tenant);
  const made = await zone(h);
  await act(h, made, "disable");
  await act(h, made, "enable");
  await remove(h, made);
  await act(h, made, "restore");
  await remove(h, made, true);
  const events = (await eventsOf(h)).filter(({ resourceId }) => resourceId === made.id);
  expect(events.map(({ action, before, after }) => [action, before?.["status"], after?.["status"]])).toEqual([
    ["domain.create", undefined, "pending_validation"],
    ["domain.activate", "pending_validation", "active"],
    ["domain.disable", "active", "inactive"],
    ["domain.enable", "inactive", "active"],
    ["domain.delete", "active", "deleted"],
    ["domain.restore", "deleted", "active"],
    ["domain.purge", "active", undefined],
  ]);
});
