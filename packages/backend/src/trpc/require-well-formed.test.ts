import { AppError } from "@scai/contract";
import { expect, test } from "vitest";
import { requireWellFormed } from "./require-well-formed.ts";

function issuesOf(input: unknown): unknown {
  try {
    requireWellFormed(input);
    return undefined;
  } catch (err) {
    return err instanceof AppError ? [err.code, err.issues?.map(({ path }) => path)] : err;
  }
}

test("text with an unpaired surrogate is refused, wherever it is", () => {
  expect(issuesOf({ name: "\ud800" })).toEqual(["request.invalid", [["name"]]]);
  expect(issuesOf({ create: [{ content: "fine" }, { content: "\udc00x" }] })).toEqual([
    "request.invalid",
    [["create", 1, "content"]],
  ]);
  expect(issuesOf({ settings: { "\ud800": 1 } })).toEqual(["request.invalid", [["settings"]]]);
});

test("everything else passes: pairs, dates, nothing", () => {
  for (const input of [undefined, null, 1, "𝒶 😀", { a: [new Date(), { b: null }] }]) {
    expect(issuesOf(input)).toBeUndefined();
  }
});

test("however deep the input goes, the answer is the same", () => {
  const deep = (innermost: string) => {
    let value: unknown = innermost;
    for (let i = 0; i < 20_000; i++) value = [value];
    return value;
  };
  expect(issuesOf(deep("fine"))).toBeUndefined();
  expect(issuesOf(deep("\ud800"))).toEqual(["request.invalid", [Array.from({ length: 20_000 }, () => 0)]]);
});
