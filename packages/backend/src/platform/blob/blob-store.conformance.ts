import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BlobMissingError } from "./blob-errors.ts";
import { type BlobKey, blobKey } from "./blob-key.ts";
import { BLOB_MAX_BYTES, type BlobStore } from "./blob-store.ts";
import { listBlobs } from "./testing/list-blobs.ts";

/** What the product relies on in any blob store. `makeStore` may open a store that others use too. */
export function describeBlobStore(name: string, makeStore: () => Promise<BlobStore>): void {
  describe(`${name} as a blob store`, () => {
    let store: BlobStore;
    beforeAll(async () => {
      store = await makeStore();
    });
    afterAll(async () => await store.close());

    test.each([0, 1, 65_537, 1_048_576, BLOB_MAX_BYTES])(
      "a blob of %i bytes comes back as it was",
      async (sizeBytes) => {
        const key = newKey();
        const bytes = randomBytes(sizeBytes);
        await store.put(key, bytes);
        expect(Buffer.compare(await store.get(key), bytes)).toBe(0);
      },
    );

    test("a blob larger than any chunk is refused", async () => {
      const key = newKey();
      await expect(store.put(key, new Uint8Array(BLOB_MAX_BYTES + 1))).rejects.toThrow(RangeError);
      await expect(store.get(key)).rejects.toThrow(BlobMissingError);
    });

    test("of a view only what it shows is stored, and what get returns shares no memory", async () => {
      const key = newKey();
      const bytes = randomBytes(1000);
      await store.put(key, bytes.subarray(100, 300));
      const [first, second] = await Promise.all([store.get(key), store.get(key)]);
      expect(Buffer.compare(first, bytes.subarray(100, 300))).toBe(0);
      expect(first.buffer).not.toBe(second.buffer);
      expect(first.buffer.byteLength).toBe(200);
    });

    test("getting what is not there tells which blob is missing", async () => {
      const key = newKey();
      await expect(store.get(key)).rejects.toMatchObject({ name: "BlobMissingError", key });
    });

    test("50 puts of one key at once leave the whole blob, and no get meanwhile sees a part", async () => {
      const key = newKey();
      const bytes = randomBytes(300_000);
      const puts = Promise.all(Array.from({ length: 50 }, () => store.put(key, bytes)));
      let isDone = false;
      const gets = (async () => {
        while (!isDone) {
          const seen = await store.get(key).catch(ignoreMissing);
          if (seen) expect(Buffer.compare(seen, bytes)).toBe(0);
        }
      })();
      await puts;
      isDone = true;
      await gets;
      expect(Buffer.compare(await store.get(key), bytes)).toBe(0);
      expect(await listBlobs(store, key)).toHaveLength(1);
    });

    test("50 blobs put at once are all there", async () => {
      const tenant = newTenant();
      const blobs = Array.from({ length: 50 }, () => ({ key: newKey(tenant), bytes: randomBytes(20_000) }));
      await Promise.all(blobs.map(({ key, bytes }) => store.put(key, bytes)));
      await Promise.all(
        blobs.map(async ({ key, bytes }) => expect(Buffer.compare(await store.get(key), bytes)).toBe(0)),
      );
    });

    test("delete removes what is there and does not mind what is not", async () => {
      const tenant = newTenant();
      const keys = Array.from({ length: 20 }, () => newKey(tenant));
      await Promise.all(keys.map((key) => store.put(key, randomBytes(10))));
      const kept = keys.slice(0, 2);
      const absent = Array.from({ length: 1_100 }, () => newKey(tenant));
      await store.delete([...absent, ...keys.slice(2)]);
      await store.delete(keys.slice(2));
      await store.delete([]);
      expect((await listBlobs(store, `chunks/${tenant}/`)).map((info) => info.key).sort()).toEqual(kept.sort());
      await expect(store.get(keys[5] as BlobKey)).rejects.toThrow(BlobMissingError);
    });

    test("list yields each blob under a prefix once, with its size and time", async () => {
      const tenant = newTenant();
      const before = Date.now();
      const sizes = new Map(Array.from({ length: 15 }, (_, i) => [newKey(tenant), i * 7] as const));
      for (const [key, sizeBytes] of sizes) await store.put(key, new Uint8Array(sizeBytes));
      await store.put(newKey(`${tenant}x`), new Uint8Array(1));

      const infos = await listBlobs(store, `chunks/${tenant}/`);
      expect(new Map(infos.map((info) => [info.key, info.sizeBytes]))).toEqual(sizes);
      expect(infos).toHaveLength(sizes.size);
      for (const { modifiedAt } of infos) {
        // S3 tells whole seconds, and its clock may be another one.
        expect(Math.abs(modifiedAt.getTime() - before)).toBeLessThan(60_000);
      }
    });

    test("a prefix need not end with a segment, and one that nothing has is no error", async () => {
      const tenant = newTenant();
      await store.put(newKey(tenant), new Uint8Array(1));
      await store.put(newKey(`${tenant}x`), new Uint8Array(1));
      expect(await listBlobs(store, `chunks/${tenant}`)).toHaveLength(2);
      expect(await listBlobs(store, `chunks/${tenant}x/`)).toHaveLength(1);
      expect(await listBlobs(store, `chunks/${tenant}/aa/bb/none`)).toHaveLength(0);
      expect(await listBlobs(store, "nothing/here/")).toHaveLength(0);
      await expect(listBlobs(store, "chunks/../")).rejects.toThrow(RangeError);
    });

    test("blobs may vanish while they are listed", async () => {
      const tenant = newTenant();
      const keys = Array.from({ length: 40 }, () => newKey(tenant));
      await Promise.all(keys.map((key) => store.put(key, new Uint8Array(1))));
      let seen = 0;
      for await (const { key } of store.list(`chunks/${tenant}/`)) {
        if (seen++ === 0) await store.delete(keys.filter((other) => other !== key));
      }
      expect(seen).toBeGreaterThan(0);
      expect(await listBlobs(store, `chunks/${tenant}/`)).toHaveLength(1);
    });

    test("an aborted call fails with the signal's reason and stores nothing", async () => {
      const key = newKey();
      const reason = new Error("the client went away");
      const aborted = AbortSignal.abort(reason);
      await expect(store.put(key, randomBytes(10), aborted)).rejects.toBe(reason);
      await expect(store.get(key, aborted)).rejects.toBe(reason);
      await expect(store.check(aborted)).rejects.toBe(reason);
      await expect(store.get(key)).rejects.toThrow(BlobMissingError);
    });

    test("a put that is aborted under way leaves the whole blob or none", async () => {
      for (const delayMs of [0, 1, 2, 4, 8]) {
        const key = newKey();
        const bytes = randomBytes(2_000_000);
        const abort = new AbortController();
        const reason = new Error("the client went away");
        const put = store.put(key, bytes, abort.signal).catch((err: unknown) => err);
        setTimeout(() => abort.abort(reason), delayMs);
        expect([undefined, reason]).toContain(await put);
        const found = await store.get(key).catch(ignoreMissing);
        if (found) expect(Buffer.compare(found, bytes)).toBe(0);
      }
    });

    test("a store that works says so", async () => {
      await expect(store.check()).resolves.toBeUndefined();
    });
  });
}

function newTenant(): string {
  return `tnt_${randomUUID()}`;
}

function newKey(tenant = newTenant()): BlobKey {
  const name = randomBytes(32).toString("hex");
  return blobKey(`chunks/${tenant}/${name.slice(0, 2)}/${name.slice(2, 4)}/${name.slice(4)}`);
}

function ignoreMissing(err: unknown): undefined {
  if (!(err instanceof BlobMissingError)) throw err;
}
