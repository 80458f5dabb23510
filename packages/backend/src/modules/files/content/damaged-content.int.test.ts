import { createCipheriv } from "node:crypto";
import { readFile, rm, truncate, writeFile } from "node:fs/promises";
import { chunks, versionChunks } from "@scai/db";
import { exemptFromFsck, type Harness, test, type WireFile } from "@scai/testing";
import { and, eq } from "drizzle-orm";
import { describe, expect, inject } from "vitest";
import { blobPath, chunksOfVersion } from "../testing/stored.ts";

// Bytes that are not what they were when they were stored never get out, wherever the damage is.

/** The same bytes each time, so that they are cut into the same five chunks or so. */
const content = createCipheriv("aes-128-ctr", Buffer.alloc(16), Buffer.alloc(16)).update(Buffer.alloc(5 * 1024 * 1024));

interface Prepared {
  readonly file: WireFile;
  readonly parts: Awaited<ReturnType<typeof chunksOfVersion>>;
  readonly pathOf: (index: number) => string;
  readonly startOf: (index: number) => number;
}

async function prepare(h: Harness): Promise<Prepared> {
  exemptFromFsck(h.owner.tenantId);
  const { id: shareId } = await h.share();
  const file = await h.file(shareId, { content });
  const parts = await chunksOfVersion(h.server.services.database, h.owner.tenantId, file.versionId);
  expect(parts.length).toBeGreaterThan(3);
  return {
    file,
    parts,
    pathOf: (index) => blobPath(inject("stack").directory, parts[index]!.key),
    startOf: (index) => parts.slice(0, index).reduce((sum, part) => sum + part.sizeBytes, 0),
  };
}

function setMac(h: Harness, sha256: string, mac: string | null) {
  const ofTenant = and(eq(chunks.tenantId, h.owner.tenantId), eq(chunks.sha256, sha256));
  return h.server.services.database.db.update(chunks).set({ mac }).where(ofTenant);
}

/** What a client gets: the status if any, the bytes, and whether the connection was cut before the announced end. */
async function receive(h: Harness, fileId: string, headers: Record<string, string> = {}) {
  const pieces: Uint8Array[] = [];
  let status: number | undefined;
  let isCut = false;
  try {
    const response = await h.fetch(`/files/${fileId}/content`, { headers });
    status = response.status;
    for await (const piece of response.body ?? []) pieces.push(piece);
  } catch {
    isCut = true;
  }
  return { status, bytes: Buffer.concat(pieces), isCut };
}

const damages: readonly (readonly [string, (h: Harness, found: Prepared, index: number) => Promise<unknown>])[] = [
  [
    "a flipped bit",
    async (_h, { pathOf }, index) => {
      const bytes = await readFile(pathOf(index));
      bytes[bytes.length >> 1]! ^= 1;
      await writeFile(pathOf(index), bytes);
    },
  ],
  [
    "a flipped bit in a chunk without a MAC",
    async (h, { pathOf, parts }, index) => {
      await setMac(h, parts[index]!.sha256, null);
      const bytes = await readFile(pathOf(index));
      bytes[bytes.length >> 1]! ^= 1;
      await writeFile(pathOf(index), bytes);
    },
  ],
  ["a cut end", (_h, { pathOf, parts }, index) => truncate(pathOf(index), parts[index]!.sizeBytes - 1)],
  ["an empty blob", (_h, { pathOf }, index) => truncate(pathOf(index), 0)],
  ["bytes at the end", (_h, { pathOf }, index) => writeFile(pathOf(index), "x", { flag: "a" })],
  ["no blob", (_h, { pathOf }, index) => rm(pathOf(index))],
  [
    "another chunk's bytes",
    async (_h, { pathOf }, index) => writeFile(pathOf(index), await readFile(pathOf(index === 0 ? 1 : 0))),
  ],
  [
    "no row of the chunk",
    (h, { parts }, index) =>
      h.server.services.database.db
        .delete(chunks)
        .where(and(eq(chunks.tenantId, h.owner.tenantId), eq(chunks.sha256, parts[index]!.sha256))),
  ],
  [
    "no row of its place in the version",
    (h, { file }, index) =>
      h.server.services.database.db
        .delete(versionChunks)
        .where(and(eq(versionChunks.versionId, file.versionId), eq(versionChunks.position, index))),
  ],
];

describe.each(damages)("%s", (name, damage) => {
  test("of the first chunk is an error and no bytes", async ({ h }) => {
    const prepared = await prepare(h);
    await damage(h, prepared, 0);
    const { status, bytes } = await receive(h, prepared.file.id);
    expect(status).toBe(500);
    expect(JSON.parse(bytes.toString("utf8"))).toMatchObject({ code: "files.corrupt", retryable: false });
  });

  test("of a later chunk ends the response before its bytes", async ({ h }) => {
    const prepared = await prepare(h);
    const index = prepared.parts.length - 1;
    await damage(h, prepared, index);
    const { status, bytes, isCut } = await receive(h, prepared.file.id);
    // A hole in the list of chunks is known before anything is sent.
    if (name === "no row of its place in the version") return expect(status).toBe(500);
    expect([status, isCut]).toEqual([200, true]);
    expect(bytes.length).toBeLessThanOrEqual(prepared.startOf(index));
    expect(Buffer.compare(bytes, content.subarray(0, bytes.length))).toBe(0);
  });
});

test("damage elsewhere does not keep anybody from a range that is whole", async ({ h }) => {
  const { file, parts, pathOf, startOf } = await prepare(h);
  await rm(pathOf(1));
  const end = startOf(1);
  const before = await receive(h, file.id, { range: `bytes=0-${end - 1}` });
  expect([before.status, Buffer.compare(before.bytes, content.subarray(0, end))]).toEqual([206, 0]);
  const start = startOf(2);
  const after = await receive(h, file.id, { range: `bytes=${start}-` });
  expect([after.status, Buffer.compare(after.bytes, content.subarray(start))]).toEqual([206, 0]);
  const across = await receive(h, file.id, { range: `bytes=${end - 10}-${end + 10}` });
  expect(across.isCut).toBe(true);
  const inside = await receive(h, file.id, { range: `bytes=${end}-${end + parts[1]!.sizeBytes - 1}` });
  expect(inside.status).toBe(500);
});

test("a MAC that is wrong or missing keeps nobody from bytes that are right", async ({ h }) => {
  const { file, parts } = await prepare(h);
  await setMac(h, parts[0]!.sha256, "0".repeat(64));
  await setMac(h, parts[1]!.sha256, null);
  expect(Buffer.compare(await h.download(file.id), content)).toBe(0);
});

test("damage to an earlier version does not touch the current one", async ({ h }) => {
  const { file, pathOf } = await prepare(h);
  await h.rest().get("files.replaceContent", { fileId: file.id }, { content: Buffer.from("new") });
  await rm(pathOf(0));
  expect(Buffer.from(await h.download(file.id)).toString()).toBe("new");
  expect((await h.fetch(`/files/${file.id}/content?version=1`)).status).toBe(500);
});
