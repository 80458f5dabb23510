import { setTimeout as sleep } from "node:timers/promises";
import { expectProblem, type Harness, test, unique, type WireFile, type WireItem } from "@scai/testing";
import { describe, expect } from "vitest";
import { setQuota } from "../quotas/testing/quota-rows.ts";

interface Result {
  readonly ref: string;
  readonly status: "applied" | "conflict" | "error";
  readonly item: WireItem | null;
  readonly conflict: {
    readonly id: string;
    readonly type: string;
    readonly status: string;
    readonly resolution: string | null;
    readonly copyId: string | null;
  } | null;
  readonly copy: WireFile | null;
  readonly problem: { readonly code: string; readonly quota: object | null } | null;
}

const bytes = (text: string) => new TextEncoder().encode(text);

/** A device in a share, and what it can do there. */
async function aDevice(h: Harness, name = "Laptop") {
  const { id: deviceId } = await h
    .rest()
    .get<{ id: string }>("devices.create", { name, platform: "linux", clientVersion: "1.0.0" });
  const { id: shareId } = await h.share();
  const apply = async (changes: readonly object[], conflictResolution = "KEEP_BOTH") => {
    const numbered = changes.map((change, i) => ({ ref: `${i}`, ...change }));
    const input = { deviceId, shareId, conflictResolution, changes: numbered };
    return (await h.rest().get<{ results: Result[] }>("sync.applyChanges", input)).results;
  };
  const one = async (change: object, strategy?: string): Promise<Result> => {
    const [result] = await apply([change], strategy);
    if (result === undefined) throw new Error("no result");
    return result;
  };
  const upload = async (input: object, content: string) => {
    const sizeBytes = bytes(content).length;
    const { id } = await h.rest().get<{ id: string }>("uploads.create", { ...input, sizeBytes, deferConflicts: true });
    await h.rest().get("uploads.putChunk", { uploadId: id, index: 0 }, { content: bytes(content) });
    return { type: "content", uploadId: id };
  };
  const contentOf = async (fileId: string) => new TextDecoder().decode(await h.download(fileId));
  const names = async (folderId = "root") => {
    const page = await h.rest().get<{ items: WireItem[] }>("folders.listChildren", { folderId, shareId });
    return page.items.map((item) => item.name);
  };
  const file = (content: string, fileName = unique("file")) =>
    h.file(shareId, { name: fileName, content: bytes(content) });
  const write = (fileId: string, content: string) =>
    h.rest().get<WireFile>("files.replaceContent", { fileId }, { content: bytes(content) });
  return { deviceId, shareId, apply, one, upload, contentOf, names, file, write };
}

type Device = Awaited<ReturnType<typeof aDevice>>;

/** A file that the device changed from a version which is not the current one any more. */
async function conflicting(d: Device) {
  const { id, name, versionId } = await d.file("base", "report.txt");
  await d.write(id, "of somebody else");
  const change = await d.upload({ replaceFileId: id }, "of the device");
  return { id, name, change: { ...change, baseVersionId: versionId } };
}

async function history(h: Harness, fileId: string): Promise<string[]> {
  const { items } = await h.rest().get<{ items: { version: number }[] }>("files.listVersions", { fileId });
  const contents = items.map(async ({ version }) => {
    const answer = await h.rest().call("files.getContent", { fileId, version });
    return new TextDecoder().decode(answer.bytes);
  });
  return Promise.all(contents);
}

