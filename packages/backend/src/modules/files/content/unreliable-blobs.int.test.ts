import { createHash, randomBytes } from "node:crypto";
import { newId } from "@scai/contract";
import { test as base, expectProblem, type Harness, harnessOn, startTestServer, type WireFile } from "@scai/testing";
import { describe, expect, vi } from "vitest";
import { BlobStoreUnavailableError } from "../../../platform/blob/index.ts";
import { collectGarbage } from "../jobs/collect-garbage.ts";
import { HookedBlobStore } from "../testing/hooked-blob-store.ts";
import { countStored, danglingChunks, nothingStored } from "../testing/stored.ts";
import { insertUpload, reserveChunks } from "./uploads.repo.ts";

// R9 of the quality goals: whatever a blob store does, no version comes of it that gives other bytes than went in.

const mib = 1024 * 1024;
const grace = 900;

const test = base
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures that a fixture needs from this pattern
  .extend("hooked", { scope: "file" }, async ({}, { onCleanup }) => {
    let blobs: HookedBlobStore | undefined;
    const server = await startTestServer({
      wrapBlobs: (store) => {
        blobs = new HookedBlobStore(store);
        return blobs;
      },
    });
    if (blobs === undefined) throw new Error("the server did not take the blob store");
    onCleanup(() => server.close());
    return { server, blobs };
  })
  .extend("blobs", ({ hooked }, { onCleanup }) => {
    onCleanup(() => hooked.blobs.reset());
    return hooked.blobs;
  })
  .extend("on", ({ hooked }) => harnessOn(hooked.server));

