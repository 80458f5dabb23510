import { newId, UserId } from "@scai/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { decodeNameCursor, decodePageCursor, encodePageCursor, toPage } from "./page-cursor.ts";

const Key = z.tuple([z.string(), z.int()]);

test("a cursor tells the place it was made for, whatever is in it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer(), (name, number) => {
      const cursor = encodePageCursor([name, number]);
      expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
      expect(decodePageCursor(cursor, Key)).toEqual([name, number]);
    }),
  );
});

test("no cursor is the first page", () => {
  expect(decodePageCursor(undefined, Key)).toBeUndefined();
});

test("anything but a cursor of this listing is refused and says so", () => {
  const issues = [{ path: ["cursor"], message: expect.any(String) }];
  const refused = (cursor: string) => {
    expect(() => decodePageCursor(cursor, Key)).toThrow(expect.objectContaining({ code: "request.invalid", issues }));
  };
  for (const cursor of ["", "x", "____", "null", encodePageCursor("a"), encodePageCursor({ length: 2 })])
    refused(cursor);
  fc.assert(fc.property(fc.string(), refused));
});

test("a page has at most its limit, and a cursor only when more follows", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 10 }), (count, limit) => {
      const rows = Array.from({ length: count }, (_, i) => i).slice(0, limit + 1);
      const { items, nextCursor } = toPage(rows, limit, (row) => row);
      expect(items).toEqual(rows.slice(0, limit));
      expect(decodePageCursor(nextCursor ?? undefined, z.int())).toBe(count > limit ? limit - 1 : undefined);
    }),
  );
});

test("the place in a listing by name is read back, and nothing else passes for one", () => {
  const id = newId("user");
  expect(decodeNameCursor(encodePageCursor(["Ünal", id]), UserId)).toEqual({ name: "Ünal", id });
  expect(decodeNameCursor(undefined, UserId)).toBeUndefined();
  for (const key of [["Ünal", newId("group")], ["Ünal"], [1, id], ["Ünal", id, "more"], { name: "Ünal", id }]) {
    expect(() => decodeNameCursor(encodePageCursor(key), UserId)).toThrow(
      expect.objectContaining({ code: "request.invalid" }),
    );
  }
});
