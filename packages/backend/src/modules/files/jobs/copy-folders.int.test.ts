import { type ExceededQuota, idToBytes, permissionBits } from "@scai/contract";
import { folderCopySteps, usageCounters } from "@scai/db";
import {
  expectProblem,
  type Harness,
  test,
  type WireChanges,
  type WireFile,
  type WireFolder,
  type WireItem,
} from "@scai/testing";
import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { danglingChunks } from "../testing/stored.ts";
import { collectGarbage } from "./collect-garbage.ts";
import { copyFolders } from "./copy-folders.ts";
import { removeDeleted } from "./purge-trash.ts";

interface Copy {
  readonly id: string;
  readonly status: string;
  readonly folderId: string | null;
  readonly copiedCount: number;
  readonly itemCount: number;
  readonly errorCode: string | null;
  readonly quota: ExceededQuota | null;
}

/** The folder `a` with a file, and a folder of a file and of what is in the trash. */
async function prepare(h: Harness) {
  const { id: shareId } = await h.share();
  const a = await h.folder(shareId, { name: "a" });
  const b = await h.folder(shareId, { name: "b", parentId: a.id });
  const x = await h.file(shareId, { name: "x", folderId: a.id });
  const y = await h.file(shareId, { name: "y", folderId: b.id });
  const gone = await h.file(shareId, { name: "gone", folderId: b.id });
  await h.rest().call("files.delete", { fileId: gone.id });
  return { shareId, a, b, x, y };
}

/** The same, with more in it than is copied at once. */
async function prepareLarge(h: Harness) {
  const made = await prepare(h);
  for (let start = 0; start < 300; start += 20)
    await Promise.all(
      Array.from({ length: 20 }, (_file, i) =>
        h.file(made.shareId, { name: `f${start + i}`, folderId: made.b.id, content: Buffer.from(`${i % 3}`) }),
      ),
    );
  return made;
}

/** All paths below a folder, as the owner sees them. */
async function pathsBelow(h: Harness, folderId: string): Promise<string[]> {
  const paths: string[] = [];
  let cursor: string | null = null;
  do {
    const input = { folderId, limit: 100, ...(cursor === null ? {} : { cursor }) };
    const page: { items: WireItem[]; nextCursor: string | null } = await h.rest().get("folders.listChildren", input);
    for (const item of page.items) {
      paths.push(item.path);
      if (item.kind === "folder") paths.push(...(await pathsBelow(h, item.id)));
    }
    cursor = page.nextCursor;
  } while (cursor !== null);
  return paths.toSorted();
}

async function usageOf(h: Harness, shareId: string) {
  const [row] = await h.server.services.database.db
    .select()
    .from(usageCounters)
    .where(eq(usageCounters.targetId, idToBytes(shareId)));
  return [row?.usedBytes ?? 0, row?.fileCount ?? 0, row?.folderCount ?? 0, row?.versionBytes ?? 0];
}

const statusOf = (h: Harness, copyId: string) => h.rest().get<Copy>("folders.getCopy", { copyId });

