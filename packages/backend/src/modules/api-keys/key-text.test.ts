import fc from "fast-check";
import { expect, test } from "vitest";
import { hashKey, isKeyText, keyPrefixOf, newKeyText } from "./key-text.ts";

// The vectors of docs/api-keys.md. If one of these fails, secret scanners do not know our keys any more.
const vectors = [
  "sdk_live_0000000000000000000000000000002oYnIy",
  "sdk_live_abcdefghijklmnopqrstuvwxyzABCD0LtGkc",
  "sdk_live_Zz9Zz9Zz9Zz9Zz9Zz9Zz9Zz9Zz9Zz943nwdA",
];

test.each(vectors)("%s has the documented shape and checksum", (key) => {
  expect(key).toMatch(/^sdk_live_[0-9A-Za-z]{36}$/);
  expect(isKeyText(key)).toBe(true);
});

test("every new key is new, has its shape, and begins with what is shown of it", () => {
  const keys = Array.from({ length: 1000 }, newKeyText);
  expect(new Set(keys).size).toBe(1000);
  expect(keys.every(isKeyText)).toBe(true);
  expect(keys.every((key) => keyPrefixOf(key).length === 11 && key.startsWith(keyPrefixOf(key)))).toBe(true);
});

test("every character of the secret is as likely as any other", () => {
  const counts = new Map<string, number>();
  for (let i = 0; i < 2000; i++)
    for (const character of newKeyText().slice(9, 39)) counts.set(character, (counts.get(character) ?? 0) + 1);
  expect(counts.size).toBe(62);
  const expected = (2000 * 30) / 62;
  for (const count of counts.values()) expect(Math.abs(count - expected)).toBeLessThan(6 * Math.sqrt(expected));
});

test("one wrong character is noticed", () => {
  const key = newKeyText();
  for (let at = 9; at < key.length; at++) {
    const other = key[at] === "a" ? "b" : "a";
    expect(isKeyText(key.slice(0, at) + other + key.slice(at + 1))).toBe(false);
  }
});

test("nothing else is a key", () => {
  for (const text of ["", "sdk_", "sdk_live_", `${newKeyText()} `, newKeyText().toUpperCase(), newKeyText().slice(1)])
    expect(isKeyText(text)).toBe(false);
  fc.assert(fc.property(fc.string(), (text) => !isKeyText(text)));
});

test("what is kept is an HMAC-SHA-256 under the pepper", () => {
  expect(hashKey("key", "The quick brown fox jumps over the lazy dog")).toBe(
    "f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8",
  );
  expect(hashKey("one", "x")).not.toBe(hashKey("other", "x"));
});
