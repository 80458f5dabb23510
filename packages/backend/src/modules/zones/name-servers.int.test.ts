import { randomBytes } from "node:crypto";
import { nameServerRollouts, zones } from "@scai/db";
import { expectProblem, type Harness, test } from "@scai/testing";
import { eq, sql } from "drizzle-orm";
import { expect } from "vitest";
import { rollOutNameServers } from "./jobs/roll-out-name-servers.ts";
import { askDns } from "./testing/ask-dns.ts";

interface Settings {
  readonly nameServers: string[];
  readonly rollout: { status: string; total: number; done: number; changed: number; finishedAt: string | null } | null;
}

const usual = ["ns1.scai.test", "ns2.scai.test"];
const get = (h: Harness) => h.rest().get<Settings>("nameServers.get");
const set = (h: Harness, nameServers: string[]) => h.rest().get<Settings>("nameServers.set", { nameServers });

async function aZone(h: Harness): Promise<{ id: `zon_${string}`; name: string }> {
  return h.rest().get("domains.create", { name: `zone-${randomBytes(6).toString("hex")}.test` });
}

const serialOf = async (name: string) => (await askDns(name, "SOA")).data.map((soa) => Object(soa).serial)[0];

/** Runs to the end what was begun, whatever of other tests is in the way. */
async function rollOut(h: Harness): Promise<void> {
  await rollOutNameServers(h.server.services);
}

test("a changed list gets into every zone, in service or not, and how far it is can be read", async ({ h: tenant }) => {
  const h = await tenant.asAdmin("super_admin");
  await rollOut(h);
  const served = await aZone(h);
  const deleted = await aZone(h);
  const before = await serialOf(deleted.name);
  await h.rest().call("domains.delete", { zoneId: deleted.id });

  const begun = await set(h, ["NS9.other.test.", "ns8.other.test"]);
  expect(begun).toMatchObject({
    nameServers: ["ns9.other.test", "ns8.other.test"],
    rollout: { status: "running", done: 0 },
  });
  await rollOut(h);
  const { rollout } = await get(h);
  expect(rollout).toMatchObject({ status: "done", done: rollout?.total });
  expect(rollout?.changed).toBeGreaterThanOrEqual(2);
  expect((await askDns(served.name, "NS")).data.toSorted()).toEqual(["ns8.other.test", "ns9.other.test"]);
  expect((await askDns(served.name, "SOA")).data).toMatchObject([{ mname: "ns9.other.test" }]);

  await h.rest().get("domains.restore", { zoneId: deleted.id });
  expect((await askDns(deleted.name, "NS")).data.toSorted()).toEqual(["ns8.other.test", "ns9.other.test"]);
  expect(await serialOf(deleted.name)).toBe(before + 1);
  const unchanged = await serialOf(served.name);
  await set(h, ["ns9.other.test", "ns8.other.test"]);
  await rollOut(h);
  expect(await serialOf(served.name)).toBe(unchanged);
  await set(h, usual);
  await rollOut(h);
});

test("what was cut off goes on where it was, and of two at once one is at it", async ({ h: tenant }) => {
  const h = await tenant.asAdmin("super_admin");
  await rollOut(h);
  const first = await aZone(h);
  const second = await aZone(h);
  const { services } = h.server;
  const { db } = services.database;
  const lease = (heldUntil: Date | null) => db.update(zones).set({ heldUntil }).where(eq(zones.id, second.id));
  await set(h, ["ns7.other.test"]);
  // Somebody holds the second zone for longer than anybody waits.
  await lease(new Date(Date.now() + 60_000));
  await expect(rollOutNameServers(services)).rejects.toMatchObject({ code: "zones.busy" });
  expect((await askDns(first.name, "NS")).data).toEqual(["ns7.other.test"]);
  const cut = (await get(h)).rollout;
  expect(cut).toMatchObject({ status: "running" });
  await lease(null);
  const [one, other] = await Promise.all([rollOutNameServers(services), rollOutNameServers(services)]);
  expect([one, other].filter((result) => result === undefined)).toHaveLength(1);
  expect((await get(h)).rollout).toMatchObject({ status: "done", done: cut?.total });
  expect((await askDns(second.name, "NS")).data).toEqual(["ns7.other.test"]);
  await set(h, usual);
  await rollOut(h);
});

test("a list that is set while another is brought in takes its place", async ({ h: tenant }) => {
  const h = await tenant.asAdmin("super_admin");
  const zone = await aZone(h);
  await set(h, ["ns5.other.test"]);
  await set(h, usual);
  await rollOut(h);
  expect((await askDns(zone.name, "NS")).data.toSorted()).toEqual(usual);
  const { db } = h.server.services.database;
  const [open] = await db
    .select({ count: sql<number>`count(*)` })
    .from(nameServerRollouts)
    .where(eq(nameServerRollouts.isOpen, true));
  expect(Number(open?.count)).toBe(0);
});

test("what is no list of hosts is refused with what is wrong and where", async ({ h: tenant }) => {
  const h = await tenant.asAdmin("super_admin");
  for (const [nameServers, index] of [
    [["ns1.scai.test", "ns1.scai.test."], 1],
    [["a b.test"], 0],
    [["ns_1.scai.test"], 0],
  ] as const) {
    const answer = await h.rest().call("nameServers.set", { nameServers });
    expectProblem(answer, "request.invalid");
    expect(answer.body).toMatchObject({ issues: [{ path: ["nameServers", index] }] });
  }
  const admin = await h.person({ isAdmin: true, scope: "admin:*" });
  expectProblem(await h.rest(admin).call("nameServers.set", { nameServers: usual }), "roles.forbidden");
});
