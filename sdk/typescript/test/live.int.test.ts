import { operationNames, prepareLiveCall } from "@scai/sdk-conformance/live";
import { type LiveRunner, liveTests } from "@scai/sdk-conformance/live-calls";
import { test } from "@scai/testing";
import { expect } from "vitest";
import { ApiError, ScaiClient, ScaiError } from "../src/index.ts";
import { perform } from "./play-scenario.ts";

test.for(operationNames)("%s works against the real server", async (operation, { h }) => {
  const { url, token, call, expected } = await prepareLiveCall(h, operation);
  const outcome = await perform(new ScaiClient({ baseUrl: url, token, maxRetries: 0 }), call).then(
    () => "done",
    (err: unknown) => (err instanceof ApiError ? err.code : err),
  );
  if (outcome !== "done") expect(outcome).toEqual(await expected());
});

/** In this process; what stands for a kill is that nothing that is begun gets anywhere any more. */
function runner(): LiveRunner {
  let killed = new AbortController();
  return {
    async ask({ url, token, call }) {
      const { signal } = killed;
      const dying: typeof fetch = (input, init) => {
        signal.throwIfAborted();
        const own = init?.signal;
        return fetch(input, { ...init, signal: own ? AbortSignal.any([own, signal]) : signal });
      };
      const client = new ScaiClient({ baseUrl: url, token, fetch: dying });
      return perform(client, call).then(
        () => "done",
        (err: unknown) => (err instanceof ApiError ? err.code : err instanceof ScaiError ? err.name : String(err)),
      );
    },
    async restart() {
      killed.abort();
      killed = new AbortController();
    },
  };
}

test.for(liveTests)("$name", { timeout: 600_000 }, ({ run }, { h }) => run(h, runner(), { hasWebSocket: true }));
