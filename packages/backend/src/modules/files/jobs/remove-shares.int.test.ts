import { idToBytes, newId, permissionBits } from "@scai/contract";
import { aces, changes, nodes, shareMembers, shareSequences, shares, tenants, usageCounters } from "@scai/db";
import { type Harness, test } from "@scai/testing";
import { and, eq } from "drizzle-orm";
import { expect } from "vitest";
import { eventsOf } from "../../audit/testing/events-of.ts";
import { expireShares } from "../../shares/index.ts";
import { appendChange } from "../../sync/index.ts";
import { checkStore } from "../fsck/check-store.ts";
import { countStored, nothingStored } from "../testing/stored.ts";
import { collectGarbage } from "./collect-garbage.ts";
import { removeShares } from "./remove-shares.ts";

/** A share with a member, an entry, folders, a file of two versions, and something in its trash. */
async function aShare(h: Harness) {
  const { id: shareId } = await h.share();
  const bob = await h.person();
  await h.member(shareId, bob, "reader");
  await h.ace(shareId, { type: "allow", permissions: permissionBits.write, to: bob.id });
  const { id: folderId } = await h.folder(shareId);
  const { id: fileId } = await h.file(shareId, { folderId });
  await h.rest().call("files.replaceContent", { fileId }, { content: Buffer.from("second") });
  const gone = await h.file(shareId, { folderId });
  await h.rest().call("files.delete", { fileId: gone.id });
  await h.file(shareId);
  return shareId;
}

async function whatIsLeftOf(h: Harness, shareId: Awaited<ReturnType<typeof aShare>>) {
  const { db } = h.server.services.database;
  const id = idToBytes(shareId);
  return {
    shares: await db.$count(shares, eq(shares.id, shareId)),
    members: await db.$count(shareMembers, eq(shareMembers.shareId, shareId)),
    entries: await db.$count(aces, eq(aces.resourceId, id)),
    nodes: await db.$count(nodes, eq(nodes.shareId, shareId)),
    changes: await db.$count(changes, eq(changes.shareId, shareId)),
    sequences: await db.$count(shareSequences, eq(shareSequences.shareId, shareId)),
    counters: await db.$count(usageCounters, eq(usageCounters.targetId, id)),
  };
}

const nothing = { shares: 0, members: 0, entries: 0, nodes: 0, changes: 0, sequences: 0, counters: 0 };

async function usedBytes(h: Harness): Promise<number | undefined> {
  const [row] = await h.server.services.database.db
    .select()
    .from(usageCounters)
    .where(eq(usageCounters.targetId, idToBytes(h.owner.tenantId)));
  return row?.usedBytes;
}

async function fsck(h: Harness): Promise<string[]> {
  const found: string[] = [];
  const options = { tenant: h.owner.tenantId, readsAll: true, graceSeconds: -60 };
  for await (const { kind, subject } of checkStore(h.server.services, options)) found.push(`${kind} ${subject}`);
  return found;
}

test("a share that is deleted for good is removed with all that speaks of it, and its room is free", async ({ h }) => {
  const { services } = h.server;
  const shareId = await aShare(h);
  await h.rest().call("shares.delete", { shareId, permanent: true });
  expect(await fsck(h)).toEqual([]);
  await removeShares(services);
  await collectGarbage(services, 900);
  expect(await whatIsLeftOf(h, shareId)).toEqual(nothing);
  expect(await countStored(services, h.owner.tenantId)).toEqual(nothingStored);
  expect(await usedBytes(h)).toBe(0);
  expect(await fsck(h)).toEqual([]);
});

test("only what has been in the trash for as long as the tenant says is deleted, and that is told", async ({ h }) => {
  const { services } = h.server;
  const { db } = services.database;
  await db.update(tenants).set({ trashRetentionDays: 10 }).where(eq(tenants.id, h.owner.tenantId));
  const [old, young, inUse] = [await aShare(h), await aShare(h), await aShare(h)];
  const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3600 * 1000);
  for (const [shareId, days] of [
    [old, 10.1],
    [young, 9.9],
  ] as const) {
    await h.rest().call("shares.delete", { shareId });
    await db
      .update(shares)
      .set({ trashedAt: daysAgo(days) })
      .where(and(eq(shares.id, shareId), eq(shares.tenantId, h.owner.tenantId)));
  }
  await expireShares(services);
  await removeShares(services);
  expect(await whatIsLeftOf(h, old)).toEqual(nothing);
  expect((await h.rest().call("shares.restore", { shareId: young })).status).toBe(200);
  for (const shareId of [young, inUse]) expect((await whatIsLeftOf(h, shareId)).nodes).toBe(4);
  const told = (await eventsOf(h)).filter(({ action }) => action === "share.delete");
  expect(told).toMatchObject([{ actorId: "expire-shares", resourceId: old }]);
  expect(await fsck(h)).toEqual([]);
});

test("what was being put into a share when it went is not left behind without it", async ({ h }) => {
  const { database } = h.server.services;
  const shareId = await aShare(h);
  const { id: besides } = await h.folder(shareId);
  const [besidesIt] = await database.db
    .select()
    .from(nodes)
    .where(eq(nodes.id, idToBytes(besides)));
  await h.rest().call("shares.delete", { shareId, permanent: true });
  const { liveParentId: _computed, ...values } = besidesIt!;
  const id = newId("folder");
  // It was allowed before the share was deleted, and its transaction is not over yet.
  const late = database.transaction(async (tx) => {
    await tx.insert(nodes).values({ ...values, id: idToBytes(id), name: "late" });
    await removeShares(h.server.services);
    const change = { tenantId: h.owner.tenantId, shareId, type: "created", resource: id, parent: shareId } as const;
    await appendChange(tx, { ...change, name: "late", changedBy: h.owner.id, changedAt: new Date() });
  });
  await expect(late).rejects.toThrow(`share ${shareId} has no sequence`);
  expect(await whatIsLeftOf(h, shareId)).toEqual(nothing);
  expect(await fsck(h)).toEqual([]);
});
