import { randomBytes } from "node:crypto";
import { idToBytes } from "@scai/contract";
import { usageCounters } from "@scai/db";
import { type Harness, test } from "@scai/testing";
import { eq, inArray } from "drizzle-orm";
import { expect } from "vitest";
import { usageOf } from "../testing/quota-rows.ts";
import { recalculateTenant } from "./recalculate-usage.ts";

async function plant(h: Harness, id: string, values: Partial<typeof usageCounters.$inferInsert>): Promise<void> {
  const { db } = h.server.services.database;
  await db
    .update(usageCounters)
    .set(values)
    .where(eq(usageCounters.targetId, idToBytes(id)));
}

/** Files, versions, folders, some of it in the trash. */
async function furnish(h: Harness): Promise<string> {
  const { id: shareId } = await h.share();
  const folder = await h.folder(shareId);
  const inner = await h.folder(shareId, { parentId: folder.id });
  await h.file(shareId, { folderId: inner.id, content: randomBytes(40) });
  const file = await h.file(shareId, { content: randomBytes(100) });
  await h.rest().get("files.replaceContent", { fileId: file.id }, { content: randomBytes(30) });
  await h.rest().call("folders.delete", { folderId: folder.id });
  return shareId;
}

test("drift is found and corrected, in every counter", async ({ h }) => {
  const shareId = await furnish(h);
  const { id: other } = await h.share();
  await h.file(other, { content: randomBytes(1) });
  const { services } = h.server;
  const right = { usedBytes: 170, fileCount: 2, folderCount: 2, versionBytes: 100 };
  expect(await recalculateTenant(services, h.owner.tenantId)).toMatchObject({ corrected: 0 });
  expect(await usageOf(h, shareId)).toEqual(right);
  await plant(h, shareId, { usedBytes: 171, folderCount: 0 });
  await plant(h, h.owner.tenantId, { usedBytes: 3 });
  await services.database.db.delete(usageCounters).where(inArray(usageCounters.targetId, [idToBytes(other)]));
  expect(await recalculateTenant(services, h.owner.tenantId)).toMatchObject({ corrected: 3 });
  expect(await usageOf(h, shareId)).toEqual(right);
  expect(await usageOf(h, other)).toMatchObject({ usedBytes: 1 });
  expect(await usageOf(h, h.owner.tenantId)).toMatchObject({ usedBytes: 171, fileCount: 3 });
  const [row] = await services.database.db
    .select()
    .from(usageCounters)
    .where(eq(usageCounters.targetId, idToBytes(shareId)));
  expect(row).toMatchObject({ trashBytes: 40 });
});

test("uploads that go on meanwhile are neither lost nor counted twice", { timeout: 60_000 }, async ({ h }) => {
  const shareId = await furnish(h);
  const { services } = h.server;
  let isUploading = true;
  const recalculating = (async () => {
    let runs = 0;
    while (isUploading) {
      await recalculateTenant(services, h.owner.tenantId);
      runs += 1;
    }
    return runs;
  })();
  for (let i = 0; i < 10; i++) {
    await Promise.all([1, 2, 3, 4].map((size) => h.file(shareId, { content: randomBytes(size) })));
  }
  isUploading = false;
  expect(await recalculating).toBeGreaterThan(1);
  for (const id of [shareId, h.owner.tenantId])
    expect(await usageOf(h, id)).toMatchObject({ usedBytes: 270, fileCount: 42 });
  expect(await recalculateTenant(services, h.owner.tenantId)).toMatchObject({ corrected: 0 });
});
