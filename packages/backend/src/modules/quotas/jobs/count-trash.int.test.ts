import { randomBytes } from "node:crypto";
import { idToBytes } from "@scai/contract";
import { usageCounters } from "@scai/db";
import { type Harness, test } from "@scai/testing";
import { eq, sql } from "drizzle-orm";
import { expect } from "vitest";
import { removeDeleted } from "../../files/index.ts";
import { listTrashChanged } from "../trash.repo.ts";
import { countTrashOf } from "./count-trash.ts";

/** What the job does to this test's tenant, and how many shares it had to look into. */
async function count(h: Harness): Promise<number> {
  const { services } = h.server;
  const changed = await listTrashChanged(services.database.db, undefined, 1_000_000);
  const own = changed.filter(({ tenantId }) => tenantId === h.owner.tenantId);
  await countTrashOf(services, own);
  return own.length;
}

async function trashOf(h: Harness, ...ids: string[]): Promise<(number | undefined)[]> {
  const { db } = h.server.services.database;
  const bytesOf = async (id: string) => {
    const [row] = await db
      .select()
      .from(usageCounters)
      .where(eq(usageCounters.targetId, idToBytes(id)));
    return row?.trashBytes;
  };
  return Promise.all(ids.map(bytesOf));
}

test("what goes into the trash and out of it, by whatever way, is counted for the share and all above it", async ({
  h,
}) => {
  const { tenantId } = h.owner;
  const [{ id: one }, { id: other }] = [await h.share(), await h.share()];
  const outer = await h.folder(one);
  const inner = await h.folder(one, { parentId: outer.id });
  await h.file(one, { folderId: inner.id, content: randomBytes(40) });
  const file = await h.file(one, { folderId: outer.id, content: randomBytes(5) });
  await h.rest().get("files.replaceContent", { fileId: file.id }, { content: randomBytes(2) });
  expect(await count(h)).toBe(0);

  await h.rest().call("folders.delete", { folderId: inner.id });
  expect(await count(h)).toBe(1);
  expect(await trashOf(h, one, other, tenantId)).toEqual([40, undefined, 40]);
  expect(await count(h)).toBe(0);

  // Versions count too, and what went into the trash before with its own folder counts once.
  await h.rest().call("folders.delete", { folderId: outer.id });
  await count(h);
  expect(await trashOf(h, one, tenantId)).toEqual([47, 47]);
  await h.rest().call("folders.restore", { folderId: outer.id });
  await count(h);
  expect(await trashOf(h, one, tenantId)).toEqual([40, 40]);

  // It goes along with the folder that it is in.
  await h.rest().call("folders.move", { folderId: outer.id, targetShareId: other });
  expect(await count(h)).toBe(2);
  expect(await trashOf(h, one, other, tenantId)).toEqual([0, 40, 40]);

  await h.rest().call("files.emptyTrash", { shareId: other });
  await removeDeleted(h.server.services);
  await count(h);
  expect(await trashOf(h, one, other, tenantId)).toEqual([0, 0, 0]);

  await h.rest().call("shares.delete", { shareId: other });
  await count(h);
  expect(await trashOf(h, one, other, tenantId)).toEqual([0, 7, 7]);
});

test("what changes while it is counted is counted by the next run", async ({ h }) => {
  const { services } = h.server;
  const { id: shareId } = await h.share();
  const files = [
    await h.file(shareId, { content: randomBytes(3) }),
    await h.file(shareId, { content: randomBytes(4) }),
  ];
  await h.rest().call("files.delete", { fileId: files[0]!.id });
  const seen = (await listTrashChanged(services.database.db, undefined, 1_000_000)).filter(
    (row) => row.shareId === shareId,
  );
  await h.rest().call("files.delete", { fileId: files[1]!.id });
  // As if it had been measured before the second one.
  await countTrashOf(services, seen);
  await services.database.db
    .update(usageCounters)
    .set({ trashBytes: sql`3` })
    .where(eq(usageCounters.targetId, idToBytes(shareId)));
  expect(await count(h)).toBe(1);
  expect(await trashOf(h, shareId)).toEqual([7]);
});
