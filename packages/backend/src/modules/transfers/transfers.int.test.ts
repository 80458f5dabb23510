import { randomBytes } from "node:crypto";
import { tsigKeys, zones, zoneTransfers } from "@scai/db";
import { expectProblem, type Harness, test } from "@scai/testing";
import { eq } from "drizzle-orm";
import { describe, expect, inject, vi } from "vitest";
import { createPowerDns } from "../../platform/pdns/index.ts";
import { eventsOf } from "../audit/testing/events-of.ts";
import { type Actor, authenticate } from "../identity/index.ts";
import { keepZoneOut, settleZones } from "../zones/index.ts";
import { askDns } from "../zones/testing/ask-dns.ts";
import { type Point, startPausingPowerDns } from "../zones/testing/pausing-powerdns.ts";
import { settleTransfers } from "./jobs/settle-transfers.ts";
import { contentsAt, masterZone, ours, outside, type Tsig, transfer } from "./testing/outside.ts";
import { createSecondaryZone, setTransfer } from "./usecases/set-transfer.ts";

interface WireKey {
  readonly id: `tsk_${string}`;
  readonly name: string;
  readonly algorithm: string;
  readonly secret: string;
}
interface WireZone {
  readonly id: `zon_${string}`;
  readonly name: string;
  readonly status: string;
}
interface WireStatus {
  readonly serial: number | null;
  readonly isInSync: boolean;
  readonly lastError: string | null;
  readonly peers: readonly { readonly serial: number | null; readonly failure: string | null }[];
}

const aName = (what: string) => `${what}-${randomBytes(6).toString("hex")}.test`;

async function asOperator(tenant: Harness): Promise<Harness> {
  const h = await tenant.asAdmin();
  await h.role(h.owner, "validation_bypass");
  return h;
}

const aKey = (h: Harness, input: object = {}) =>
  h.rest().get<WireKey>("transfers.createKey", { name: aName("key"), ...input });

/** A key that the outside world has as well; its id there. */
async function sharedKey(h: Harness): Promise<{ key: WireKey; outsideId: string }> {
  const key = await aKey(h);
  return { key, outsideId: await outside().powerDns.createTsigKey(key) };
}

const secondary = (h: Harness, name: string, input: object) =>
  h.rest().get<WireZone>("domains.create", { name, type: "secondary", masters: [outside().address], ...input });
const statusOf = (h: Harness, { id: zoneId }: WireZone) => h.rest().get<WireStatus>("transfers.getStatus", { zoneId });

/** Name servers fetch when they get to it. */
const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 15_000, interval: 50 });

describe("a TSIG key", () => {
  test("has a secret that is told once, is sealed at rest, and goes with it from the name server", async ({
    h: tenant,
  }) => {
    const h = await asOperator(tenant);
    const made = await aKey(h, { algorithm: "hmac-sha512" });
    expect(Buffer.from(made.secret, "base64")).toHaveLength(64);
    const secret = randomBytes(32).toString("base64");
    const given = await aKey(h, { secret });
    expect(given.secret).toBeNull();
    const page = await h.rest().get<{ items: object[] }>("transfers.listKeys", {});
    expect(page.items).toHaveLength(2);
    const { db } = h.server.services.database;
    const rows = await db.select().from(tsigKeys).where(eq(tsigKeys.tenantId, h.owner.tenantId));
    const events = await eventsOf(h);
    expect(events.map(({ action }) => action)).toContain("tsig_key.create");
    for (const text of [JSON.stringify([page, events]), ...rows.map((row) => row.secret.toString("latin1"))]) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain(made.secret);
    }
    const { powerDns } = h.server.services;
    expect(await powerDns.findTsigKey(`${given.name}.`)).toBeUndefined();
    const zone = await h.rest().get<WireZone>("domains.create", { name: aName("zone") });
    await h.rest().get("transfers.set", { zoneId: zone.id, tsigKeyId: given.id });
    expect((await powerDns.findTsigKey(`${given.name}.`))?.key).toBe(secret);
    const inUse = await h.rest().call("transfers.deleteKey", { tsigKeyId: given.id });
    expectProblem(inUse, "transfers.key_in_use");
    expect(JSON.stringify(inUse.body)).toContain(zone.name);
    await h.rest().get("transfers.set", { zoneId: zone.id });
    expect((await h.rest().call("transfers.deleteKey", { tsigKeyId: given.id })).status).toBe(204);
    expect(await powerDns.findTsigKey(`${given.name}.`)).toBeUndefined();
    expectProblem(await h.rest().call("transfers.deleteKey", { tsigKeyId: given.id }), "transfers.key_not_found");
  });

  test("is its tenant's: others cannot use it, and its name is there once", async ({ h: tenant }) => {
    const h = await asOperator(tenant);
    const mine = await aKey(h);
    const eve = await h.person({ tenant: `${h.tenant}_other`, isAdmin: true });
    expectProblem(
      await h.rest(eve).call("transfers.createKey", { name: mine.name.toUpperCase() }),
      "transfers.key_name_taken",
    );
    const theirs = await h.rest(eve).get<WireZone>("domains.create", { name: aName("zone") });
    const input = { zoneId: theirs.id, tsigKeyId: mine.id };
    expectProblem(await h.rest(eve).call("transfers.set", input), "transfers.key_unknown");
    for (const secret of ["short", "not base64!", Buffer.alloc(600).toString("base64")])
      expectProblem(await h.rest().call("transfers.createKey", { name: aName("key"), secret }), "request.invalid");
  });
});

