import { randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, inject, test } from "vitest";
import { BlobMissingError, BlobStoreUnavailableError } from "./blob-errors.ts";
import { type BlobKey, blobKey } from "./blob-key.ts";
import { describeBlobStore } from "./blob-store.conformance.ts";
import type { BlobStore } from "./blob-store.ts";
import { createBlobStore, type S3Config } from "./create-blob-store.ts";
import { type FaultProxy, startFaultProxy } from "./testing/fault-proxy.ts";
import { listBlobs } from "./testing/list-blobs.ts";

function s3Config(): S3Config {
  const { s3 } = inject("stack");
  if (!s3) throw new Error("these tests need the local stack with S3");
  return { kind: "s3", ...s3 };
}

async function openStore(overrides: Partial<S3Config> = {}): Promise<BlobStore & AsyncDisposable> {
  const store = await createBlobStore({ ...s3Config(), ...overrides });
  return Object.assign(store, { [Symbol.asyncDispose]: () => store.close() });
}

const newKey = (): BlobKey => blobKey(`chunks/tnt_${randomUUID()}/aa/bb/cc`);

describeBlobStore("S3", openStore);

test("list goes through more blobs than one page holds", async () => {
  await using store = await openStore();
  const tenant = `tnt_${randomUUID()}`;
  const keys = Array.from({ length: 1_003 }, (_, i) => blobKey(`chunks/${tenant}/aa/bb/${i}`));
  const left = [...keys];
  const putNext = async (): Promise<void> => {
    for (let key = left.pop(); key; key = left.pop()) await store.put(key, new Uint8Array(1));
  };
  await Promise.all(Array.from({ length: 32 }, putNext));
  const found = await listBlobs(store, `chunks/${tenant}/`);
  expect(found.map((info) => info.key).sort()).toEqual(keys.sort());
  await store.delete(keys);
  expect(await listBlobs(store, `chunks/${tenant}/`)).toEqual([]);
});

describe("a server that fails", () => {
  async function throughProxy(): Promise<{ proxy: FaultProxy; store: BlobStore; key: BlobKey; bytes: Buffer }> {
    const proxy = await startFaultProxy(s3Config().endpoint);
    const store = await openStore({ endpoint: proxy.url });
    const key = newKey();
    const bytes = randomBytes(1_000_000);
    await store.put(key, bytes);
    return { proxy, store, key, bytes };
  }

  async function expectUnavailableSoon(call: Promise<unknown>): Promise<void> {
    const start = performance.now();
    await expect(call).rejects.toBeInstanceOf(BlobStoreUnavailableError);
    expect(performance.now() - start).toBeLessThan(5_000);
  }

  test("one that freezes fails each call within 5 s, and is used again once it thaws", async () => {
    const { proxy, store, key, bytes } = await throughProxy();
    await using _ = proxy;
    proxy.fault = { kind: "freeze" };
    await Promise.all([
      expectUnavailableSoon(store.put(newKey(), randomBytes(8_000_000))),
      expectUnavailableSoon(store.get(key)),
      expectUnavailableSoon(store.delete([key])),
      expectUnavailableSoon(listBlobs(store, "chunks/")),
      expectUnavailableSoon(store.check()),
    ]);
    proxy.fault = { kind: "none" };
    expect(Buffer.compare(await store.get(key), bytes)).toBe(0);
    await store.close();
  }, 15_000);

  test("one that freezes in the middle of a blob fails the get within 5 s", async () => {
    const { proxy, store, key } = await throughProxy();
    await using _ = proxy;
    proxy.fault = { kind: "stall", afterBytes: 200_000 };
    await expectUnavailableSoon(store.get(key));
    await store.close();
  }, 15_000);

  test("an abort ends a call to a frozen server at once", async () => {
    const { proxy, store, key } = await throughProxy();
    await using _ = proxy;
    for (const fault of [{ kind: "freeze" } as const, { kind: "stall", afterBytes: 200_000 } as const]) {
      proxy.fault = fault;
      const abort = new AbortController();
      const reason = new Error("the client went away");
      const start = performance.now();
      setTimeout(() => abort.abort(reason), 100);
      await expect(store.get(key, abort.signal)).rejects.toBe(reason);
      expect(performance.now() - start).toBeLessThan(1_000);
    }
    await store.close();
  });

  test.each([0, 100, 200_000, 999_999])(
    "a connection cut after %i bytes gives the whole blob on the second attempt or an error, never a part",
    async (afterBytes) => {
      const { proxy, store, key, bytes } = await throughProxy();
      await using _ = proxy;
      // A connection counts what it has passed back from its start, so use a new one.
      await using fresh = await openStore({ endpoint: proxy.url });
      proxy.fault = { kind: "cut", afterBytes, times: 1 };
      expect(Buffer.compare(await fresh.get(key), bytes)).toBe(0);
      proxy.fault = { kind: "cut", afterBytes: 0, times: Number.POSITIVE_INFINITY };
      await expectUnavailableSoon(fresh.get(key));
      await store.close();
    },
  );

  test("bytes that change on the way are not acknowledged", async () => {
    const { proxy, store } = await throughProxy();
    await using _ = proxy;
    const key = newKey();
    proxy.fault = { kind: "flip" };
    await expectUnavailableSoon(store.put(key, randomBytes(500_000)));
    proxy.fault = { kind: "none" };
    await expect(store.get(key)).rejects.toThrow(BlobMissingError);
    await store.close();
  });

  test.each(['"d41d8cd98f00b204e9800998ecf8427e"', undefined])(
    "a put that is acknowledged with ETag %s, which is not that of the bytes, fails",
    async (etag) => {
      const server = createServer((req, res) => {
        req.resume().on("end", () => res.writeHead(200, etag === undefined ? {} : { etag }).end());
      }).listen(0, "127.0.0.1");
      await once(server, "listening");
      const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      await using store = await openStore({ endpoint });
      await expectUnavailableSoon(store.put(newKey(), randomBytes(1000)));
      server.close().closeAllConnections();
    },
  );

  test("one that is not there fails at once", async () => {
    const proxy = await startFaultProxy(s3Config().endpoint);
    await proxy[Symbol.asyncDispose]();
    await using store = await openStore({ endpoint: proxy.url });
    const start = performance.now();
    await expect(store.check()).rejects.toBeInstanceOf(BlobStoreUnavailableError);
    await expect(store.get(newKey())).rejects.toBeInstanceOf(BlobStoreUnavailableError);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  test("a wrong secret or a missing bucket is no missing blob", async () => {
    for (const overrides of [{ secretAccessKey: "wrong" }, { bucket: `none-${randomUUID()}` }]) {
      await using store = await openStore(overrides);
      await expect(store.get(newKey())).rejects.toBeInstanceOf(BlobStoreUnavailableError);
      await expect(store.put(newKey(), randomBytes(10))).rejects.toBeInstanceOf(BlobStoreUnavailableError);
      await expect(store.check()).rejects.toBeInstanceOf(BlobStoreUnavailableError);
    }
  });
});
