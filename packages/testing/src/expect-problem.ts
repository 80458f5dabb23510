import { type ErrorCode, errorDefinition } from "@scai/contract";
import { expect } from "vitest";
import type { Answer } from "./api-client.ts";

/** Fails unless the answer is this error, with the status that the catalogue gives it. */
export function expectProblem(answer: Pick<Answer, "status" | "body">, code: ErrorCode): void {
  const body: unknown = answer.body;
  const found = typeof body === "object" && body !== null && "code" in body ? body.code : body;
  expect({ status: answer.status, code: found }).toEqual({ status: errorDefinition(code).status, code });
}
