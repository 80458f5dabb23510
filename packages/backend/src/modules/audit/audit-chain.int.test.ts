import { type AuditEventId, newId } from "@scai/contract";
import { auditChains, auditEvents, type Database } from "@scai/db";
import { type Harness, test } from "@scai/testing";
import { and, eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { recordAudit, sealAudit, trimAudit, verifyAuditChain } from "./index.ts";

const dayMs = 24 * 3600 * 1000;

/** Events of a tenant of its own, sealed. */
async function chainOf(h: Harness, count: number, at: (i: number) => Date = () => new Date(Date.now() - 5000)) {
  const { database, clock } = h.server.services;
  const tenantId = newId("tenant");
  const job = { kind: "system", id: "a test", tenantId } as const;
  for (let i = 0; i < count; i++) {
    const resource = { id: `shr_${i}`, name: `share ${i}` };
    await recordAudit(database.db, job, {
      action: "share.update",
      at: at(i),
      resource,
      before: { name: "x" },
      after: { name: `${i}` },
    });
  }
  await sealAudit({ database, clock });
  const of = (sequence: number) => and(eq(auditEvents.tenantId, tenantId), eq(auditEvents.sequence, sequence));
  return { tenantId, job, database, clock, of, verify: () => verifyAuditChain(database.db, tenantId) };
}

describe("sealing", () => {
  test("gives each event of a tenant its place, in the order of time, and the chain verifies", async ({ h }) => {
    const { tenantId, database, verify } = await chainOf(h, 5);
    const rows = await database.db
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.tenantId, tenantId))
      .orderBy(auditEvents.id);
    expect(rows.map((row) => row.sequence)).toEqual([1, 2, 3, 4, 5]);
    expect(rows.slice(1).map((row) => row.previousHash)).toEqual(rows.slice(0, -1).map((row) => row.hash));
    expect(await verify()).toMatchObject({
      brokenAt: undefined,
      checked: 5,
      unsealed: 0,
      lastSequence: 5,
      lastHash: rows[4]?.hash,
    });
  });

  test("leaves what has not settled, and verifying tells how much that is", async ({ h }) => {
    const { job, database, clock, verify } = await chainOf(h, 2);
    await recordAudit(database.db, job, { action: "share.trash", at: new Date() });
    await sealAudit({ database, clock }, 60_000);
    expect(await verify()).toMatchObject({ brokenAt: undefined, checked: 2, unsealed: 1 });
    await sealAudit({ database, clock }, -60_000);
    expect(await verify()).toMatchObject({ brokenAt: undefined, checked: 3, unsealed: 0 });
  });

  test("by many at once makes one chain without gaps, in more batches than one", async ({ h }) => {
    const { tenantId, job, database, clock, verify } = await chainOf(h, 0);
    const at = new Date(Date.now() - 5000);
    await database.transaction(async (tx) => {
      for (let i = 0; i < 1100; i++) await recordAudit(tx, job, { action: "share.trash", at });
    });
    await Promise.all(Array.from({ length: 6 }, () => sealAudit({ database, clock })));
    expect(await verify()).toMatchObject({ brokenAt: undefined, checked: 1100, unsealed: 0, tenantId });
  });

  test("that is killed between two statements leaves nothing half done", async ({ h }) => {
    const { job, database, clock, verify } = await chainOf(h, 3);
    await recordAudit(database.db, job, { action: "share.trash", at: new Date(Date.now() - 5000) });
    await expect(sealAudit({ database: failingAt(database, 4), clock })).rejects.toThrow("killed");
    expect(await verify()).toMatchObject({ brokenAt: undefined, checked: 3, unsealed: 1 });
    await sealAudit({ database, clock });
    expect(await verify()).toMatchObject({ brokenAt: undefined, checked: 4, unsealed: 0 });
  });
});

/** The database, whose transactions end with an error in place of their nth statement. */
function failingAt(database: Database, nth: number): Database {
  return {
    ...database,
    transaction: (work) =>
      database.transaction((tx) => {
        let left = nth;
        const counted = new Proxy(tx, {
          get(target, name) {
            const member: unknown = Reflect.get(target, name);
            if (typeof member !== "function") return member;
            return (...args: unknown[]) => {
              if (--left === 0) throw new Error("killed");
              return Reflect.apply(member, target, args);
            };
          },
        });
        return work(counted);
      }),
  };
}

