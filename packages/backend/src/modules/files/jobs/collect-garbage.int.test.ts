import { hash, randomBytes, randomInt } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { idToBytes, newId } from "@scai/contract";
import { blobDeletions, chunks } from "@scai/db";
import {
  exemptFromFsck,
  expectProblem,
  type Harness,
  harnessOn,
  startTestServer,
  test,
  unique,
  type WireFile,
} from "@scai/testing";
import { eq, like } from "drizzle-orm";
import { describe, expect, inject } from "vitest";
import { blobKey, createBlobStore, macOf } from "../../../platform/blob/index.ts";
import { changeUsage } from "../../quotas/index.ts";
import { chunkBlobKey } from "../content/blob-key.ts";
import { releaseUpload } from "../content/release-upload.ts";
import { endUpload, insertUpload, keepUploadAlive, reserveChunks } from "../content/uploads.repo.ts";
import { removeNodes } from "../remove.repo.ts";
import { uploadListed } from "../testing/chunked.ts";
import { HookedBlobStore } from "../testing/hooked-blob-store.ts";
import { countStored, danglingChunks, nothingStored } from "../testing/stored.ts";
import { collectGarbage, collectOrphanBlobs } from "./collect-garbage.ts";

const grace = 900;

function chunkOf(bytes: Uint8Array) {
  return { sha256: hash("sha256", bytes), sizeBytes: bytes.byteLength, mac: macOf(bytes) };
}

/** Removes a file for good, as a purge of the trash will: its last reference to its chunks goes. */
async function purge(h: Harness, file: WireFile): Promise<void> {
  const { database, clock } = h.server.services;
  const { tenantId } = h.owner;
  await database.transaction(async (tx) => {
    const now = clock();
    const [gone] = await removeNodes(tx, tenantId, [idToBytes(file.id)], now);
    const held = { bytes: -(gone?.sizeBytes ?? 0), files: -1 };
    await changeUsage(tx, { tenantId, shareId: `shr_${file.shareId.slice(4)}` }, held, now);
  });
}

/** An upload that began and of which nothing was heard since `aliveAt`, with these chunks reserved and stored. */
async function deadUpload(h: Harness, contents: readonly Uint8Array[], aliveAt: Date) {
  const { database, blobs, clock } = h.server.services;
  const upload = { id: newId("upload"), tenantId: h.owner.tenantId, userId: h.owner.id };
  const reserved = await database.transaction(async (tx) => {
    await insertUpload(tx, { ...upload, aliveAt });
    return reserveChunks(tx, upload, contents.map(chunkOf), clock());
  });
  for (const bytes of contents) {
    const found = reserved.find(({ sha256 }) => sha256 === chunkOf(bytes).sha256);
    await blobs.put(chunkBlobKey(upload.tenantId, found!), bytes);
  }
  return upload;
}

function minutesAgo(minutes: number): Date {
  return new Date(Date.now() - minutes * 60_000);
}

// R6 of the quality goals: 10,000 rounds with GC_ROUNDS, fewer in CI.
test("an upload of bytes whose last reference is going at that moment never ends up without them", {
  timeout: 4 * 3_600_000,
}, async ({ h }) => {
  const lanes = 10;
  const roundsOfLane = Math.ceil(Number(process.env["GC_ROUNDS"] ?? 60) / lanes);
  const { services } = h.server;
  const { id: shareId } = await h.share();
  const jitter = () => sleep(randomInt(6));
  // In one request, or over many by somebody who is told that the bytes need not be sent.
  const again = async (content: Uint8Array, isSession: boolean) =>
    isSession
      ? (await uploadListed(h.rest(), { shareId, name: unique("again") }, [content])).file
      : h.file(shareId, { content });
  const round = async (isSession: boolean) => {
    const content = randomBytes(1 + randomInt(2000));
    const first = await h.file(shareId, { content });
    const [, , second] = await Promise.all([
      jitter().then(() => purge(h, first)),
      jitter().then(() => collectGarbage(services, grace)),
      jitter().then(() => again(content, isSession)),
    ]);
    return { content, id: second.id };
  };
  const lane = async () => {
    const made = [];
    for (let i = 0; i < roundsOfLane; i++) made.push(await round(i % 2 === 1));
    return made;
  };
  const made = (await Promise.all(Array.from({ length: lanes }, lane))).flat();
  await collectGarbage(services, grace);
  expect(await danglingChunks(services, h.owner.tenantId)).toEqual([]);
  expect(await countStored(services, h.owner.tenantId)).toEqual({
    uploads: 0,
    pins: 0,
    chunks: made.length,
    blobs: made.length,
  });
  for (let at = 0; at < made.length; at += lanes) {
    const some = made.slice(at, at + lanes);
    const read = await Promise.all(some.map(({ id }) => h.download(id)));
    for (const [i, { content }] of some.entries()) expect(Buffer.compare(read[i]!, content)).toBe(0);
  }
});