describe("changes of a device", () => {
  test("are applied in order, folders made in the same call included, and are found applied when they come again", async ({
    h,
  }) => {
    const d = await aDevice(h);
    const kept = await d.file("kept", "kept");
    const gone = await d.file("gone", "gone");
    const changes = [
      { type: "createFolder", ref: "a", name: "a" },
      { type: "createFolder", ref: "b", name: "b", parentRef: "a" },
      { type: "move", ref: "m", id: kept.id, name: "moved", parentRef: "b", baseParentId: null, baseName: "kept" },
      { type: "delete", ref: "d", id: gone.id, baseVersionId: gone.versionId },
      { ...(await d.upload({ shareId: d.shareId, name: "new" }, "new")), ref: "n" },
      { type: "createFolder", ref: "x", name: "x", parentRef: "nobody" },
    ];
    const first = await d.apply(changes);
    expect(first.map(({ ref, status }) => `${ref} ${status}`)).toEqual([
      "a applied",
      "b applied",
      "m applied",
      "d applied",
      "n applied",
      "x error",
    ]);
    expect(first[2]?.item?.path).toBe("/a/b/moved");
    expect(first[5]?.problem?.code).toBe("sync.ref_unknown");
    const again = await d.apply(changes);
    expect(again.map(({ status, item }) => [status, item?.id])).toEqual(
      first.map(({ status, item }) => [status, item?.id]),
    );
    expect(await d.names()).toEqual(["a", "new"]);
  });

  test("in somebody else's share, or of a device that is not the caller's, do not get there", async ({ h }) => {
    const d = await aDevice(h);
    const bob = await h.person();
    const changes = [{ type: "createFolder", ref: "1", name: "x" }];
    const call = (input: object) => h.rest(bob).call("sync.applyChanges", { changes, ...input });
    expectProblem(await call({ deviceId: d.deviceId, shareId: d.shareId }), "devices.not_found");
    const { id: deviceId } = await h
      .rest(bob)
      .get<{ id: string }>("devices.create", { name: "Bob's", platform: "linux", clientVersion: "1" });
    expectProblem(await call({ deviceId, shareId: d.shareId }), "shares.not_found");
    await h.member(d.shareId, bob, "reader");
    const answer = await h
      .rest(bob)
      .get<{ results: Result[] }>("sync.applyChanges", { deviceId, shareId: d.shareId, changes });
    expect(answer.results[0]).toMatchObject({ status: "error", problem: { code: "shares.forbidden", quota: null } });
  });

  test("say which quota has no room for them, and are applied when there is some", async ({ h }) => {
    const d = await aDevice(h);
    const change = await d.upload({ shareId: d.shareId, name: "new" }, "thirteen byte");
    await setQuota(h, "share", d.shareId, { limitBytes: 12 });
    expect((await d.one(change)).problem).toMatchObject({
      code: "quotas.exceeded",
      quota: { level: "share", targetId: d.shareId, limitType: "hard", limitBytes: 12, usedBytes: 0, neededBytes: 13 },
    });
    await setQuota(h, "share", d.shareId, { limitBytes: 13 });
    expect(await d.one(change)).toMatchObject({ status: "applied", problem: null });
  });
});

