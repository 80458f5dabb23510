import { randomUUID } from "node:crypto";
import { describe, expect } from "vitest";
import { operations } from "../api-client.ts";
import { test } from "../harness.ts";
import { callersOf, operationRows } from "./operation-rows.ts";

// Every operation that declares `idempotency: "key"` keeps what that says.

const keyed = Object.entries(operationRows).flatMap(([name, row]) => {
  const op = operations.get(name)?.op;
  return op?.idempotency === "key" ? [{ name, row, success: op.status }] : [];
});

describe.each(keyed)("$name", ({ name, row, success }) => {
  test("happens once for one key and answers the same again", async ({ h: tenant }) => {
    const h = await callersOf(row, tenant);
    const { input, content } = await row.prepare(h);
    const options = { headers: { "idempotency-key": randomUUID() }, ...(content === undefined ? {} : { content }) };
    const first = await h.rest().call(name, input, options);
    const second = await h.rest().call(name, input, options);
    expect(first.status).toBe(success);
    expect([second.status, dataOf(second.body)]).toEqual([success, dataOf(first.body)]);
    expect(second.headers.get("location")).toBe(first.headers.get("location"));
  });

  test("refuses another input under the same key", async ({ h: tenant }) => {
    const h = await callersOf(row, tenant);
    const first = await row.prepare(h);
    const second = await row.prepare(h);
    const headers = { "idempotency-key": randomUUID() };
    const send = ({ input, content }: typeof first, change: object) =>
      h.rest().call(name, { ...input, ...change }, { headers, ...(content === undefined ? {} : { content }) });
    expect((await send(first, {})).status).toBe(success);
    const answer = await send(second, name === "shares.create" ? { description: "another" } : {});
    expect([answer.status, answer.body]).toMatchObject([422, { code: "idempotency.key_reused" }]);
  });

  test("of many that arrive at once one runs; the others get its answer or are told to wait", async ({ h: tenant }) => {
    const h = await callersOf(row, tenant);
    const { input, content } = await row.prepare(h);
    const options = { headers: { "idempotency-key": randomUUID() }, ...(content === undefined ? {} : { content }) };
    const answers = await Promise.all(Array.from({ length: 8 }, () => h.rest().call(name, input, options)));
    const made = answers.filter((answer) => answer.status === success);
    expect(made.length).toBeGreaterThan(0);
    expect(new Set(made.map((answer) => JSON.stringify(dataOf(answer.body)))).size).toBe(1);
    for (const answer of answers)
      if (answer.status !== success) expect([answer.status, answer.headers.get("retry-after")]).toEqual([409, "1"]);
  });

  test("remembers nothing of a failure", async ({ h: tenant }) => {
    const h = await callersOf(row, tenant);
    const { input, missing, content } = await row.prepare(h);
    const options = { headers: { "idempotency-key": randomUUID() }, ...(content === undefined ? {} : { content }) };
    const failing = missing ?? { ...input, name: "" };
    expect((await h.rest().call(name, failing, options)).status).toBeGreaterThanOrEqual(400);
    expect((await h.rest().call(name, input, options)).status).toBe(success);
  });
});

function dataOf(body: unknown): unknown {
  return typeof body === "object" && body !== null && "data" in body ? body.data : undefined;
}
