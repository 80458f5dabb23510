import { AppError } from "@scai/contract";
import { describe, expect, test } from "vitest";
import { namesEtag, requireMatch, untilFresh, withEtag } from "./etag.ts";

test("an etag is the same for the same representation and changes with any member", () => {
  const view = { name: "a", at: new Date(0), nested: { size: 1 } };
  const { etag } = withEtag(view);
  expect(etag).toMatch(/^[A-Za-z0-9_-]{22}$/);
  expect(withEtag({ ...view, at: new Date(0) }).etag).toBe(etag);
  for (const other of [
    { ...view, name: "b" },
    { ...view, at: new Date(1) },
    { ...view, nested: { size: 2 } },
  ])
    expect(withEtag(other).etag).not.toBe(etag);
});

test.each([
  ['"abc"', "strong", true],
  ['"abc"', "weak", true],
  ["abc", "strong", true],
  ["*", "strong", true],
  [' "x" ,"abc"', "strong", true],
  ['"x", W/"abc"', "weak", true],
  ['W/"abc"', "weak", true],
  ['W/"abc"', "strong", false],
  ['"x", W/"abc"', "strong", false],
  ['"abcd"', "strong", false],
  ['"ab", "c"', "strong", false],
  ['"ABC"', "strong", false],
  ["", "strong", false],
  ['"', "weak", false],
  ['"x" abc', "strong", false],
] as const)("%s compared %sly names abc: %s", (condition, comparison, expected) => {
  expect(namesEtag(condition, "abc", comparison)).toBe(expected);
});

test("a condition that names something else fails with the module's code, none at all passes", () => {
  expect(() => requireMatch(undefined, "abc", "files.stale_etag")).not.toThrow();
  expect(() => requireMatch('"abc"', "abc", "files.stale_etag")).not.toThrow();
  expect(() => requireMatch('"old"', "abc", "shares.stale_etag")).toThrow(
    expect.objectContaining({ code: "shares.stale_etag" }),
  );
});

describe("untilFresh", () => {
  const stale = () => new AppError("files.stale_etag");

  test("tries again when somebody was faster and the caller set no condition", async () => {
    let attempts = 0;
    const result = await untilFresh(undefined, "files.stale_etag", async () => {
      attempts++;
      if (attempts < 4) throw stale();
      return "done";
    });
    expect([result, attempts]).toEqual(["done", 4]);
  });

  test("tells the caller who set a condition at once", async () => {
    let attempts = 0;
    const work = async () => {
      attempts++;
      throw stale();
    };
    await expect(untilFresh('"abc"', "files.stale_etag", work)).rejects.toMatchObject({ code: "files.stale_etag" });
    expect(attempts).toBe(1);
  });

  test("gives up in the end, and passes any other failure on at once", async () => {
    let attempts = 0;
    const losing = async () => {
      attempts++;
      throw stale();
    };
    await expect(untilFresh(undefined, "files.stale_etag", losing)).rejects.toMatchObject({ code: "files.stale_etag" });
    expect(attempts).toBeGreaterThan(1);
    const tried = attempts;
    const failing = async () => {
      attempts++;
      throw new AppError("files.name_taken");
    };
    await expect(untilFresh(undefined, "files.stale_etag", failing)).rejects.toMatchObject({
      code: "files.name_taken",
    });
    expect(attempts).toBe(tried + 1);
  });
});
