import { idFromBytes, newId } from "@scai/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeCursor, encodeCursor } from "./cursor.ts";

const shareIds = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => idFromBytes("share", bytes));

const sights = fc.record({
  standing: fc.uint8Array({ minLength: 8, maxLength: 8 }).map((bytes) => Buffer.from(bytes).toString("hex")),
  at: fc.date({ min: new Date(0), max: new Date("9999-12-31"), noInvalidDate: true }),
});

test("a cursor comes back as it was, of the first form too", () => {
  fc.assert(
    fc.property(shareIds, fc.maxSafeNat(), fc.option(sights, { nil: undefined }), (shareId, sequence, sight) => {
      const cursor = { shareId, sequence, ...(sight === undefined ? {} : { sight }) };
      expect(decodeCursor(encodeCursor(cursor), shareId)).toEqual(cursor);
    }),
  );
});

test("a cursor of another share is refused", () => {
  const cursor = encodeCursor({ shareId: newId("share"), sequence: 7 });
  expect(() => decodeCursor(cursor, newId("share"))).toThrow(expect.objectContaining({ code: "sync.cursor_invalid" }));
});

test("text that no server made is refused, near misses included", () => {
  const shareId = newId("share");
  const good = encodeCursor({ shareId, sequence: 7 });
  const bytes = Buffer.from(good, "base64url");
  const nearMisses = [
    "",
    "garbage",
    good.slice(0, -1),
    `${good}A`,
    `${good}=`,
    good.replace(/.$/, "h"),
    ` ${good}`,
    Buffer.concat([bytes, bytes]).toString("base64url"),
    Buffer.concat([Buffer.of(2), bytes.subarray(1)]).toString("base64url"),
    Buffer.concat([Buffer.of(3), bytes.subarray(1), Buffer.alloc(14)]).toString("base64url"),
    Buffer.concat([bytes.subarray(0, 17), Buffer.alloc(8, 0xff)]).toString("base64url"),
  ];
  for (const text of nearMisses) {
    expect(() => decodeCursor(text, shareId), text).toThrow(expect.objectContaining({ code: "sync.cursor_invalid" }));
  }
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      expect(() => decodeCursor(text, shareId)).toThrow(expect.objectContaining({ code: "sync.cursor_invalid" }));
    }),
  );
});
