import { createHash, randomBytes } from "node:crypto";
import { CHUNK_MAX_BYTES } from "@scai/contract";
import { exemptFromFsck, expectProblem, harnessOn, startTestServer, test, type WireFile } from "@scai/testing";
import { describe, expect } from "vitest";
import { collectGarbage } from "../jobs/collect-garbage.ts";
import { eventually } from "../testing/eventually.ts";
import { formAround, openRequest } from "../testing/open-request.ts";
import { chunksOfVersion, countStored, danglingChunks, nothingStored } from "../testing/stored.ts";

const kib = 1024;
const mib = 1024 * kib;

const sizes = [
  0,
  1,
  255 * kib,
  256 * kib - 1,
  256 * kib,
  256 * kib + 1,
  mib,
  4 * mib - 1,
  4 * mib,
  4 * mib + 1,
  9 * mib,
  20 * mib,
];

describe.each([
  ["random", (size: number) => new Uint8Array(randomBytes(size))],
  ["zero", (size: number) => new Uint8Array(size)],
])("%s bytes", (_kind, make) => {
  test.for(sizes)("come back as they were: %i of them", async (size, { h }) => {
    const content = make(size);
    const sha256 = createHash("sha256").update(content).digest("hex");
    const { id: shareId } = await h.share();
    const file = await h.file(shareId, { content });
    expect([file.sizeBytes, file.checksumSha256, file.version]).toEqual([size, sha256, 1]);
    const back = await h.download(file.id);
    expect(Buffer.compare(back, content)).toBe(0);
    const rows = await chunksOfVersion(h.server.services.database, h.owner.tenantId, file.versionId);
    expect(rows.reduce((sum, row) => sum + row.sizeBytes, 0)).toBe(size);
    for (const row of rows) expect(row.sizeBytes).toBeLessThanOrEqual(CHUNK_MAX_BYTES);
    expect(await danglingChunks(h.server.services, h.owner.tenantId)).toEqual([]);
  });
});

test("the same bytes again store no new chunk, as another file or another version", async ({ h }) => {
  const content = new Uint8Array(randomBytes(6 * mib));
  const { id: shareId } = await h.share();
  await h.file(shareId, { content });
  const before = await countStored(h.server.services, h.owner.tenantId);
  expect(before).toMatchObject({ uploads: 0, pins: 0, blobs: before.chunks });
  expect(before.chunks).toBeGreaterThan(1);
  const twin = await h.file(shareId, { content });
  await h.rest().get("files.replaceContent", { fileId: twin.id }, { content });
  expect(await countStored(h.server.services, h.owner.tenantId)).toEqual(before);
});

test("a byte inserted at the head stores few new chunks", async ({ h }) => {
  const content = randomBytes(16 * mib);
  const { id: shareId } = await h.share();
  await h.file(shareId, { content });
  const before = await countStored(h.server.services, h.owner.tenantId);
  await h.file(shareId, { content: Buffer.concat([Buffer.of(1), content]) });
  const after = await countStored(h.server.services, h.owner.tenantId);
  expect(after.chunks - before.chunks).toBeLessThanOrEqual(3);
});

test("the same bytes in another tenant are stored for that tenant", async ({ h, server }) => {
  const content = randomBytes(300 * kib);
  const other = await harnessOn(server);
  for (const each of [h, other]) {
    await each.file((await each.share()).id, { content });
    expect(await countStored(server.services, each.owner.tenantId)).toMatchObject({ chunks: 1, blobs: 1 });
  }
});

test("a checksum that does not fit is refused and leaves nothing", async ({ h }) => {
  const { id: shareId } = await h.share();
  const { id: fileId } = await h.file(shareId, { content: new Uint8Array() });
  const content = randomBytes(3 * mib);
  const checksumSha256 = createHash("sha256").update("other").digest("hex");
  const created = await h.rest().call("files.upload", { shareId, name: "x", checksumSha256 }, { content });
  expectProblem(created, "files.checksum_mismatch");
  const replaced = await h.rest().call("files.replaceContent", { fileId, checksumSha256 }, { content });
  expectProblem(replaced, "files.checksum_mismatch");
  expectProblem(await h.rest().call("files.lookUp", { shareId, path: "/x" }), "files.not_found");
  await collectGarbage(h.server.services, 900);
  expect(await countStored(h.server.services, h.owner.tenantId)).toEqual(nothingStored);
});

test("a checksum that fits is taken", async ({ h }) => {
  const { id: shareId } = await h.share();
  const content = randomBytes(1000);
  const checksumSha256 = createHash("sha256").update(content).digest("hex");
  const file = await h.rest().get<WireFile>("files.upload", { shareId, name: "x", checksumSha256 }, { content });
  expect(file.checksumSha256).toBe(checksumSha256);
});

