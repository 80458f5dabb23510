import { createHash, randomBytes } from "node:crypto";
import { expectProblem, type Harness, type Person, signToken, test, type WireFile } from "@scai/testing";
import { type DetailedError, Upload, type UploadOptions } from "tus-js-client";
import { describe, expect } from "vitest";
import { collectGarbage } from "../modules/files/jobs/collect-garbage.ts";
import { cut, listOf, sha256 } from "../modules/files/testing/chunked.ts";
import { eventually } from "../modules/files/testing/eventually.ts";
import { openRequest } from "../modules/files/testing/open-request.ts";
import { countStored, danglingChunks, nothingStored } from "../modules/files/testing/stored.ts";

const mib = 1024 * 1024;
const tus = { "tus-resumable": "1.0.0" };
const bytes = { ...tus, "content-type": "application/offset+octet-stream" };

/** Uploads with the public client; resolves with the upload's address. */
function uploadWith(h: Harness, content: Buffer, options: Partial<UploadOptions>): Promise<string> {
  return new Promise((resolve, reject) => {
    const upload = new Upload(content, {
      endpoint: `${h.server.url}/api/v1/tus`,
      headers: { authorization: `Bearer ${h.owner.token}` },
      retryDelays: null,
      onError: reject,
      onSuccess: () => resolve(upload.url ?? ""),
      ...options,
    });
    upload.start();
  });
}

