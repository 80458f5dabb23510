import { createHash, randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { ContentHash, hashBlob } from "./hash-blob.ts";

const KiB = 1024;

/** Random bytes in memory of their own, and their sum by another way. */
function blob(sizeBytes: number) {
  const bytes = new Uint8Array(sizeBytes);
  bytes.set(randomBytes(sizeBytes));
  return { bytes, sha256: createHash("sha256").update(bytes).digest("hex"), copy: Buffer.from(bytes) };
}

describe("hashBlob", () => {
  test.each([0, 1, 64 * KiB, 64 * KiB + 1, 8192 * KiB])(
    "%d bytes: the sum of them, and they come back",
    async (size) => {
      const { bytes, sha256, copy } = blob(size);
      const hashed = await hashBlob(bytes);
      expect(hashed.sha256).toBe(sha256);
      expect(copy.equals(hashed.bytes)).toBe(true);
    },
  );

  test("bytes in the middle of larger memory come back where they lay in it", async () => {
    const memory = new Uint8Array(2048 * KiB).fill(7);
    const { bytes, sha256 } = blob(1000 * KiB);
    memory.set(bytes, 100);
    const hashed = await hashBlob(memory.subarray(100, 100 + bytes.length));
    expect(hashed.sha256).toBe(sha256);
    expect(hashed.bytes.byteOffset).toBe(100);
    expect(hashed.bytes.buffer.byteLength).toBe(2048 * KiB);
  });

  test("many at once get each their own sum", async () => {
    const blobs = Array.from({ length: 40 }, (_, i) => blob((60 + i) * KiB));
    const hashed = await Promise.all(blobs.map(({ bytes }) => hashBlob(bytes)));
    expect(hashed.map(({ sha256 }) => sha256)).toEqual(blobs.map(({ sha256 }) => sha256));
  });
});

describe("ContentHash", () => {
  test("the sum of contents whose blobs come in turn, and of each blob", async () => {
    const contents = Array.from({ length: 5 }, () => ({
      hash: new ContentHash(),
      blobs: Array.from({ length: 6 }, (_, i) => blob((30 + 20 * i) * KiB)),
    }));
    const adding: Promise<void>[] = [];
    for (let i = 0; i < 6; i++) {
      for (const { hash, blobs } of contents) {
        const { bytes, sha256 } = blobs[i]!;
        adding.push(hash.add(bytes).then((hashed) => expect(hashed.sha256).toBe(sha256)));
      }
    }
    await Promise.all(adding);
    for (const { hash, blobs } of contents) {
      const whole = createHash("sha256").update(Buffer.concat(blobs.map(({ copy }) => copy)));
      expect(await hash.digest()).toBe(whole.digest("hex"));
    }
  });

  test("a piece counts as a blob does, and comes back as it was", async () => {
    const [first, second] = [blob(100 * KiB), blob(3)];
    const content = new ContentHash();
    const added = content.add(first.bytes);
    expect(Buffer.compare(await content.append(second.bytes), second.copy)).toBe(0);
    expect((await added).sha256).toBe(first.sha256);
    const whole = createHash("sha256").update(first.copy).update(second.copy);
    expect(await content.digest()).toBe(whole.digest("hex"));
  });

  test("nothing has the sum of nothing", async () => {
    expect(await new ContentHash().digest()).toBe(createHash("sha256").digest("hex"));
  });
});
