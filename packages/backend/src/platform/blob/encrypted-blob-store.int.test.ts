import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newId } from "@scai/contract";
import { exemptFromFsck, harnessOn, startTestServer, test as withServer } from "@scai/testing";
import { test as base, describe, expect, inject } from "vitest";
import { checkStore } from "../../modules/files/index.ts";
import { chunksOfVersion } from "../../modules/files/testing/stored.ts";
import { createDataKeys } from "../secrets/index.ts";
import { blobKey } from "./blob-key.ts";
import { describeBlobStore } from "./blob-store.conformance.ts";
import { createBlobStore } from "./create-blob-store.ts";
import { type DataKey, type DataKeys, encrypted } from "./encrypted-blob-store.ts";
import { listBlobs } from "./testing/list-blobs.ts";

/** A key for each tenant, in memory. */
function someDataKeys(): DataKeys {
  const keys = new Map<string, DataKey>();
  return {
    async current(tenant) {
      const key = keys.get(tenant) ?? { id: randomBytes(16), key: randomBytes(32) };
      keys.set(tenant, key);
      return key;
    },
    async find(tenant, id) {
      const key = keys.get(tenant);
      return key !== undefined && Buffer.from(id).equals(key.id) ? key : undefined;
    },
  };
}

describeBlobStore("an encrypted disk", async () => {
  const directory = await mkdtemp(join(tmpdir(), "scai-blobs-"));
  const store = await createBlobStore({ kind: "disk", directory }, { dataKeys: someDataKeys(), isOn: true });
  const closeStore = store.close.bind(store);
  const close = async (): Promise<void> => {
    await closeStore();
    await rm(directory, { recursive: true });
  };
  return Object.assign(store, { close });
});

describeBlobStore("encrypted S3", async () => {
  const { s3 } = inject("stack");
  if (!s3) throw new Error("these tests need the local stack with S3");
  return createBlobStore({ kind: "s3", ...s3 }, { dataKeys: someDataKeys(), isOn: true });
});

const test = base.extend<{ directory: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures it is to make from a pattern.
  directory: async ({}, use) => {
    const directory = await mkdtemp(join(tmpdir(), "scai-blobs-"));
    await use(directory);
    await rm(directory, { recursive: true });
  },
});

const newKey = (tenant = `tnt_${randomUUID()}`) => blobKey(`chunks/${tenant}/aa/${randomUUID()}`);

/** The one file that a store has below its root, and its bytes. */
async function stored(directory: string) {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const [file, ...others] = entries.filter((entry) => entry.isFile());
  if (file === undefined || others.length > 0) throw new Error(`${entries.length} entries`);
  const path = join(file.parentPath, file.name);
  return { path, bytes: await readFile(path) };
}

test("nothing of what is put is in the store, and the same bytes are never the same there", async ({ directory }) => {
  const store = await createBlobStore({ kind: "disk", directory }, { dataKeys: someDataKeys(), isOn: true });
  const [key, bytes] = [newKey(), Buffer.from("what nobody may read".repeat(50))];
  await store.put(key, bytes);
  const { bytes: first } = await stored(directory);
  expect(first.includes("nobody")).toBe(false);
  await store.put(key, bytes);
  const { bytes: second } = await stored(directory);
  expect(second.subarray(29).includes(first.subarray(29, 61))).toBe(false);
  expect(await store.get(key)).toEqual(bytes);
});

test("a store with plain and encrypted blobs is read, listed and emptied whether encryption is on or off", async ({
  directory,
}) => {
  const dataKeys = someDataKeys();
  const plain = await createBlobStore({ kind: "disk", directory });
  const [off, on] = [false, true].map((isOn) => encrypted(plain, { dataKeys, isOn }));
  if (off === undefined || on === undefined) throw new Error("two stores");
  const tenant = `tnt_${randomUUID()}`;
  const [older, newer] = [newKey(tenant), newKey(tenant)];
  await off.put(older, Buffer.from("plain"));
  await on.put(newer, Buffer.from("encrypted"));
  expect(Buffer.from(await plain.get(older)).toString()).toBe("plain");
  for (const store of [off, on]) {
    expect(Buffer.from(await store.get(older)).toString()).toBe("plain");
    expect(Buffer.from(await store.get(newer)).toString()).toBe("encrypted");
    const listed = await listBlobs(store, `chunks/${tenant}/`);
    expect(new Map(listed.map(({ key, sizeBytes }) => [key, sizeBytes]))).toEqual(
      new Map([
        [older, 5],
        [newer, 9],
      ]),
    );
  }
  await off.delete([older, newer]);
  expect(await listBlobs(plain, `chunks/${tenant}/`)).toEqual([]);
  await expect(on.get(newer)).rejects.toMatchObject({ name: "BlobMissingError", key: newer });
});

