import { recordChanges, zones } from "@scai/db";
import { activeZone, expectProblem, type Harness, test } from "@scai/testing";
import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { PdnsChange, PowerDns } from "../../platform/pdns/index.ts";
import type { Services } from "../../services.ts";
import { findPending, settleChange } from "./changes.repo.ts";
import { settleChanges } from "./jobs/settle-changes.ts";
import type { Edit } from "./plan.ts";
import { planEdits, scopeOf } from "./plan.ts";
import { allRights } from "./record-access.ts";
import { findZone } from "./testing/find-zone.ts";
import { writeZone } from "./write-zone.ts";

interface Change {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly summary: string;
  readonly serial: number | null;
  readonly actorName: string;
  readonly differences: { removed: string[]; added: string[] }[];
}

type Rewritten = { changeId: string | null; differences: { removed: string[]; added: string[] }[] };

async function open(tenant: Harness) {
  const h = await tenant.asAdmin();
  const zone = await activeZone(h);
  const { powerDns } = h.server.services;
  const get = <Output>(operation: string, input: Record<string, unknown> = {}) =>
    h.rest().get<Output>(operation, { zoneId: zone.id, ...input });
  return {
    h,
    ...zone,
    get,
    try: (operation: string, input: Record<string, unknown> = {}) =>
      h.rest().call(operation, { zoneId: zone.id, ...input }),
    add: (name: string, content: string) =>
      get<{ id: string; changeId: string }>("records.create", { name, type: "A", content }),
    changes: async () => (await get<{ items: Change[] }>("records.listChanges")).items,
    lines: async () => {
      const { items } = await get<{ items: { displayName: string; ttl: number; content: string }[] }>("records.list", {
        limit: 100,
      });
      return items.map(({ displayName, ttl, content }) => `${displayName} ${ttl} ${content}`);
    },
    /** Somebody who does not come through us. */
    foreign: (...changes: PdnsChange[]) => powerDns.patchRrsets(zone.name, changes),
    replace: (name: string, ...contents: string[]): PdnsChange => ({
      name: `${name}.${zone.name}.`,
      type: "A",
      changetype: "REPLACE",
      ttl: 77,
      records: contents.map((content) => ({ content, disabled: false })),
    }),
  };
}

describe("the journal", () => {
  test("has every change with who made it, what was before and after, and the serial that went up", async ({ h }) => {
    const zone = await open(h);
    const first = await zone.add("www", "192.0.2.1");
    await zone.get("records.update", { recordId: first.id, content: "192.0.2.2" });
    const changes = await zone.changes();
    expect(changes.map(({ kind, state }) => `${kind} ${state}`)).toEqual(["update applied", "create applied"]);
    expect(changes[0]!.serial).toBeGreaterThan(changes[1]!.serial!);
    expect(changes[0]!.actorName).not.toBe("");
    const { differences } = await zone.get<Change>("records.getChange", { changeId: changes[0]!.id });
    expect(differences).toMatchObject([
      { removed: [`www.${zone.name}. 3600 A 192.0.2.1`], added: [`www.${zone.name}. 3600 A 192.0.2.2`] },
    ]);
    expectProblem(
      await zone.try("records.getChange", { changeId: "chg_00000000000000000000000000" }),
      "records.change_not_found",
    );
  });

  test("brings a zone back to any of its points, also to before it was brought back", async ({ h }) => {
    const zone = await open(h);
    const points: { changeId: string; lines: string[] }[] = [];
    const point = async (changeId: string) => points.push({ changeId, lines: await zone.lines() });
    const a = await zone.add("a", "192.0.2.1");
    await point(a.changeId);
    await point((await zone.add("b", "192.0.2.2")).changeId);
    const { changeId } = await zone.get<{ changeId: string }>("records.update", {
      recordId: a.id,
      ttl: 60,
      disabled: true,
    });
    await point(changeId);
    const bulk = { delete: [a.id], create: [{ name: "a", type: "CNAME", content: "b" }] };
    await point((await zone.get<{ changeId: string }>("records.bulk", bulk)).changeId);
    for (const { changeId: to, lines } of [...points, ...points.toReversed(), points[2]!]) {
      const dry = await zone.get<Rewritten>("records.rollBack", { changeId: to, dryRun: true });
      const done = await zone.get<Rewritten>("records.rollBack", { changeId: to });
      expect(done.differences).toEqual(dry.differences);
      expect(await zone.lines()).toEqual(lines);
    }
  });
});