describe("a copy of a file", () => {
  test("is a new file of the present content, without a byte copied", async ({ h }) => {
    const { shareId, a, x } = await prepare(h);
    await h.rest().call("files.replaceContent", { fileId: x.id }, { content: Buffer.from("second") });
    const input = { fileId: x.id, targetFolderId: a.id };
    expectProblem(await h.rest().call("files.copy", input), "files.name_taken");
    const copy = await h.rest().get<WireFile>("files.copy", { ...input, onNameTaken: "rename" });
    expect([copy.path, copy.version, copy.sizeBytes]).toEqual(["/a/x (1)", 1, 6]);
    expect(Buffer.from(await h.download(copy.id)).toString()).toBe("second");
    expect((await usageOf(h, shareId))[0]).toBe(1000 + 6 + 1000 + 1000 + 6);
    await h.rest().call("files.delete", { fileId: x.id, permanent: true });
    await removeDeleted(h.server.services);
    await collectGarbage(h.server.services, 3600);
    expect(Buffer.from(await h.download(copy.id)).toString()).toBe("second");
  });

  test("may replace the file itself, which is in the trash then", async ({ h }) => {
    const { a, x } = await prepare(h);
    const input = { fileId: x.id, targetFolderId: a.id, onNameTaken: "replace" };
    const copy = await h.rest().get<WireFile>("files.copy", input);
    expect(copy).toMatchObject({ name: "x", version: 1, checksumSha256: x.checksumSha256 });
    expectProblem(await h.rest().call("files.get", { fileId: x.id }), "files.trashed");
  });

  test("needs read on the file and create where it goes, and has nothing of the file's own entries", async ({ h }) => {
    const { shareId, x } = await prepare(h);
    const [bob, carol] = [await h.person(), await h.person()];
    await h.member(shareId, bob, "reader");
    const { id: own } = await h.share({ as: bob });
    await h.ace(`fil_${x.id.slice(4)}`, { type: "allow", permissions: permissionBits.read, to: carol });
    expectProblem(await h.rest(bob).call("files.copy", { fileId: x.id, targetShareId: shareId }), "shares.forbidden");
    const copy = await h.rest(bob).get<WireFile>("files.copy", { fileId: x.id, targetShareId: own });
    expectProblem(await h.rest(carol).call("files.get", { fileId: copy.id }), "files.not_found");
  });
});

describe("a copy of a folder", () => {
  test("that is small is there at once, with one change and exact usage", async ({ h }) => {
    const { a } = await prepare(h);
    const { id: elsewhere } = await h.share();
    const copy = await h.rest().get<Copy>("folders.copy", { folderId: a.id, targetShareId: elsewhere, name: "z" });
    expect(copy).toMatchObject({ status: "completed", copiedCount: 3, itemCount: 3 });
    expect(await pathsBelow(h, copy.folderId ?? "")).toEqual(["/z/b", "/z/b/y", "/z/x"]);
    expect(await usageOf(h, elsewhere)).toEqual([2000, 2, 2, 0]);
    const { items } = await h.rest().get<WireChanges>("sync.listChanges", { shareId: elsewhere, from: "start" });
    expect(items.map((change) => [change.type, change.name])).toEqual([
      ["created", expect.any(String)],
      ["created", "z"],
    ]);
    expect(await statusOf(h, copy.id)).toEqual(copy);
  });

  test("into itself is refused, into where there is no room too, and a taken name can be replaced", async ({
    h: t,
  }) => {
    const h = await t.asAdmin();
    const { shareId, a, b } = await prepare(h);
    expectProblem(await h.rest().call("folders.copy", { folderId: a.id, targetFolderId: b.id }), "files.cycle");
    const { id: full } = await h.share();
    await h.rest().get("quotas.setShare", { shareId: full, limitBytes: 1999 });
    expectProblem(await h.rest().call("folders.copy", { folderId: a.id, targetShareId: full }), "quotas.exceeded");
    const old = await h.folder(shareId, { name: "b" });
    const replacing = { folderId: b.id, targetShareId: shareId, onNameTaken: "replace" };
    const copy = await h.rest().get<Copy>("folders.copy", replacing);
    expect((await h.rest().get<WireFolder>("folders.get", { folderId: copy.folderId })).path).toBe("/b");
    expectProblem(await h.rest().call("folders.get", { folderId: old.id }), "files.trashed");
  });

  test("leaves out what the caller may not read", async ({ h }) => {
    const { shareId, a, y } = await prepare(h);
    const bob = await h.person();
    await h.member(shareId, bob, "contributor");
    await h.ace(`fil_${y.id.slice(4)}`, { type: "deny", permissions: permissionBits.read, to: bob });
    const { id: own } = await h.share({ as: bob });
    await h.rest(bob).call("shares.addMember", { shareId: own, principalId: h.owner.id, role: "reader" });
    const copy = await h.rest(bob).get<Copy>("folders.copy", { folderId: a.id, targetShareId: own });
    expect(await pathsBelow(h, copy.folderId ?? "")).toEqual(["/a/b", "/a/x"]);
  });
});

