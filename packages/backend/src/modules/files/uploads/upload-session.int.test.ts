import { randomBytes } from "node:crypto";
import { idFromBytes, idToBytes, type UploadId } from "@scai/contract";
import { uploadParts, uploadSessions } from "@scai/db";
import { expectProblem, type Harness, test, type WireFile } from "@scai/testing";
import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { releaseUpload } from "../content/release-upload.ts";
import { listDeadUploads } from "../content/uploads.repo.ts";
import { collectGarbage } from "../jobs/collect-garbage.ts";
import { expireUploads } from "../jobs/expire-uploads.ts";
import { listOf, sha256, slice, uploadListed, type WireUpload } from "../testing/chunked.ts";
import { countStored, danglingChunks, nothingStored } from "../testing/stored.ts";

const kib = 1024;
const mib = 1024 * kib;
const chunkSizeBytes = 64 * kib;

const put = (h: Harness, uploadId: string, index: number, content: Uint8Array, more: Record<string, unknown> = {}) =>
  h.rest().call("uploads.putChunk", { uploadId, index, ...more }, { content });

const begin = (h: Harness, input: Record<string, unknown>) => h.rest().get<WireUpload>("uploads.create", input);
const statusOf = (h: Harness, uploadId: string) => h.rest().get<WireUpload>("uploads.get", { uploadId });
const uploadIdOf = (id: string): UploadId => idFromBytes("upload", idToBytes(id));

/** Lets a session's time be over. */
const age = (h: Harness, id: string) =>
  h.server.services.database.db
    .update(uploadSessions)
    .set({ expiresAt: new Date(Date.now() - 1) })
    .where(eq(uploadSessions.id, uploadIdOf(id)));

