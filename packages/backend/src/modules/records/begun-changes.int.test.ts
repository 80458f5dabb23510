import { recordChangeParts, recordChanges } from "@scai/db";
import { activeZone, type Harness, test } from "@scai/testing";
import { and, asc, eq, gte, isNull } from "drizzle-orm";
import { expect, vi } from "vitest";
import type { PowerDns } from "../../platform/pdns/index.ts";
import { findPending } from "./changes.repo.ts";
import { type Edit, planEdits, scopeOf } from "./plan.ts";
import { allRights } from "./record-access.ts";
import { findZone } from "./testing/find-zone.ts";
import { writeZone } from "./write-zone.ts";

async function open(tenant: Harness) {
  const h = await tenant.asAdmin();
  const { id, name } = await activeZone(h);
  const { services } = h.server;
  const row = await findZone(services, id);
  const { db } = services.database;
  return {
    row,
    services,
    /** Through a PowerDNS of one's own, as if the zone had been read just now. */
    add: async (label: string, content: string, powerDns: PowerDns = services.powerDns) => {
      const edits: Edit[] = [{ kind: "add", name: `${label}.${name}.`, type: "A", content, ttl: 60, disabled: false }];
      const actor = { kind: "system", id: "test", tenantId: row.tenantId } as const;
      return writeZone({ ...services, powerDns }, actor, row, {
        seen: await findZone(services, id),
        kind: "create",
        scope: scopeOf(edits),
        rights: allRights,
        plan: ({ rrsets }, planned) => planEdits(planned, rrsets, edits, allRights),
      });
    },
    journal: async () => {
      const rows = await db
        .select()
        .from(recordChanges)
        .where(eq(recordChanges.zoneId, id))
        .orderBy(asc(recordChanges.sequence));
      return rows.map(({ sequence, kind, state }) => ({ sequence, told: `${kind} ${state}` }));
    },
  };
}

test("a change is in the journal while PowerDNS is asked what it builds on, and is sent when both are done", async ({
  h,
}) => {
  const { services, row, add, journal } = await open(h);
  const { database, powerDns } = services;
  const steps: string[] = [];
  await add("www", "192.0.2.1", {
    ...powerDns,
    async findZone(...call) {
      await vi.waitFor(async () => expect(await findPending(database.db, row)).toBeDefined(), { interval: 20 });
      const answer = await powerDns.findZone(...call);
      steps.push("told");
      return answer;
    },
    async patchRrsets(...call) {
      steps.push("sent");
      return powerDns.patchRrsets(...call);
    },
  });
  expect(steps).toEqual(["told", "sent"]);
  expect((await journal()).map(({ told }) => told)).toEqual(["create applied"]);
});

test("a change that builds on what PowerDNS has not, or does not tell, is taken back before PowerDNS hears of it", async ({
  h,
}) => {
  const { services, row, add, journal } = await open(h);
  const { database, powerDns } = services;
  await add("www", "192.0.2.1");
  const www = { name: `www.${row.name}.`, type: "A" };
  const behind = { ...www, changetype: "REPLACE", ttl: 60, records: [{ content: "192.0.2.9" }] } as const;
  await powerDns.patchRrsets(row.name, [behind]);
  await add("www", "192.0.2.2");
  const served = await powerDns.findZone(row.name, { rrsets: { served: www } });
  expect(served?.rrsets[0]?.records.map(({ content }) => content).sort()).toEqual(["192.0.2.2", "192.0.2.9"]);
  const silent: PowerDns = { ...powerDns, findZone: () => Promise.reject(new Error("no answer")) };
  await expect(add("other", "192.0.2.1", silent)).rejects.toThrow("no answer");
  const changes = await journal();
  expect(changes.map(({ told }) => told)).toEqual(["create applied", "foreign applied", "create applied"]);
  const withoutChange = await database.db
    .select({ sequence: recordChangeParts.sequence })
    .from(recordChangeParts)
    .leftJoin(recordChanges, eq(recordChanges.sequence, recordChangeParts.sequence))
    .where(and(gte(recordChangeParts.sequence, changes[0]!.sequence), isNull(recordChanges.sequence)));
  expect(withoutChange).toEqual([]);
  // Nobody is kept waiting by what was taken back.
  await add("other", "192.0.2.1");
});
