import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import * as fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { test as base, expect, vi } from "vitest";
import { BlobMissingError, BlobStoreUnavailableError } from "./blob-errors.ts";
import { blobKey } from "./blob-key.ts";
import { describeBlobStore } from "./blob-store.conformance.ts";
import type { BlobStore } from "./blob-store.ts";
import { createBlobStore } from "./create-blob-store.ts";
import { hashBlob } from "./hash-blob.ts";
import { listBlobs } from "./testing/list-blobs.ts";

// Each call still reaches the file system: the spies tell which ones were made.
vi.mock("node:fs/promises", { spy: true });

const key = blobKey("chunks/tnt_1/aa/bb/cc");

const test = base.extend<{ directory: string; store: BlobStore }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures it is to make from a pattern.
  directory: async ({}, use) => {
    const directory = await fs.mkdtemp(join(tmpdir(), "scai-blobs-"));
    await use(directory);
    await fs.rm(directory, { recursive: true });
  },
  store: async ({ directory }, use) => {
    const store = await createBlobStore({ kind: "disk", directory });
    await use(store);
    await store.close();
  },
});

describeBlobStore("a disk", async () => {
  const directory = await fs.mkdtemp(join(tmpdir(), "scai-blobs-"));
  const store = await createBlobStore({ kind: "disk", directory });
  const closeStore = store.close.bind(store);
  const close = async (): Promise<void> => {
    await closeStore();
    await fs.rm(directory, { recursive: true });
  };
  return Object.assign(store, { close });
});

test("nobody but the owner can read the blobs", async ({ directory, store }) => {
  await store.put(key, randomBytes(10));
  const modes = new Map<string, number>();
  for (const entry of await fs.readdir(directory, { recursive: true })) {
    modes.set(entry, (await fs.stat(join(directory, entry))).mode & 0o777);
  }
  expect(modes.get(key)).toBe(0o600);
  modes.delete(key);
  expect(modes.size).toBeGreaterThan(3);
  expect(new Set(modes.values())).toEqual(new Set([0o700]));
});

test("every directory that a put makes is synced into its parent, and the blob into its directory, each new one once", async ({
  directory,
  store,
}) => {
  const synced = async (call: Promise<void>): Promise<string[]> => {
    vi.mocked(fs.open).mockClear();
    await call;
    const opened = vi.mocked(fs.open).mock.calls.filter(([, flags]) => flags === "r");
    return opened.map(([path]) => String(path).slice(directory.length)).sort();
  };
  expect(await synced(store.put(key, randomBytes(10)))).toEqual([
    "",
    "/chunks",
    "/chunks/tnt_1",
    "/chunks/tnt_1/aa",
    "/chunks/tnt_1/aa/bb",
  ]);
  expect(await synced(store.put(key, randomBytes(10)))).toEqual(["/chunks/tnt_1/aa/bb"]);

  // Another process sees the directories, but cannot know that they are durable.
  const other = await createBlobStore({ kind: "disk", directory });
  expect(await synced(other.put(key, randomBytes(10)))).toHaveLength(5);
  await other.close();
});

test("a missing directory is made with all that is above it", async ({ directory }) => {
  const store = await createBlobStore({ kind: "disk", directory: join(directory, "a", "b") });
  await store.put(key, randomBytes(10));
  expect((await fs.stat(join(directory, "a", "b", key))).size).toBe(10);
  await store.close();
});

test("what a crash left unfinished is never seen, and removed at the next start unless it may be under way elsewhere", async ({
  directory,
  store,
}) => {
  await store.put(key, randomBytes(10));
  const unfinished = join(directory, ".unfinished");
  await fs.writeFile(join(unfinished, "old"), "torn");
  await fs.writeFile(join(unfinished, "young"), "torn");
  const hourAgo = Date.now() / 1000 - 3600;
  await fs.utimes(join(unfinished, "old"), hourAgo, hourAgo);

  const next = await createBlobStore({ kind: "disk", directory });
  expect(await fs.readdir(unfinished)).toEqual(["young"]);
  expect((await listBlobs(next, "")).map((info) => info.key)).toEqual([key]);
  await next.close();
});

