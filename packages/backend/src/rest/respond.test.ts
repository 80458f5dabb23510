import { AppError, newId } from "@scai/contract";
import { expect, test } from "vitest";
import { problemResponse } from "./respond.ts";

test.each([
  ["auth.token_missing", 'Bearer realm="scai"'],
  ["auth.token_invalid", 'Bearer realm="scai", error="invalid_token"'],
  ["auth.grant_invalid", 'Bearer realm="scai"'],
  ["auth.insufficient_scope", null],
  ["files.not_found", null],
] as const)("the problem %s challenges with %s", (code, challenge) => {
  const { response } = problemResponse(new AppError(code), newId("request"));
  expect(response.headers.get("www-authenticate")).toBe(challenge);
});

test("a problem is never kept by a cache, and carries what else it is given", () => {
  const { response } = problemResponse(new AppError("request.method_not_allowed"), newId("request"), {
    allow: "GET",
  });
  expect(Object.fromEntries(response.headers)).toEqual({
    "content-type": "application/problem+json",
    "cache-control": "no-store",
    allow: "GET",
  });
});
