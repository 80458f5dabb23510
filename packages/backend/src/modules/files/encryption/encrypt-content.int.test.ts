import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { newId } from "@scai/contract";
import { blobReplacements, chunks, dataKeys, fileVersions, versionChunks } from "@scai/db";
import { exemptFromFsck, type Harness, harnessOn, startTestServer, test, type WireFile } from "@scai/testing";
import { eq } from "drizzle-orm";
import { describe, expect, inject } from "vitest";
import { encrypted } from "../../../platform/blob/encrypted-blob-store.ts";
import { listBlobs } from "../../../platform/blob/testing/list-blobs.ts";
import { createDataKeys } from "../../../platform/secrets/index.ts";
import { eventsOf } from "../../audit/testing/events-of.ts";
import { blobKeyPrefix } from "../content/blob-key.ts";
import { readContent } from "../content/read-content.ts";
import { releaseUpload } from "../content/release-upload.ts";
import { dropUnneededChunks, insertUpload, listVersionChunks, pinStoredChunks } from "../content/uploads.repo.ts";
import { checkStore } from "../fsck/check-store.ts";
import { collectGarbage, collectOrphanBlobs } from "../jobs/collect-garbage.ts";
import { HookedBlobStore } from "../testing/hooked-blob-store.ts";
import { blobPath, chunksOfVersion } from "../testing/stored.ts";
import { type EncryptDeps, encryptContent } from "./encrypt-content.ts";

const grace = 900;

/** A server's stores with encryption on, as another process has them; `disk` is what is really there. */
function encrypting(h: Harness) {
  const { services } = h.server;
  const dataKeys = createDataKeys(services);
  const blobs = new HookedBlobStore(encrypted(services.blobs, { dataKeys, isOn: true }));
  // Other tests have theirs in the same store.
  const list = blobs.list.bind(blobs);
  blobs.list = (prefix) => list(prefix === blobKeyPrefix ? `${prefix}${h.owner.tenantId}/` : prefix);
  return { deps: { ...services, blobs, dataKeys }, blobs, disk: services.blobs };
}

async function aFile(h: Harness) {
  const { id: shareId } = await h.share();
  const content = randomBytes(6 << 20);
  const file = await h.file(shareId, { content });
  const parts = await chunksOfVersion(h.server.services.database, h.owner.tenantId, file.versionId);
  expect(parts.length).toBeGreaterThan(2);
  return { shareId, content, file, parts };
}

async function run(h: Harness, deps: EncryptDeps, replacesKeys = false) {
  let last: unknown;
  const options = { tenant: h.owner.tenantId, replacesKeys, keyKnownWithinMs: 1 };
  for await (const { isDone, tenantId: _tenantId, ...progress } of encryptContent(deps, options))
    if (isDone) last = progress;
  return last;
}

