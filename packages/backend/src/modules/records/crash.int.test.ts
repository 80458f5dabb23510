import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { recordChanges, zones } from "@scai/db";
import {
  type ActiveZone,
  ApiClient,
  activeZone,
  expectProblem,
  type Harness,
  openTestDatabase,
  test,
} from "@scai/testing";
import { desc, eq } from "drizzle-orm";
import { describe, expect, inject } from "vitest";
import { createPowerDns } from "../../platform/pdns/index.ts";
import { startServerProcess } from "../files/testing/server-process.ts";
import { type Point, startPausingPowerDns } from "../zones/testing/pausing-powerdns.ts";
import { settleChanges } from "./jobs/settle-changes.ts";

// R4 of the quality goals for records: a server that is killed at whatever point of a write leaves a zone that is as before or as wanted, and a
// journal that says which.

/** At which call to PowerDNS the end comes, and what the journal says in the end: undefined when nothing was begun. */
const points: readonly (readonly [string, Point, "applied" | "failed" | undefined])[] = [
  ["before the zone is read", { method: "GET", path: "rrset_name", when: "before" }, undefined],
  ["before PowerDNS hears of it", { method: "PATCH", path: "/zones/", when: "before" }, "failed"],
  ["after PowerDNS has done it", { method: "PATCH", path: "/zones/", when: "after" }, "applied"],
  ["before the journal says so", { method: "GET", path: "rrsets=false", when: "before" }, "applied"],
];

async function startProcess(powerDnsUrl?: string) {
  const stack = inject("stack");
  const { url: databaseUrl, database } = await openTestDatabase();
  await database.close();
  const blobDirectory = await mkdtemp(join(stack.directory, "records-"));
  return startServerProcess(stack, {
    databaseUrl,
    blobDirectory,
    ...(powerDnsUrl === undefined ? {} : { powerDnsUrl }),
  });
}

/** What the worker makes of it once the lease of the dead is over and no request of theirs can be under way. */
async function recover(h: Harness, { id }: ActiveZone): Promise<void> {
  const { services } = h.server;
  const isOver = { holder: null, heldUntil: new Date(Date.now() - 1000) };
  await services.database.db.update(zones).set(isOver).where(eq(zones.id, id));
  await settleChanges({ ...services, clock: () => new Date(Date.now() + 60_000) });
}

async function journalOf(h: Harness, { id }: ActiveZone) {
  const { db } = h.server.services.database;
  return db.select().from(recordChanges).where(eq(recordChanges.zoneId, id)).orderBy(desc(recordChanges.sequence));
}

/** The journal and PowerDNS say the same, and the zone can be written. */
async function expectAgreed(h: Harness, zone: ActiveZone, names: readonly string[]): Promise<void> {
  const input = { zoneId: zone.id };
  const { items } = await h.rest().get<{ items: { displayName: string }[] }>("records.list", input);
  expect(items.map(({ displayName }) => displayName)).toEqual(names);
  expect(await h.rest().get("records.getDrift", input)).toMatchObject({ isInSync: true });
  await h.rest().get("records.create", { ...input, name: "after", type: "A", content: "192.0.2.9" });
}

describe("a server that is killed while it writes a record", () => {
  test.for(points)(
    "%s leaves it whole or not at all, and the journal says which",
    { timeout: 120_000 },
    async ([_when, point, outcome], { h: tenant }) => {
      const h = await tenant.asAdmin();
      const zone = await activeZone(h);
      await using paused = await startPausingPowerDns(inject("stack").powerdns.apiUrl);
      const server = await startProcess(paused.url);
      const reached = paused.reach(point);
      const input = { zoneId: zone.id, name: "www", type: "A", content: "192.0.2.1" };
      const answer = new ApiClient(server.url, h.owner.token).call("records.create", input).catch(() => undefined);
      await reached;
      await server.kill();
      expect(await answer).toBeUndefined();
      await recover(h, zone);
      expect((await journalOf(h, zone)).map(({ state }) => state)).toEqual(outcome === undefined ? [] : [outcome]);
      await expectAgreed(h, zone, outcome === "applied" ? ["www"] : []);
    },
  );
});

test("while PowerDNS is away records are neither read nor written: 503 and when to come again, and the journal stays true", async ({
  h: tenant,
}) => {
  const h = await tenant.asAdmin();
  const zone = await activeZone(h);
  const made = await h
    .rest()
    .get<{ id: string }>("records.create", { zoneId: zone.id, name: "www", type: "A", content: "192.0.2.1" });
  const { services } = h.server;
  const there = { ...services.powerDns };
  // What a call to a PowerDNS that does not listen comes to.
  Object.assign(services.powerDns, createPowerDns({ url: "http://127.0.0.1:1", apiKey: "none" }));
  try {
    for (const [operation, input] of [
      ["records.list", {}],
      ["records.get", { recordId: made.id }],
      ["records.create", { name: "a", type: "A", content: "192.0.2.2" }],
      ["records.update", { recordId: made.id, ttl: 60 }],
      ["records.delete", { recordId: made.id }],
      ["records.bulk", { delete: [made.id] }],
      ["records.getDrift", {}],
    ] as const) {
      const answer = await h.rest().call(operation, { zoneId: zone.id, ...input });
      expectProblem(answer, "server.unavailable");
      expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    }
  } finally {
    Object.assign(services.powerDns, there);
  }
  expect((await journalOf(h, zone)).map(({ state }) => state)).toEqual(["applied"]);
  await expectAgreed(h, zone, ["www"]);
});

const writers = Number(process.env["SCAI_WRITERS"] ?? 40);

test("of many who add to one set at once, through two server processes, none is lost", { timeout: 300_000 }, async ({
  h: tenant,
}) => {
  const h = await tenant.asAdmin();
  const zone = await activeZone(h);
  const servers = await Promise.all([startProcess(), startProcess()]);
  try {
    const clients = servers.map(({ url }) => new ApiClient(url, h.owner.token));
    const add = async (i: number): Promise<void> => {
      const input = { zoneId: zone.id, name: "many", type: "A", content: `198.51.${i >> 8}.${i & 255}` };
      for (;;) {
        const answer = await clients[i % 2]!.call("records.create", input);
        if (answer.status === 201) return;
        // The only other answers: that others have kept it waiting for some seconds, and that one person calls that often.
        if (answer.status !== 429) expectProblem(answer, "zones.busy");
        await sleep(Number(answer.headers.get("retry-after")) * 1000);
      }
    };
    await Promise.all(Array.from({ length: writers }, (_, i) => add(i)));
    const { rrsets } = (await h.server.services.powerDns.findZone(zone.name, { rrsets: "all" }))!;
    expect(rrsets.find(({ name }) => name.startsWith("many."))?.records).toHaveLength(writers);
    expect(await journalOf(h, zone)).toHaveLength(writers);
    expect(await h.rest().get("records.getDrift", { zoneId: zone.id })).toMatchObject({ isInSync: true });
  } finally {
    await Promise.all(servers.map((server) => server.kill()));
  }
});
