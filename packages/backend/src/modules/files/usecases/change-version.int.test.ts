import { setTimeout as sleep } from "node:timers/promises";
import { idToBytes } from "@scai/contract";
import { tenants, usageCounters } from "@scai/db";
import { expectProblem, type Harness, test, type WireFile } from "@scai/testing";
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { changeUsage } from "../../quotas/index.ts";
import { expireVersions } from "../jobs/expire-versions.ts";
import { removeNodes } from "../remove.repo.ts";
import { danglingChunks } from "../testing/stored.ts";

/** A file of so many versions, of 1, 2, 3 and so on bytes. */
async function prepare(h: Harness, count: number) {
  const { id: shareId } = await h.share();
  const { id: fileId } = await h.file(shareId, { content: Buffer.alloc(1) });
  for (let size = 2; size <= count; size++)
    await h.rest().call("files.replaceContent", { fileId }, { content: Buffer.alloc(size, String(size)) });
  return { shareId, fileId };
}

async function versionsOf(h: Harness, fileId: string) {
  const { items } = await h.rest().get<{ items: { version: number }[] }>("files.listVersions", { fileId });
  return items.map((item) => item.version);
}

async function usageOf(h: Harness, shareId: string) {
  const [row] = await h.server.services.database.db
    .select()
    .from(usageCounters)
    .where(eq(usageCounters.targetId, idToBytes(shareId)));
  return [row?.usedBytes, row?.versionBytes];
}

test("a version that is deleted is gone, its room is free, and the others keep their numbers", async ({ h }) => {
  const { shareId, fileId } = await prepare(h, 4);
  expect(await usageOf(h, shareId)).toEqual([10, 6]);
  expect((await h.rest().call("files.deleteVersion", { fileId, version: 2 })).status).toBe(204);
  expect(await versionsOf(h, fileId)).toEqual([4, 3, 1]);
  expect(await usageOf(h, shareId)).toEqual([8, 4]);
  for (const operation of ["files.getVersion", "files.getContent", "files.restoreVersion", "files.deleteVersion"])
    expectProblem(await h.rest().call(operation, { fileId, version: 2 }), "files.version_not_found");
  expectProblem(await h.rest().call("files.deleteVersion", { fileId, version: 4 }), "files.version_current");
  const restored = await h.rest().get<WireFile>("files.restoreVersion", { fileId, version: 1 });
  expect([restored.version, restored.sizeBytes]).toEqual([5, 1]);
});

test("a version that becomes current while it is deleted is not lost: one of the two is told", async ({ h }) => {
  for (let round = 0; round < 5; round++) {
    const { fileId } = await prepare(h, 2);
    const [deleted, restored] = await Promise.all([
      h.rest().call("files.deleteVersion", { fileId, version: 1 }),
      h.rest().call("files.restoreVersion", { fileId, version: 1 }),
    ]);
    expect(deleted.status).toBe(204);
    if (restored.status !== 200) expectProblem(restored, "files.version_not_found");
    expect(await h.download(fileId)).toHaveLength(restored.status === 200 ? 1 : 2);
  }
});

test("content that a file is to take from another one is whole or not taken, while that is deleted for good", async ({
  h,
}) => {
  const { shareId, fileId } = await prepare(h, 1);
  const { versionId: baseVersionId } = await h.rest().get<WireFile>("files.get", { fileId });
  await h.rest().call("files.replaceContent", { fileId }, { content: Buffer.from("theirs") });
  const device = { name: "laptop", platform: "linux", clientVersion: "1" };
  const { id: deviceId } = await h.rest().get<{ id: string }>("devices.create", device);
  const content = Buffer.from("of the device");
  const begun = { replaceFileId: fileId, sizeBytes: content.length, deferConflicts: true };
  const { id: uploadId } = await h.rest().get<{ id: string }>("uploads.create", begun);
  await h.rest().get("uploads.putChunk", { uploadId, index: 0 }, { content });
  const changes = [{ ref: "1", type: "content", uploadId, baseVersionId }];
  const { results } = await h
    .rest()
    .get<{ results: { copy: { id: string }; conflict: { id: string } }[] }>("sync.applyChanges", {
      deviceId,
      shareId,
      conflictResolution: "MANUAL",
      changes,
    });
  const [{ copy, conflict } = { copy: { id: "" }, conflict: { id: "" } }] = results;
  const { services } = h.server;
  const { tenantId } = h.owner;
  const decided = await services.database.transaction(async (tx) => {
    await removeNodes(tx, tenantId, [idToBytes(copy.id)], new Date());
    const deciding = h.rest().call("sync.resolveConflict", { conflictId: conflict.id, resolution: "client" });
    await Promise.race([deciding, sleep(300)]);
    const held = { bytes: -content.length, files: -1 };
    await changeUsage(tx, { tenantId, shareId: `shr_${shareId.slice(4)}` }, held, new Date());
    return { deciding };
  });
  expectProblem(await decided.deciding, "files.not_found");
  expect(await danglingChunks(services, tenantId)).toEqual([]);
  expect(Buffer.from(await h.download(fileId)).toString()).toBe("theirs");
});

test("the worker keeps as many and as old versions as tenant and share say, and all with a label", async ({ h }) => {
  const { shareId, fileId } = await prepare(h, 6);
  const other = await prepare(h, 3);
  const { services } = h.server;
  await h.rest().get("files.updateVersion", { fileId, version: 2, label: "as sent" });
  await expireVersions(services);
  expect(await versionsOf(h, fileId)).toEqual([6, 5, 4, 3, 2, 1]);
  await h.rest().get("shares.update", { shareId, versionsKeptMax: 2 });
  await expireVersions(services);
  expect(await versionsOf(h, fileId)).toEqual([6, 5, 4, 2]);
  expect(await usageOf(h, shareId)).toEqual([17, 11]);
  const changed = { versionRetentionDays: 20_000 };
  await services.database.db.update(tenants).set(changed).where(eq(tenants.id, h.owner.tenantId));
  await h.rest().get("shares.update", { shareId, versionsKeptMax: null, versionRetentionDays: 30_000 });
  const later = { ...services, clock: () => new Date(Date.now() + 20_001 * 24 * 3600 * 1000) };
  await expireVersions(later);
  expect([await versionsOf(h, fileId), await versionsOf(h, other.fileId)]).toEqual([[6, 5, 4, 2], [3]]);
  expect(await h.download(fileId)).toHaveLength(6);
});