describe("an upload in equal chunks", () => {
  test("takes them in any order and in parallel, tells what is missing, and becomes a file at once", async ({ h }) => {
    const { id: shareId } = await h.share();
    const content = randomBytes(600 * kib + 7);
    const input = { shareId, name: "film.mp4", sizeBytes: content.length, checksumSha256: sha256(content) };
    const begun = await begin(h, { ...input, chunkSizeBytes });
    const chunks = slice(content, chunkSizeBytes);
    expect(begun).toMatchObject({ status: "open", chunkCount: 10, missingCount: 10, receivedBytes: 0 });
    await Promise.all([9, 3, 1].map((i) => put(h, begun.id, i, chunks[i]!)));
    expect(await statusOf(h, begun.id)).toMatchObject({
      missing: [0, 2, 4, 5, 6, 7, 8],
      missingCount: 7,
      receivedBytes: 2 * chunkSizeBytes + chunks[9]!.length,
    });
    expectProblem(await h.rest().call("uploads.complete", { uploadId: begun.id }), "uploads.incomplete");
    expectProblem(await h.rest().call("files.lookUp", { shareId, path: "/film.mp4" }), "files.not_found");
    await Promise.all(chunks.map((chunk, i) => put(h, begun.id, i, chunk)));
    const file = await h.rest().get<WireFile>("uploads.complete", { uploadId: begun.id });
    expect(file).toMatchObject({
      name: "film.mp4",
      mimeType: "video/mp4",
      checksumSha256: sha256(content),
      version: 1,
    });
    expect(Buffer.compare(await h.download(file.id), content)).toBe(0);
    const stored = await countStored(h.server.services, h.owner.tenantId);
    expect(stored).toEqual({ uploads: 0, pins: 0, chunks: 10, blobs: 10 });
    expect(await danglingChunks(h.server.services, h.owner.tenantId)).toEqual([]);
    const parts = await h.server.services.database.db.$count(
      uploadParts,
      eq(uploadParts.uploadId, uploadIdOf(begun.id)),
    );
    expect(parts).toBe(0);
  });

  test("completed again, also by many at once, answers with its one file", async ({ h }) => {
    const { id: shareId } = await h.share();
    const content = randomBytes(100);
    const begun = await begin(h, { shareId, name: "once", sizeBytes: content.length });
    await put(h, begun.id, 0, content);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => h.rest().get<WireFile>("uploads.complete", { uploadId: begun.id })),
    );
    expect(new Set(answers.map((file) => file.id)).size).toBe(1);
    expect(await statusOf(h, begun.id)).toMatchObject({ status: "completed", fileId: answers[0]!.id, missingCount: 0 });
    expectProblem(await put(h, begun.id, 0, content), "uploads.completed");
    expectProblem(await h.rest().call("uploads.abort", { uploadId: begun.id }), "uploads.completed");
    const { items } = await h.rest().get<{ items: unknown[] }>("folders.listChildren", { folderId: "root", shareId });
    expect(items).toHaveLength(1);
  });

  test("of no bytes needs no chunk", async ({ h }) => {
    const { id: shareId } = await h.share();
    const { id: uploadId } = await begin(h, { shareId, name: "empty", sizeBytes: 0 });
    const file = await h.rest().get<WireFile>("uploads.complete", { uploadId });
    expect([file.sizeBytes, file.checksumSha256]).toEqual([0, sha256(new Uint8Array())]);
  });

  test("refuses a chunk of another size, with another hash, out of range, and other bytes in its place", async ({
    h,
  }) => {
    const { id: shareId } = await h.share();
    const begun = await begin(h, { shareId, name: "strict", sizeBytes: chunkSizeBytes + 10, chunkSizeBytes });
    const first = randomBytes(chunkSizeBytes);
    for (const wrong of [first.subarray(1), Buffer.concat([first, Buffer.of(1)]), new Uint8Array()])
      expectProblem(await put(h, begun.id, 0, wrong), "uploads.chunk_size_mismatch");
    const another = { checksumSha256: sha256(Buffer.of(1)) };
    expectProblem(await put(h, begun.id, 0, first, another), "files.checksum_mismatch");
    expectProblem(await put(h, begun.id, 2, first), "uploads.chunk_not_found");
    expect((await put(h, begun.id, 0, first, { checksumSha256: sha256(first) })).status).toBe(200);
    expect((await put(h, begun.id, 0, first)).status).toBe(200);
    expectProblem(await put(h, begun.id, 0, randomBytes(chunkSizeBytes)), "uploads.chunk_taken");
    expect(await statusOf(h, begun.id)).toMatchObject({ missing: [1] });
  });

  test("keeps the bytes of one of many who send different ones as the same chunk at once, and no others", async ({
    h,
  }) => {
    const { id: shareId } = await h.share();
    const { id: uploadId } = await begin(h, { shareId, name: "raced", sizeBytes: 1000 });
    const contents = Array.from({ length: 8 }, () => randomBytes(1000));
    const answers = await Promise.all(contents.map((content) => put(h, uploadId, 0, content)));
    for (const answer of answers) if (answer.status !== 200) expectProblem(answer, "uploads.chunk_taken");
    const winner = contents[answers.findIndex((answer) => answer.status === 200)]!;
    const file = await h.rest().get<WireFile>("uploads.complete", { uploadId });
    expect(Buffer.compare(await h.download(file.id), winner)).toBe(0);
    await collectGarbage(h.server.services, 900);
    const stored = { uploads: 0, pins: 0, chunks: 1, blobs: 1 };
    expect(await countStored(h.server.services, h.owner.tenantId)).toEqual(stored);
  });

  test("that do not add up to the announced checksum is refused, and can be aborted without a trace", async ({ h }) => {
    const { id: shareId } = await h.share();
    const content = randomBytes(200 * kib);
    const begun = await begin(h, {
      shareId,
      name: "wrong",
      sizeBytes: content.length,
      chunkSizeBytes,
      checksumSha256: sha256(Buffer.of(1)),
    });
    await Promise.all(slice(content, chunkSizeBytes).map((chunk, i) => put(h, begun.id, i, chunk)));
    expectProblem(await h.rest().call("uploads.complete", { uploadId: begun.id }), "files.checksum_mismatch");
    expect((await h.rest().call("uploads.abort", { uploadId: begun.id })).status).toBe(204);
    expectProblem(await h.rest().call("uploads.get", { uploadId: begun.id }), "uploads.not_found");
    expectProblem(await put(h, begun.id, 0, content.subarray(0, chunkSizeBytes)), "uploads.not_found");
    await collectGarbage(h.server.services, 900);
    expect(await countStored(h.server.services, h.owner.tenantId)).toEqual(nothingStored);
  });
});

