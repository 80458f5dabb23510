import { operationNames, prepareLiveCall } from "@scai/sdk-conformance/live";
import { test } from "@scai/testing";
import { expect } from "vitest";
import { ApiError, ScaiClient } from "../src/index.ts";
import { perform } from "./play-scenario.ts";

test.for(operationNames)("%s works against the real server", async (operation, { h }) => {
  const { url, token, call, expected } = await prepareLiveCall(h, operation);
  const outcome = await perform(new ScaiClient({ baseUrl: url, token, maxRetries: 0 }), call).then(
    () => "done",
    (err: unknown) => (err instanceof ApiError ? err.code : err),
  );
  if (outcome !== "done") expect(outcome).toEqual(await expected());
});
