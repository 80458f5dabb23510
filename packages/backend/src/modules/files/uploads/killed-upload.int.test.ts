import { randomBytes, randomInt } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { ApiClient, type WireFile, type WireShare } from "@scai/testing";
import { expect, onTestFinished, test } from "vitest";
import { collectGarbage, collectOrphanBlobs } from "../jobs/collect-garbage.ts";
import { sha256, slice, type WireUpload } from "../testing/chunked.ts";
import { eventually } from "../testing/eventually.ts";
import { openKillable } from "../testing/killable.ts";
import { openRequest } from "../testing/open-request.ts";
import { countStored, danglingChunks } from "../testing/stored.ts";

const mib = 1024 * 1024;

/** When to kill: after so many milliseconds of sending chunks, or of completing. */
const moments = [
  { during: "chunks", afterMs: randomInt(5, 200) },
  { during: "completion", afterMs: randomInt(0, 120) },
] as const;

// R4 of the quality goals, with the real process: a chunk that was answered is there after the kill, and the upload goes on where it was.
test("an upload goes on after its server was killed between chunks or in completion, and nothing leaks", {
  timeout: 180_000,
}, async () => {
  const { stores, who, start, close } = await openKillable();
  onTestFinished(close);
  let server = await start();
  const api = () => new ApiClient(server.url, who.token);
  const { id: shareId } = await api().get<WireShare>("shares.create", { name: "killed", type: "project" });
  let chunkCount = 0;
  for (const [round, moment] of moments.entries()) {
    const told = `killed ${moment.afterMs} ms into ${moment.during}`;
    const content = randomBytes(16 * mib + 5);
    const chunks = slice(content, mib);
    const { id: uploadId } = await api().get<WireUpload>("uploads.create", {
      shareId,
      name: `file ${round}`,
      sizeBytes: content.length,
      chunkSizeBytes: mib,
      checksumSha256: sha256(content),
    });
    const answered = new Set<number>();
    const send = async (index: number) => {
      const sent = { uploadId, index, checksumSha256: sha256(chunks[index]!) };
      await api().get("uploads.putChunk", sent, { content: chunks[index]! });
      answered.add(index);
    };
    if (moment.during === "completion") for (const index of chunks.keys()) await send(index);
    const order = chunks.map((_, index) => index).toSorted(() => Math.random() - 0.5);
    const working =
      moment.during === "chunks"
        ? Promise.allSettled(order.map(send))
        : api()
            .call("uploads.complete", { uploadId })
            .then(
              (answer) => answer.status,
              () => undefined,
            );
    await sleep(moment.afterMs);
    await server.kill();
    const outcome = await working;
    server = await start();

    const now = await api().get<WireUpload>("uploads.get", { uploadId });
    if (outcome === 200) expect(now.status, told).toBe("completed");
    expect(
      now.missing.filter((index) => answered.has(index)),
      told,
    ).toEqual([]);
    for (const index of now.missing) await send(index);
    const file = await api().get<WireFile>("uploads.complete", { uploadId });
    const { bytes } = await api().call("files.getContent", { fileId: file.id });
    expect(Buffer.compare(bytes, content), told).toBe(0);
    chunkCount += chunks.length;
    await collectGarbage(stores, 0);
    expect(await danglingChunks(stores, who.tenantId), told).toEqual([]);
    const stored = { uploads: 0, pins: 0, chunks: chunkCount, blobs: chunkCount };
    expect(await countStored(stores, who.tenantId), told).toEqual(stored);
    expect(await collectOrphanBlobs(stores, 0), told).toBe(0);
  }
  const { items } = await api().get<{ items: unknown[] }>("folders.listChildren", { folderId: "root", shareId });
  expect(items).toHaveLength(moments.length);

  const streamed = randomBytes(16 * mib);
  const headers = { authorization: `Bearer ${who.token}`, "tus-resumable": "1.0.0" };
  const encoded = (text: string) => Buffer.from(text).toString("base64");
  const begun = await fetch(`${server.url}/api/v1/tus`, {
    method: "POST",
    headers: {
      ...headers,
      "upload-length": String(streamed.length),
      "upload-metadata": `filename ${encoded("streamed")},shareId ${encoded(shareId)}`,
    },
  });
  const path = begun.headers.get("location") ?? "";
  const typed = { ...headers, "content-type": "application/offset+octet-stream" };
  const sending = openRequest(`${server.url}${path}`, "PATCH", {
    ...typed,
    "upload-offset": "0",
    "content-length": String(streamed.length),
  });
  await sending.write(streamed.subarray(0, 14 * mib));
  const offsetNow = async () => {
    const answer = await fetch(`${server.url}${path}`, { method: "HEAD", headers });
    return Number(answer.headers.get("upload-offset"));
  };
  await eventually(async () => expect(await offsetNow()).toBeGreaterThan(0));
  const told = await offsetNow();
  await server.kill();
  server = await start();
  const offset = await offsetNow();
  expect(offset).toBeGreaterThanOrEqual(told);
  const rest = await fetch(`${server.url}${path}`, {
    method: "PATCH",
    headers: { ...typed, "upload-offset": String(offset) },
    body: streamed.subarray(offset),
  });
  const fileId = rest.headers.get("scai-file-id");
  const { bytes } = await api().call("files.getContent", { fileId });
  expect(Buffer.compare(bytes, streamed)).toBe(0);
  await collectGarbage(stores, 0);
  const left = await countStored(stores, who.tenantId);
  expect(left).toMatchObject({ uploads: 0, pins: 0, blobs: left.chunks });
  expect(await danglingChunks(stores, who.tenantId)).toEqual([]);
});