describe("what is refused before a byte is taken", () => {
  test("a taken name, a size beyond the limit or the quota, lists that do not add up, too many chunks", async ({
    h,
  }) => {
    await h.limitFileSize(10 * mib);
    const { id: shareId } = await h.share();
    await h.file(shareId, { name: "taken" });
    const create = (input: Record<string, unknown>) => h.rest().call("uploads.create", { shareId, ...input });
    expectProblem(await create({ name: "taken", sizeBytes: 1 }), "files.name_taken");
    expectProblem(await create({ name: "large", sizeBytes: 10 * mib + 1 }), "files.too_large");
    const [chunk] = listOf([randomBytes(10)]);
    for (const wrong of [
      { name: "a", sizeBytes: 11, chunks: [chunk] },
      { name: "a", sizeBytes: 20, chunks: [chunk, chunk] },
      { name: "a", sizeBytes: 10, chunks: [chunk], chunkSizeBytes },
      { name: "a", sizeBytes: 10, chunkSizeBytes: 1024 },
      { sizeBytes: 10 },
      { name: "a", sizeBytes: 1, baseVersionId: "ver_01m9p2m3k4n5p6q7r8s9t0v1w2" },
      { name: "a", sizeBytes: 1, replaceFileId: "fil_01m9p2m3k4n5p6q7r8s9t0v1w2" },
    ])
      expectProblem(await create(wrong), "request.invalid");
  });

  test("the room that the caller's other open uploads announced is taken", async ({ h }) => {
    const admin = await h.asAdmin();
    const { id: shareId } = await h.share();
    await admin.rest().get("quotas.setShare", { shareId, limitBytes: 10 * mib });
    const create = (name: string) => h.rest().call("uploads.create", { shareId, name, sizeBytes: 4 * mib });
    const first = await create("one");
    expect(first.status).toBe(201);
    expect((await create("two")).status).toBe(201);
    expectProblem(await create("three"), "quotas.exceeded");
    const { id } = (await h.rest().get<{ id: string }>("uploads.get", {
      uploadId: Object(first.body).data.id,
    })) satisfies { id: string };
    await h.rest().call("uploads.abort", { uploadId: id });
    expect((await create("three")).status).toBe(201);
  });

  test("a right that is taken away meanwhile ends the upload with the next chunk, and at completion", async ({ h }) => {
    const { id: shareId } = await h.share();
    const guest = await h.person();
    await h.member(shareId, guest, "contributor");
    const api = h.rest(guest);
    const input = { shareId, name: "late", sizeBytes: chunkSizeBytes * 2, chunkSizeBytes };
    const { id: uploadId } = await api.get<WireUpload>("uploads.create", input);
    const content = randomBytes(chunkSizeBytes);
    await api.get("uploads.putChunk", { uploadId, index: 0 }, { content });
    await api.get("uploads.putChunk", { uploadId, index: 1 }, { content });
    await h.removeMemberRow(shareId, guest);
    expectProblem(await api.call("uploads.putChunk", { uploadId, index: 0 }, { content }), "shares.not_found");
    expectProblem(await api.call("uploads.complete", { uploadId }), "shares.not_found");
    await h.addMemberRow(shareId, guest, "reader");
    expectProblem(await api.call("uploads.putChunk", { uploadId, index: 0 }, { content }), "shares.forbidden");
    expectProblem(await api.call("uploads.complete", { uploadId }), "shares.forbidden");
  });
});

describe("replacing content", () => {
  test("makes a version if the base is still the current one, and answers 412 if not", async ({ h }) => {
    const { id: shareId } = await h.share();
    const file = await h.file(shareId, { content: randomBytes(100) });
    const start = (content: Uint8Array) =>
      begin(h, { replaceFileId: file.id, baseVersionId: file.versionId, sizeBytes: content.length });
    const [mine, theirs] = [randomBytes(200), randomBytes(300)];
    const [first, second] = [await start(mine), await start(theirs)];
    await put(h, first.id, 0, mine);
    await put(h, second.id, 0, theirs);
    const made = await h.rest().get<WireFile>("uploads.complete", { uploadId: first.id });
    expect(made).toMatchObject({ id: file.id, version: 2, sizeBytes: 200 });
    expectProblem(await h.rest().call("uploads.complete", { uploadId: second.id }), "files.stale_etag");
    const stale = { replaceFileId: file.id, baseVersionId: file.versionId, sizeBytes: 1 };
    expectProblem(await h.rest().call("uploads.create", stale), "files.stale_etag");
    expect(Buffer.compare(await h.download(file.id), mine)).toBe(0);
    const { id: third } = await begin(h, { replaceFileId: file.id, sizeBytes: theirs.length });
    await put(h, third, 0, theirs);
    expect(await h.rest().get<WireFile>("uploads.complete", { uploadId: third })).toMatchObject({ version: 3 });
  });

  test("a name that was taken meanwhile leaves the upload whole, to be completed under another", async ({ h }) => {
    const { id: shareId } = await h.share();
    const content = randomBytes(100);
    const { id: uploadId } = await begin(h, { shareId, name: "wanted", sizeBytes: content.length });
    await put(h, uploadId, 0, content);
    await h.file(shareId, { name: "wanted" });
    expectProblem(await h.rest().call("uploads.complete", { uploadId }), "files.name_taken");
    const file = await h.rest().get<WireFile>("uploads.complete", { uploadId, name: "wanted (1)" });
    expect(file.path).toBe("/wanted (1)");
  });
});

