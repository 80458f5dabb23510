import { operationNames, prepareLiveCall } from "@scai/sdk-conformance/live";
import { liveTests, programRunner } from "@scai/sdk-conformance/live-calls";
import { test } from "@scai/testing";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { startPython } from "./python.ts";

type Runner = Awaited<ReturnType<typeof programRunner>>;

describe.each([
  { client: "Client", args: ["test/perform_calls.py"], operations: operationNames },
  // Its operations are made from the same template as those of the other, and the scenarios play both.
  { client: "AsyncClient", args: ["test/perform_calls.py", "async"], operations: [] },
])("$client", ({ args, operations }) => {
  let python: Runner;

  beforeAll(async () => {
    python = await programRunner(() => startPython(args));
  });

  afterAll(() => python.end());

  test.for(operations)("%s works against the real server", async (operation, { h }) => {
    const { expected, ...asked } = await prepareLiveCall(h, operation);
    const outcome = await python.ask(asked);
    if (outcome !== "done") expect(outcome).toEqual(await expected());
  });

  test.for(liveTests)("$name", { timeout: 900_000 }, ({ run }, { h }) => run(h, python, { hasWebSocket: false }));
});