describe("a secondary zone", () => {
  test("is fetched from its master with the key, follows it, and cannot be written", async ({ h: tenant }) => {
    const h = await asOperator(tenant);
    const { key, outsideId } = await sharedKey(h);
    const name = aName("zone");
    await masterZone(name, outsideId);
    const zone = await secondary(h, name, { tsigKeyId: key.id });
    const { powerDns } = h.server.services;
    const master = outside();
    await soon(async () => expect(await contentsAt(powerDns, name)).toEqual(await contentsAt(master.powerDns, name)));
    const serial = (await master.powerDns.findZone(name))?.serial;
    const served = { serial, isInSync: true, lastError: null, peers: [{ address: master.address, serial }] };
    expect(await statusOf(h, zone)).toMatchObject(served);
    expect((await askDns(`www.${name}`, "A")).data).toEqual(["192.0.2.1"]);
    const { items } = await h.rest().get<{ items: { id: string }[] }>("records.list", { zoneId: zone.id });
    expect(items).toHaveLength(2);
    const inZone = { zoneId: zone.id };
    for (const [operation, input] of [
      ["records.create", { name: "a", type: "A", content: "192.0.2.2" }],
      ["records.update", { recordId: items[0]?.id, ttl: 60 }],
      ["records.delete", { recordId: items[0]?.id }],
      ["records.bulk", { delete: [items[0]?.id] }],
      ["records.getDrift", {}],
      ["records.adoptDrift", {}],
      ["dnssec.enable", {}],
      ["templates.applyToZone", { templateId: "tpl_00000000000000000000000004" }],
      ["transfers.notify", {}],
    ] as const)
      expectProblem(await h.rest().call(operation, { ...inZone, ...input }), "zones.wrong_status");
    const rrset = { name: `new.${name}.`, type: "A", changetype: "REPLACE", ttl: 60 } as const;
    await master.powerDns.patchRrsets(name, [{ ...rrset, records: [{ content: "192.0.2.3", disabled: false }] }]);
    expect((await h.rest().call("transfers.retrieve", inZone)).status).toBe(204);
    await soon(async () => expect(await contentsAt(powerDns, name)).toEqual(await contentsAt(master.powerDns, name)));
    expect((await askDns(`new.${name}`, "A")).data).toEqual(["192.0.2.3"]);
    const actions = (await eventsOf(h)).map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(["domain.create", "domain.activate", "domain.retrieve"]));
  });

  test("is not fetched with another key than its master's, and says what may be wrong", async ({ h: tenant }) => {
    const h = await asOperator(tenant);
    const { outsideId } = await sharedKey(h);
    const name = aName("zone");
    await masterZone(name, outsideId);
    const wrong = await aKey(h);
    const zone = await secondary(h, name, { tsigKeyId: wrong.id });
    expect(await statusOf(h, zone)).toMatchObject({
      serial: null,
      isInSync: false,
      lastError: expect.stringContaining("TSIG"),
    });
    await h.rest().get("transfers.set", { zoneId: zone.id, masters: [outside().address] });
    await h.rest().call("transfers.retrieve", { zoneId: zone.id });
    expect(await statusOf(h, zone)).toMatchObject({ serial: null, isInSync: false });
    expect(await contentsAt(h.server.services.powerDns, name)).toEqual([]);
    const elsewhere = await secondary(h, aName("zone"), {});
    expect((await statusOf(h, elsewhere)).peers).toMatchObject([{ serial: null, failure: expect.any(String) }]);
  });

  test("stays out of service when it is, whatever its master sends, and is afterwards what its master has", async ({
    h: tenant,
  }) => {
    const h = await asOperator(tenant);
    const { key, outsideId } = await sharedKey(h);
    const name = aName("zone");
    await masterZone(name, outsideId);
    const zone = await secondary(h, name, { tsigKeyId: key.id });
    await soon(async () => expect((await askDns(`www.${name}`, "A")).data).toEqual(["192.0.2.1"]));
    await h.rest().get("domains.disable", { zoneId: zone.id });
    expect((await askDns(name, "SOA")).code).toBe("REFUSED");
    expectProblem(await h.rest().call("transfers.retrieve", { zoneId: zone.id }), "zones.wrong_status");
    const rrset = { name: `new.${name}.`, type: "A", changetype: "REPLACE", ttl: 60 } as const;
    await outside().powerDns.patchRrsets(name, [{ ...rrset, records: [{ content: "192.0.2.3", disabled: false }] }]);
    await outside().powerDns.notify(name);
    expect((await askDns(`new.${name}`, "A")).code).toBe("REFUSED");
    // As a transfer does that was under way.
    const [row] = await h.server.services.database.db.select().from(zones).where(eq(zones.id, zone.id));
    expect(await keepZoneOut(h.server.services, row!)).toBe(false);
    const soa = { content: `ns.outside.test. hostmaster.${name}. 9 3600 600 86400 60`, disabled: false };
    const back = { name: `${name}.`, type: "SOA", changetype: "REPLACE", ttl: 60, records: [soa] } as const;
    await h.server.services.powerDns.patchRrsets(name, [back]);
    expect((await askDns(name, "SOA")).code).toBe("NOERROR");
    expect(await keepZoneOut(h.server.services, row!)).toBe(true);
    expect((await askDns(name, "SOA")).code).toBe("REFUSED");
    await h.rest().call("domains.delete", { zoneId: zone.id });
    await h.rest().get("domains.restore", { zoneId: zone.id });
    expect((await askDns(name, "SOA")).code).toBe("REFUSED");
    await h.rest().get("domains.enable", { zoneId: zone.id });
    await settleTransfers(h.server.services);
    await soon(async () => expect((await askDns(`new.${name}`, "A")).data).toEqual(["192.0.2.3"]));
    await h.rest().call("domains.delete", { zoneId: zone.id, hard: true });
    const { db } = h.server.services.database;
    expect(await db.select().from(zoneTransfers).where(eq(zoneTransfers.zoneId, zone.id))).toEqual([]);
    expect((await h.rest().call("transfers.deleteKey", { tsigKeyId: key.id })).status).toBe(204);
  });

  test("needs a master, shows whose its name is like any other zone, and is not for what comes from nowhere", async ({
    h: tenant,
  }) => {
    const h = await tenant.asAdmin();
    const create = (input: object) =>
      h.rest().call("domains.create", { name: aName("zone"), type: "secondary", ...input });
    const masters = [outside().address];
    expect(await secondary(h, aName("zone"), {})).toMatchObject({ status: "pending_validation" });
    expectProblem(await create({}), "request.invalid");
    expectProblem(await create({ masters, tsigKeyId: "tsk_00000000000000000000000000" }), "transfers.key_unknown");
    expectProblem(await create({ masters, type: "primary" }), "request.invalid");
    for (const master of ["10.0.0.1", "ns1.example.test"]) {
      expectProblem(await create({ masters: [master] }), "request.invalid");
    }
    const { items } = await h.rest().get<{ items: WireZone[] }>("domains.list", {});
    expect(items).toHaveLength(1);
  });
});

