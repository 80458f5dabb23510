import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FileId, idFromBytes, idToBytes, kindOfId, newId } from "./ids.ts";

describe("ids", () => {
  test("text and bytes are two forms of the same id", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        expect(Buffer.from(idToBytes(idFromBytes("file", bytes)))).toEqual(Buffer.from(bytes));
      }),
    );
  });

  test("a new id is a UUIDv7 of the moment, and later ids sort after earlier ones", () => {
    const at = Date.UTC(2026, 10, 22);
    const bytes = Buffer.from(idToBytes(newId("share", at)));
    expect(bytes.readUIntBE(0, 6)).toBe(at);
    expect(bytes[6]! >> 4).toBe(7);
    expect(bytes[8]! >> 6).toBe(2);
    expect(newId("share", at) < newId("share", at + 1)).toBe(true);
    expect(newId("share", at)).not.toBe(newId("share", at));
  });

  test.each([
    "",
    "fil_",
    "fil_81m9p2m3k4n5p6q7r8s9t0v1w2",
    "fil_01m9p2m3k4n5p6q7r8s9t0v1wu",
    "fil_01M9P2M3K4N5P6Q7R8S9T0V1W2",
    "fil-01m9p2m3k4n5p6q7r8s9t0v1w2",
    "01m9p2m3k4n5p6q7r8s9t0v1w2",
    "fil_01m9p2m3k4n5p6q7r8s9t0v1é2",
  ])("%j is not an id", (text) => {
    expect(() => idToBytes(text)).toThrow(RangeError);
    expect(FileId.safeParse(text).success).toBe(false);
  });

  test("an id of another kind is refused with an example of the right kind", () => {
    const result = FileId.safeParse(newId("folder"));
    expect(result.error?.issues[0]?.message).toContain("expected the id of a file, such as fil_");
    expect(FileId.safeParse(newId("file")).success).toBe(true);
    expect(FileId.safeParse(`${newId("file")}x`).success).toBe(false);
  });

  test("the kind of an id is told by its prefix", () => {
    expect(kindOfId(newId("group"), ["user", "group"])).toBe("group");
    expect(kindOfId(newId("share"), ["user", "group"])).toBeUndefined();
  });
});