describe("a copy of a large folder", { timeout: 120_000 }, () => {
  test("goes on in a worker: nothing is seen before all is there, a worker that dies loses nothing", async ({ h }) => {
    const { shareId, a } = await prepareLarge(h);
    const { services } = h.server;
    const target = { folderId: a.id, targetShareId: shareId, onNameTaken: "rename" };
    const begun = await h.rest().get<Copy>("folders.copy", target);
    expect(begun).toMatchObject({ status: "running", folderId: null, itemCount: 303, copiedCount: 0 });
    const { database } = services;
    for (let point = 1; point <= 4; point++) {
      let left = point;
      const dying: typeof database = {
        ...database,
        transaction: (work) => {
          if (left-- === 0) throw new Error("killed");
          return database.transaction(work);
        },
      };
      await copyFolders({ ...services, database: dying }).catch(() => {});
      const { items } = await h
        .rest()
        .get<{ items: WireItem[] }>("folders.listChildren", { folderId: "root", shareId });
      const isDone = (await statusOf(h, begun.id)).status === "completed";
      expect(items.map((item) => item.name)).toEqual(isDone ? ["a", "a (1)"] : ["a"]);
    }
    expect((await h.rest().get<{ items: unknown[] }>("files.listTrash", { shareId })).items).toHaveLength(1);
    await Promise.all([copyFolders(services), copyFolders(services)]);
    const done = await statusOf(h, begun.id);
    expect(done).toMatchObject({ status: "completed", copiedCount: 303, errorCode: null });
    const copied = await pathsBelow(h, done.folderId ?? "");
    expect(copied.map((path) => path.replace("/a (1)/", "/a/"))).toEqual(await pathsBelow(h, a.id));
    expect(await usageOf(h, shareId)).toEqual([2 * 2300 + 1000, 2 * 302 + 1, 4, 0]);
    expect(await danglingChunks(services, h.owner.tenantId)).toEqual([]);
    expect(await database.db.$count(folderCopySteps, eq(folderCopySteps.copyId, `cpy_${begun.id.slice(4)}`))).toBe(0);
  });

  test("that is cancelled, or fails for want of room, leaves nothing", async ({ h: tenant }) => {
    const h = await tenant.asAdmin();
    const { a } = await prepareLarge(h);
    const { services } = h.server;
    const { id: elsewhere } = await h.share();
    const target = { folderId: a.id, targetShareId: elsewhere };
    const cancelled = await h.rest().get<Copy>("folders.copy", target);
    expect((await h.rest().get<Copy>("folders.cancelCopy", { copyId: cancelled.id })).status).toBe("cancelled");
    expectProblem(await h.rest().call("folders.cancelCopy", { copyId: cancelled.id }), "files.copy_ended");
    const failing = await h.rest().get<Copy>("folders.copy", target);
    await h.rest().get("quotas.setShare", { shareId: elsewhere, limitBytes: 100 });
    await copyFolders(services);
    const failed = await statusOf(h, failing.id);
    expect(failed).toMatchObject({ status: "failed", errorCode: "quotas.exceeded" });
    // Its first page has no room; `usedBytes` is what was held before it.
    expect(failed.quota).toMatchObject({ level: "share", targetId: elsewhere, limitBytes: 100, usedBytes: 0 });
    await removeDeleted(services);
    expect(await usageOf(h, elsewhere)).toEqual([0, 0, 0, 0]);
    const stranger = await h.person();
    expectProblem(await h.rest(stranger).call("folders.getCopy", { copyId: failing.id }), "files.copy_not_found");
  });
});
