import { createHash, randomBytes } from "node:crypto";
import { newId } from "@scai/contract";
import { expect, test } from "vitest";
import { blobKeyPrefix, chunkBlobKey, parseChunkBlobKey } from "./blob-key.ts";

const chunk = () => ({
  sha256: createHash("sha256").update(randomBytes(8)).digest("hex"),
  incarnation: randomBytes(8).toString("hex"),
});

test("a blob's key tells the tenant, the chunk and its life", () => {
  const tenantId = newId("tenant");
  const stored = chunk();
  const key = chunkBlobKey(tenantId, stored);
  expect(key.startsWith(blobKeyPrefix)).toBe(true);
  expect(parseChunkBlobKey(key)).toEqual({ tenantId, ...stored });
});

test("the same bytes have another key in another tenant and in another life", () => {
  const stored = chunk();
  const tenantId = newId("tenant");
  const keys = [
    chunkBlobKey(tenantId, stored),
    chunkBlobKey(newId("tenant"), stored),
    chunkBlobKey(tenantId, { ...stored, incarnation: chunk().incarnation }),
  ];
  expect(new Set(keys).size).toBe(3);
});

test.each(["", "chunks/", "chunks/tnt_x/aa/bb/cc", "other/tnt_01m9p2m3k4n5p6q7r8s9t0v1w2/aa/bb/cc"])(
  "%j is the key of no chunk",
  (key) => {
    expect(parseChunkBlobKey(key)).toBeUndefined();
  },
);