describe("content that met other content", () => {
  test("is kept beside it with KEEP_BOTH, under the device's name and the time, once", async ({ h }) => {
    const d = await aDevice(h);
    const { id, change } = await conflicting(d);
    const [first, again] = [await d.one(change), await d.one(change)];
    expect(first).toMatchObject({
      status: "conflict",
      item: { id },
      conflict: { type: "content", status: "resolved", resolution: "both", copyId: first.copy?.id },
    });
    expect(first.copy?.name).toMatch(/^report \(conflict of Laptop, \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\)\.txt$/);
    expect(again).toEqual(first);
    expect(await d.contentOf(first.copy?.id ?? "")).toBe("of the device");
    expect(await d.contentOf(id)).toBe("of somebody else");
    expect(await d.names()).toHaveLength(2);
  });

  test("becomes current with CLIENT_WINS, and goes into the history with SERVER_WINS", async ({ h }) => {
    const d = await aDevice(h);
    for (const [strategy, current, resolution] of [
      ["CLIENT_WINS", "of the device", "client"],
      ["SERVER_WINS", "of somebody else", "server"],
    ] as const) {
      const { id, change } = await conflicting(d);
      const result = await d.one(change, strategy);
      expect(result).toMatchObject({ status: "conflict", item: { id }, conflict: { resolution }, copy: null });
      expect(await d.contentOf(id)).toBe(current);
      expect(await history(h, id)).toEqual(expect.arrayContaining(["base", "of the device", "of somebody else"]));
      expect(await d.one(change, strategy)).toEqual(result);
      await h.rest().call("files.delete", { fileId: id });
    }
  });

  test("wins with LAST_WRITER_WINS when it is the later one", async ({ h }) => {
    const d = await aDevice(h);
    for (const [ago, current] of [
      [60_000, "of somebody else"],
      [-60_000, "of the device"],
    ] as const) {
      const { id, change } = await conflicting(d);
      const changedAt = new Date(Date.now() - ago).toISOString();
      await d.one({ ...change, changedAt }, "LAST_WRITER_WINS");
      expect(await d.contentOf(id)).toBe(current);
      expect(await history(h, id)).toEqual(expect.arrayContaining(["of the device", "of somebody else"]));
      await h.rest().call("files.delete", { fileId: id });
    }
  });

  test("waits with MANUAL until somebody decides, whichever way", async ({ h }) => {
    const d = await aDevice(h);
    for (const [resolution, current, left] of [
      ["client", "of the device", 1],
      ["server", "of somebody else", 1],
      ["both", "of somebody else", 2],
    ] as const) {
      const { id, change } = await conflicting(d);
      const { conflict } = await d.one(change, "MANUAL");
      expect(conflict).toMatchObject({ type: "content", status: "open", resolution: null });
      const filter = { deviceId: d.deviceId };
      const open = await h.rest().get<{ items: { id: string }[] }>("sync.listConflicts", filter);
      expect(open.items.map((item) => item.id)).toEqual([conflict?.id]);
      const status = () => h.rest().get("sync.getStatus", { deviceId: d.deviceId, shareId: d.shareId });
      expect(await status()).toMatchObject({ hasConflicts: true });
      const input = { conflictId: conflict?.id, resolution };
      for (let twice = 0; twice < 2; twice++)
        expect(await h.rest().get("sync.resolveConflict", input)).toMatchObject({ status: "resolved", resolution });
      expect(await status()).toMatchObject({ hasConflicts: false });
      const other = { ...input, resolution: resolution === "both" ? "server" : "both" };
      expectProblem(await h.rest().call("sync.resolveConflict", other), "sync.conflict_resolved");
      expect(await d.contentOf(id)).toBe(current);
      const names = await d.names();
      expect(names).toHaveLength(left);
      expect((await h.rest().get<{ items: unknown[] }>("sync.listConflicts", filter)).items).toEqual([]);
      const page = await h
        .rest()
        .get<{ items: WireItem[] }>("folders.listChildren", { folderId: "root", shareId: d.shareId });
      for (const item of page.items) await h.rest().call("files.delete", { fileId: item.id });
    }
  });

  test("is not taken from a device that does not say what it builds on, and needs no conflict without a rival", async ({
    h,
  }) => {
    const d = await aDevice(h);
    const { id, versionId } = await d.file("base");
    const change = await d.upload({ replaceFileId: id }, "of the device");
    expect(await d.one(change)).toMatchObject({ status: "error", problem: { code: "sync.base_missing" } });
    const told = { status: "applied", item: { id, version: 2 }, conflict: null };
    expect(await d.one({ ...change, baseVersionId: versionId })).toMatchObject(told);
    const early = await d.upload(
      { replaceFileId: id, baseVersionId: (await h.rest().get<WireFile>("files.get", { fileId: id })).versionId },
      "3",
    );
    await d.write(id, "of somebody else");
    expect(await d.one(early)).toMatchObject({ status: "conflict", conflict: { type: "content" } });
  });

  test("of a file that was deleted meanwhile comes back as a file", async ({ h }) => {
    const d = await aDevice(h);
    const { id, versionId } = await d.file("base", "report.txt");
    const change = await d.upload({ replaceFileId: id, baseVersionId: versionId }, "of the device");
    await h.rest().call("files.delete", { fileId: id });
    const result = await d.one(change);
    expect(result).toMatchObject({ status: "conflict", conflict: { type: "deleted", resolution: "both" } });
    expect(await d.contentOf(result.item?.id ?? "")).toBe("of the device");
  });

  test("that was applied and has been deleted since is found applied and gone when it comes again", async ({ h }) => {
    const d = await aDevice(h);
    const change = await d.upload({ shareId: d.shareId, name: "short-lived.txt" }, "short-lived");
    const { item } = await d.one(change);
    await h.rest().call("files.delete", { fileId: item?.id });
    expect(await d.one(change)).toMatchObject({ status: "applied", item: null, problem: null });
    await h.rest().call("files.delete", { fileId: item?.id, permanent: true });
    expect(await d.one(change)).toMatchObject({ status: "applied", item: null, problem: null });
    expect(await d.names()).toEqual([]);
  });

  test("of a new file whose name is taken: the same is the same file, other content is kept beside", async ({ h }) => {
    const d = await aDevice(h);
    const target = { shareId: d.shareId, name: "same.txt" };
    const other = await d.upload({ ...target }, "other");
    const existing = await d.file("same", "same.txt");
    const theirs = await d.upload({ ...target, checksumSha256: await sha256("same") }, "same");
    expect(await d.one(theirs)).toMatchObject({ status: "applied", item: { id: existing.id } });
    const beside = await d.one(other);
    expect(beside).toMatchObject({ status: "conflict", item: { id: existing.id }, conflict: { type: "nameTaken" } });
    expect(await d.contentOf(beside.copy?.id ?? "")).toBe("other");
  });
});