test.each([
  { call: "write", code: "ENOSPC", isFull: true },
  { call: "datasync", code: "ENOSPC", isFull: true },
  { call: "datasync", code: "EIO", isFull: false },
  { call: "sync", code: "EIO", isFull: false },
] as const)(
  "$code from $call fails the put, leaves nothing unfinished, and the next put works",
  async ({ call, code, isFull }) => {
    const directory = await fs.mkdtemp(join(tmpdir(), "scai-blobs-"));
    const store = await createBlobStore({ kind: "disk", directory });
    const handle = await fs.open(directory, "r");
    const failing = vi.spyOn(Object.getPrototypeOf(handle), call);
    await handle.close();
    failing.mockRejectedValueOnce(Object.assign(new Error(`${code}: injected`), { code }));

    const put = store.put(key, randomBytes(1000));
    await expect(put).rejects.toBeInstanceOf(BlobStoreUnavailableError);
    await expect(put).rejects.toMatchObject({ isFull });
    // Once renamed, a blob is there whole, and only its durability is in doubt.
    if (call !== "sync") await expect(store.get(key)).rejects.toThrow(BlobMissingError);
    expect(await fs.readdir(join(directory, ".unfinished"))).toEqual([]);

    await store.put(key, randomBytes(1000));
    expect(await store.get(key)).toHaveLength(1000);
    await store.close();
    await fs.rm(directory, { recursive: true });
  },
);

test("a store whose directory is gone says so, also of blobs that seem missing, and works again once it is back", async ({
  directory,
  store,
}) => {
  await store.put(key, randomBytes(10));
  await fs.rename(directory, `${directory}-away`);
  // As when a volume is not mounted.
  await fs.mkdir(directory);
  const calls = [
    store.check(),
    store.put(key, randomBytes(10)),
    store.get(key),
    store.delete([key]),
    listBlobs(store, ""),
  ];
  for (const result of await Promise.allSettled(calls)) {
    expect(result).toMatchObject({ reason: { name: "BlobStoreUnavailableError" } });
  }
  await fs.rm(directory, { recursive: true });
  await fs.rename(`${directory}-away`, directory);
  await store.check();
  expect(await store.get(key)).toHaveLength(10);
});

test("a store that loses the directories under its root makes them again", async ({ directory, store }) => {
  await store.put(key, randomBytes(10));
  await fs.rm(join(directory, "chunks"), { recursive: true });
  await expect(store.put(key, randomBytes(10))).rejects.toBeInstanceOf(BlobStoreUnavailableError);
  await store.put(key, randomBytes(10));
  expect(await store.get(key)).toHaveLength(10);
});

test("a file where the directory should be fails the opening", async ({ directory }) => {
  await fs.writeFile(join(directory, "file"), "");
  const opening = createBlobStore({ kind: "disk", directory: join(directory, "file") });
  await expect(opening).rejects.toBeInstanceOf(BlobStoreUnavailableError);
});

test("after SIGKILL every acknowledged blob is there and no blob is torn", async ({ directory }) => {
  const acknowledged: string[] = [];
  for (const lifeMs of [50, 110, 170, 230, 290, 350]) {
    const child = spawn(process.execPath, [join(import.meta.dirname, "testing/put-until-killed.ts"), directory]);
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
    await once(child.stdout, "data");
    await sleep(lifeMs);
    child.kill("SIGKILL");
    await once(child, "close");
    acknowledged.push(...output.split("\n").slice(0, -1));
  }
  const store = await createBlobStore({ kind: "disk", directory });
  const found = await listBlobs(store, "");
  expect(acknowledged.length).toBeGreaterThan(10);
  expect(found.map((info) => info.key)).toEqual(expect.arrayContaining(acknowledged));
  for (const { key } of found) expect((await hashBlob(await store.get(key))).sha256).toBe(basename(key));
  await store.close();
}, 20_000);
