import { operationNames, prepareLiveCall } from "@scai/sdk-conformance/live";
import { test } from "@scai/testing";
import { afterAll, beforeAll, expect } from "vitest";
import { startPython } from "./python.ts";

let python: Awaited<ReturnType<typeof startPython>>;

beforeAll(async () => {
  python = await startPython(["test/perform_calls.py"]);
});

afterAll(() => python.end());

test.for(operationNames)("%s works against the real server", async (operation, { h }) => {
  const { expected, ...asked } = await prepareLiveCall(h, operation);
  const outcome = await python.ask(asked);
  if (outcome !== "done") expect(outcome).toEqual(await expected());
});