test("the same holds when the last reference is an upload that fails", { timeout: 60_000 }, async ({ h }) => {
  const { id: shareId } = await h.share();
  const wrong = "0".repeat(64);
  for (let round = 0; round < 30; round++) {
    const content = randomBytes(500);
    const fail = async () => {
      const input = { shareId, name: `x${round}`, checksumSha256: wrong };
      expectProblem(await h.rest().call("files.upload", input, { content }), "files.checksum_mismatch");
    };
    const [file] = await Promise.all([
      h.file(shareId, { content }),
      fail(),
      sleep(randomInt(4)).then(fail),
      collectGarbage(h.server.services, grace),
    ]);
    await collectGarbage(h.server.services, grace);
    expect(Buffer.compare(await h.download(file.id), content), `round ${round}`).toBe(0);
  }
  expect(await danglingChunks(h.server.services, h.owner.tenantId)).toEqual([]);
  expect(await countStored(h.server.services, h.owner.tenantId)).toEqual({
    uploads: 0,
    pins: 0,
    chunks: 30,
    blobs: 30,
  });
});

describe("an upload whose process died", () => {
  test("is given up after the grace period, with its chunks and blobs, and not before", async ({ h }) => {
    await deadUpload(h, [randomBytes(10), randomBytes(20)], minutesAgo(14));
    await collectGarbage(h.server.services, grace);
    expect(await countStored(h.server.services, h.owner.tenantId)).toEqual({
      uploads: 1,
      pins: 2,
      chunks: 2,
      blobs: 2,
    });
    await deadUpload(h, [randomBytes(30)], minutesAgo(16));
    await collectGarbage(h.server.services, grace);
    expect(await countStored(h.server.services, h.owner.tenantId)).toEqual({
      uploads: 1,
      pins: 2,
      chunks: 2,
      blobs: 2,
    });
    await collectGarbage(h.server.services, 60);
    expect(await countStored(h.server.services, h.owner.tenantId)).toEqual(nothingStored);
  });

  test("keeps what a file or a living upload needs as well", async ({ h }) => {
    const [ofFile, ofLiving, alone] = [randomBytes(10), randomBytes(20), randomBytes(30)];
    const file = await h.file((await h.share()).id, { content: ofFile });
    await deadUpload(h, [ofFile, ofLiving, alone], minutesAgo(60));
    await deadUpload(h, [ofLiving], minutesAgo(0));
    await collectGarbage(h.server.services, grace);
    expect(await countStored(h.server.services, h.owner.tenantId)).toEqual({
      uploads: 1,
      pins: 1,
      chunks: 2,
      blobs: 2,
    });
    expect(Buffer.compare(await h.download(file.id), ofFile)).toBe(0);
  });

  test("is spared when it turns out to be alive, and cannot be taken up again once it is not", async ({ h }) => {
    const { database } = h.server.services;
    const upload = await deadUpload(h, [randomBytes(10)], minutesAgo(60));
    expect(await keepUploadAlive(database.db, upload, new Date())).toBe(true);
    expect(await releaseUpload(h.server.services, upload, minutesAgo(15))).toBe(0);
    expect(await countStored(h.server.services, h.owner.tenantId)).toMatchObject({ uploads: 1, pins: 1 });
    await endUpload(database.db, upload, undefined);
    expect(await keepUploadAlive(database.db, upload, new Date())).toBe(false);
  });

  test("that was half given up when the collector died is finished by the next one", async ({ h }) => {
    const upload = await deadUpload(h, [randomBytes(10)], minutesAgo(0));
    await endUpload(h.server.services.database.db, upload, undefined);
    await collectGarbage(h.server.services, grace);
    expect(await countStored(h.server.services, h.owner.tenantId)).toEqual(nothingStored);
  });

  test("with more chunks than one step takes is given up whole, by several collectors at once", async ({ h }) => {
    const { database, clock } = h.server.services;
    const upload = { id: newId("upload"), tenantId: h.owner.tenantId, userId: h.owner.id };
    await database.transaction((tx) => insertUpload(tx, { ...upload, aliveAt: minutesAgo(60) }));
    for (let batch = 0; batch < 3; batch++) {
      const wanted = Array.from({ length: 400 }, () => chunkOf(randomBytes(16)));
      await database.transaction((tx) => reserveChunks(tx, upload, wanted, clock()));
    }
    expect(await countStored(h.server.services, h.owner.tenantId)).toMatchObject({ pins: 1200, chunks: 1200 });
    await Promise.all(Array.from({ length: 4 }, () => collectGarbage(h.server.services, grace)));
    expect(await countStored(h.server.services, h.owner.tenantId)).toEqual(nothingStored);
  });
});

