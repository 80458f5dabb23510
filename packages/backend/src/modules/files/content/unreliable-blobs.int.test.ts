import { createHash, hash, randomBytes, randomInt } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { newId } from "@scai/contract";
import {
  test as base,
  exemptFromFsck,
  expectProblem,
  type Harness,
  harnessOn,
  startTestServer,
  type WireFile,
} from "@scai/testing";
import { describe, expect } from "vitest";
import { BlobStoreUnavailableError, macOf } from "../../../platform/blob/index.ts";
import { collectGarbage } from "../jobs/collect-garbage.ts";
import { eventually } from "../testing/eventually.ts";
import { HookedBlobStore } from "../testing/hooked-blob-store.ts";
import { formAround, openRequest } from "../testing/open-request.ts";
import { countStored, danglingChunks, nothingStored } from "../testing/stored.ts";
import { parseChunkBlobKey } from "./blob-key.ts";
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
  await eventually(() => expect(late.waiting).toBeGreaterThan(2));
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
      await eventually(() => expect(losing.waiting).toBe(1));
      const succeeding = h.file(shareId, { content });
      await eventually(() => expect(winning.waiting).toBe(1));
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
  exemptFromFsck(h.owner.tenantId);
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
    await reserveChunks(tx, dead, [{ sha256, sizeBytes: content.length, mac: macOf(content) }], clock());
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
  await eventually(() => expect(slow.waiting).toBe(1));
  const later = new Date(Date.now() + 3600_000);
  await collectGarbage({ ...h.server.services, clock: () => later }, grace);
  expect(await countStored(h.server.services, h.owner.tenantId)).toEqual(nothingStored);
  slow.open();
  expectProblem(await uploading, "request.incomplete");
  await expectNothing(h);
  blobs.reset();
  await expectReadable(h, await h.file(shareId, { name: "x", content }), content);
});

test("an upload that was given up cannot go on where it stood, and pins nothing more", async ({ on: h, blobs }) => {
  let [started, finished] = [0, 0];
  blobs.onPut = async (store) => {
    started += 1;
    await store();
    finished += 1;
  };
  const { id: shareId } = await h.share();
  const form = formAround({ shareId, name: "x" });
  const sending = openRequest(`${h.server.url}/api/v1/files`, "POST", {
    authorization: `Bearer ${h.owner.token}`,
    "content-type": form.contentType,
  });
  await sending.write(form.head);
  await sending.write(randomBytes(16 * mib));
  // What is being stored when the upload is given up is left to the search for orphans; here nothing is.
  await eventually(async () => {
    const before = started;
    await sleep(300);
    expect([before > 0, started, finished]).toEqual([true, before, before]);
  });
  const later = new Date(Date.now() + 3600_000);
  await collectGarbage({ ...h.server.services, clock: () => later }, grace);
  await sending.write(randomBytes(16 * mib)).catch(() => {});
  await sending.write(form.tail).catch(() => {});
  sending.end();
  expectProblem(await sending.answer, "request.incomplete");
  await eventually(() => expectNothing(h));
});

describe("a store that is slower than the client", () => {
  test("gets the bytes of each chunk, however late it takes them and in whatever order", async ({ on: h, blobs }) => {
    const changed: string[] = [];
    blobs.onPut = async (store, key, bytes) => {
      const named = parseChunkBlobKey(key)?.sha256;
      await sleep(randomInt(40));
      if (hash("sha256", bytes, "hex") !== named) changed.push(key);
      await store();
    };
    // Parts that come again are chunks that come again, some while their first one is still on its way.
    const part = randomBytes(4 * mib);
    const content = Buffer.concat([part, randomBytes(6 * mib), part, part, randomBytes(14 * mib)]);
    const { id: shareId } = await h.share();
    const shifted = content.subarray(mib);
    const files = await Promise.all([content, shifted].map((each) => h.file(shareId, { content: each })));
    expect(changed).toEqual([]);
    await expectReadable(h, files[0]!, content);
    await expectReadable(h, files[1]!, shifted);
  });

  test("fails an upload that waits for room, and leaves nothing", async ({ on: h, blobs }) => {
    let puts = 0;
    blobs.onPut = async (store) => {
      const isLast = ++puts > 12;
      await sleep(50);
      if (isLast) throw new BlobStoreUnavailableError("away");
      await store();
    };
    const { id: shareId } = await h.share();
    const content = randomBytes(48 * mib);
    const answer = await h.rest().call("files.upload", { shareId, name: "x" }, { content });
    expectProblem(answer, "server.unavailable");
    await expectNothing(h);
  });

  test("lets go of an upload whose client leaves while it waits for room", async ({ on: h, blobs }) => {
    const full = gate();
    blobs.onPut = async (store) => {
      await full.pass();
      await store();
    };
    const { id: shareId } = await h.share();
    const form = formAround({ shareId, name: "x" });
    const sending = openRequest(`${h.server.url}/api/v1/files`, "POST", {
      authorization: `Bearer ${h.owner.token}`,
      "content-type": form.contentType,
    });
    await sending.write(form.head);
    const writing = (async () => {
      for (let i = 0; i < 64; i++) await sending.write(randomBytes(mib));
    })().catch(() => {});
    await eventually(() => expect(full.waiting).toBeGreaterThan(15));
    sending.cut();
    await writing;
    full.open();
    await eventually(() => expectNothing(h));
    expectProblem(await h.rest().call("files.lookUp", { shareId, path: "/x" }), "files.not_found");
  });
});