async function read(h: Harness, deps: EncryptDeps, { versionId }: Pick<WireFile, "versionId">): Promise<Buffer> {
  const { tenantId } = h.owner;
  const content = await listVersionChunks(deps.database.db, tenantId, versionId);
  const pieces: Buffer[] = [];
  for await (const piece of readContent(deps, tenantId, content, 0, 1e12)) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

async function fsck(h: Harness, deps: EncryptDeps & Pick<Harness["server"]["services"], "mail" | "notifier">) {
  const found: string[] = [];
  const options = { tenant: h.owner.tenantId, readsAll: true, graceSeconds: -60 };
  for await (const { kind, subject } of checkStore(deps, options)) found.push(`${kind} ${subject}`);
  return found;
}

/** The keys of what is really stored of a tenant. */
const storedOf = async (h: Harness, { disk }: Pick<ReturnType<typeof encrypting>, "disk">) =>
  (await listBlobs(disk, `${blobKeyPrefix}${h.owner.tenantId}/`)).map(({ key }) => String(key)).toSorted();

const collect = async (h: Harness, deps: EncryptDeps) => {
  // As if those that were killed had been silent for long.
  await deps.database.db
    .update(blobReplacements)
    .set({ startedAt: new Date(0) })
    .where(eq(blobReplacements.tenantId, h.owner.tenantId));
  await collectGarbage(deps, grace);
};

/** The same work for all who ask for it. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}

describe.each(["disk", "s3"] as const)("on %s", (blobs) => {
  test("what was stored plain is encrypted and reads as before, and nothing plain is left", async () => {
    const server = await startTestServer({ blobs });
    try {
      const h = await harnessOn(server);
      if (blobs === "s3") exemptFromFsck(h.owner.tenantId);
      const { content, file, parts } = await aFile(h);
      const stores = encrypting(h);
      const { deps } = stores;
      const nothingLeft = { unreadable: [], left: 0 };
      expect(await run(h, deps)).toEqual({ encrypted: parts.length, found: 0, ...nothingLeft });
      expect(Buffer.compare(await read(h, deps, file), content)).toBe(0);
      expect(await fsck(h, deps)).toEqual([]);
      await collect(h, deps);
      const stored = await storedOf(h, stores);
      expect(stored).toHaveLength(parts.length);
      expect(stored.every((key) => key.endsWith("_aes"))).toBe(true);
      expect(Buffer.compare(await read(h, deps, file), content)).toBe(0);
      expect(await fsck(h, deps)).toEqual([]);
      expect(await run(h, deps)).toEqual({ encrypted: 0, found: 0, ...nothingLeft });
      expect(await storedOf(h, stores)).toEqual(stored);
    } finally {
      await server.close();
    }
  });
});

/** Where the process dies with the store or the database as it is then: it stands still there for good. */
const deaths = {
  "before a blob is written": (blobs: HookedBlobStore, die: () => Promise<never>) => {
    blobs.onPut = die;
  },
  "after a blob is written, before anything names it": (blobs: HookedBlobStore, die: () => Promise<never>) => {
    blobs.onPut = async (store) => {
      await store();
      await die();
    };
  },
} as const;

describe("killed", () => {
  for (const [when, arm] of Object.entries(deaths)) {
    test(`${when}, it leaves every chunk readable and fsck clean, and the next run ends it`, async ({ h }) => {
      const { content, file, parts } = await aFile(h);
      const stores = encrypting(h);
      await new Promise<void>((resolve, reject) => {
        let standing = 0;
        arm(stores.blobs, () => {
          standing += 1;
          if (standing === parts.length) resolve();
          return new Promise<never>(() => {});
        });
        run(h, stores.deps).catch(reject);
      });
      const { deps } = encrypting(h);
      const isRight = async () => {
        expect(Buffer.compare(await read(h, deps, file), content)).toBe(0);
        expect(await fsck(h, deps)).toEqual([]);
      };
      await isRight();
      expect(await collectOrphanBlobs(deps, -60)).toBe(0);
      await collect(h, deps);
      await isRight();
      expect(await storedOf(h, stores)).toEqual(parts.map(({ key }) => key).toSorted());
      expect(await run(h, deps)).toMatchObject({ encrypted: parts.length, left: 0 });
      await isRight();
      await collect(h, deps);
      await isRight();
      expect(await storedOf(h, stores)).toHaveLength(parts.length);
    });
  }

  test("between chunks that name their new blobs and the deletion of the old ones, it has two of each", async ({
    h,
  }) => {
    const { content, file, parts } = await aFile(h);
    const stores = encrypting(h);
    const { deps, blobs } = stores;
    await run(h, deps);
    expect(await storedOf(h, stores)).toHaveLength(2 * parts.length);
    expect(await fsck(h, deps)).toEqual([]);
    blobs.afterDelete = () => {
      throw new Error("killed");
    };
    await expect(collect(h, deps)).rejects.toThrow("killed");
    blobs.afterDelete = () => {};
    expect(await fsck(h, deps)).toEqual([]);
    await collect(h, deps);
    expect(await storedOf(h, stores)).toHaveLength(parts.length);
    expect(Buffer.compare(await read(h, deps, file), content)).toBe(0);
  });

  test("taken for dead although it only stood still, it lets no chunk name a blob that is gone", async ({ h }) => {
    const { content, file } = await aFile(h);
    const { deps, blobs } = encrypting(h);
    const collectOnce = once(() => collect(h, deps));
    blobs.onPut = async (store) => {
      await store();
      await collectOnce();
    };
    await expect(run(h, deps)).rejects.toThrow("taken for dead");
    expect(Buffer.compare(await read(h, deps, file), content)).toBe(0);
  });
});

test("a tenant's data key is replaced: all is under the new one, what was stored meanwhile too, and it is told", async ({
  h,
}) => {
  const { shareId, content, file, parts } = await aFile(h);
  const stores = encrypting(h);
  const { deps, disk } = stores;
  await run(h, deps);
  await collect(h, deps);
  const [first] = await deps.database.db.select().from(dataKeys).where(eq(dataKeys.tenantId, h.owner.tenantId));
  // A server that has not heard of the new key.
  const stale = await startTestServer({ wrapBlobs: () => deps.blobs });
  const other = randomBytes(1000);
  const another = await (await harnessOn(stale))
    .rest(h.owner)
    .get<WireFile>("files.upload", { shareId, name: "meanwhile" }, { content: other });
  await stale.close();
  const fresh = encrypting(h).deps;
  expect(await run(h, fresh, true)).toEqual({ encrypted: parts.length + 1, found: 0, unreadable: [], left: 0 });
  await collect(h, fresh);
  const keys = await deps.database.db.select().from(dataKeys).where(eq(dataKeys.tenantId, h.owner.tenantId));
  expect(keys.map(({ number }) => number).toSorted()).toEqual([1, 2]);
  // The first key opens nothing any more.
  await deps.database.db.delete(dataKeys).where(eq(dataKeys.id, first!.id));
  const without = encrypting(h).deps;
  expect(Buffer.compare(await read(h, without, file), content)).toBe(0);
  expect(Buffer.compare(await read(h, without, another), other)).toBe(0);
  expect(await fsck(h, without)).toEqual([]);
  expect(await storedOf(h, { disk })).toHaveLength(parts.length + 1);
  const told = (await eventsOf(h)).filter(({ action }) => action === "data_key.replace");
  expect(told).toMatchObject([{ actorKind: "system", actorId: "encrypt-content", severity: "warning" }]);
});

test("a download that is under way gets every byte, although its chunks' blobs are replaced and gone", async ({
  h,
}) => {
  const { content, file } = await aFile(h);
  const { deps } = encrypting(h);
  const { tenantId } = h.owner;
  const listed = await listVersionChunks(deps.database.db, tenantId, file.versionId);
  const pieces: Buffer[] = [];
  for await (const piece of readContent(deps, tenantId, listed, 0, content.length)) {
    pieces.push(Buffer.from(piece));
    if (pieces.length > 1) continue;
    await run(h, deps);
    await collect(h, deps);
    await run(h, encrypting(h).deps, true);
    await collect(h, deps);
  }
  expect(Buffer.compare(Buffer.concat(pieces), content)).toBe(0);
});

test("what an upload holds stays where it is, from whenever it holds it, and is encrypted when that is over", async ({
  h,
}) => {
  const { content, file, parts } = await aFile(h);
  const stores = encrypting(h);
  const { deps, blobs } = stores;
  const upload = { id: newId("upload"), tenantId: h.owner.tenantId, userId: h.owner.id };
  const [before, meanwhile] = parts;
  const pin = (...hashes: string[]) =>
    deps.database.transaction((tx) => pinStoredChunks(tx, upload, hashes).then(() => undefined));
  await deps.database.transaction((tx) => insertUpload(tx, { ...upload, aliveAt: new Date() }));
  await pin(before!.sha256);
  const pinOnce = once(() => pin(meanwhile!.sha256));
  blobs.onPut = async (store) => {
    await pinOnce();
    await store();
  };
  expect(await run(h, deps)).toMatchObject({ encrypted: parts.length - 2, left: 2 });
  await collect(h, deps);
  const stored = await storedOf(h, stores);
  expect(stored).toHaveLength(parts.length);
  expect(stored).toEqual(expect.arrayContaining([before!.key, meanwhile!.key]));
  await releaseUpload(deps, upload);
  expect(await run(h, deps)).toMatchObject({ encrypted: 2, left: 0 });
  expect(Buffer.compare(await read(h, deps, file), content)).toBe(0);
});

test("a chunk that is dropped while it gets a new blob leaves neither of the two", async ({ h }) => {
  exemptFromFsck(h.owner.tenantId);
  const { file, parts } = await aFile(h);
  const stores = encrypting(h);
  const { deps, blobs } = stores;
  const { tenantId } = h.owner;
  const drop = async () => {
    await deps.database.transaction(async (tx) => {
      await tx.delete(fileVersions).where(eq(fileVersions.id, file.versionId));
      await tx.delete(versionChunks).where(eq(versionChunks.versionId, file.versionId));
      await dropUnneededChunks(tx, tenantId, parts, new Date());
    });
  };
  const dropOnce = once(drop);
  blobs.onPut = async (store) => {
    await store();
    await dropOnce();
  };
  expect(await run(h, deps)).toMatchObject({ encrypted: 0, left: 0 });
  await collect(h, deps);
  expect(await storedOf(h, stores)).toEqual([]);
});

test("no more is written anew in a second than is said", async ({ h }) => {
  const { content, parts } = await aFile(h);
  const { deps } = encrypting(h);
  const options = { tenant: h.owner.tenantId, replacesKeys: false, keyKnownWithinMs: 1 };
  const startedAt = performance.now();
  let encrypted = 0;
  for await (const told of encryptContent(deps, { ...options, bytesPerSecond: content.length * 2 }))
    encrypted = told.encrypted;
  expect(encrypted).toBe(parts.length);
  expect(performance.now() - startedAt).toBeGreaterThan(480);
});

test("several runs at once leave each chunk one blob", async ({ h }) => {
  const { content, file, parts } = await aFile(h);
  const stores = encrypting(h);
  const runs = await Promise.all([stores.deps, encrypting(h).deps, encrypting(h).deps].map((deps) => run(h, deps)));
  expect(runs).toMatchObject(Array.from(runs, () => ({ left: 0 })));
  await collect(h, stores.deps);
  expect(await storedOf(h, stores)).toHaveLength(parts.length);
  expect(Buffer.compare(await read(h, stores.deps, file), content)).toBe(0);
});

test("a chunk that is missing or damaged is told and stays as it is, and the others are encrypted", async ({ h }) => {
  exemptFromFsck(h.owner.tenantId);
  const { parts } = await aFile(h);
  const { deps } = encrypting(h);
  const bad = parts[1]!;
  await rm(blobPath(inject("stack").directory, bad.key));
  expect(await run(h, deps)).toEqual({
    encrypted: parts.length - 1,
    found: 0,
    unreadable: [bad.sha256],
    left: 1,
  });
  const [row] = await deps.database.db.select().from(chunks).where(eq(chunks.sha256, bad.sha256));
  expect(row).toMatchObject({ incarnation: bad.incarnation, dataKeyId: null });
});