describe("a move that met another change", () => {
  test("of what was moved elsewhere leaves it there unless the device wins", async ({ h }) => {
    const d = await aDevice(h);
    const folder = await h.folder(d.shareId, { name: "theirs" });
    for (const [strategy, path, status] of [
      ["KEEP_BOTH", "/theirs/file", "resolved"],
      ["MANUAL", "/theirs/file", "open"],
      ["CLIENT_WINS", "/mine", "resolved"],
    ] as const) {
      const { id } = await d.file("x", "file");
      await h.rest().get("files.move", { fileId: id, targetFolderId: folder.id });
      const change = { type: "move", id, name: "mine", baseParentId: null, baseName: "file" };
      const result = await d.one(change, strategy);
      expect(result).toMatchObject({ status: "conflict", item: { path }, conflict: { type: "moved", status } });
      await h.rest().call("files.delete", { fileId: id });
    }
  });

  test("to a name that is taken, into itself, or to a folder that is gone is told as that", async ({ h }) => {
    const d = await aDevice(h);
    const [file, taken] = [await d.file("x", "file"), await d.file("y", "taken")];
    const [outer, gone] = [await h.folder(d.shareId, { name: "outer" }), await h.folder(d.shareId, { name: "gone" })];
    const inner = await h.folder(d.shareId, { name: "inner", parentId: outer.id });
    await h.rest().call("folders.delete", { folderId: gone.id });
    const move = { type: "move", baseParentId: null };
    const results = await d.apply([
      { ...move, id: file.id, name: "taken", baseName: "file" },
      { ...move, id: outer.id, name: "outer", baseName: "outer", parentId: inner.id },
      { ...move, id: taken.id, name: "taken", baseName: "taken", parentId: gone.id },
    ]);
    expect(results.map(({ conflict, item }) => [conflict?.type, conflict?.resolution, item?.id])).toEqual([
      ["nameTaken", "both", file.id],
      ["cycle", "server", outer.id],
      ["parentGone", "server", taken.id],
    ]);
    expect(results[0]?.item?.name).toMatch(/^taken \(conflict of Laptop, /);
    expect(await d.names()).toEqual(["outer", "taken", results[0]?.item?.name]);
  });
});

test("a deletion of what was changed meanwhile leaves it, unless the device wins", async ({ h }) => {
  const d = await aDevice(h);
  const { id, versionId } = await d.file("base", "file");
  await d.write(id, "changed");
  const change = { type: "delete", id, baseVersionId: versionId };
  expect(await d.one(change)).toMatchObject({
    status: "conflict",
    item: { id },
    conflict: { type: "edited", resolution: "server" },
  });
  await sleep(5);
  expect(await d.one(change, "LAST_WRITER_WINS")).toMatchObject({ status: "conflict", item: null });
  expect(await d.names()).toEqual([]);
  expect(await d.one(change)).toMatchObject({ status: "applied", item: null });
});

async function sha256(text: string): Promise<string> {
  return Buffer.from(await crypto.subtle.digest("SHA-256", bytes(text))).toString("hex");
}