describe("time", () => {
  test("an upload to which nothing comes is over: 410, and what it stored goes", async ({ h }) => {
    const { id: shareId } = await h.share();
    const content = randomBytes(chunkSizeBytes);
    const begun = await begin(h, { shareId, name: "slow", sizeBytes: chunkSizeBytes * 2, chunkSizeBytes });
    await put(h, begun.id, 0, content);
    // The collector of uploads whose process died leaves it alone, however long ago that was.
    const later = new Date(Date.now() + 100 * 24 * 3600_000);
    const dead = await listDeadUploads(h.server.services.database.db, later, 1_000_000);
    expect(dead.map(({ id }) => id)).not.toContain(begun.id);
    const upload = { id: uploadIdOf(begun.id), tenantId: h.owner.tenantId };
    expect(await releaseUpload(h.server.services, upload, later)).toBe(0);
    expect(await countStored(h.server.services, h.owner.tenantId)).toMatchObject({ uploads: 1, pins: 1, blobs: 1 });
    await age(h, begun.id);
    expectProblem(await put(h, begun.id, 1, content), "uploads.expired");
    expectProblem(await h.rest().call("uploads.complete", { uploadId: begun.id }), "uploads.expired");
    await expireUploads(h.server.services);
    expectProblem(await h.rest().call("uploads.get", { uploadId: begun.id }), "uploads.expired");
    await collectGarbage(h.server.services, 900);
    expect(await countStored(h.server.services, h.owner.tenantId)).toEqual(nothingStored);
  });

  test("each chunk puts the end off", async ({ h }) => {
    const { id: shareId } = await h.share();
    const content = randomBytes(chunkSizeBytes);
    const begun = await begin(h, { shareId, name: "alive", sizeBytes: chunkSizeBytes * 2, chunkSizeBytes });
    const soon = new Date(Date.now() + 3600_000);
    await h.server.services.database.db
      .update(uploadSessions)
      .set({ expiresAt: soon })
      .where(eq(uploadSessions.id, uploadIdOf(begun.id)));
    await put(h, begun.id, 0, content);
    expect(Date.parse((await statusOf(h, begun.id)).expiresAt)).toBeGreaterThan(Date.now() + 23 * 3600_000);
    await expireUploads(h.server.services);
    expect((await statusOf(h, begun.id)).status).toBe("open");
  });
});

