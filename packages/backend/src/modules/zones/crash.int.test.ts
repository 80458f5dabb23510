import { randomBytes } from "node:crypto";
import { zones } from "@scai/db";
import { ApiClient, type Harness, openTestDatabase, test } from "@scai/testing";
import { eq } from "drizzle-orm";
import { describe, expect, inject } from "vitest";
import { createPowerDns } from "../../platform/pdns/index.ts";
import { startServerProcess } from "../files/testing/server-process.ts";
import { type Actor, authenticate } from "../identity/index.ts";
import { settleZones } from "./jobs/settle-zones.ts";
import { askDns } from "./testing/ask-dns.ts";
import { type Point, startPausingPowerDns } from "./testing/pausing-powerdns.ts";
import { deleteZone, restoreZone } from "./usecases/change-zone.ts";
import { createZone } from "./usecases/create-zone.ts";

// R4 of the quality goals for zones: whoever dies at whatever point, what was begun is completed, and what was not leaves nothing in
// PowerDNS.

type Call = "create" | "delete" | "restore" | "purge";
type Outcome = "active" | "deleted" | "gone" | "pending_validation";

/** What is asked for, at which call to PowerDNS the end comes, and what is left once the worker has been. */
const points: readonly (readonly [Call, Point, Outcome])[] = [
  ["create", { method: "GET", path: "/zones/", when: "before" }, "pending_validation"],
  ["create", { method: "POST", path: "/zones", when: "before" }, "active"],
  ["create", { method: "POST", path: "/zones", when: "after" }, "active"],
  ["delete", { method: "GET", path: "SOA", when: "before" }, "deleted"],
  ["delete", { method: "PUT", path: "/zones/", when: "before" }, "deleted"],
  ["delete", { method: "PUT", path: "/zones/", when: "after" }, "deleted"],
  ["delete", { method: "PATCH", path: "/zones/", when: "before" }, "deleted"],
  ["delete", { method: "PATCH", path: "/zones/", when: "after" }, "deleted"],
  ["restore", { method: "GET", path: "rrsets=true", when: "before" }, "active"],
  ["restore", { method: "PATCH", path: "/zones/", when: "before" }, "active"],
  ["restore", { method: "PATCH", path: "/zones/", when: "after" }, "active"],
  ["restore", { method: "PUT", path: "/zones/", when: "before" }, "active"],
  ["restore", { method: "PUT", path: "/zones/", when: "after" }, "active"],
  ["purge", { method: "DELETE", path: "/zones/", when: "before" }, "gone"],
  ["purge", { method: "DELETE", path: "/zones/", when: "after" }, "gone"],
];

const aName = () => `zone-${randomBytes(6).toString("hex")}.test`;

async function asOperator(tenant: Harness): Promise<Harness> {
  const h = await tenant.asAdmin();
  await h.role(h.owner, "validation_bypass");
  return h;
}

/** The zone that the call is about, if it is not to make one, and how PowerDNS has it before. */
async function prepare(h: Harness, call: Call, name: string) {
  if (call === "create") return { zoneId: undefined, before: undefined };
  const { id: zoneId } = await h.rest().get<{ id: `zon_${string}` }>("domains.create", { name });
  const { powerDns } = h.server.services;
  const records = [{ content: "192.0.2.1", disabled: true }];
  const change = { name: `www.${name}.`, type: "A", changetype: "REPLACE", ttl: 60, records } as const;
  await powerDns.patchRrsets(name, [change]);
  const before = { ...(await powerDns.findZone(name, { rrsets: "all" })), notified_serial: 0 };
  if (call === "restore") await h.rest().call("domains.delete", { zoneId });
  return { zoneId, before };
}

/** What the worker makes of it once the lease of the dead is over. */
async function recover(h: Harness, name: string): Promise<void> {
  const { services } = h.server;
  const isOver = { holder: null, heldUntil: new Date(Date.now() - 1000) };
  await services.database.db.update(zones).set(isOver).where(eq(zones.name, name));
  await settleZones(services);
}

