import { randomBytes } from "node:crypto";
import { idFromBytes, idToBytes, newId } from "@scai/contract";
import { uploadSessions } from "@scai/db";
import { expectProblem, type Harness, test, type WireFile } from "@scai/testing";
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { cut, listOf, sha256, type WireUpload } from "../testing/chunked.ts";
import { eventually } from "../testing/eventually.ts";
import { openRequest } from "../testing/open-request.ts";
import { countStored, danglingChunks } from "../testing/stored.ts";

const mib = 1024 * 1024;

const begin = (h: Harness, input: Record<string, unknown>) =>
  h.rest().get<WireUpload>("uploads.create", { ...input, isStreamed: true });
const append = (h: Harness, uploadId: string, offset: number, content: Uint8Array) =>
  h.rest().call("uploads.append", { uploadId, offset }, { content });

test("a stream in one request or in several becomes a file that is cut as the content says", async ({ h }) => {
  const { id: shareId } = await h.share();
  const content = randomBytes(6 * mib + 123);
  for (const [name, ends] of [
    ["at once", [content.length]],
    ["in pieces", [1, 1_500_000, content.length]],
  ] as const) {
    const { id: uploadId } = await begin(h, { shareId, name, sizeBytes: content.length });
    let offset = 0;
    for (const end of ends) {
      const { body } = await append(h, uploadId, offset, content.subarray(offset, end));
      expect(body).toMatchObject({ data: { status: "open", receivedBytes: end } });
      offset = end;
    }
    const checksumSha256 = sha256(content);
    const file = await h.rest().get<WireFile>("uploads.complete", { uploadId, checksumSha256 });
    expect(file).toMatchObject({ name, sizeBytes: content.length, checksumSha256 });
    expect(Buffer.compare(await h.download(file.id), content)).toBe(0);
    const { items } = await h.rest().get<{ items: unknown[] }>("files.listChunks", { fileId: file.id });
    expect(items).toEqual(listOf(cut(content)));
  }
  const chunkCount = cut(content).length;
  const stored = await countStored(h.server.services, h.owner.tenantId);
  expect(stored).toMatchObject({ uploads: 0, pins: 0, chunks: chunkCount });
  expect(await danglingChunks(h.server.services, h.owner.tenantId)).toEqual([]);
});

test("what came before the connection was cut is kept, and the upload goes on from there", async ({ h }) => {
  const { id: shareId } = await h.share();
  const content = randomBytes(4 * mib);
  const { id: uploadId } = await begin(h, { shareId, name: "cut", sizeBytes: content.length });
  const sending = openRequest(`${h.server.url}/api/v1/uploads/${uploadId}/content?offset=0`, "PUT", {
    authorization: `Bearer ${h.owner.token}`,
    "content-type": "application/octet-stream",
    "content-length": String(content.length),
  });
  await sending.write(content.subarray(0, 2 * mib));
  await sending.write(content.subarray(2 * mib, 3 * mib));
  const received = async () => (await h.rest().get<WireUpload>("uploads.get", { uploadId })).receivedBytes;
  sending.cut();
  await eventually(async () => expect(await received()).toBeGreaterThan(mib));
  const offset = await received();
  expectProblem(await append(h, uploadId, 0, content), "uploads.offset_mismatch");
  expectProblem(await h.rest().call("uploads.complete", { uploadId }), "uploads.incomplete");
  await append(h, uploadId, offset, content.subarray(offset));
  const file = await h.rest().get<WireFile>("uploads.complete", { uploadId, checksumSha256: sha256(content) });
  expect(Buffer.compare(await h.download(file.id), content)).toBe(0);
});

test("other content than was meant is told in the end and makes no file, however it came", async ({ h }) => {
  const { id: shareId } = await h.share();
  const content = randomBytes(300_000);
  for (const ends of [[content.length], [1000, content.length]]) {
    const { id: uploadId } = await begin(h, { shareId, name: "other", sizeBytes: content.length });
    let offset = 0;
    for (const end of ends) {
      await append(h, uploadId, offset, content.subarray(offset, end));
      offset = end;
    }
    const meant = { uploadId, checksumSha256: sha256(Buffer.from("meant")) };
    expectProblem(await h.rest().call("uploads.complete", meant), "files.checksum_mismatch");
    expectProblem(await h.rest().call("files.lookUp", { shareId, path: "/other" }), "files.not_found");
  }
});

test("what one request brought whole is not read again to be completed", async ({ h }) => {
  const { id: shareId } = await h.share();
  const content = randomBytes(2 * mib);
  const { id } = await begin(h, { shareId, name: "whole", sizeBytes: content.length });
  await append(h, id, 0, content);
  const uploadId = idFromBytes("upload", idToBytes(id));
  const { db } = h.server.services.database;
  const [row] = await db.select().from(uploadSessions).where(eq(uploadSessions.id, uploadId));
  expect(row?.receivedSha256).toBe(sha256(content));
});

test("content whose beginning the caller has is to be listed; what only others have is as if nobody had it", async ({
  h,
}) => {
  const { id: shareId } = await h.share();
  const content = randomBytes(3 * mib);
  const chunks = listOf(cut(content));
  const input = { shareId, sizeBytes: content.length, isStreamed: true, chunks: chunks.slice(0, 2) };
  const first = await begin(h, { ...input, name: "first" });
  await append(h, first.id, 0, content);
  expectProblem(await h.rest().call("uploads.create", { ...input, name: "second" }), "uploads.content_known");
  const known = await h.rest().get<WireUpload>("uploads.create", { ...input, name: "2", isStreamed: false, chunks });
  expect(known).toMatchObject({ missingCount: 0, receivedBytes: content.length });

  const other = await h.person();
  const { id: theirs } = await h.rest(other).get<{ id: string }>("shares.create", { name: "theirs", type: "project" });
  const asked = await h.rest(other).call("uploads.create", { ...input, shareId: theirs, name: "third" });
  expect(asked.status).toBe(201);
});

test("chunks and streams do not mix, and no more comes than was announced", async ({ h }) => {
  const { id: shareId } = await h.share();
  const input = { shareId, sizeBytes: 10 };
  const streamed = await begin(h, { ...input, name: "streamed" });
  const chunked = await h.rest().get<WireUpload>("uploads.create", { ...input, name: "chunked" });
  const content = randomBytes(10);
  expectProblem(await append(h, chunked.id, 0, content), "uploads.not_streamed");
  const put = { uploadId: streamed.id, index: 0 };
  expectProblem(await h.rest().call("uploads.putChunk", put, { content }), "uploads.chunk_not_found");
  expectProblem(await append(h, streamed.id, 0, randomBytes(11)), "uploads.chunk_size_mismatch");
  const sized = { ...input, name: "sized", isStreamed: true, chunkSizeBytes: 65_536 };
  expectProblem(await h.rest().call("uploads.create", sized), "request.invalid");
  expectProblem(await append(h, newId("upload", Date.now()), 0, content), "uploads.not_found");
});