describe("verifying finds the first place at which somebody", () => {
  test("changed any member of an event", async ({ h }) => {
    const changes = [
      { action: "share.trash" },
      { severity: "critical" },
      { category: "admin" },
      { actorId: "usr_somebody" },
      { actorKind: "user" },
      { actorName: "somebody else" },
      { onBehalfOf: "usr_somebody" },
      { serviceAccount: "app" },
      { resourceId: "shr_other" },
      { resourceKind: "file" },
      { resourceName: "other" },
      { requestId: "req_other" },
      { ip: "10.0.0.1" },
      { userAgent: "curl" },
      { before: { name: "y" } },
      { after: { name: "1", more: true } },
      { after: null },
      { occurredAt: new Date(0) },
    ] as const;
    const { database, of, verify } = await chainOf(h, 3);
    const [sealed] = await database.db.select().from(auditEvents).where(of(2));
    for (const change of changes) {
      await database.db.update(auditEvents).set(change).where(of(2));
      expect((await verify()).brokenAt, JSON.stringify(change)).toEqual({ sequence: 2, reason: "changed" });
      await database.db
        .update(auditEvents)
        .set(sealed ?? {})
        .where(of(2));
    }
    expect((await verify()).brokenAt).toBeUndefined();
  });

  test("changed an event's id or its hash", async ({ h }) => {
    const { database, of, verify } = await chainOf(h, 3);
    const id: AuditEventId = newId("auditEvent");
    await database.db.update(auditEvents).set({ id }).where(of(3));
    expect((await verify()).brokenAt).toEqual({ sequence: 3, reason: "changed" });
    await database.db
      .update(auditEvents)
      .set({ hash: "a".repeat(64) })
      .where(of(1));
    expect((await verify()).brokenAt).toEqual({ sequence: 1, reason: "changed" });
  });

  test("removed an event: the first, one in the middle, the last", async ({ h }) => {
    for (const sequence of [1, 2, 4]) {
      const { database, of, verify } = await chainOf(h, 4);
      await database.db.delete(auditEvents).where(of(sequence));
      expect((await verify()).brokenAt).toEqual({ sequence, reason: "missing" });
    }
  });

  test("hid an event by taking its place away", async ({ h }) => {
    const { database, of, verify } = await chainOf(h, 3);
    await database.db.update(auditEvents).set({ sequence: null }).where(of(2));
    expect((await verify()).brokenAt).toEqual({ sequence: 2, reason: "missing" });
  });

  test("exchanged two events", async ({ h }) => {
    const { database, of, verify } = await chainOf(h, 4);
    await database.db.update(auditEvents).set({ sequence: 99 }).where(of(2));
    await database.db.update(auditEvents).set({ sequence: 2 }).where(of(3));
    await database.db.update(auditEvents).set({ sequence: 3 }).where(of(99));
    expect((await verify()).brokenAt).toEqual({ sequence: 2, reason: "unlinked" });
  });

  test("removed an event and closed the gap behind it", async ({ h }) => {
    const { tenantId, database, of, verify } = await chainOf(h, 4);
    await database.db.delete(auditEvents).where(of(2));
    await database.db.execute(
      sql`update ${auditEvents} set sequence = sequence - 1 where ${and(eq(auditEvents.tenantId, tenantId), sql`sequence > 2`)} order by sequence`,
    );
    await database.db.update(auditChains).set({ lastSequence: 3 }).where(eq(auditChains.tenantId, tenantId));
    expect((await verify()).brokenAt).toEqual({ sequence: 2, reason: "unlinked" });
  });

  test("added an event behind the end or before the start", async ({ h }) => {
    const { tenantId, database, clock, of, verify } = await chainOf(
      h,
      3,
      (i) => new Date(Date.now() - (4.5 - i) * dayMs),
    );
    const [first] = await database.db.select().from(auditEvents).where(of(1));
    const [last] = await database.db.select().from(auditEvents).where(of(3));
    if (first === undefined || last === undefined) throw new Error("no events");
    await database.db
      .insert(auditEvents)
      .values({ ...last, id: newId("auditEvent"), sequence: 4, previousHash: last.hash });
    expect((await verify()).brokenAt).toEqual({ sequence: 4, reason: "extra" });
    await database.db.delete(auditEvents).where(of(4));
    await trimAudit({ database, clock }, 4);
    expect(await verify()).toMatchObject({ brokenAt: undefined, checked: 2, trimmedSequence: 1, tenantId });
    await database.db.insert(auditEvents).values(first);
    expect((await verify()).brokenAt).toEqual({ sequence: 2, reason: "extra" });
  });

  test("cut the end off and moved the chain's row back, but could not make up its hash", async ({ h }) => {
    const { tenantId, database, of, verify } = await chainOf(h, 3);
    await database.db.delete(auditEvents).where(of(3));
    await database.db.update(auditChains).set({ lastSequence: 2 }).where(eq(auditChains.tenantId, tenantId));
    expect((await verify()).brokenAt).toEqual({ sequence: 2, reason: "end" });
  });

  test("removed the chain's row or everything else", async ({ h }) => {
    const { tenantId, database, verify } = await chainOf(h, 3);
    await database.db.delete(auditEvents).where(eq(auditEvents.tenantId, tenantId));
    expect((await verify()).brokenAt).toEqual({ sequence: 1, reason: "missing" });
    const other = await chainOf(h, 3);
    await database.db.delete(auditChains).where(eq(auditChains.tenantId, other.tenantId));
    expect((await other.verify()).brokenAt).toEqual({ sequence: 1, reason: "extra" });
  });

  test("removed the start and said that it was trimmed", async ({ h }) => {
    const { tenantId, database, of, verify } = await chainOf(h, 3);
    await database.db.delete(auditEvents).where(of(1));
    await database.db.update(auditChains).set({ trimmedSequence: 1 }).where(eq(auditChains.tenantId, tenantId));
    expect((await verify()).brokenAt).toEqual({ sequence: 2, reason: "unlinked" });
  });
});