describe("what others change in PowerDNS", () => {
  test("is shown, and is taken over or undone", async ({ h }) => {
    const zone = await open(h);
    await zone.add("kept", "192.0.2.1");
    await zone.add("gone", "192.0.2.2");
    expect(await zone.get("records.getDrift")).toEqual({ isInSync: true, differences: [] });
    const tamper = () =>
      zone.foreign(zone.replace("kept", "192.0.2.66"), zone.replace("new", "192.0.2.67"), {
        name: `gone.${zone.name}.`,
        type: "A",
        changetype: "DELETE",
      });
    await tamper();
    const drift = await zone.get<Rewritten & { isInSync: boolean }>("records.getDrift");
    expect(drift.isInSync).toBe(false);
    expect(drift.differences.flatMap(({ removed }) => removed).sort()).toEqual([
      `gone.${zone.name}. 3600 A 192.0.2.2`,
      `kept.${zone.name}. 3600 A 192.0.2.1`,
    ]);
    await zone.get("records.revertDrift");
    expect(await zone.lines()).toEqual(["gone 3600 192.0.2.2", "kept 3600 192.0.2.1"]);
    expect((await zone.changes()).map(({ kind }) => kind)).toEqual(["revert", "foreign", "create", "create"]);
    await tamper();
    const adopted = await zone.get<Rewritten>("records.adoptDrift");
    expect(adopted.changeId).not.toBeNull();
    expect(await zone.lines()).toEqual(["kept 77 192.0.2.66", "new 77 192.0.2.67"]);
    expect(await zone.get("records.getDrift")).toMatchObject({ isInSync: true });
  });

  test("is neither lost nor unnoticed when we change the same set, disabled records included", async ({ h }) => {
    const zone = await open(h);
    await zone.add("www", "192.0.2.1");
    const change = zone.replace("www", "192.0.2.1", "192.0.2.66");
    if (change.changetype === "REPLACE") {
      await zone.foreign({ ...change, records: [...change.records, { content: "192.0.2.67", disabled: true }] });
    }
    await zone.add("www", "192.0.2.2");
    expect(await zone.lines()).toEqual([
      "www 77 192.0.2.1",
      "www 77 192.0.2.2",
      "www 77 192.0.2.66",
      "www 77 192.0.2.67",
    ]);
    expect((await zone.changes()).map(({ kind }) => kind)).toEqual(["create", "foreign", "create"]);
  });
});

/** A PowerDNS that dies on us: before it does what it is asked, after it, or in the middle of saying so. */
function failing(powerDns: PowerDns, when: () => "before" | "after" | "never"): PowerDns {
  return {
    ...powerDns,
    async patchRrsets(name, changes, options) {
      const moment = when();
      if (moment === "before") throw new Error("crashed before the request");
      await powerDns.patchRrsets(name, changes, options);
      if (moment === "after") throw new Error("crashed after the request");
    },
  };
}

const failures = Number(process.env["SCAI_FAILURES"] ?? 12);

test("a crash between journal and PowerDNS leaves no half zone: each change is whole or not at all, and the journal says which", {
  timeout: 300_000,
}, async ({ h }) => {
  const zone = await open(h);
  const { services } = zone.h.server;
  const row = await findZone(services, zone.id);
  let moment: "before" | "after" | "never" = "never";
  let hours = 0;
  const later = () => new Date(Date.now() + hours * 3_600_000);
  const deps: Services = { ...services, clock: later, powerDns: failing(services.powerDns, () => moment) };
  const actor = { kind: "system", id: "test", tenantId: row.tenantId } as const;
  for (let round = 0; round < failures; round++) {
    const both = (content: string): Edit[] =>
      ["left", "right"].map((name) => ({
        kind: "set",
        name: `${name}.${zone.name}.`,
        type: "A",
        state: { ttl: 60, records: [{ content, disabled: false }] },
      }));
    const edits = both(`192.0.2.${round % 250}`);
    moment = (["before", "after", "never"] as const)[Math.floor(Math.random() * 3)]!;
    const write = writeZone(deps, actor, row, {
      kind: "bulk",
      scope: scopeOf(edits),
      rights: allRights,
      plan: ({ rrsets }, planned) => planEdits(planned, rrsets, edits, allRights),
    });
    const outcome = await write.then(
      () => "done",
      () => "crashed",
    );
    expect(outcome).toBe(moment === "never" ? "done" : "crashed");
    moment = "never";
    hours++;
    // Half of them the next writer finds, the others the worker.
    if (round % 2 === 0) await settleChanges(deps);
    const { items } = await zone.get<{ items: { displayName: string; content: string }[] }>("records.list");
    const [left, right] = ["left", "right"].map(
      (name) => items.find(({ displayName }) => displayName === name)?.content,
    );
    expect(left).toBe(right);
    const changes = await services.database.db.select().from(recordChanges).where(eq(recordChanges.zoneId, zone.id));
    expect(changes.filter(({ state }) => state === "pending").length).toBeLessThanOrEqual(round % 2 === 0 ? 0 : 1);
  }
  await settleChanges(deps);
  hours++;
  const last = await services.database.db.select().from(recordChanges).where(eq(recordChanges.zoneId, zone.id));
  expect(last.every(({ state }) => state !== "pending")).toBe(true);
  expect(await zone.get("records.getDrift")).toMatchObject({ isInSync: true });
});