describe("a file that is larger than the tenant allows", () => {
  test("is refused, one that is just as large is not", async ({ h }) => {
    await h.limitFileSize(100_000);
    const { id: shareId } = await h.share();
    expect((await h.file(shareId, { content: randomBytes(100_000) })).sizeBytes).toBe(100_000);
    const content = randomBytes(100_001);
    expectProblem(await h.rest().call("files.upload", { shareId, name: "x" }, { content }), "files.too_large");
  });

  test("is refused long before its end, and leaves nothing", async ({ h }) => {
    await h.limitFileSize(mib);
    const { id: shareId } = await h.share();
    const form = formAround({ shareId, name: "x" });
    const sending = openRequest(`${h.server.url}/api/v1/files`, "POST", {
      authorization: `Bearer ${h.owner.token}`,
      "content-type": form.contentType,
    });
    await sending.write(form.head);
    let isAnswered = false;
    const answer = sending.answer.finally(() => {
      isAnswered = true;
    });
    const piece = randomBytes(mib);
    while (!isAnswered && sending.written < 512 * mib) await sending.write(piece).catch(() => {});
    sending.cut();
    expectProblem(await answer, "files.too_large");
    expect(sending.written).toBeLessThan(64 * mib);
    await eventually(async () => {
      await collectGarbage(h.server.services, 900);
      expect(await countStored(h.server.services, h.owner.tenantId)).toEqual(nothingStored);
    });
  });
});

describe("a client that goes away", () => {
  const ways = [
    ["in the middle of a form", "POST", true],
    ["in the middle of a raw body", "PUT", false],
  ] as const;

  test.for(ways)("%s leaves nothing visible and nothing stored", async ([, method, isForm], { h }) => {
    const { id: shareId } = await h.share();
    const { id: fileId } = await h.file(shareId, { content: new Uint8Array() });
    const form = formAround({ shareId, name: "half" });
    const path = isForm ? "/files" : `/files/${fileId}/content`;
    const sending = openRequest(`${h.server.url}/api/v1${path}`, method, {
      authorization: `Bearer ${h.owner.token}`,
      "content-type": isForm ? form.contentType : "application/octet-stream",
      "content-length": String(64 * mib),
    });
    if (isForm) await sending.write(form.head);
    for (let i = 0; i < 16; i++) await sending.write(randomBytes(mib));
    await eventually(async () =>
      expect((await countStored(h.server.services, h.owner.tenantId)).blobs).toBeGreaterThan(3),
    );
    sending.cut();
    await eventually(async () => {
      await collectGarbage(h.server.services, 900);
      expect(await countStored(h.server.services, h.owner.tenantId)).toEqual(nothingStored);
    });
    expectProblem(await h.rest().call("files.lookUp", { shareId, path: "/half" }), "files.not_found");
    const file = await h.rest().get<WireFile>("files.get", { fileId });
    expect([file.version, file.sizeBytes]).toEqual([1, 0]);
  });
});

test("a form that ends before its closing line is incomplete, whatever it carried", async ({ h }) => {
  const { id: shareId } = await h.share();
  const form = formAround({ shareId, name: "half" });
  const sending = openRequest(`${h.server.url}/api/v1/files`, "POST", {
    authorization: `Bearer ${h.owner.token}`,
    "content-type": form.contentType,
  });
  await sending.write(form.head);
  await sending.write(randomBytes(3 * mib));
  sending.end();
  expectProblem(await sending.answer, "request.incomplete");
  await collectGarbage(h.server.services, 900);
  expect(await countStored(h.server.services, h.owner.tenantId)).toEqual(nothingStored);
});

test("S3 keeps them as well: they come back as they were, twins are stored once, and what fails is collected", async ({
  onTestFinished,
}) => {
  const server = await startTestServer({ blobs: "s3" });
  onTestFinished(() => server.close());
  const h = await harnessOn(server);
  exemptFromFsck(h.owner.tenantId);
  const { id: shareId } = await h.share();
  const content = randomBytes(9 * mib);
  const file = await h.file(shareId, { content });
  await h.file(shareId, { content });
  const stored = await countStored(server.services, h.owner.tenantId);
  expect(stored).toMatchObject({ uploads: 0, pins: 0, blobs: stored.chunks });
  expect(Buffer.compare(await h.download(file.id), content)).toBe(0);
  const range = await h.fetch(`/files/${file.id}/content`, { headers: { range: "bytes=1000000-5000000" } });
  expect(Buffer.compare(Buffer.from(await range.arrayBuffer()), content.subarray(1_000_000, 5_000_001))).toBe(0);
  const input = { shareId, name: "x", checksumSha256: "0".repeat(64) };
  expectProblem(
    await h.rest().call("files.upload", input, { content: randomBytes(3 * mib) }),
    "files.checksum_mismatch",
  );
  await collectGarbage(server.services, 900);
  expect(await countStored(server.services, h.owner.tenantId)).toEqual(stored);
});
