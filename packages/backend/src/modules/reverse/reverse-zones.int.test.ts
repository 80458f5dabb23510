import { randomInt } from "node:crypto";
import { expectProblem, type Harness, test, unique } from "@scai/testing";
import { describe, expect } from "vitest";
import { eventsOf } from "../audit/testing/events-of.ts";
import { askDns } from "../zones/testing/ask-dns.ts";

interface WirePreview {
  readonly items: readonly { readonly zoneName: string; readonly addressCount: string }[];
}
interface WireCreated {
  readonly items: readonly {
    readonly isNew: boolean;
    readonly zone: { readonly id: string; readonly name: string; readonly type: string; readonly cidr: string };
  }[];
}

/** A /22 that no other test has. */
const aNetwork = () => `10.${randomInt(256)}.${randomInt(64) * 4}.0`;

const create = (h: Harness, cidr: string) => h.rest().get<WireCreated>("reverseZones.create", { cidr });

test("a network gets the zones that were previewed, which are served once they are theirs, with its addresses' names", async ({
  h: tenant,
}) => {
  const h = await tenant.asAdmin();
  await h.role(h.owner, "validation_bypass");
  const cidr = `${aNetwork()}/22`;
  const { items } = await h.rest().get<WirePreview>("reverseZones.preview", { cidr });
  expect(items.map(({ addressCount }) => addressCount)).toEqual(["256", "256", "256", "256"]);
  const made = await create(h, cidr);
  expect(made.items.map(({ zone }) => zone.name)).toEqual(items.map(({ zoneName }) => zoneName));
  for (const { isNew, zone } of made.items) {
    expect({ isNew, zone }).toMatchObject({ isNew: true, zone: { type: "reverse_ipv4", status: "active" } });
    expect(await h.rest().get("domains.get", { zoneId: zone.id })).toMatchObject({ cidr: zone.cidr });
    expect((await askDns(zone.name, "SOA")).code).toBe("NOERROR");
  }
  const [first] = made.items;
  const record = { zoneId: first?.zone.id, name: "7", type: "PTR", content: "www.example.test." };
  expect(await h.rest().get("records.create", record)).toMatchObject({ name: `7.${first?.zone.name}` });
  const actions = (await eventsOf(h)).map(({ action }) => action);
  expect(actions.filter((action) => action === "domain.create")).toHaveLength(4);
});

test("asking again asks for what is missing only, and says so when nothing is", async ({ h: tenant }) => {
  const h = await tenant.asAdmin();
  const base = aNetwork();
  const { items: one } = await create(h, `${base}/24`);
  const { items: both } = await create(h, `${base}/23`);
  expect(both.map(({ isNew }) => isNew)).toEqual([false, true]);
  expect(both[0]?.zone.id).toBe(one[0]?.zone.id);
  expectProblem(await h.rest().call("reverseZones.create", { cidr: `${base}/23` }), "zones.name_taken");
  await h.rest().call("domains.delete", { zoneId: one[0]?.zone.id });
  expectProblem(await h.rest().call("reverseZones.create", { cidr: `${base}/23` }), "zones.name_taken");
});

test("what is no network is refused, with what is", async ({ h: tenant }) => {
  const h = await tenant.asAdmin();
  for (const operation of ["reverseZones.preview", "reverseZones.create"]) {
    const answer = await h.rest().call(operation, { cidr: "192.0.2.1/24" });
    expectProblem(answer, "request.invalid");
    expect(JSON.stringify(answer.body)).toContain("192.0.2.0/24");
  }
});

interface WirePtr {
  readonly ip: string;
  readonly zoneId: string;
  readonly recordName: string;
  readonly hostnames: readonly string[];
  readonly ttl: number | null;
}

