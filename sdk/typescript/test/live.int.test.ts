import { describeCall, type Json, operationNames } from "@scai/sdk-conformance";
import { type Harness, test } from "@scai/testing";
import { callersOf, operationRows } from "@scai/testing/contract";
import { expect } from "vitest";
import { ApiError, ScaiClient } from "../src/index.ts";
import { perform } from "./play-scenario.ts";

const clientOf = (h: Harness) => new ScaiClient({ baseUrl: h.server.url, token: h.owner.token, maxRetries: 0 });

test.for(operationNames)("%s works against the real server", async (operation, { h: tenant }) => {
  const row = operationRows[operation];
  if (row === undefined) throw new Error(`${operation} has no row`);
  const h = await callersOf(row, tenant);
  const { input, content } = await row.prepare(h);
  const call = describeCall(operation, asJson(input), content && new TextDecoder().decode(content));
  const outcome = await perform(clientOf(h), call).then(
    () => "done",
    (err: unknown) => (err instanceof ApiError ? err.code : err),
  );
  if (outcome !== "done") expect(outcome).toEqual(await expectedOf(h, operation, row));
});

/** What the same call comes to without an SDK: some operations cannot succeed in a test, and then fail alike. */
async function expectedOf(h: Harness, operation: string, row: (typeof operationRows)[string]): Promise<string> {
  const { input, content } = await row.prepare(h);
  const { status, body } = await h.rest().call(operation, input, content === undefined ? {} : { content });
  return status < 300 ? "done" : String(Object(body).code);
}

function asJson(input: object): Record<string, Json> {
  return JSON.parse(JSON.stringify(input));
}