test("no byte of an encrypted blob can be changed, added or taken away, nor the blob put in another's place", async ({
  directory,
}) => {
  const dataKeys = someDataKeys();
  const store = await createBlobStore({ kind: "disk", directory }, { dataKeys, isOn: true });
  const [tenant, key] = [`tnt_${randomUUID()}`, newKey()];
  await store.put(key, Buffer.from("x"));
  const { path, bytes } = await stored(directory);
  const damaged = { name: "BlobDamagedError" };
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    await writeFile(path, changed);
    await expect(store.get(key)).rejects.toMatchObject(damaged);
    await writeFile(path, bytes.subarray(0, at));
    await expect(store.get(key)).rejects.toMatchObject(damaged);
  }
  await writeFile(path, Buffer.concat([bytes, Buffer.from([0])]));
  await expect(store.get(key)).rejects.toMatchObject(damaged);
  await writeFile(path, bytes);
  expect(Buffer.from(await store.get(key)).toString()).toBe("x");
  for (const other of [newKey(key.split("/")[1]), newKey(tenant)]) {
    await store.put(other, Buffer.from("y"));
    await rename(path, join(directory, `${other}_aes`));
    await expect(store.get(other)).rejects.toMatchObject(damaged);
    await rename(join(directory, `${other}_aes`), path);
  }
});

withServer(
  "processes that need a tenant's first data key at once use the same one, and no other tenant has it",
  async ({ h }) => {
    const { database, secretBox, clock } = h.server.services;
    const open = () => createDataKeys({ database, secretBox, clock });
    const tenantId = newId("tenant");
    const found = await Promise.all(Array.from({ length: 8 }, () => open().current(tenantId)));
    const [first] = found;
    if (first === undefined) throw new Error("no key");
    for (const each of found) expect(each).toEqual(first);
    expect(await open().find(tenantId, first.id)).toEqual(first);
    expect(await open().find(newId("tenant"), first.id)).toBeUndefined();
    expect((await open().current(newId("tenant"))).key).not.toEqual(first.key);
  },
);

describe("a server that encrypts", () => {
  withServer(
    "serves what it took, whole and in ranges, and fsck finds a blob that does not open",
    async ({ h: outer }) => {
      const { database, secretBox, clock } = outer.server.services;
      const dataKeys = createDataKeys({ database, secretBox, clock });
      const server = await startTestServer({ wrapBlobs: (store) => encrypted(store, { dataKeys, isOn: true }) });
      try {
        const h = await harnessOn(server);
        exemptFromFsck(h.owner.tenantId);
        const { id: shareId } = await h.share();
        const content = randomBytes(3 * 1024 * 1024);
        const file = await h.file(shareId, { content });
        expect(Buffer.compare(await h.download(file.id), content)).toBe(0);
        const part = await h.fetch(`/files/${file.id}/content`, { headers: { range: "bytes=1500000-1500999" } });
        expect(Buffer.compare(Buffer.from(await part.arrayBuffer()), content.subarray(1_500_000, 1_501_000))).toBe(0);
        const fsck = async () => {
          const options = { tenant: h.owner.tenantId, readsAll: true, graceSeconds: -60 };
          const found: string[] = [];
          for await (const { kind, subject } of checkStore(server.services, options)) found.push(`${kind} ${subject}`);
          return found;
        };
        expect(await fsck()).toEqual([]);
        const [chunk] = await chunksOfVersion(server.services.database, h.owner.tenantId, file.versionId);
        const path = join(inject("stack").directory, "blobs", `${chunk?.key}_aes`);
        const bytes = await readFile(path);
        bytes[bytes.length >> 1]! ^= 1;
        await writeFile(path, bytes);
        expect(await fsck()).toEqual([`chunk_damaged ${chunk?.sha256}`]);
        const refused = await h.fetch(`/files/${file.id}/content`);
        expect(refused.status).toBe(500);
        expect(await refused.json()).toMatchObject({ code: "files.corrupt" });
      } finally {
        await server.close();
      }
    },
  );
});