describe("a primary zone", () => {
  test("goes to its secondary, byte for byte, and to nobody without the key; the secondary is told of changes", async ({
    h: tenant,
  }) => {
    const h = await asOperator(tenant);
    const { key, outsideId } = await sharedKey(h);
    const zone = await h.rest().get<WireZone>("domains.create", { name: aName("zone") });
    const { name } = zone;
    await h.rest().get("records.create", { zoneId: zone.id, name: "@", type: "TXT", content: '"é; \\"x\\""' });
    expect(await transfer(ours(), name)).toEqual([]);
    await h.rest().get("transfers.set", { zoneId: zone.id, secondaries: [outside().address], tsigKeyId: key.id });
    const { powerDns } = outside();
    await powerDns.createZone({ name, kind: "Slave", masters: [ours()], slaveTsigKeyIds: [outsideId] });
    await powerDns.retrieveZone(name);
    const inStep = async () => {
      expect((await statusOf(h, zone)).isInSync).toBe(true);
      expect(await contentsAt(powerDns, name)).toEqual(await contentsAt(h.server.services.powerDns, name));
    };
    await soon(inStep);
    const fetched = await transfer(ours(), name, key);
    expect(fetched.length).toBe(4);
    const other: Tsig = { ...key, secret: randomBytes(32).toString("base64") };
    const another = await aKey(h);
    for (const wrong of [undefined, other, another]) expect(await transfer(ours(), name, wrong)).toEqual([]);
    await h.rest().get("records.create", { zoneId: zone.id, name: "late", type: "A", content: "192.0.2.4" });
    await soon(inStep);
    expect((await transfer(ours(), name, key)).join("\n")).toContain("late.");
    expect((await h.rest().call("transfers.notify", { zoneId: zone.id })).status).toBe(204);
    await h.rest().get("domains.disable", { zoneId: zone.id });
    expect(await transfer(ours(), name, key)).toEqual([]);
  });

  test("goes by address where there is no key, and no more once there is one or the address is gone", async ({
    h: tenant,
  }) => {
    const h = await asOperator(tenant);
    const zone = await h.rest().get<WireZone>("domains.create", { name: aName("zone") });
    const set = (input: object) => h.rest().get<{ etag: string }>("transfers.set", { zoneId: zone.id, ...input });
    const secondaries = [outside().address];
    const first = await set({ secondaries });
    expect(await transfer(ours(), zone.name)).toHaveLength(3);
    await set({ secondaries, tsigKeyId: (await aKey(h)).id, ifMatch: first.etag });
    expect(await transfer(ours(), zone.name)).toEqual([]);
    const stale = { zoneId: zone.id, secondaries, ifMatch: first.etag };
    expectProblem(await h.rest().call("transfers.set", stale), "transfers.stale_etag");
    await set({ secondaries });
    expect(await transfer(ours(), zone.name)).toHaveLength(3);
    await set({});
    expect(await transfer(ours(), zone.name)).toEqual([]);
    expect(await h.rest().get("transfers.get", { zoneId: zone.id })).toMatchObject({
      secondaries: [],
      tsigKeyId: null,
    });
  });
});