/** A gate that puts wait at. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  let waiting = 0;
  return {
    open: () => open(),
    get waiting() {
      return waiting;
    },
    async pass() {
      waiting++;
      await opened;
    },
  };
}

async function expectNothing(h: Harness): Promise<void> {
  await collectGarbage(h.server.services, grace);
  expect(await countStored(h.server.services, h.owner.tenantId)).toEqual(nothingStored);
}

async function expectReadable(h: Harness, file: WireFile, content: Uint8Array): Promise<void> {
  expect(Buffer.compare(await h.download(file.id), content)).toBe(0);
  expect(await danglingChunks(h.server.services, h.owner.tenantId)).toEqual([]);
}

test("a file appears when the last of its bytes is durable, not before; what is meant is written down first", async ({
  on: h,
  blobs,
}) => {
  const late = gate();
  blobs.onPut = async (store) => {
    await late.pass();
    await store();
  };
  const { id: shareId } = await h.share();
  const content = randomBytes(5 * mib);
  const uploading = h.file(shareId, { name: "late", content });
  await vi.waitFor(() => expect(late.waiting).toBeGreaterThan(2));
  expect(await countStored(h.server.services, h.owner.tenantId)).toMatchObject({ uploads: 1, blobs: 0 });
  expect((await countStored(h.server.services, h.owner.tenantId)).chunks).toBeGreaterThanOrEqual(late.waiting);
  expectProblem(await h.rest().call("files.lookUp", { shareId, path: "/late" }), "files.not_found");
  late.open();
  await expectReadable(h, await uploading, content);
});

describe("a store that fails", () => {
  const failures = [
    ["is away", () => new BlobStoreUnavailableError("away"), "server.unavailable"],
    ["is full", () => new BlobStoreUnavailableError("full", { isFull: true }), "files.storage_full"],
    ["has a bug", () => new Error("a secret path"), "server.internal"],
  ] as const;

  test.for(failures)(
    "because it %s, in the middle, leaves no file and nothing else",
    async ([, failure, code], { on: h, blobs }) => {
      let puts = 0;
      blobs.onPut = async (store) => {
        if (++puts > 2) throw failure();
        await store();
      };
      const { id: shareId } = await h.share();
      const content = randomBytes(8 * mib);
      const answer = await h.rest().call("files.upload", { shareId, name: "x" }, { content });
      expectProblem(answer, code);
      expect(new TextDecoder().decode(answer.bytes)).not.toContain("secret");
      if (code === "server.unavailable") expect(answer.headers.get("retry-after")).toBe("2");
      await expectNothing(h);
      blobs.reset();
      await expectReadable(h, await h.file(shareId, { name: "x", content }), content);
    },
  );

  test("after it has stored the bytes all the same, leaves nothing either", async ({ on: h, blobs }) => {
    blobs.onPut = async (store) => {
      await store();
      throw new BlobStoreUnavailableError("the answer got lost");
    };
    const { id: shareId } = await h.share();
    const answer = await h.rest().call("files.upload", { shareId, name: "x" }, { content: randomBytes(2 * mib) });
    expectProblem(answer, "server.unavailable");
    await expectNothing(h);
  });

  test("for one upload does not harm another of the same bytes, whichever ends first", async ({ on: h, blobs }) => {
    const { id: shareId } = await h.share();
    for (const failsFirst of [true, false]) {
      const content = randomBytes(100_000);
      const [losing, winning] = [gate(), gate()];
      let puts = 0;
      blobs.onPut = async (store) => {
        if (++puts === 1) {
          await losing.pass();
          throw new BlobStoreUnavailableError("away");
        }
        await winning.pass();
        await store();
      };
      const failing = h.rest().call("files.upload", { shareId, name: `failing ${failsFirst}` }, { content });
      await vi.waitFor(() => expect(losing.waiting).toBe(1));
      const succeeding = h.file(shareId, { content });
      await vi.waitFor(() => expect(winning.waiting).toBe(1));
      const steps = [
        async () => {
          losing.open();
          expectProblem(await failing, "server.unavailable");
          await collectGarbage(h.server.services, grace);
        },
        async () => {
          winning.open();
          await succeeding;
        },
      ];
      for (const step of failsFirst ? steps : steps.toReversed()) await step();
      await expectReadable(h, await succeeding, content);
    }
  });
});

test("a store that says it stored what it did not is found out by whoever reads, and nobody gets wrong bytes", async ({
  on: h,
  blobs,
}) => {
  const { id: shareId } = await h.share();
  blobs.onPut = async () => {};
  const { id: absent } = await h.file(shareId, { content: randomBytes(1000) });
  blobs.onPut = async (_store, key) => {
    const { server } = h;
    blobs.reset();
    await server.services.blobs.put(key, randomBytes(1000));
  };
  const { id: wrong } = await h.file(shareId, { content: randomBytes(1000) });
  for (const id of [absent, wrong]) {
    const response = await h.fetch(`/files/${id}/content`);
    expect([response.status, await response.json()]).toMatchObject([500, { code: "files.corrupt" }]);
  }
});

test("an upload does not count on bytes that another one only meant to store", async ({ on: h }) => {
  const content = randomBytes(1000);
  const { database, clock } = h.server.services;
  const { tenantId, id: userId } = h.owner;
  const dead = { id: newId("upload"), tenantId, userId };
  const sha256 = createHash("sha256").update(content).digest("hex");
  await database.transaction(async (tx) => {
    await insertUpload(tx, { ...dead, aliveAt: clock() });
    await reserveChunks(tx, dead, [{ sha256, sizeBytes: content.length }], clock());
  });
  const { id: shareId } = await h.share();
  const file = await h.file(shareId, { content });
  await expectReadable(h, file, content);
  const later = new Date(Date.now() + 3600_000);
  await collectGarbage({ ...h.server.services, clock: () => later }, grace);
  await expectReadable(h, file, content);
  expect(await countStored(h.server.services, tenantId)).toEqual({ uploads: 0, pins: 0, chunks: 1, blobs: 1 });
});

test("an upload whose process stood still for too long cannot commit chunks that were collected meanwhile", async ({
  on: h,
  blobs,
}) => {
  const { id: shareId } = await h.share();
  const content = randomBytes(100_000);
  const slow = gate();
  blobs.onPut = async (store) => {
    await store();
    await slow.pass();
  };
  const uploading = h.rest().call("files.upload", { shareId, name: "x" }, { content });
  await vi.waitFor(() => expect(slow.waiting).toBe(1));
  const later = new Date(Date.now() + 3600_000);
  await collectGarbage({ ...h.server.services, clock: () => later }, grace);
  expect(await countStored(h.server.services, h.owner.tenantId)).toEqual(nothingStored);
  slow.open();
  expectProblem(await uploading, "request.incomplete");
  await expectNothing(h);
  blobs.reset();
  await expectReadable(h, await h.file(shareId, { name: "x", content }), content);
});
