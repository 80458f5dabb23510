import { operationNames, prepareLiveCall } from "@scai/sdk-conformance/live";
import { liveTests, programRunner } from "@scai/sdk-conformance/live-calls";
import { test } from "@scai/testing";
import { afterAll, beforeAll, expect } from "vitest";
import { startDotnetCalls } from "./dotnet.ts";

let dotnet: Awaited<ReturnType<typeof programRunner>>;

beforeAll(async () => {
  dotnet = await programRunner(startDotnetCalls);
}, 600_000);

afterAll(() => dotnet.end());

test.for(operationNames)("%s works against the real server", async (operation, { h }) => {
  const { expected, ...asked } = await prepareLiveCall(h, operation);
  const outcome = await dotnet.ask(asked);
  if (outcome !== "done") expect(outcome).toEqual(await expected());
});

test.for(liveTests)("$name", { timeout: 600_000 }, ({ run }, { h }) => run(h, dotnet, { hasWebSocket: true }));
