import { AppError, newId } from "@scai/contract";
import { expect, test } from "vitest";
import { challenge, problemResponse } from "./respond.ts";

const metadata = "https://scai.example/.well-known/oauth-protected-resource";

test.each([
  ["auth.token_missing", undefined, 'Bearer realm="scai"'],
  ["auth.token_invalid", undefined, 'Bearer realm="scai", error="invalid_token"'],
  ["apiKeys.invalid", undefined, 'Bearer realm="scai"'],
  ["auth.token_missing", metadata, `Bearer realm="scai", resource_metadata="${metadata}"`],
  ["auth.token_invalid", metadata, `Bearer realm="scai", error="invalid_token", resource_metadata="${metadata}"`],
] as const)("the problem %s, with metadata at %s, challenges with %s", (code, at, expected) => {
  expect(challenge(code, at)).toBe(expected);
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