describe("retention", () => {
  test("removes what is older than it is kept from the start of the chain, and the rest still verifies", async ({
    h,
  }) => {
    const { tenantId, database, clock, verify } = await chainOf(
      h,
      6,
      (i) => new Date(Date.now() - (i < 4 ? 40 : 10) * dayMs),
    );
    await trimAudit({ database, clock }, 30);
    expect(await verify()).toMatchObject({ brokenAt: undefined, checked: 2, trimmedSequence: 4, lastSequence: 6 });
    expect(await database.db.$count(auditEvents, eq(auditEvents.tenantId, tenantId))).toBe(2);
    await trimAudit({ database, clock }, 1);
    expect(await verify()).toMatchObject({ brokenAt: undefined, checked: 0, trimmedSequence: 6, lastSequence: 6 });
  });

  test("never removes what is not sealed", async ({ h }) => {
    const { tenantId, job, database, clock } = await chainOf(h, 0);
    await recordAudit(database.db, job, { action: "share.trash", at: new Date(0) });
    await trimAudit({ database, clock }, 1);
    expect(await database.db.$count(auditEvents, eq(auditEvents.tenantId, tenantId))).toBe(1);
  });
});

test("verifying beside writers, sealers and trimmers finds nothing wrong", async ({ h }) => {
  const { job, database, clock, verify } = await chainOf(h, 0);
  let isOver = false;
  const until = async (work: () => Promise<unknown>) => {
    while (!isOver) await work();
  };
  const write = () =>
    database.transaction(async (tx) => {
      for (const days of [40, 1]) {
        const at = new Date(Date.now() - days * dayMs);
        await recordAudit(tx, job, { action: "share.trash", at });
      }
    });
  const verdicts: Awaited<ReturnType<typeof verify>>[] = [];
  const busy = [
    until(write),
    until(write),
    until(() => sealAudit({ database, clock }, 0)),
    until(() => sealAudit({ database, clock }, 0)),
    until(() => trimAudit({ database, clock }, 30)),
    until(async () => verdicts.push(await verify())),
  ];
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  isOver = true;
  await Promise.all(busy);
  expect(verdicts.filter((verdict) => verdict.brokenAt !== undefined)).toEqual([]);
  expect(new Set(verdicts.map((verdict) => verdict.lastSequence)).size).toBeGreaterThan(3);
  expect((await verify()).brokenAt).toBeUndefined();
});
