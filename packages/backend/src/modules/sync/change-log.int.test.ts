import { setTimeout as sleep } from "node:timers/promises";
import { newId, type ShareId } from "@scai/contract";
import { changes, shareSequences } from "@scai/db";
import { expectProblem, type Harness, test, type WireChanges } from "@scai/testing";
import { and, eq, lte } from "drizzle-orm";
import { describe, expect } from "vitest";
import { appendChange } from "./change-log.ts";
import { encodeCursor } from "./cursor.ts";

const idOf = (text: string): ShareId => `shr_${text.slice(4)}`;

/** Commits a change after holding its number for a while, as a slow transaction does. */
async function commitSlowly(h: Harness, shareId: ShareId, name: string): Promise<void> {
  const { database } = h.server.services;
  await database.transaction(async (tx) => {
    await appendChange(tx, {
      tenantId: h.owner.tenantId,
      shareId,
      type: "updated",
      resource: shareId,
      parent: null,
      name,
      changedBy: h.owner.id,
      changedAt: new Date(),
    });
    await sleep(Math.random() * 4);
  });
}

/** Follows a share until it has read `count` changes; what it read, in the order of reading. */
async function follow(h: Harness, shareId: string, count: number, limit: number): Promise<number[]> {
  const read: number[] = [];
  let cursor: string | undefined;
  while (read.length < count) {
    const input = cursor === undefined ? { from: "start" } : { cursor };
    const page = await h.rest().get<WireChanges>("sync.listChanges", { shareId, limit, waitSeconds: 1, ...input });
    if (page.reset) throw new Error(`the log was not whole after ${read.at(-1)}`);
    read.push(...page.items.map((change) => change.sequence));
    cursor = page.nextCursor;
  }
  return read;
}

describe("the change log", () => {
  // R7 of the quality goals: 32 writers of 3,000 commits with CHANGE_LOG_WRITERS and CHANGE_LOG_COMMITS, fewer in CI.
  test("reaches every reader whole, in order and without gaps while writers commit late", {
    // Only ends what hangs: how long 96,000 commits take is the machine's.
    timeout: 7_200_000,
  }, async ({ h }) => {
    const { id } = await h.share();
    const writers = Number(process.env["CHANGE_LOG_WRITERS"] ?? 8);
    const commits = Number(process.env["CHANGE_LOG_COMMITS"] ?? 40);
    const total = 1 + writers * commits;
    const write = async (writer: number) => {
      for (let i = 0; i < commits; i++) await commitSlowly(h, idOf(id), `${writer}-${i}`);
    };
    const readers = [7, 100, 1000, 5000].map((limit) => follow(h, id, total, limit));
    await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
    const expected = Array.from({ length: total }, (_, i) => i + 1);
    for (const read of await Promise.all(readers)) expect(read).toEqual(expected);
  });

  test("loses the number with the transaction that does not commit, so there is no gap", async ({ h }) => {
    const { id } = await h.share();
    const { database } = h.server.services;
    await expect(
      database.transaction(async (tx) => {
        const change = {
          tenantId: h.owner.tenantId,
          shareId: idOf(id),
          type: "updated",
          resource: idOf(id),
          parent: null,
          name: "never",
        } as const;
        expect(await appendChange(tx, { ...change, changedBy: h.owner.id, changedAt: new Date() })).toBe(2);
        throw new Error("no");
      }),
    ).rejects.toThrow("no");
    await h.folder(id, { name: "next" });
    const page = await h.rest().get<WireChanges>("sync.listChanges", { shareId: id, from: "start" });
    expect(page.items.map((change) => `${change.sequence} ${change.name}`).at(-1)).toBe("2 next");
  });
});

