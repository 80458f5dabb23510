import { expect, test } from "vitest";
import { parseBearerToken } from "./bearer-token.ts";
import { InvalidTokenError } from "./token-errors.ts";
import { TOKEN_LIMITS } from "./token-limits.ts";

const largest = "x".repeat(TOKEN_LIMITS.maxTokenLength);

test.each([
  ["Bearer abc.def.ghi", "abc.def.ghi"],
  ["bearer abc", "abc"],
  ["BEARER abc", "abc"],
  ["Bearer   abc", "abc"],
  ["Bearer aZ0-._~+/==", "aZ0-._~+/=="],
  [`Bearer ${largest}`, largest],
])("%.40j holds a token", (header, token) => {
  expect(parseBearerToken(header)).toBe(token);
});

test.each([
  ["", "not a Bearer credential"],
  [" Bearer abc", "not a Bearer credential"],
  ["Basic YWxpY2U6eA==", "not a Bearer credential"],
  ["Bearerabc", "not a Bearer credential"],
  ["Bearer\tabc", "not a Bearer credential"],
  ["Bearer\u00a0abc", "not a Bearer credential"],
  ["abc.def.ghi", "not a Bearer credential"],
  ["Bearer", "no token given"],
  ["Bearer   ", "no token given"],
  ["Bearer abc def", "more than one credential"],
  ["Bearer abc ", "more than one credential"],
  ["Bearer abc, Bearer def", "more than one credential"],
  ["Bearer abc,def", "more than one credential"],
  ["Bearer abc\r\nX: y", "more than one credential"],
  ["Bearer a=b", "malformed"],
  ["Bearer =", "malformed"],
  ['Bearer "abc"', "malformed"],
  ["Bearer abc\n", "malformed"],
  ["Bearer \u212abc", "malformed"],
  ["Bearer žofie", "malformed"],
  [`Bearer ${largest}x`, "too large"],
])("%.40j is refused", (header, reason) => {
  expect(() => parseBearerToken(header)).toThrow(new InvalidTokenError(reason as InvalidTokenError["reason"]));
});

test("a long run of spaces takes no long time", () => {
  expect(() => parseBearerToken(`Bearer ${" ".repeat(1_000_000)}!`)).toThrow(InvalidTokenError);
});
