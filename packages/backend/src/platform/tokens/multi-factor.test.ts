import { expect, test } from "vitest";
import { isMultiFactor } from "./multi-factor.ts";

test.for([
  [["mfa"], undefined, true],
  [["pwd", "otp"], undefined, true],
  [["pwd", "hwk", "user"], undefined, true],
  [["pin", "fpt"], undefined, true],
  [["swk", "face"], undefined, true],
  [["otp", "sms"], undefined, false],
  [["pwd", "pin"], undefined, false],
  [["pwd", "geo", "rba", "mca", "wia", "user"], undefined, false],
  [["pwd"], "https://refeds.org/profile/mfa", true],
  [[], "http://idmanagement.gov/ns/assurance/aal/2", true],
  [[], "http://idmanagement.gov/ns/assurance/aal/1", false],
  [["MFA"], "1", false],
  [[], undefined, false],
] as const)("amr %j and acr %s are multi-factor: %s", ([methods, context, expected]) => {
  expect(isMultiFactor(methods, context)).toBe(expected);
});

test("an installation says itself what is enough", () => {
  const rules = { methods: ["hwk"], contexts: ["urn:strong"], combinesKinds: false };
  expect(isMultiFactor(["hwk"], undefined, rules)).toBe(true);
  expect(isMultiFactor([], "urn:strong", rules)).toBe(true);
  expect(isMultiFactor(["mfa", "pwd", "otp"], "https://refeds.org/profile/mfa", rules)).toBe(false);
});
