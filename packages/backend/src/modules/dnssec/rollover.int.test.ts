import { type ActiveZone, type Harness, test } from "@scai/testing";
import { expect } from "vitest";
import { eventsOf } from "../audit/testing/events-of.ts";
import { findZone } from "../zones/zones.repo.ts";
import { findSignedZone } from "./dnssec.repo.ts";
import { keepZone, keepZones } from "./jobs/keep-dnssec.ts";
import { allValid, publishDs, servedZone, validateAll, type WireDnssec } from "./testing/signed-zone.ts";

// D6 of the quality goals: whatever is done with keys, and whatever resolvers have of the zone from before, no answer is taken for forged.

const hour = 3_600_000;
const day = 24 * hour;

const read = (h: Harness, { id: zoneId }: ActiveZone) => h.rest().get<WireDnssec>("dnssec.get", { zoneId });
const recordsOf = ({ dsRecords }: WireDnssec) => dsRecords.map(({ record }) => record);
const statesOf = (keys: WireDnssec["zsk"]) => keys.map(({ state }) => state);

/** A zone whose DS records the zone above has. */
async function validatedZone(h: Harness): Promise<ActiveZone & { readonly ds: string[] }> {
  const zone = await servedZone(h);
  const ds = recordsOf(await h.rest().get<WireDnssec>("dnssec.enable", { zoneId: zone.id }));
  await publishDs(zone.name, ds);
  await h.rest().get("dnssec.confirmDs", { zoneId: zone.id });
  return { ...zone, ds };
}

/** What the worker does with the zone that long from now. */
async function work(h: Harness, zone: ActiveZone, inMs: number): Promise<WireDnssec> {
  const { services } = h.server;
  const row = await findZone(services.database.db, h.owner.tenantId, zone.id);
  if (row === undefined) throw new Error("the zone is there");
  const now = new Date(Date.now() + inMs);
  await keepZone({ ...services, clock: () => now }, row);
  const after = await read(h, zone);
  expect(await validateAll(zone.name, recordsOf(after))).toEqual(allValid);
  return after;
}

test("a zone-signing key is replaced after a month: published first, used when every cache knows it, removed when none needs the old one", async ({
  h: tenant,
}) => {
  const h = await tenant.asAdmin();
  const zone = await validatedZone(h);
  const before = await read(h, zone);
  expect(await work(h, zone, 29 * day)).toEqual(before);
  const begun = await work(h, zone, 31 * day);
  expect(begun.status).toBe("rotating_zsk");
  expect(statesOf(begun.zsk)).toEqual(["active", "published"]);
  // Keys are kept for the SOA's minimum, an hour, and a secondary looks after refresh and retry, four hours.
  const t1 = 31 * day;
  expect(Date.parse(begun.nextStepAt!) - Date.now() - t1).toBeLessThanOrEqual(5 * hour);
  expect(statesOf((await work(h, zone, t1 + 5 * hour - 60_000)).zsk)).toEqual(["active", "published"]);
  const used = await work(h, zone, t1 + 5 * hour + 60_000);
  expect(statesOf(used.zsk)).toEqual(["retiring", "active"]);
  // The longest time to live in the zone is two hours.
  const t2 = t1 + 5 * hour + 60_000;
  expect(statesOf((await work(h, zone, t2 + 6 * hour - 60_000)).zsk)).toEqual(["retiring", "active"]);
  const done = await work(h, zone, t2 + 6 * hour + 60_000);
  expect(done.status).toBe("active");
  expect(done.zsk).toEqual([used.zsk[1]]);
  expect(done.ksk).toEqual(before.ksk);
  const actions = (await eventsOf(h)).map(({ action }) => action).filter((action) => action.startsWith("dnssec."));
  expect(actions.slice(2)).toEqual(["dnssec.rotate_zsk", "dnssec.use_key", "dnssec.remove_key"]);
});