describe("listed chunks", () => {
  const contents = () => slice(randomBytes(500 * kib), 100 * kib);

  test("that the caller has uploaded or may read need not be sent", async ({ h }) => {
    const { id: shareId } = await h.share();
    const chunks = contents();
    const first = await uploadListed(h.rest(), { shareId, name: "a" }, chunks);
    expect(first.sentChunks).toBe(5);
    const again = await uploadListed(h.rest(), { shareId, name: "b" }, chunks);
    expect([again.sentChunks, again.file.checksumSha256]).toEqual([0, sha256(Buffer.concat(chunks))]);
    const reader = await h.person();
    await h.member(shareId, reader, "reader");
    const own = await h.share({ as: reader });
    const copy = await uploadListed(h.rest(reader), { shareId: own.id, name: "c" }, chunks);
    expect(copy.sentChunks).toBe(0);
    expect(Buffer.compare(await h.download(copy.file.id, reader), Buffer.concat(chunks))).toBe(0);
  });

  test("that only others have are to be sent, as if nobody had them", async ({ h }) => {
    const { id: shareId } = await h.share();
    const chunks = contents();
    const { file } = await uploadListed(h.rest(), { shareId, name: "secret" }, chunks);
    const stranger = await h.person();
    const { id: own } = await h.share({ as: stranger });
    const ask = async (name: string, list: ReturnType<typeof listOf>) => {
      const sizeBytes = list.reduce((sum, chunk) => sum + chunk.sizeBytes, 0);
      const { missing } = await h
        .rest(stranger)
        .get<WireUpload>("uploads.create", { shareId: own, name, sizeBytes, chunks: list });
      return missing;
    };
    expect(await ask("theirs", listOf(chunks))).toEqual([0, 1, 2, 3, 4]);
    expect(await ask("nobody's", listOf(contents()))).toEqual([0, 1, 2, 3, 4]);
    // Nor in the trash, nor once the right is gone.
    await h.member(shareId, stranger, "reader");
    expect(await ask("readable", listOf(chunks))).toEqual([]);
    await h.rest().call("files.delete", { fileId: file.id });
    expect(await ask("trashed", listOf(chunks))).toEqual([0, 1, 2, 3, 4]);
    expect(await countStored(h.server.services, h.owner.tenantId)).toMatchObject({ chunks: 5, blobs: 5 });
  });

  test("cannot be had by their hash: an upload of another's chunks is never complete without their bytes", async ({
    h,
  }) => {
    const { id: shareId } = await h.share();
    const chunks = contents();
    await uploadListed(h.rest(), { shareId, name: "secret" }, chunks);
    const thief = await h.person();
    const { id: own } = await h.share({ as: thief });
    const sizeBytes = 500 * kib;
    const input = { shareId: own, name: "stolen", sizeBytes, chunks: listOf(chunks) };
    const { id: uploadId } = await h.rest(thief).get<WireUpload>("uploads.create", input);
    expectProblem(await h.rest(thief).call("uploads.complete", { uploadId }), "uploads.incomplete");
    const guess = await h
      .rest(thief)
      .call("uploads.putChunk", { uploadId, index: 0 }, { content: new Uint8Array(100 * kib) });
    expectProblem(guess, "files.checksum_mismatch");
  });

  test("of a size they do not have are not taken for the ones that are stored", async ({ h }) => {
    const { id: shareId } = await h.share();
    const chunks = contents();
    await uploadListed(h.rest(), { shareId, name: "a" }, chunks);
    const lie = listOf(chunks).map((chunk, i) => (i === 2 ? { ...chunk, sizeBytes: 200 * kib } : chunk));
    const { id: uploadId, missing } = await begin(h, { shareId, name: "b", sizeBytes: 600 * kib, chunks: lie });
    expect(missing).toEqual([2]);
    expectProblem(await put(h, uploadId, 2, chunks[2]!), "uploads.chunk_size_mismatch");
    expectProblem(await h.rest().call("uploads.complete", { uploadId }), "uploads.incomplete");
  });

  test("that are equal are sent once", async ({ h }) => {
    const { id: shareId } = await h.share();
    const [zeros, rest] = [new Uint8Array(100 * kib), randomBytes(10)];
    const made = await uploadListed(h.rest(), { shareId, name: "zeros" }, [zeros, zeros, zeros, zeros, rest]);
    expect(made.sentChunks).toBe(2);
    expect(Buffer.compare(await h.download(made.file.id), Buffer.concat([zeros, zeros, zeros, zeros, rest]))).toBe(0);
  });

  test("that came in an upload which was never completed need not be sent again by its user", async ({ h }) => {
    const { id: shareId } = await h.share();
    const chunks = contents();
    const input = { shareId, sizeBytes: 500 * kib, chunks: listOf(chunks) };
    const lost = await begin(h, { ...input, name: "lost" });
    for (const i of [0, 2]) await put(h, lost.id, i, chunks[i]!);
    const next = await begin(h, { ...input, name: "next" });
    expect(next.missing).toEqual([1, 3, 4]);
    await h.rest().call("uploads.abort", { uploadId: lost.id });
    for (const i of next.missing) await put(h, next.id, i, chunks[i]!);
    const file = await h.rest().get<WireFile>("uploads.complete", { uploadId: next.id });
    expect(Buffer.compare(await h.download(file.id), Buffer.concat(chunks))).toBe(0);
  });

  test("stay while an upload counts on them, though their only file is deleted for good", async ({ h }) => {
    const { id: shareId } = await h.share();
    const chunks = contents();
    const { file } = await uploadListed(h.rest(), { shareId, name: "a" }, chunks);
    const begun = await begin(h, { shareId, name: "b", sizeBytes: 500 * kib, chunks: listOf(chunks) });
    expect(begun.missing).toEqual([]);
    await h.rest().call("files.delete", { fileId: file.id, permanent: true });
    await collectGarbage(h.server.services, 900);
    const made = await h.rest().get<WireFile>("uploads.complete", { uploadId: begun.id });
    expect(Buffer.compare(await h.download(made.id), Buffer.concat(chunks))).toBe(0);
  });
});