/** The services with a PowerDNS at that address, for whose answers is waited for ever, and who asks. */
async function waiting(h: Harness, url: string) {
  const { apiKey } = inject("stack").powerdns;
  const services = { ...h.server.services, powerDns: createPowerDns({ url, apiKey, timeoutMs: 600_000 }) };
  const credentials = { authorization: `Bearer ${h.owner.token}`, apiKey: undefined, ip: "127.0.0.1" };
  const actor: Actor = await authenticate(services, credentials);
  return { services, actor };
}

/** What the worker makes of it once the lease of the dead is over. */
async function recover(h: Harness, name: string): Promise<void> {
  const { services } = h.server;
  const isOver = { holder: null, heldUntil: new Date(Date.now() - 1000) };
  await services.database.db.update(zones).set(isOver).where(eq(zones.name, name));
  await settleZones(services);
  await settleTransfers(services);
}

// R4 of the quality goals: whoever dies at whatever point, what was begun is completed.
describe("who ends", () => {
  const creating: readonly (readonly [string, Point])[] = [
    ["before PowerDNS has the zone", { method: "POST", path: "/zones", when: "before" }],
    ["after PowerDNS has the zone", { method: "POST", path: "/zones", when: "after" }],
    ["before PowerDNS has the key", { method: "POST", path: "/tsigkeys", when: "before" }],
    ["after PowerDNS has the key", { method: "POST", path: "/tsigkeys", when: "after" }],
    ["before PowerDNS knows the master", { method: "PUT", path: "/zones/", when: "before" }],
    ["before the zone is fetched", { method: "PUT", path: "axfr-retrieve", when: "before" }],
  ];
  test.for(creating)("%s of a secondary zone leaves one that is fetched", async ([_when, point], { h: tenant }) => {
    const h = await asOperator(tenant);
    const { key, outsideId } = await sharedKey(h);
    const name = aName("zone");
    await masterZone(name, outsideId);
    await using paused = await startPausingPowerDns(inject("stack").powerdns.apiUrl);
    const { services, actor } = await waiting(h, paused.url);
    const reached = paused.reach(point);
    const input = { name, type: "secondary", defaultTtl: 3600, description: "", masters: [outside().address] } as const;
    createSecondaryZone(services, actor, { ...input, tsigKeyId: key.id }, async () => {}).catch(() => {});
    await reached;
    await recover(h, name);
    await soon(async () => expect((await askDns(`www.${name}`, "A")).data).toEqual(["192.0.2.1"]));
    const { db } = h.server.services.database;
    expect(await db.select().from(zones).where(eq(zones.name, name))).toMatchObject([
      { status: "active", intent: null },
    ]);
  });

  const setting: readonly (readonly [string, Point])[] = [
    ["before the address is taken", { method: "PUT", path: "ALLOW-AXFR-FROM", when: "before" }],
    ["before the secondary is known", { method: "PUT", path: "ALSO-NOTIFY", when: "before" }],
  ];
  test.for(setting)("%s leaves transfers as they were set", async ([_when, point], { h: tenant }) => {
    const h = await asOperator(tenant);
    const zone = await h.rest().get<WireZone>("domains.create", { name: aName("zone") });
    await using paused = await startPausingPowerDns(inject("stack").powerdns.apiUrl);
    const { services, actor } = await waiting(h, paused.url);
    const reached = paused.reach(point);
    const secondaries = [outside().address];
    const input = { zoneId: zone.id, masters: [], secondaries, tsigKeyId: null };
    setTransfer(services, actor, input).catch(() => {});
    await reached;
    await recover(h, zone.name);
    expect(await transfer(ours(), zone.name)).toHaveLength(3);
    const { powerDns } = h.server.services;
    expect(await powerDns.getMetadata(zone.name, "ALSO-NOTIFY")).toEqual(secondaries);
    expect(await h.rest().get("transfers.getStatus", { zoneId: zone.id })).toMatchObject({ isPending: false });
  });

  test("a zone whose key cannot be read keeps no other waiting, and is said not to be done", async ({ h: tenant }) => {
    const h = await asOperator(tenant);
    const { services } = h.server;
    const { db } = services.database;
    const lost = await aKey(h);
    const [broken, whole] = await Promise.all(
      [1, 2].map(() => h.rest().get<WireZone>("domains.create", { name: aName("zone") })),
    );
    await h.rest().get("transfers.set", { zoneId: whole!.id, secondaries: [outside().address] });
    await h.rest().get("transfers.set", { zoneId: broken!.id, tsigKeyId: lost.id });
    const [row] = await db.select().from(tsigKeys).where(eq(tsigKeys.id, lost.id));
    const isDue = { isDue: true, dueAt: new Date() };
    await db
      .update(tsigKeys)
      .set({ secret: Buffer.alloc(64, 1) })
      .where(eq(tsigKeys.id, lost.id));
    await db.update(zoneTransfers).set(isDue).where(eq(zoneTransfers.tenantId, h.owner.tenantId));
    await settleTransfers(services);
    const isPending = async ({ id: zoneId }: WireZone) =>
      (await h.rest().get<{ isPending: boolean }>("transfers.getStatus", { zoneId })).isPending;
    expect([await isPending(broken!), await isPending(whole!)]).toEqual([true, false]);
    await db.update(tsigKeys).set({ secret: row!.secret }).where(eq(tsigKeys.id, lost.id));
    await settleTransfers(services);
    expect(await isPending(broken!)).toBe(false);
  });

  test("nothing is set while PowerDNS is away, which is said", async ({ h: tenant }) => {
    const h = await asOperator(tenant);
    const zone = await h.rest().get<WireZone>("domains.create", { name: aName("zone") });
    const { services, actor } = await waiting(h, "http://127.0.0.1:1");
    const input = { zoneId: zone.id, masters: [], secondaries: [outside().address], tsigKeyId: null };
    await expect(setTransfer(services, actor, input)).rejects.toMatchObject({ code: "server.unavailable" });
    expect(await h.rest().get("transfers.get", { zoneId: zone.id })).toMatchObject({ secondaries: [] });
  });
});