async function expectWhole(h: Harness, name: string, outcome: Outcome, before: unknown): Promise<void> {
  const { powerDns, database } = h.server.services;
  const [row] = await database.db.select().from(zones).where(eq(zones.name, name));
  expect([row?.status ?? "gone", row?.intent ?? null]).toEqual([outcome, null]);
  expect((await askDns(name, "SOA")).code).toBe(outcome === "active" ? "NOERROR" : "REFUSED");
  const found = await powerDns.findZone(name, { rrsets: "all" });
  expect(found === undefined).toBe(outcome === "gone" || outcome === "pending_validation");
  if (outcome === "active") expect(found).toMatchObject({ soa_edit_api: "DEFAULT", api_rectify: false });
  if (outcome === "deleted") await h.rest().get("domains.restore", { zoneId: row?.id });
  // PowerDNS tells the secondaries when it gets to it.
  if (before !== undefined && outcome !== "gone")
    expect({ ...(await powerDns.findZone(name, { rrsets: "all" })), notified_serial: 0 }).toEqual(before);
}

/** Does it in this process, with a PowerDNS at that address, for whose answers it waits for ever. */
async function start(h: Harness, url: string, call: Call, name: string, zoneId: `zon_${string}` | undefined) {
  const { apiKey } = inject("stack").powerdns;
  const services = { ...h.server.services, powerDns: createPowerDns({ url, apiKey, timeoutMs: 600_000 }) };
  const credentials = { authorization: `Bearer ${h.owner.token}`, apiKey: undefined, ip: "127.0.0.1" };
  const actor: Actor = await authenticate(services, credentials);
  const type = "primary";
  if (zoneId === undefined) {
    return createZone(services, actor, { name, type, defaultTtl: 3600, description: "" }, async () => {});
  }
  if (call === "restore") return restoreZone(services, actor, { zoneId });
  return deleteZone(services, actor, { zoneId, isHard: call === "purge" });
}

describe("what ends while it", () => {
  test.for(points)("%ss a zone, %o, is %s afterwards", async ([call, point, outcome], { h: tenant }) => {
    const h = await asOperator(tenant);
    await using paused = await startPausingPowerDns(inject("stack").powerdns.apiUrl);
    const name = aName();
    const { zoneId, before } = await prepare(h, call, name);
    const reached = paused.reach(point);
    start(h, paused.url, call, name, zoneId).catch(() => {});
    await reached;
    await recover(h, name);
    await expectWhole(h, name, outcome, before);
  });

  test.for(["create", "delete", "restore", "purge"] as const)(
    "nothing is begun while PowerDNS is away: it cannot %s a zone, says when to come again, and leaves all as it was",
    async (call, { h: tenant }) => {
      const h = await asOperator(tenant);
      const name = aName();
      const { zoneId } = await prepare(h, call, name);
      const { db } = h.server.services.database;
      // Who held it last says nothing of the zone.
      const stored = async () =>
        (await db.select().from(zones).where(eq(zones.name, name))).map((row) => ({ ...row, holder: null }));
      const before = await stored();
      await expect(start(h, "http://127.0.0.1:1", call, name, zoneId)).rejects.toMatchObject({
        code: "server.unavailable",
        retryAfterSeconds: 2,
      });
      expect(await stored()).toEqual(before);
    },
  );

  test("the same with the real process and SIGKILL", { timeout: 120_000 }, async ({ h: tenant }) => {
    const h = await asOperator(tenant);
    const stack = inject("stack");
    const { url: databaseUrl, database } = await openTestDatabase();
    await database.close();
    await using paused = await startPausingPowerDns(stack.powerdns.apiUrl);
    const server = await startServerProcess(stack, { databaseUrl, powerDnsUrl: paused.url });
    const name = aName();
    const reached = paused.reach({ method: "POST", path: "/zones", when: "after" });
    const answer = new ApiClient(server.url, h.owner.token).call("domains.create", { name }).catch(() => undefined);
    await reached;
    await server.kill();
    expect(await answer).toBeUndefined();
    await recover(h, name);
    await expectWhole(h, name, "active", undefined);
  });
});