const metadataOf = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString("base64")}`)
    .join(",");

/** Begins an upload by hand; returns its path below `/api/v1`. */
async function begin(h: Harness, sizeBytes: number, metadata: Record<string, string>): Promise<string> {
  const headers = { ...tus, "upload-length": String(sizeBytes), "upload-metadata": metadataOf(metadata) };
  const response = await h.fetch("/tus", { method: "POST", headers });
  expect(response.status, await response.text()).toBe(201);
  return (response.headers.get("location") ?? "").replace("/api/v1", "");
}

const append = (h: Harness, path: string, offset: number, body: Uint8Array, headers: Record<string, string> = {}) =>
  h.fetch(path, {
    method: "PATCH",
    headers: { ...bytes, "upload-offset": String(offset), ...headers },
    body: new Uint8Array(body),
  });

const head = (h: Harness, path: string, who?: Person) => h.fetch(path, { method: "HEAD", headers: tus }, who);
const offsetOf = async (h: Harness, path: string) => Number((await head(h, path)).headers.get("upload-offset"));
const problemOf = async (response: Response) => ({ status: response.status, body: await response.json() });

describe("the public tus client", () => {
  test("uploads a new file in one request, and in many, and both are cut as the content says", async ({ h }) => {
    const { id: shareId } = await h.share();
    const content = randomBytes(9 * mib + 123);
    for (const [name, chunkSize] of [
      ["at once.png", Number.POSITIVE_INFINITY],
      ["in pieces.png", 1_500_000],
    ] as const) {
      const metadata = { filename: name, shareId, checksumSha256: sha256(content) };
      const url = await uploadWith(h, content, { metadata, chunkSize });
      const fileId = (await head(h, new URL(url).pathname.replace("/api/v1", ""))).headers.get("scai-file-id") ?? "";
      const file = await h.rest().get<WireFile>("files.get", { fileId });
      expect(file).toMatchObject({ name, mimeType: "image/png", sizeBytes: content.length });
      expect(Buffer.compare(await h.download(fileId), content)).toBe(0);
      const { items } = await h.rest().get<{ items: unknown[] }>("files.listChunks", { fileId });
      expect(items).toEqual(listOf(cut(content)));
    }
    await collectGarbage(h.server.services, 900);
    const chunkCount = cut(content).length;
    const stored = await countStored(h.server.services, h.owner.tenantId);
    expect(stored).toEqual({ uploads: 0, pins: 0, chunks: chunkCount, blobs: chunkCount });
    expect(await danglingChunks(h.server.services, h.owner.tenantId)).toEqual([]);
  });

  test("goes on where its connection was cut", async ({ h }) => {
    const { id: shareId } = await h.share();
    const content = randomBytes(8 * mib);
    const path = await begin(h, content.length, { filename: "cut", shareId });
    const sending = openRequest(`${h.server.url}/api/v1${path}`, "PATCH", {
      ...bytes,
      authorization: `Bearer ${h.owner.token}`,
      "upload-offset": "0",
      "content-length": String(content.length),
    });
    for (let at = 0; at < 5 * mib; at += mib) await sending.write(content.subarray(at, at + mib));
    sending.cut();
    await eventually(async () => expect(await offsetOf(h, path)).toBeGreaterThan(3 * mib));
    const url = await uploadWith(h, content, { uploadUrl: `${h.server.url}/api/v1${path}` });
    expect(url).toContain(path);
    const fileId = (await head(h, path)).headers.get("scai-file-id") ?? "";
    expect(Buffer.compare(await h.download(fileId), content)).toBe(0);
    const { items } = await h.rest().get<{ items: unknown[] }>("files.listChunks", { fileId });
    expect(items).toEqual(listOf(cut(content)));
  });

  test("gives content to a file, empty content too, and is told when a name is taken", async ({ h }) => {
    const { id: shareId } = await h.share();
    const file = await h.file(shareId, { name: "taken" });
    await uploadWith(h, Buffer.from("new"), { metadata: { replaceFileId: file.id, baseVersionId: file.versionId } });
    expect(Buffer.from(await h.download(file.id)).toString()).toBe("new");
    await uploadWith(h, Buffer.alloc(0), { metadata: { replaceFileId: file.id } });
    expect(await h.rest().get<WireFile>("files.get", { fileId: file.id })).toMatchObject({ version: 3, sizeBytes: 0 });
    const refused = uploadWith(h, Buffer.from("x"), { metadata: { filename: "taken", shareId } });
    const answer = await refused.catch((err: DetailedError) => err.originalResponse?.getStatus());
    expect(answer).toBe(409);
  });

  test("ends an upload, of which nothing is left", async ({ h }) => {
    const { id: shareId } = await h.share();
    const path = await begin(h, 3 * mib, { filename: "ended", shareId });
    expect((await append(h, path, 0, randomBytes(mib))).status).toBe(204);
    await Upload.terminate(`${h.server.url}/api/v1${path}`, { headers: { authorization: `Bearer ${h.owner.token}` } });
    expect((await head(h, path)).status).toBe(404);
    await collectGarbage(h.server.services, 900);
    expect(await countStored(h.server.services, h.owner.tenantId)).toEqual(nothingStored);
  });
});

describe("the protocol", () => {
  test("tells what it offers, holds clients to its version, and takes PATCH as a POST that says so", async ({ h }) => {
    const told = await h.fetch("/tus", { method: "OPTIONS" });
    expect([told.status, told.headers.get("tus-version")]).toEqual([204, "1.0.0"]);
    expect(told.headers.get("tus-extension")).toBe("creation,checksum,termination,expiration");
    const old = await h.fetch("/tus", { method: "POST", headers: { "tus-resumable": "0.2.2" } });
    expect([old.status, old.headers.get("tus-version")]).toEqual([412, "1.0.0"]);
    const { id: shareId } = await h.share();
    const path = await begin(h, 5, { filename: "posted", shareId });
    const asked = await head(h, path);
    expect(asked.headers.get("cache-control")).toBe("no-store");
    expect(Date.parse(asked.headers.get("upload-expires") ?? "")).toBeGreaterThan(Date.now() + 23 * 3600_000);
    const headers = { ...bytes, "upload-offset": "0", "x-http-method-override": "PATCH" };
    const posted = await h.fetch(path, { method: "POST", headers, body: "hello" });
    expect([posted.status, posted.headers.get("upload-offset")]).toEqual([204, "5"]);
    expect((await h.fetch(path, { method: "GET", headers: tus })).status).toBe(405);
  });

  test("refuses another offset, another type, too many bytes, and says so in problems", async ({ h }) => {
    const { id: shareId } = await h.share();
    const path = await begin(h, 10, { filename: "strict", shareId });
    expect((await append(h, path, 0, Buffer.from("12345"))).headers.get("upload-offset")).toBe("5");
    for (const offset of [0, 4, 6])
      expect(await problemOf(await append(h, path, offset, Buffer.from("67890")))).toMatchObject({
        status: 409,
        body: { code: "uploads.offset_mismatch" },
      });
    expect((await append(h, path, 5, Buffer.from("6"), { "content-type": "text/plain" })).status).toBe(415);
    expect((await append(h, path, 5, Buffer.from("678901"))).status).toBe(422);
    expect(await offsetOf(h, path)).toBe(5);
    for (const length of ["-1", "x", "", "1e3"]) {
      const response = await h.fetch("/tus", { method: "POST", headers: { ...tus, "upload-length": length } });
      expect([length, response.status]).toEqual([length, 400]);
    }
  });

  test("keeps none of the bytes whose checksum is wrong, and all of those whose is right", async ({ h }) => {
    const { id: shareId } = await h.share();
    const content = randomBytes(3 * mib);
    const path = await begin(h, content.length, { filename: "summed", shareId });
    const first = content.subarray(0, 2 * mib);
    const summed = (algorithm: string, of: Uint8Array) => ({
      "upload-checksum": `${algorithm} ${createHash(algorithm).update(of).digest("base64")}`,
    });
    const wrong = await append(h, path, 0, first, summed("sha1", content));
    expect(await problemOf(wrong)).toMatchObject({ status: 460, body: { code: "uploads.checksum_mismatch" } });
    expect(await offsetOf(h, path)).toBe(0);
    expect(await countStored(h.server.services, h.owner.tenantId)).toMatchObject({ uploads: 1, pins: 0, chunks: 0 });
    expect((await append(h, path, 0, first, { "upload-checksum": "crc32 AAAA" })).status).toBe(400);
    expect((await append(h, path, 0, first, summed("sha1", first))).status).toBe(204);
    const rest = content.subarray(2 * mib);
    const last = await append(h, path, 2 * mib, rest, summed("sha256", rest));
    expect(Buffer.compare(await h.download(last.headers.get("scai-file-id") ?? ""), content)).toBe(0);
  });

  test("of two that append at one place at once one succeeds, and nothing of the other is left", async ({ h }) => {
    const { id: shareId } = await h.share();
    const [mine, theirs] = [randomBytes(2 * mib), randomBytes(2 * mib)];
    const path = await begin(h, 2 * mib, { filename: "raced", shareId });
    const answers = await Promise.all([mine, theirs].map((content) => append(h, path, 0, content)));
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([204, 409]);
    const winner = answers[0]?.status === 204 ? mine : theirs;
    const fileId = (await head(h, path)).headers.get("scai-file-id") ?? "";
    expect(Buffer.compare(await h.download(fileId), winner)).toBe(0);
    await collectGarbage(h.server.services, 900);
    const chunkCount = cut(winner).length;
    const stored = await countStored(h.server.services, h.owner.tenantId);
    expect(stored).toEqual({ uploads: 0, pins: 0, chunks: chunkCount, blobs: chunkCount });
  });

  test("many small pieces leave as many chunks as the content has", async ({ h }) => {
    const { id: shareId } = await h.share();
    const content = randomBytes(40_000);
    const path = await begin(h, content.length, { filename: "trickled", shareId });
    for (let at = 0; at < content.length; at += 2000)
      expect((await append(h, path, at, content.subarray(at, at + 2000))).status).toBe(204);
    await collectGarbage(h.server.services, 900);
    const stored = await countStored(h.server.services, h.owner.tenantId);
    expect(stored).toEqual({ uploads: 0, pins: 0, chunks: 1, blobs: 1 });
  });

  test("whoever hears that all has come has the file: until it can be made, asking fails as completing does", async ({
    h,
  }) => {
    const { id: shareId } = await h.share();
    const path = await begin(h, 5, { filename: "late", shareId });
    const other = await h.file(shareId, { name: "late" });
    expect((await append(h, path, 0, Buffer.from("hello"))).status).toBe(409);
    expect((await head(h, path)).status).toBe(409);
    await h.rest().call("files.delete", { fileId: other.id });
    const asked = await head(h, path);
    expect([asked.status, asked.headers.get("upload-offset")]).toEqual([200, "5"]);
    expect(Buffer.from(await h.download(asked.headers.get("scai-file-id") ?? "")).toString()).toBe("hello");
  });
});

test("an upload is its user's alone, and needs a token that may write", async ({ h }) => {
  const { id: shareId } = await h.share();
  const path = await begin(h, 5, { filename: "mine", shareId });
  const stranger = await h.person();
  const elsewhere = await h.person({ tenant: `${h.tenant}_other`, isAdmin: true });
  for (const who of [stranger, elsewhere]) {
    expect((await head(h, path, who)).status).toBe(404);
    const absent = path.replace(/.{5}$/, "00000");
    for (const [method, more] of [
      ["PATCH", { ...bytes, "upload-offset": "0" }],
      ["DELETE", tus],
    ] as const) {
      const ask = async (at: string) =>
        Object.assign(await problemOf(await h.fetch(at, { method, headers: more }, who)), {});
      const [refused, missing] = [await ask(path), await ask(absent)];
      expectProblem(Object(refused), "uploads.not_found");
      expect({ ...Object(refused.body), requestId: "" }).toEqual({ ...Object(missing.body), requestId: "" });
    }
  }
  expect((await fetch(`${h.server.url}/api/v1${path}`, { method: "HEAD", headers: tus })).status).toBe(401);
  const token = await signToken({ tenant: h.tenant, user: h.owner.scaikeyId, scope: "files:read" });
  expect((await head(h, path, { ...h.owner, token })).status).toBe(403);
  // Nor is it one that chunks are put into by number, or the other way round.
  const uploadId = path.split("/").at(-1);
  const put = await h.rest().call("uploads.putChunk", { uploadId, index: 0 }, { content: Buffer.from("hello") });
  expectProblem(put, "uploads.chunk_not_found");
  const sized = await h.rest().get<{ id: string }>("uploads.create", { shareId, name: "sized", sizeBytes: 5 });
  expect((await head(h, `/tus/${sized.id}`)).status).toBe(404);
});
