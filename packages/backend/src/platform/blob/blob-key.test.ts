import { expect, test } from "vitest";
import { assertBlobPrefix, blobKey, isBlobKey } from "./blob-key.ts";

const keys = ["a", "chunks/tnt_01jd/0f/a3/9c-1", "a".repeat(255)];

const others = [
  "",
  "/",
  "/a",
  "a/",
  "a//b",
  ".",
  "..",
  "a/../b",
  "a/./b",
  ".unfinished/x",
  "a.b",
  "A",
  "a\\b",
  "a b",
  "a\nb",
  "a\n",
  "a\0",
  "ä",
  "a%2fb",
  "a".repeat(256),
];

test.each(keys)("%j is a key", (text) => {
  expect(isBlobKey(text)).toBe(true);
  expect(blobKey(text)).toBe(text);
});

test.each(others)("%j is not a key", (text) => {
  expect(isBlobKey(text)).toBe(false);
  expect(() => blobKey(text)).toThrow(RangeError);
});

test("a prefix is the start of some key", () => {
  for (const prefix of ["", "a", "chunks/", "chunks/tnt_01", ...keys])
    expect(() => assertBlobPrefix(prefix)).not.toThrow();
  for (const prefix of ["/", "../", "a//", "a/..", "A", ".", "a".repeat(256)]) {
    expect(() => assertBlobPrefix(prefix)).toThrow(RangeError);
  }
});