describe("a cursor", () => {
  test("begins now unless told otherwise, and then tells only what came later", async ({ h }) => {
    const { id: shareId } = await h.share();
    await h.folder(shareId, { name: "before" });
    const start = await h.rest().get<WireChanges>("sync.listChanges", { shareId });
    expect(start).toMatchObject({ items: [], hasMore: false, reset: false });
    await h.folder(shareId, { name: "after" });
    const next = await h.rest().get<WireChanges>("sync.listChanges", { shareId, cursor: start.nextCursor });
    expect(next.items.map((change) => change.name)).toEqual(["after"]);
  });

  test("moves past what is hidden from the reader", async ({ h }) => {
    const { id: shareId } = await h.share();
    const bob = await h.person();
    await h.member(shareId, bob, "reader");
    const secret = await h.folder(shareId, { name: "secret" });
    await h.ace(secret.id, { type: "deny", permissions: 1, to: bob });
    for (let i = 0; i < 3; i++) await h.folder(shareId, { parentId: secret.id });
    await h.folder(shareId, { name: "open" });
    const first = await h.rest(bob).get<WireChanges>("sync.listChanges", { shareId, from: "start", limit: 4 });
    expect(first).toMatchObject({ hasMore: true });
    // Of the entry that shuts the folder to him he is told that something at the top is not as it was.
    expect(first.items.map(({ type, resourceType }) => `${type} ${resourceType}`)).toEqual([
      "created share",
      "accessChanged share",
    ]);
    const second = await h
      .rest(bob)
      .get<WireChanges>("sync.listChanges", { shareId, cursor: first.nextCursor, limit: 4 });
    expect(second.items.map((change) => change.name)).toEqual(["open"]);
  });

  test("of another share, or made up, is refused", async ({ h }) => {
    const { id: shareId } = await h.share();
    const { nextCursor } = await h.rest().get<WireChanges>("sync.listChanges", { shareId: (await h.share()).id });
    for (const cursor of [
      nextCursor,
      "abc",
      `${nextCursor}AA`,
      encodeCursor({ shareId: newId("share"), sequence: 1 }),
    ]) {
      expectProblem(await h.rest().call("sync.listChanges", { shareId, cursor }), "sync.cursor_invalid");
    }
  });

  test("from beyond the log, or from before what is kept, is told to begin anew", async ({ h }) => {
    const { id: shareId } = await h.share();
    for (let i = 0; i < 4; i++) await h.folder(shareId);
    const { db } = h.server.services.database;
    const old = encodeCursor({ shareId: idOf(shareId), sequence: 1 });
    await db.delete(changes).where(and(eq(changes.shareId, idOf(shareId)), lte(changes.sequence, 3)));
    await db
      .update(shareSequences)
      .set({ trimmedSequence: 3 })
      .where(eq(shareSequences.shareId, idOf(shareId)));
    for (const cursor of [old, encodeCursor({ shareId: idOf(shareId), sequence: 99 })]) {
      const page = await h.rest().get<WireChanges>("sync.listChanges", { shareId, cursor });
      expect(page).toMatchObject({ items: [], reset: true, hasMore: false });
      const next = await h.rest().get<WireChanges>("sync.listChanges", { shareId, cursor: page.nextCursor });
      expect(next).toMatchObject({ items: [], reset: false });
    }
    const kept = await h.rest().get<WireChanges>("sync.listChanges", { shareId, from: "start" });
    expect(kept.items.map((change) => change.sequence)).toEqual([4, 5]);
  });
});

test("a change names where the thing is and what it was called", async ({ h }) => {
  const { id: shareId } = await h.share();
  const folder = await h.folder(shareId, { name: "folder" });
  const file = await h.file(shareId, { name: "old", folderId: folder.id, content: Buffer.from("12345") });
  await h.rest().get("files.update", { fileId: file.id, name: "new" });
  const page = await h.rest().get<WireChanges>("sync.listChanges", { shareId, from: "start" });
  expect(page.items.slice(2)).toMatchObject([
    {
      type: "created",
      resourceType: "file",
      resourceId: file.id,
      parentId: folder.id,
      name: "old",
      oldName: null,
      version: 1,
      sizeBytes: 5,
      checksumSha256: file.checksumSha256,
    },
    { type: "renamed", resourceId: file.id, parentId: folder.id, name: "new", oldName: "old" },
  ]);
});
