import { operationNames, prepareLiveCall } from "@scai/sdk-conformance/live";
import { test } from "@scai/testing";
import { afterAll, beforeAll, expect } from "vitest";
import { startDotnetCalls } from "./dotnet.ts";

let dotnet: Awaited<ReturnType<typeof startDotnetCalls>>;

beforeAll(async () => {
  dotnet = await startDotnetCalls();
}, 600_000);

afterAll(() => dotnet.end());

test.for(operationNames)("%s works against the real server", async (operation, { h }) => {
  const { expected, ...asked } = await prepareLiveCall(h, operation);
  const outcome = await dotnet.ask(asked);
  if (outcome !== "done") expect(outcome).toEqual(await expected());
});
