import { idToBytes, permissionBits } from "@scai/contract";
import { aces, auditEvents, fileVersions, nodes, tenants, usageCounters } from "@scai/db";
import { expectProblem, type Harness, test, type WireChanges, type WireFile } from "@scai/testing";
import { and, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { countStored, nothingStored } from "../testing/stored.ts";
import { collectGarbage } from "./collect-garbage.ts";
import { expireTrash, removeDeleted } from "./purge-trash.ts";

/** The folder `a` with a folder, a file of two versions and what was trashed before in it. */
async function prepare(h: Harness) {
  const { id: shareId } = await h.share();
  const a = await h.folder(shareId, { name: "a" });
  const b = await h.folder(shareId, { name: "b", parentId: a.id });
  const c = await h.file(shareId, { name: "c", folderId: b.id });
  await h.rest().call("files.replaceContent", { fileId: c.id }, { content: Buffer.from("second") });
  const { id: gone } = await h.file(shareId, { name: "gone", folderId: b.id });
  await h.rest().call("files.delete", { fileId: gone });
  return { shareId, a, b, c, gone };
}

const countNodes = (h: Harness) => h.server.services.database.db.$count(nodes, eq(nodes.tenantId, h.owner.tenantId));

async function usageOf(h: Harness, shareId: string) {
  const [row] = await h.server.services.database.db
    .select()
    .from(usageCounters)
    .where(eq(usageCounters.targetId, idToBytes(shareId)));
  return [row?.usedBytes, row?.fileCount, row?.folderCount, row?.versionBytes];
}

describe("what is deleted for good", () => {
  test("does not exist for anybody at once, and is removed with all that only it needed", async ({ h }) => {
    const { shareId, a, b, c, gone } = await prepare(h);
    const { services } = h.server;
    await h.ace(`fld_${b.id.slice(4)}`, { type: "allow", permissions: permissionBits.read, to: "everyone" });
    const deleted = await h.rest().call("folders.delete", { folderId: a.id, permanent: true });
    expect(deleted.status).toBe(204);
    for (const fileId of [c.id, gone]) expectProblem(await h.rest().call("files.get", { fileId }), "files.not_found");
    expectProblem(await h.rest().call("folders.restore", { folderId: a.id }), "files.not_found");
    expectProblem(await h.rest().call("files.restore", { fileId: gone, targetShareId: shareId }), "files.not_found");
    const reader = h.rest(await h.person());
    expectProblem(await reader.call("folders.update", { folderId: b.id, name: "z" }), "files.not_found");
    expect((await h.rest().get<{ items: unknown[] }>("files.listTrash", { shareId })).items).toEqual([]);
    const { items } = await h.rest().get<WireChanges>("sync.listChanges", { shareId, from: "start", limit: 100 });
    expect(items.at(-1)).toMatchObject({ type: "deleted", resourceId: a.id, name: "", parentId: null });

    await removeDeleted(services);
    await collectGarbage(services, 3600);
    expect(await countNodes(h)).toBe(0);
    expect(await services.database.db.$count(fileVersions, eq(fileVersions.tenantId, h.owner.tenantId))).toBe(0);
    expect(await services.database.db.$count(aces, eq(aces.tenantId, h.owner.tenantId))).toBe(0);
    expect(await countStored(services, h.owner.tenantId)).toEqual(nothingStored);
    expect(await usageOf(h, shareId)).toEqual([0, 0, 0, 0]);
  });

  test("leaves content that something else has", async ({ h }) => {
    const { id: shareId } = await h.share();
    const content = Buffer.alloc(3000, "same");
    const first = await h.file(shareId, { content });
    const second = await h.file(shareId, { content });
    await h.rest().call("files.delete", { fileId: first.id, permanent: true });
    await removeDeleted(h.server.services);
    await collectGarbage(h.server.services, 3600);
    expect(Buffer.compare(await h.download(second.id), content)).toBe(0);
    expect((await usageOf(h, shareId)).slice(0, 2)).toEqual([3000, 1]);
  });

  test("is removed once by two workers at once, and by a third after one that stopped half way", async ({ h }) => {
    const { id: shareId } = await h.share();
    const { id: folderId } = await h.folder(shareId);
    for (let i = 0; i < 5; i++) {
      const { id } = await h.folder(shareId, { parentId: folderId });
      await h.file(shareId, { folderId: id });
    }
    const kept = await h.file(shareId);
    await h.rest().call("folders.delete", { folderId, permanent: true });
    const { services } = h.server;
    const { database } = services;
    let left = 3;
    const dying: typeof database = {
      ...database,
      transaction: (work) => {
        if (left-- === 0) throw new Error("killed");
        return database.transaction(work);
      },
    };
    await expect(removeDeleted({ ...services, database: dying })).rejects.toThrow("killed");
    await Promise.all([removeDeleted(services), removeDeleted(services)]);
    expect(await countNodes(h)).toBe(1);
    expect(await usageOf(h, shareId)).toEqual([kept.sizeBytes, 1, 0, 0]);
  });

  test("needs delete on everything below, and what was seen", async ({ h }) => {
    const { shareId, a, c } = await prepare(h);
    const bob = await h.person();
    await h.member(shareId, bob, "contributor");
    await h.ace(`fil_${c.id.slice(4)}`, { type: "deny", permissions: permissionBits.delete, to: bob });
    const input = { folderId: a.id, permanent: true };
    expectProblem(await h.rest(bob).call("folders.delete", input), "files.forbidden");
    await h.rest().get("folders.update", { folderId: a.id, name: "z" });
    expectProblem(await h.rest().call("folders.delete", { ...input, ifMatch: a.etag }), "files.stale_etag");
    expect((await h.rest().call("files.get", { fileId: c.id })).status).toBe(200);
  });
});

describe("emptying the trash", () => {
  test("deletes what the caller may delete, page after page, and keeps the rest", async ({ h }) => {
    const { shareId, a, c } = await prepare(h);
    const bob = await h.person();
    await h.member(shareId, bob, "contributor");
    await h.ace(`fil_${c.id.slice(4)}`, { type: "deny", permissions: permissionBits.delete, to: bob });
    const stays = await h.file(shareId);
    for (let i = 0; i < 60; i++) {
      const { id: fileId } = await h.file(shareId, { content: new Uint8Array() });
      await h.rest().call("files.delete", { fileId });
    }
    await h.rest().call("folders.delete", { folderId: a.id });
    expect(await h.rest(bob).get("files.emptyTrash", { shareId })).toEqual({ deleted: 61, kept: 1 });
    const { items } = await h.rest().get<{ items: WireFile[] }>("files.listTrash", { shareId });
    expect(items.map((item) => item.id)).toEqual([a.id]);
    expect(await h.rest().get("files.emptyTrash", { shareId })).toEqual({ deleted: 1, kept: 0 });
    expect((await h.rest().call("files.get", { fileId: stays.id })).status).toBe(200);
  });

  test("against a restore: it is back, or gone for good", async ({ h }) => {
    for (let round = 0; round < 10; round++) {
      const { id: shareId } = await h.share();
      const { id: fileId } = await h.file(shareId);
      await h.rest().call("files.delete", { fileId });
      const [restored, emptied] = await Promise.all([
        h.rest().call("files.restore", { fileId }),
        h.rest().get<{ deleted: number }>("files.emptyTrash", { shareId }),
      ]);
      expect(restored.status === 200 ? 0 : 1).toBe(emptied.deleted);
      expect((await h.rest().call("files.get", { fileId })).status).toBe(restored.status === 200 ? 200 : 404);
    }
  });
});

test("the trash keeps things for as long as the tenant says, and then deletes them with a word in the audit log", async ({
  h,
}) => {
  const { shareId, a } = await prepare(h);
  const { services } = h.server;
  const { db } = services.database;
  await db.update(tenants).set({ trashRetentionDays: 20_000 }).where(eq(tenants.id, h.owner.tenantId));
  await h.rest().call("folders.delete", { folderId: a.id });
  const inDays = (days: number) => ({ ...services, clock: () => new Date(Date.now() + days * 24 * 3600 * 1000) });
  await expireTrash(inDays(19_999));
  expect((await h.rest().get<{ items: unknown[] }>("files.listTrash", { shareId })).items).toHaveLength(2);
  await expireTrash(inDays(20_001));
  expect((await h.rest().get<{ items: unknown[] }>("files.listTrash", { shareId })).items).toEqual([]);
  const told = await db
    .select({ actorId: auditEvents.actorId, resourceId: auditEvents.resourceId })
    .from(auditEvents)
    .where(and(eq(auditEvents.tenantId, h.owner.tenantId), eq(auditEvents.action, "folder.delete")));
  expect(told).toEqual([{ actorId: "purge-trash", resourceId: a.id }]);
});
