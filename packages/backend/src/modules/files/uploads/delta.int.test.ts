import { randomBytes } from "node:crypto";
import { expectProblem, type Harness, test, type WireFile } from "@scai/testing";
import { expect } from "vitest";
import { cut, listOf, sha256, uploadListed } from "../testing/chunked.ts";

const mib = 1024 * 1024;
// P4 of the quality goals is about 1 GiB; a chunk is a chunk in a smaller file too.
const sizeBytes = Number(process.env["DELTA_MIB"] ?? 24) * mib;

interface WireChunks {
  readonly items: readonly { sha256: string; sizeBytes: number }[];
  readonly nextCursor: string | null;
  readonly versionId: string;
  readonly version: number;
}

const chunksOf = (h: Harness, input: Record<string, unknown>) => h.rest().get<WireChunks>("files.listChunks", input);

test("the list of a file's chunks is what the published rules cut its content into", async ({ h }) => {
  const { id: shareId } = await h.share();
  const content = randomBytes(9 * mib);
  const file = await h.file(shareId, { content });
  const expected = listOf(cut(content));
  expect(await chunksOf(h, { fileId: file.id })).toMatchObject({ items: expected, nextCursor: null, version: 1 });
  await h.rest().get("files.replaceContent", { fileId: file.id }, { content: Buffer.of(1) });
  expect((await chunksOf(h, { fileId: file.id, version: 1 })).items).toEqual(expected);
  expect((await chunksOf(h, { fileId: file.id })).items).toHaveLength(1);
  expectProblem(await h.rest().call("files.listChunks", { fileId: file.id, version: 3 }), "files.version_not_found");
});

test("its pages are of one version, whatever becomes current meanwhile", async ({ h }) => {
  const { id: shareId } = await h.share();
  const content = randomBytes(6 * mib);
  const { id: fileId } = await h.file(shareId, { content });
  const first = await chunksOf(h, { fileId, limit: 2 });
  await h.rest().get("files.replaceContent", { fileId }, { content: Buffer.of(1) });
  const rest = await chunksOf(h, { fileId, cursor: first.nextCursor });
  expect([...first.items, ...rest.items]).toEqual(listOf(cut(content)));
  expect([rest.version, rest.versionId]).toEqual([1, first.versionId]);
  const { id: other } = await h.file(shareId, { content: Buffer.of(2) });
  const foreign = await h.rest().call("files.listChunks", { fileId: other, cursor: first.nextCursor });
  expectProblem(foreign, "files.version_not_found");
});

test("changing one byte of a large file sends about one chunk; inserting one at its head too; neither sends the rest", {
  timeout: 300_000,
}, async ({ h }) => {
  const { id: shareId } = await h.share();
  const content = randomBytes(sizeBytes);
  const first = await uploadListed(h.rest(), { shareId, name: "large" }, cut(content));
  expect(first.sentBytes).toBe(content.length);
  const replace = (file: WireFile, changed: Uint8Array) => {
    const input = { replaceFileId: file.id, baseVersionId: file.versionId, checksumSha256: sha256(changed) };
    return uploadListed(h.rest(), input, cut(changed));
  };
  const flipped = Buffer.from(content);
  flipped[content.length >> 1]! ^= 1;
  const second = await replace(first.file, flipped);
  expect(second.sentChunks).toBeGreaterThan(0);
  expect(second.sentBytes).toBeLessThanOrEqual(5 * mib);
  const inserted = Buffer.concat([Buffer.of(7), flipped]);
  const third = await replace(second.file, inserted);
  expect(third.sentBytes).toBeLessThanOrEqual(5 * mib);
  expect(third.file).toMatchObject({ version: 3, sizeBytes: inserted.length, checksumSha256: sha256(inserted) });
  expect(Buffer.compare(await h.download(first.file.id), inserted)).toBe(0);
});
