import { nodes } from "@scai/db";
import { expectProblem, type Harness, test, type WireChanges, type WireFile } from "@scai/testing";
import { and, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { eventsOf } from "../../audit/testing/events-of.ts";
import { watch } from "../../sync/testing/live-client.ts";

const text = (content: string) => new TextEncoder().encode(content);

/** A share of the owner's in which Bob and Carol may write, and a file in a folder of it that Bob has locked. */
async function prepare(h: Harness) {
  const { id: shareId } = await h.share();
  const [bob, carol] = await Promise.all([h.person({ name: "Bob" }), h.person()]);
  for (const who of [bob, carol]) await h.member(shareId, who, "contributor");
  const { id: folderId } = await h.folder(shareId);
  const { id: fileId, versionId } = await h.file(shareId, { folderId, name: "report", content: text("first") });
  const lock = () => h.rest(bob).get<WireFile>("files.lock", { fileId });
  return { shareId, folderId, fileId, versionId, bob, carol, lock };
}

/** Makes a lock's time be over. */
async function expire(h: Harness, fileId: string) {
  const { db } = h.server.services.database;
  const own = eq(nodes.tenantId, h.owner.tenantId);
  await db
    .update(nodes)
    .set({ lockExpiresAt: new Date(Date.now() - 1) })
    .where(and(own, eq(nodes.name, "report")));
  expect((await h.rest().get<WireFile>("files.get", { fileId })).lock).toBeNull();
}

/** A chunked upload of new content whose only chunk has come. */
async function uploaded(h: Harness, who: Parameters<Harness["rest"]>[0], fileId: string, content: string) {
  const input = { replaceFileId: fileId, sizeBytes: content.length };
  const { id } = await h.rest(who).get<{ id: string }>("uploads.create", input);
  await h.rest(who).get("uploads.putChunk", { uploadId: id, index: 0 }, { content: text(content) });
  return id;
}

const tusHeaders = (fileId: string) => ({
  "tus-resumable": "1.0.0",
  "upload-length": "4",
  "upload-metadata": `replaceFileId ${Buffer.from(fileId).toString("base64")}`,
});

describe("a locked file", () => {
  test("is changed by nobody but its holder, whichever way they come; anybody may read and copy it", async ({ h }) => {
    const { shareId, folderId, fileId, bob, carol, lock } = await prepare(h);
    const { id: otherId } = await h.file(shareId, { name: "report" });
    const begun = await uploaded(h, carol, fileId, "by chunks");
    const begunTus = await h.fetch("/tus", { method: "POST", headers: tusHeaders(fileId) }, carol);
    expect(begunTus.status).toBe(201);
    const locked = await lock();
    const { items } = await h.rest(carol).get<{ items: WireFile[] }>("sync.listSnapshot", { shareId });
    expect(items.find((item) => item.id === fileId)?.lock).toEqual(locked.lock);
    expect(locked.lock).toMatchObject({ lockedBy: bob.id });
    for (const who of [carol, h.owner]) {
      const replace = { onNameTaken: "replace", targetFolderId: folderId };
      const refused = [
        h.rest(who).call("files.replaceContent", { fileId }, { content: text("x") }),
        h.rest(who).call("files.update", { fileId, name: "mine" }),
        h.rest(who).call("files.move", { fileId, targetShareId: shareId, name: "mine" }),
        h.rest(who).call("files.move", { fileId: otherId, ...replace }),
        h.rest(who).call("files.copy", { fileId: otherId, ...replace }),
        h.rest(who).call("files.delete", { fileId }),
        h.rest(who).call("files.delete", { fileId, permanent: true }),
        h.rest(who).call("files.restoreVersion", { fileId, version: 1 }),
        h.rest(who).call("files.deleteVersion", { fileId, version: 1 }),
        h.rest(who).call("files.updateVersion", { fileId, version: 1, label: "mine" }),
        h.rest(who).call("files.lock", { fileId }),
        h.rest(who).call("uploads.create", { replaceFileId: fileId, sizeBytes: 1 }),
      ];
      for (const answer of await Promise.all(refused)) expectProblem(answer, "files.locked");
    }
    const completed = await h.rest(carol).call("uploads.complete", { uploadId: begun });
    expectProblem(completed, "files.locked");
    const until = locked.lock?.expiresAt;
    expect(completed.body).toMatchObject({
      detail: `The file is locked by Bob (${bob.id}) until ${until}, unless it is unlocked before.`,
    });
    const tus = await h.fetch("/tus", { method: "POST", headers: tusHeaders(fileId) }, carol);
    expect(tus.status).toBe(423);
    const path = (begunTus.headers.get("location") ?? "").replace("/api/v1", "");
    const bytes = { "tus-resumable": "1.0.0", "content-type": "application/offset+octet-stream", "upload-offset": "0" };
    const appended = await h.fetch(path, { method: "PATCH", headers: bytes, body: text("byte") }, carol);
    expect(appended.status).toBe(423);
    expect(Buffer.from(await h.download(fileId, carol)).toString()).toBe("first");
    expect((await h.rest(carol).call("files.copy", { fileId, targetShareId: shareId, name: "copy" })).status).toBe(201);
    // Its holder does what they like, and the lock stays.
    await h.rest(bob).get("files.replaceContent", { fileId }, { content: text("second") });
    await h.rest(bob).get("files.move", { fileId, targetFolderId: folderId, name: "final" });
    expect((await h.rest(carol).get<WireFile>("files.get", { fileId })).lock).toEqual(locked.lock);
    expect((await h.rest(bob).call("files.unlock", { fileId })).status).toBe(204);
    await h.rest(carol).get("uploads.complete", { uploadId: begun });
    expect(Buffer.from(await h.download(fileId)).toString()).toBe("by chunks");
  });

  test("keeps a device's change from being applied and what it sent from being lost", async ({ h }) => {
    const { shareId, fileId, versionId, carol, lock } = await prepare(h);
    const registered = { name: "Laptop", platform: "linux", clientVersion: "1.0.0" };
    const { id: deviceId } = await h.rest(carol).get<{ id: string }>("devices.create", registered);
    const uploadId = await uploaded(h, carol, fileId, "from a device");
    await lock();
    const apply = async (conflictResolution: string) => {
      const changes = [
        { ref: "1", type: "content", uploadId, baseVersionId: versionId },
        { ref: "2", type: "delete", id: fileId },
      ];
      const input = { deviceId, shareId, conflictResolution, changes };
      const { results } = await h
        .rest(carol)
        .get<{ results: { status: string; problem: { code: string } | null }[] }>("sync.applyChanges", input);
      return results.map(({ status, problem }) => `${status} ${problem?.code}`);
    };
    for (const strategy of ["KEEP_BOTH", "CLIENT_WINS", "SERVER_WINS", "LAST_WRITER_WINS", "MANUAL"])
      expect(await apply(strategy)).toEqual(["error files.locked", "error files.locked"]);
    await expire(h, fileId);
    expect((await apply("CLIENT_WINS"))[0]).toBe("applied undefined");
    const { items } = await h.rest().get<{ items: { id: string }[] }>("files.listTrash", { shareId });
    expect(items.map(({ id }) => id)).toEqual([fileId]);
  });

  test("is not trashed or taken out of the share with a folder; in the share it moves along, locked", async ({ h }) => {
    const { shareId, folderId, fileId, bob, carol, lock } = await prepare(h);
    const { id: elsewhere } = await h.share();
    await h.member(elsewhere, carol, "contributor");
    const { id: top } = await h.folder(shareId, { name: "top" });
    await lock();
    await h.rest(carol).get("folders.move", { folderId, targetFolderId: top });
    await h.rest(carol).get("folders.update", { folderId, name: "renamed" });
    const { id: rival } = await h.folder(shareId, { name: "rival" });
    for (const answer of [
      await h.rest(carol).call("folders.delete", { folderId: top }),
      await h.rest(carol).call("folders.delete", { folderId: top, permanent: true }),
      await h.rest(carol).call("folders.move", { folderId: top, targetShareId: elsewhere }),
      await h
        .rest(carol)
        .call("folders.move", { folderId: rival, name: "top", targetShareId: shareId, onNameTaken: "replace" }),
      await h
        .rest(carol)
        .call("folders.copy", { folderId: rival, name: "top", targetShareId: shareId, onNameTaken: "replace" }),
    ]) {
      expectProblem(answer, "files.locked");
      expect(answer.body).toMatchObject({ detail: expect.stringContaining(`"report" in the folder is locked by Bob`) });
    }
    expect(await h.rest().get<WireFile>("files.get", { fileId })).toMatchObject({
      path: "/top/renamed/report",
      lock: { lockedBy: bob.id },
    });
    // What is in the trash is not locked any more, and what Bob locked he may put there.
    expect((await h.rest(bob).call("folders.delete", { folderId: top })).status).toBe(204);
    expect((await h.rest(carol).call("folders.delete", { folderId: top, permanent: true })).status).toBe(204);
  });

  test("is open again when the time is over, when its holder says so, and when an administrator does", async ({
    h,
  }) => {
    const { shareId, fileId, bob, carol, lock } = await prepare(h);
    const reader = await h.person();
    await h.member(shareId, reader, "reader");
    using client = await watch(h.server.url, reader, shareId);
    const first = await lock();
    const extended = await h.rest(bob).get<WireFile>("files.lock", { fileId, ttlSeconds: 7200 });
    expect(extended.lock?.lockedAt).toBe(first.lock?.lockedAt);
    expect(Date.parse(extended.lock?.expiresAt ?? "")).toBeGreaterThan(
      Date.parse(first.lock?.expiresAt ?? "") + 5000_000,
    );
    const told = {
      type: "file_locked",
      data: { type: "locked", changedBy: bob.id, lockExpiresAt: extended.lock?.expiresAt },
    };
    const frame = await client.heard(
      ({ data }) => data != null && "lockExpiresAt" in data && data.lockExpiresAt === extended.lock?.expiresAt,
    );
    expect(frame).toMatchObject(told);
    expectProblem(await h.rest(reader).call("files.lock", { fileId }), "files.forbidden");
    for (const who of [carol, reader])
      expectProblem(await h.rest(who).call("files.unlock", { fileId }), "files.forbidden");
    await expire(h, fileId);
    await h.rest(carol).get("files.lock", { fileId });
    expectProblem(await h.rest(bob).call("files.unlock", { fileId }), "files.forbidden");
    expect((await h.rest().call("files.unlock", { fileId })).status).toBe(204);
    expect((await h.rest().call("files.unlock", { fileId })).status).toBe(204);
    await client.heard(({ type }) => type === "file_unlocked");
    expect((await h.rest(carol).get<WireFile>("files.get", { fileId })).lock).toBeNull();
    const { items } = await h.rest().get<WireChanges>("sync.listChanges", { shareId, from: "start" });
    expect(items.slice(-4).map(({ type }) => type)).toEqual(["locked", "locked", "locked", "unlocked"]);
    const [forced] = (await eventsOf(h)).slice(-1);
    expect(forced).toMatchObject({ action: "file.force_unlock", severity: "warning", before: { lockedBy: carol.id } });
  });

  test("tells who may not read it nothing", async ({ h }) => {
    const { shareId, folderId, fileId, carol, lock } = await prepare(h);
    await h.ace(fileId, { type: "deny", permissions: 1, to: carol });
    await lock();
    for (const operation of ["files.lock", "files.unlock"])
      expectProblem(await h.rest(carol).call(operation, { fileId }), "files.not_found");
    const answer = await h.rest(carol).call("folders.delete", { folderId });
    expectProblem(answer, "files.locked");
    expect(answer.body).toMatchObject({ detail: "A file in the folder is locked by somebody else." });
    const { items } = await h.rest(carol).get<{ items: unknown[] }>("folders.listChildren", { folderId, shareId });
    expect(items).toEqual([]);
  });
});

describe("at the same moment", () => {
  test("of eight who lock a file one gets it", async ({ h }) => {
    const { id: shareId } = await h.share();
    const { id: fileId } = await h.file(shareId);
    const people = await Promise.all(Array.from({ length: 8 }, () => h.person()));
    for (const who of people) await h.member(shareId, who, "contributor");
    const answers = await Promise.all(people.map((who) => h.rest(who).call("files.lock", { fileId })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const answer of answers) if (answer.status !== 200) expectProblem(answer, "files.locked");
  });

  test("a lock and a writer, or the end of a folder above it: the later one sees the earlier", async ({ h }) => {
    for (let round = 0; round < 6; round++) {
      const { shareId, folderId, fileId, bob, carol } = await prepare(h);
      const operation = round % 2 === 0 ? "folders.delete" : "files.update";
      const input = round % 2 === 0 ? { folderId } : { fileId, name: "mine" };
      const [locked, changed] = await Promise.all([
        h.rest(bob).call("files.lock", { fileId }),
        h.rest(carol).call(operation, input),
      ]);
      const { items } = await h.rest().get<WireChanges>("sync.listChanges", { shareId, from: "start" });
      const order = items.map(({ type }) => type).filter((type) => ["locked", "trashed", "renamed"].includes(type));
      if (changed.status >= 400) {
        expectProblem(changed, "files.locked");
        expect(order).toEqual(["locked"]);
      } else if (operation === "folders.delete") {
        expectProblem(locked, "files.trashed");
        expect(order).toEqual(["trashed"]);
      } else expect(order).toEqual(["renamed", "locked"]);
    }
  });
});
