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
import { and, desc, eq, isNotNull } from "drizzle-orm";
import { describe, expect, inject } from "vitest";
import { createPowerDns } from "../../platform/pdns/index.ts";
import { startServerProcess } from "../files/testing/server-process.ts";
import { type Point, startPausingPowerDns } from "../zones/testing/pausing-powerdns.ts";
import { settleChanges } from "./jobs/settle-changes.ts";

async function startProcess(powerDnsUrl?: string) {
  const stack = inject("stack");
  const { url: databaseUrl, database } = await openTestDatabase();
  await database.close();
  return startServerProcess(stack, {
    databaseUrl,
    ...(powerDnsUrl === undefined ? {} : { powerDnsUrl }),
  });
}

/** What the worker makes of it once the leases of the dead are over and no request of theirs can be under way. */
async function recover(h: Harness): Promise<void> {
  const { services } = h.server;
  const heldUntil = new Date(Date.now() - 1000);
  const isHeld = and(eq(zones.tenantId, h.owner.tenantId), isNotNull(zones.heldUntil));
  await services.database.db.update(zones).set({ heldUntil }).where(isHeld);
  await settleChanges({ ...services, clock: () => new Date(Date.now() + 60_000) });
}

async function journalOf(h: Harness, { id }: ActiveZone) {
  const { db } = h.server.services.database;
  return db.select().from(recordChanges).where(eq(recordChanges.zoneId, id)).orderBy(desc(recordChanges.sequence));
}

/** The journal and PowerDNS say the same, and the zone can be written. */
async function expectAgreed(h: Harness, zone: ActiveZone, records: readonly string[]): Promise<void> {
  const input = { zoneId: zone.id };
  const { items } = await h.rest().get<{ items: WireRecord[] }>("records.list", input);
  expect(items.map(({ displayName, content }) => `${displayName} ${content}`)).toEqual(records);
  expect(await h.rest().get("records.getDrift", input)).toMatchObject({ isInSync: true });
  await h.rest().get("records.create", { ...input, name: "after", type: "A", content: "192.0.2.9" });
}

interface WireRecord {
  readonly id: string;
  readonly displayName: string;
  readonly content: string;
}

interface Written {
  readonly zone: ActiveZone;
  readonly one: WireRecord;
  readonly two: WireRecord;
  readonly changeId: string;
}

const before = ["one 192.0.2.1", "two 192.0.2.2"];
const newRecord = { name: "new", type: "A", content: "192.0.2.3" } as const;

/** Every way to write records: what is called, and what the zone has when it has been done. */
const writes: Readonly<Record<string, readonly [(client: ApiClient, written: Written) => Promise<unknown>, string[]]>> =
  {
    create: [
      (client, { zone }) => client.call("records.create", { zoneId: zone.id, ...newRecord }),
      ["new 192.0.2.3", ...before],
    ],
    update: [
      (client, { zone, one }) =>
        client.call("records.update", { zoneId: zone.id, recordId: one.id, content: "192.0.2.7" }),
      ["one 192.0.2.7", "two 192.0.2.2"],
    ],
    delete: [
      (client, { zone, one }) => client.call("records.delete", { zoneId: zone.id, recordId: one.id }),
      ["two 192.0.2.2"],
    ],
    bulk: [
      (client, { zone, one, two }) => {
        const update = [{ recordId: two.id, content: "192.0.2.8" }];
        return client.call("records.bulk", { zoneId: zone.id, create: [newRecord], update, delete: [one.id] });
      },
      ["new 192.0.2.3", "two 192.0.2.8"],
    ],
    import: [
      (client, { zone }) => {
        const content = Buffer.from("new 60 A 192.0.2.3\ntwo 60 A 192.0.2.2\n");
        return client.call("records.importZone", { zoneId: zone.id, mode: "replace", confirm: true }, { content });
      },
      ["new 192.0.2.3", "two 192.0.2.2"],
    ],
    rollBack: [
      (client, { zone, changeId }) => client.call("records.rollBack", { zoneId: zone.id, changeId, confirm: true }),
      ["one 192.0.2.1"],
    ],
  };

type End = readonly [write: keyof typeof writes, at: Omit<Point, "path">, outcome: "applied" | "failed" | undefined];

const all = Object.keys(writes);
/** What is under way when the end comes, and what the journal says of it afterwards: undefined when nothing was begun. */
const ends: readonly (readonly [string, readonly End[]])[] = [
  [
    "before PowerDNS hears of it",
    [
      ["create", { method: "GET", when: "before" }, "failed"],
      ...all.map((write): End => [write, { method: "PATCH", when: "before" }, "failed"]),
    ],
  ],
  [
    "after PowerDNS has done it and before the journal says so",
    all.map((write): End => [write, { method: "PATCH", when: "after" }, "applied"]),
  ],
];

/** A zone with two records, which came one after the other. */
async function writtenZone(h: Harness): Promise<Written> {
  const zone = await activeZone(h);
  const add = (name: string, content: string) =>
    h.rest().get<WireRecord & { changeId: string }>("records.create", { zoneId: zone.id, name, type: "A", content });
  const one = await add("one", "192.0.2.1");
  return { zone, one, two: await add("two", "192.0.2.2"), changeId: one.changeId };
}

describe("a server that is killed in every kind of write", () => {
  test.for(ends)(
    "%s leaves zones that are as before or as wanted, and a journal that says which",
    {
      timeout: 120_000,
    },
    async ([_when, killed], { h: tenant }) => {
      const h = await tenant.asAdmin();
      const written = await Promise.all(killed.map(() => writtenZone(h)));
      await using paused = await startPausingPowerDns(inject("stack").powerdns.apiUrl);
      const server = await startProcess(paused.url);
      const client = new ApiClient(server.url, h.owner.token);
      await client.get("users.me");
      const underWay = killed.map(async ([write, point], i) => {
        const reached = paused.reach({ ...point, path: written[i]!.zone.name });
        const answer = writes[write]![0](client, written[i]!).catch(() => undefined);
        await reached;
        return { answer };
      });
      const answers = await Promise.all(underWay);
      await server.kill();
      for (const { answer } of answers) expect(await answer).toBeUndefined();
      await recover(h);
      for (const [i, [write, _point, outcome]] of killed.entries()) {
        const { zone } = written[i]!;
        const states = (await journalOf(h, zone)).map(({ state }) => state);
        expect(states, write).toEqual([...(outcome === undefined ? [] : [outcome]), "applied", "applied"]);
        await expectAgreed(h, zone, outcome === "applied" ? writes[write]![1] : before);
      }
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
  await expectAgreed(h, zone, ["www 192.0.2.1"]);
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
