import type { TokenRefusal } from "../token-errors.ts";
import type { JwtCase } from "./jwt-corpus.ts";

export function accept(name: string, token: string): JwtCase {
  return { name, token, expected: "accept" };
}

/** @param reason the rule that must refuse it, so that a case cannot pass by being refused for something else */
export function reject(reason: TokenRefusal, name: string, token: string): JwtCase {
  return { name, token, expected: "reject", reason };
}