test("while it is not known what became of a change, the next writer is told to wait instead of guessing", async ({
  h,
}) => {
  const zone = await open(h);
  const { services } = zone.h.server;
  const row = await findZone(services, zone.id);
  const deps: Services = { ...services, powerDns: failing(services.powerDns, () => "after") };
  const edits: Edit[] = [
    { kind: "add", name: `a.${zone.name}.`, type: "A", content: "192.0.2.1", ttl: 60, disabled: false },
  ];
  const actor = { kind: "system", id: "test", tenantId: row.tenantId } as const;
  const write = writeZone(deps, actor, row, {
    kind: "create",
    scope: scopeOf(edits),
    rights: allRights,
    plan: ({ rrsets }, planned) => planEdits(planned, rrsets, edits, allRights),
  });
  await expect(write).rejects.toThrow("crashed");
  expectProblem(await zone.try("records.create", { name: "b", type: "A", content: "192.0.2.2" }), "zones.busy");
  expect((await zone.changes())[0]).toMatchObject({ state: "pending" });
});

test("what is done by a writer whom others took for dead is in the journal as others' doing, and the writer is told", async ({
  h,
}) => {
  const zone = await open(h);
  const { services } = zone.h.server;
  const { database, powerDns } = services;
  const row = await findZone(services, zone.id);
  const edits: Edit[] = [
    { kind: "add", name: `late.${zone.name}.`, type: "A", content: "192.0.2.1", ttl: 60, disabled: false },
  ];
  const late: PowerDns = {
    ...powerDns,
    async patchRrsets(...call) {
      const pending = await findPending(database.db, row);
      await settleChange(database.db, pending?.sequence ?? 0, { state: "failed", settledAt: new Date() });
      return powerDns.patchRrsets(...call);
    },
  };
  const write = writeZone(
    { ...services, powerDns: late },
    { kind: "system", id: "test", tenantId: row.tenantId },
    row,
    {
      kind: "create",
      scope: scopeOf(edits),
      rights: allRights,
      plan: ({ rrsets }, planned) => planEdits(planned, rrsets, edits, allRights),
    },
  );
  await expect(write).rejects.toMatchObject({ code: "zones.busy" });
  expect(await zone.get("records.getDrift")).toMatchObject({ isInSync: false });
  expectProblem(await zone.try("records.create", { name: "late", type: "A", content: "192.0.2.1" }), "records.exists");
  await zone.add("late", "192.0.2.2");
  expect((await zone.changes()).map(({ kind, state }) => `${kind} ${state}`)).toEqual([
    "create applied",
    "foreign applied",
    "create failed",
  ]);
});

test("nothing is written to a zone whose change of state a crash left half done", async ({ h }) => {
  const zone = await open(h);
  const { db } = zone.h.server.services.database;
  const setIntent = (intent: "disable" | null) =>
    db
      .update(zones)
      .set({ intent, intentAt: intent && new Date(Date.now() + 60_000) })
      .where(eq(zones.id, zone.id));
  await setIntent("disable");
  expectProblem(await zone.try("records.create", { name: "a", type: "A", content: "192.0.2.1" }), "zones.busy");
  await setIntent(null);
  await zone.add("a", "192.0.2.1");
});

test("a name server that refuses a change has not done it, and the journal says so", async ({ h }) => {
  const zone = await open(h);
  const { services } = zone.h.server;
  const row = await findZone(services, zone.id);
  const edits: Edit[] = [
    { kind: "add", name: `a.${zone.name}.`, type: "A", content: "not an address", ttl: 60, disabled: false },
  ];
  const actor = { kind: "system", id: "test", tenantId: row.tenantId } as const;
  const write = writeZone(services, actor, row, {
    kind: "create",
    scope: scopeOf(edits),
    rights: allRights,
    plan: ({ rrsets }, planned) => planEdits(planned, rrsets, edits, allRights),
  });
  await expect(write).rejects.toMatchObject({ code: "records.refused" });
  expect((await zone.changes())[0]).toMatchObject({
    state: "failed",
    failure: expect.stringContaining("not an address"),
  });
  await zone.add("a", "192.0.2.1");
});