describe("the names of addresses", () => {
  /** A network of a /24 with a part of it that has a zone of its own, both served. */
  async function network(tenant: Harness) {
    const h = await tenant.asAdmin();
    await h.role(h.owner, "validation_bypass");
    const base = `10.${randomInt(256)}.${randomInt(256)}`;
    const [whole] = (await create(h, `${base}.0/24`)).items;
    const [part] = (await create(h, `${base}.64/28`)).items;
    const served = async (name: string) => {
      const zone = [part!.zone, whole!.zone].find((one) => name.endsWith(one.name))!;
      const found = await h.server.services.powerDns.findZone(zone.name, { rrsets: { served: { name: `${name}.` } } });
      return found?.rrsets.flatMap(({ records }) => records.map(({ content }) => content));
    };
    const lookUp = (ip: string) => h.rest().get<WirePtr>("reverseZones.lookUp", { ip });
    return { h, base, whole: whole!.zone, part: part!.zone, served, lookUp };
  }

  test("are set, told and taken away by the address, in the narrowest zone that it is in", async ({ h: tenant }) => {
    const { h, base, whole, part, served, lookUp } = await network(tenant);
    for (const [ip, zone, recordName] of [
      [`${base}.7`, whole, `7.${whole.name}`],
      [`${base}.77`, part, `77.${part.name}`],
    ] as const) {
      expect(await lookUp(ip)).toMatchObject({ ip, zoneId: zone.id, recordName, hostnames: [], ttl: null });
      const set = await h.rest().get<WirePtr>("reverseZones.setPtr", { ip, hostname: "Mail.Example.test", ttl: 60 });
      expect(set).toEqual({ ip, zoneId: zone.id, recordName, hostnames: ["mail.example.test."], ttl: 60 });
      expect(await served(recordName)).toEqual(["mail.example.test."]);
      await h.rest().get("reverseZones.setPtr", { ip, hostname: "other.example.test." });
      expect(await lookUp(ip)).toMatchObject({ hostnames: ["other.example.test."], ttl: 3600, zone: { id: zone.id } });
      for (const _again of [1, 2]) expect((await h.rest().call("reverseZones.deletePtr", { ip })).status).toBe(204);
      expect(await served(recordName)).toEqual([]);
    }
    const { items } = await h.rest().get<{ items: { kind: string }[] }>("records.listChanges", { zoneId: part.id });
    expect(items.map(({ kind }) => kind)).toEqual(["delete", "update", "update"]);
  });

  test("are set together or not at all, and only in the zone that they are of", async ({ h: tenant }) => {
    const { h, base, whole, lookUp } = await network(tenant);
    const bulk = (...items: object[]) => h.rest().call("reverseZones.setPtrs", { zoneId: whole.id, items });
    const named = (host: number, hostname: string | null = `h${host}.example.test.`) => ({
      ip: `${base}.${host}`,
      hostname,
    });
    expect((await bulk(named(1), named(2), named(3))).status).toBe(200);
    expectProblem(await bulk(named(4), { ip: "192.0.2.1", hostname: "a.example.test" }), "request.invalid");
    const wrong = await bulk(named(4), named(5, "not a name"));
    expectProblem(wrong, "request.invalid");
    expect(wrong.body).toMatchObject({ issues: [{ path: ["items", 1, "hostname"] }] });
    expect((await lookUp(`${base}.4`)).hostnames).toEqual([]);
    const changed = await bulk(named(1, null), named(2, "new.example.test"));
    expect(changed.body).toMatchObject({ data: { items: [{ hostnames: [] }, { hostnames: ["new.example.test."] }] } });
    expect((await lookUp(`${base}.3`)).hostnames).toEqual(["h3.example.test."]);
  });

  test("are listed by address, found by a part of either, and created where there is none, once", async ({
    h: tenant,
  }) => {
    const { h, base, whole, part } = await network(tenant);
    const post = (zoneId: string, host: number, hostname: string, headers = {}) =>
      h.rest().call("reverseZones.createPtr", { zoneId, ip: `${base}.${host}`, hostname }, { headers });
    const key = { "idempotency-key": unique("ptr") };
    const made = await post(whole.id, 10, "ten.example.test", key);
    expect(made).toMatchObject({ status: 201, body: { data: { hostnames: ["ten.example.test."] } } });
    expect((await post(whole.id, 10, "ten.example.test", key)).body).toMatchObject({
      data: { hostnames: ["ten.example.test."] },
    });
    expect((await post(whole.id, 9, "nine.example.test")).status).toBe(201);
    expect((await post(part.id, 70, "seventy.example.test")).status).toBe(201);
    const taken = await post(whole.id, 9, "other.example.test");
    expectProblem(taken, "records.exists");
    expect(JSON.stringify(taken.body)).toContain("nine.example.test.");
    expectProblem(await post(part.id, 9, "other.example.test"), "request.invalid");
    const list = async (zoneId: string, more = {}) => {
      const page = { zoneId, ...more };
      const { items, nextCursor } = await h
        .rest()
        .get<{ items: { ip: string; hostname: string }[]; nextCursor: string | null }>("reverseZones.listPtrs", page);
      return { names: items.map(({ ip, hostname }) => `${ip} ${hostname}`), nextCursor };
    };
    const [nine, ten] = [`${base}.9 nine.example.test.`, `${base}.10 ten.example.test.`];
    expect((await list(whole.id)).names).toEqual([nine, ten]);
    const { names, nextCursor } = await list(whole.id, { limit: 1 });
    expect(names).toEqual([nine]);
    expect(await list(whole.id, { limit: 1, cursor: nextCursor })).toEqual({ names: [ten], nextCursor: null });
    expect((await list(whole.id, { search: "TEN." })).names).toEqual([ten]);
    expect((await list(whole.id, { search: `${base}.9` })).names).toEqual([nine]);
    expect((await list(part.id)).names).toEqual([`${base}.70 seventy.example.test.`]);
  });

  test("are in no zone for whoever has none, and the zones are listed by a part of their name or network", async ({
    h: tenant,
  }) => {
    const { h, base, part, whole } = await network(tenant);
    expectProblem(await h.rest().call("reverseZones.lookUp", { ip: "192.0.2.1" }), "zones.not_found");
    expectProblem(await h.rest().call("reverseZones.lookUp", { ip: "192.0.2" }), "request.invalid");
    const list = async (search: string) =>
      (await h.rest().get<{ items: { id: string }[] }>("reverseZones.list", { search })).items.map(({ id }) => id);
    await h.rest().call("domains.create", { name: `zone-${randomInt(2 ** 40)}.test` });
    expect((await list(".")).toSorted()).toEqual([part.id, whole.id].toSorted());
    expect(await list(`${base}.64/28`)).toEqual([part.id]);
    expect(await list(whole.name)).toHaveLength(2);
  });
});
