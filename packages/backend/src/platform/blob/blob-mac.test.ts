import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { hasMac, macOf } from "./blob-mac.ts";

test.each([0, 1, 15, 16, 17, 65_537, 8 * 1024 * 1024])("tells %d bytes from others", (size) => {
  const bytes = randomBytes(size);
  const mac = macOf(bytes);
  expect(hasMac(Buffer.from(bytes), mac)).toBe(true);
  expect(hasMac(Buffer.concat([bytes, Buffer.alloc(1)]), mac)).toBe(false);
  if (size === 0) return;
  expect(hasMac(bytes.subarray(1), mac)).toBe(false);
  for (const at of [0, size >> 1, size - 1]) {
    const damaged = Buffer.from(bytes);
    damaged[at]! ^= 1;
    expect(hasMac(damaged, mac)).toBe(false);
  }
});

test("is another one each time, so that one says nothing about the next", () => {
  const bytes = randomBytes(100);
  expect(macOf(bytes)).not.toBe(macOf(bytes));
});

test("the empty message has the tag that the standard gives for a key of zeros", () => {
  // Test case 1 of the GCM specification (McGrew and Viega): nothing to encrypt, nothing to authenticate.
  expect(hasMac(new Uint8Array(), `${"00".repeat(16)}58e2fccefa7e3061367f1d57a4e7455a`)).toBe(true);
});
