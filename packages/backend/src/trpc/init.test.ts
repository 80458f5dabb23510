import { op } from "@scai/contract";
import { expect, test } from "vitest";
import { openOperation, userOperation } from "./init.ts";

const common = { summary: "a test", tag: "files", cost: "read", errors: [], idempotency: "safe" } as const;

test("an operation cannot be built as more open, or less, than it is declared", () => {
  expect(() => openOperation(op("GET /files", { ...common, scope: "files:read" }))).toThrow(
    "GET /files is declared to need a token",
  );
  expect(() => openOperation(op("GET /files", { ...common, auth: "token" }))).toThrow("declared to need a token");
  expect(() => userOperation(op("GET /files", { ...common, auth: "none" }))).toThrow("GET /files is declared open");
});
