import { recordChanges, recordHeads } from "@scai/db";
import { activeZone, test } from "@scai/testing";
import { asc, desc, eq } from "drizzle-orm";
import { expect } from "vitest";
import { PdnsRefusedError, type PowerDns } from "../../platform/pdns/index.ts";
import type { Services } from "../../services.ts";
import { withZone } from "../zones/index.ts";
import { findPending } from "./changes.repo.ts";
import { type Edit, planWhole } from "./plan.ts";
import { allRights } from "./record-access.ts";
import { settlePending } from "./settle-pending.ts";
import { findZone } from "./testing/find-zone.ts";
import { writeZone } from "./write-zone.ts";

const many = 250;

type End = "done" | "refused" | "crashed before" | "crashed after";

/** PowerDNS with an end of its only write that comes when the database has written all that it can ahead. */
function ending(powerDns: PowerDns, end: End, reached: () => Promise<void>): PowerDns {
  return {
    ...powerDns,
    async patchRrsets(name, changes, options) {
      await reached();
      if (end === "refused") throw new PdnsRefusedError(422, "that it does not like");
      if (end === "crashed before") throw new Error("crashed");
      const serial = await powerDns.patchRrsets(name, changes, options);
      if (end === "crashed after") throw new Error("crashed");
      return serial;
    },
  };
}

test.for([
  ["done", "applied"],
  ["refused", "failed"],
  ["crashed before", "failed"],
  ["crashed after", "applied"],
] as const)(
  "a large change that is %s is %s, and what is known of each record says so",
  { timeout: 60_000 },
  async ([end, state], { h: tenant }) => {
    const h = await tenant.asAdmin();
    const zone = await activeZone(h);
    const { services } = h.server;
    const { db } = services.database;
    const create = (name: string, content: string, disabled = false) =>
      h.rest().get("records.create", { zoneId: zone.id, name, type: "A", content, ttl: 60, disabled });
    await create("gone", "192.0.2.1");
    await create("kept", "192.0.2.1");
    await create("kept", "192.0.2.2");
    await create("off", "192.0.2.1", true);
    const heads = () =>
      db.select().from(recordHeads).where(eq(recordHeads.zoneId, zone.id)).orderBy(asc(recordHeads.id));
    const linesOf = async () =>
      (await heads()).map(({ name, ttl, content, disabled }) => `${name.split(".")[0]} ${ttl} ${content} ${disabled}`);
    const before = await heads();
    const set = (name: string, ttl: number, ...contents: string[]): Extract<Edit, { kind: "set" }> => ({
      kind: "set",
      name: `${name}.${zone.name}.`,
      type: "A",
      state:
        contents.length === 0 ? undefined : { ttl, records: contents.map((content) => ({ content, disabled: false })) },
    });
    const added = Array.from({ length: many }, (_, i) => `h${i}`);
    const edits = [
      set("gone", 0),
      set("kept", 90, "192.0.2.2", "192.0.2.3"),
      ...added.map((name) => set(name, 60, "192.0.2.9")),
    ];
    const reached = async () => {
      await expect.poll(async () => (await heads()).length, { interval: 20, timeout: 10_000 }).toBe(many + 5);
    };
    const row = await findZone(services, zone.id);
    const actor = { kind: "system", id: "test", tenantId: row.tenantId } as const;
    const deps: Services = { ...services, powerDns: ending(services.powerDns, end, reached) };
    const write = writeZone(deps, actor, row, {
      kind: "import",
      scope: "whole",
      rights: allRights,
      isConfirmed: true,
      plan: ({ rrsets }, planned) => planWhole(planned, rrsets, edits, allRights),
    });
    if (end === "done") await write;
    else await expect(write).rejects.toThrow();
    await withZone(services, row, async ({ zone: held }) => {
      const pending = await findPending(db, held);
      const later = () => new Date(Date.now() + 120_000);
      if (pending !== undefined) await settlePending({ ...services, clock: later }, held, pending);
    });
    const [change] = await db
      .select()
      .from(recordChanges)
      .where(eq(recordChanges.zoneId, zone.id))
      .orderBy(desc(recordChanges.sequence));
    expect(change?.state).toBe(state);
    expect(await h.rest().get("records.getDrift", { zoneId: zone.id })).toMatchObject({ isInSync: true });
    if (state === "failed") {
      expect(await heads()).toEqual(before);
      return;
    }
    const kept = ["kept 90 192.0.2.2 false", "kept 90 192.0.2.3 false", "off 60 192.0.2.1 true"];
    expect((await linesOf()).sort()).toEqual([...added.map((name) => `${name} 60 192.0.2.9 false`), ...kept].sort());
    const createdAt = ({ content, name }: { content: string; name: string }) =>
      content === "192.0.2.2" && name.startsWith("kept.");
    expect((await heads()).find(createdAt)?.createdAt).toEqual(before.find(createdAt)?.createdAt);
  },
);