test("a key-signing key is replaced only once the zone above has the new DS record and nobody has the old one any more", async ({
  h: tenant,
}) => {
  const h = await tenant.asAdmin();
  const zone = await validatedZone(h);
  const begun = await h.rest().get<WireDnssec>("dnssec.rotateKsk", { zoneId: zone.id });
  expect(begun.status).toBe("rotating_ksk");
  expect(statesOf(begun.ksk)).toEqual(["active", "published"]);
  const [oldTag, newTag] = begun.ksk.map(({ keyTag }) => keyTag);
  const of = (tag: number | undefined) =>
    begun.dsRecords.filter(({ keyTag }) => keyTag === tag).map(({ record }) => record);
  for (const tag of [oldTag, newTag]) expect(await validateAll(zone.name, of(tag))).toEqual(allValid);
  // Nothing happens for as long as the zone above has not got it, however long.
  expect(statesOf((await work(h, zone, 40 * hour)).ksk)).toEqual(["active", "published"]);
  await publishDs(zone.name, [...of(oldTag), ...of(newTag)], 7200);
  // It is there, but caches may not have the new key yet.
  expect(await h.rest().get("dnssec.confirmDs", { zoneId: zone.id })).toMatchObject({
    isPublished: true,
    dnssec: { status: "rotating_ksk" },
  });
  expect(statesOf((await work(h, zone, 4 * hour)).ksk)).toEqual(["active", "published"]);
  const t = 41 * hour;
  const used = await work(h, zone, t);
  expect(statesOf(used.ksk)).toEqual(["retiring", "active"]);
  expect(await validateAll(zone.name, of(oldTag))).toEqual(allValid);
  // The old DS record may be kept for two hours.
  expect(statesOf((await work(h, zone, t + 2 * hour - 60_000)).ksk)).toEqual(["retiring", "active"]);
  const done = await work(h, zone, t + 2 * hour + 60_000);
  expect(done.status).toBe("active");
  expect(done.ksk).toMatchObject([{ keyTag: newTag, state: "active" }]);
  expect(recordsOf(done)).toEqual(of(newTag));
});

test("the worker finds the DS record by itself", async ({ h: tenant }) => {
  const h = await tenant.asAdmin();
  const zone = await servedZone(h);
  const ds = recordsOf(await h.rest().get<WireDnssec>("dnssec.enable", { zoneId: zone.id }));
  expect((await work(h, zone, hour)).status).toBe("pending_ds");
  await publishDs(zone.name, ds);
  expect((await work(h, zone, 2 * hour)).status).toBe("active");
});

test("a zone whose parent's servers are slow does not keep the worker from the others", async ({ h: tenant }) => {
  const h = await tenant.asAdmin();
  const [slow, quick] = [await servedZone(h), await servedZone(h)];
  await h.rest().get("dnssec.enable", { zoneId: slow.id });
  await publishDs(quick.name, recordsOf(await h.rest().get<WireDnssec>("dnssec.enable", { zoneId: quick.id })));
  const { services } = h.server;
  const statusOf = async () => (await read(h, quick)).status;
  const askParent: typeof services.dnsLookup.askParent = async (name, ...rest) => {
    // For as long as the other one is not done.
    if (name === slow.name) await expect.poll(statusOf, { interval: 20, timeout: 10_000 }).toBe("active");
    return services.dnsLookup.askParent(name, ...rest);
  };
  const rowOf = ({ id }: ActiveZone) => findZone(services.database.db, h.owner.tenantId, id);
  const rows = [(await rowOf(slow))!, (await rowOf(quick))!];
  const dnsLookup = { ...services.dnsLookup, askParent };
  const clock = () => new Date(Date.now() + hour);
  expect(await keepZones({ ...services, clock, dnsLookup }, rows)).toEqual({ kept: 2, failed: 0 });
});

test("a zone that fails goes behind those that are due, signed zones are told and found by that, and unsigned ones without", async ({
  h: tenant,
}) => {
  const h = await tenant.asAdmin();
  const [broken, plain] = [await servedZone(h), await servedZone(h)];
  await h.rest().get("dnssec.enable", { zoneId: broken.id });
  const list = async (dnssecEnabled: boolean) => {
    const { items } = await h.rest().get<{ items: { id: string }[] }>("domains.list", { dnssecEnabled });
    return items.map(({ id }) => id);
  };
  expect([await list(true), await list(false)]).toEqual([[broken.id], [plain.id]]);
  expect(await h.rest().get("domains.get", { zoneId: broken.id })).toMatchObject({ dnssecEnabled: true });
  const { services } = h.server;
  const row = (await findZone(services.database.db, h.owner.tenantId, broken.id))!;
  const now = new Date(Date.now() + hour);
  const dueAt = async () => (await findSignedZone(services.database.db, row))?.row.dueAt;
  expect((await dueAt())! < now).toBe(true);
  const askParent = () => Promise.reject(new Error("the resolver is broken"));
  const deps = { ...services, clock: () => now, dnsLookup: { ...services.dnsLookup, askParent } };
  expect(await keepZones(deps, [row])).toEqual({ kept: 0, failed: 1 });
  expect(await dueAt()).toEqual(now);
  await h.rest().get("dnssec.disable", { zoneId: broken.id, force: true });
  expect(await list(true)).toEqual([]);
});