test("a collector that dies between deleting blobs and saying so is no harm", async ({ h }) => {
  const { services } = h.server;
  await deadUpload(h, [randomBytes(10)], minutesAgo(60));
  const dying = new HookedBlobStore(services.blobs);
  dying.afterDelete = () => {
    throw new Error("killed");
  };
  await expect(collectGarbage({ ...services, blobs: dying }, grace)).rejects.toThrow("killed");
  const queued = () =>
    services.database.db.$count(blobDeletions, like(blobDeletions.blobKey, `chunks/${h.owner.tenantId}/%`));
  expect(await queued()).toBe(1);
  await collectGarbage(services, grace);
  expect([await queued(), await countStored(services, h.owner.tenantId)]).toEqual([0, nothingStored]);
});

// A store of its own: what other test processes store has no rows in this one's database.
describe("the walk over the whole store", () => {
  const own = test.extend("own", async ({ server: _server }, { onCleanup }) => {
    const directory = await mkdtemp(join(inject("stack").directory, "orphans-"));
    const blobs = await createBlobStore({ kind: "disk", directory });
    const server = await startTestServer({ wrapBlobs: () => blobs });
    onCleanup(() => server.close());
    const h = await harnessOn(server);
    exemptFromFsck(h.owner.tenantId);
    return h;
  });

  own("deletes blobs that no row names, and nothing else", async ({ own: h }) => {
    const { services } = h.server;
    const { tenantId } = h.owner;
    const content = randomBytes(1000);
    const file = await h.file((await h.share()).id, { content });
    const [row] = await services.database.db.select().from(chunks).where(eq(chunks.tenantId, tenantId));
    const foreign = blobKey("chunks/not-ours");
    const orphans = [
      chunkBlobKey(tenantId, { sha256: row!.sha256, incarnation: "0".repeat(16) }),
      chunkBlobKey(tenantId, { ...chunkOf(randomBytes(5)), incarnation: "1".repeat(16) }),
      chunkBlobKey(newId("tenant"), { sha256: row!.sha256, incarnation: row!.incarnation }),
    ];
    for (const key of [...orphans, foreign]) await services.blobs.put(key, content);
    expect(await collectOrphanBlobs(services, grace)).toBe(0);
    expect(await collectOrphanBlobs({ ...services, clock: () => new Date(Date.now() + 3600_000) }, grace)).toBe(3);
    expect(Buffer.compare(await h.download(file.id), content)).toBe(0);
    expect(Buffer.compare(await services.blobs.get(foreign), content)).toBe(0);
    for (const key of orphans) await expect(services.blobs.get(key)).rejects.toThrow("There is no blob");
  });

  own("may go on beside uploads, without any grace", async ({ own: h }) => {
    const { services } = h.server;
    const { id: shareId } = await h.share();
    let isDone = false;
    const walking = (async () => {
      let found = 0;
      while (!isDone) found += await collectOrphanBlobs({ ...services, clock: () => new Date(Date.now() + 1000) }, 0);
      return found;
    })();
    const contents = Array.from({ length: 60 }, () => randomBytes(20_000));
    const files: WireFile[] = [];
    for (let at = 0; at < contents.length; at += 6)
      files.push(...(await Promise.all(contents.slice(at, at + 6).map((content) => h.file(shareId, { content })))));
    isDone = true;
    expect(await walking).toBe(0);
    expect(await danglingChunks(services, h.owner.tenantId)).toEqual([]);
    for (const [i, { id }] of files.entries()) expect(Buffer.compare(await h.download(id), contents[i]!)).toBe(0);
  });
});
