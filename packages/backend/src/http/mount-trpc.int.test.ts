import { type Harness, test } from "@scai/testing";
import { expect } from "vitest";
import { type RawRequest, rawRequest } from "./testing/raw-request.ts";

const json = { "content-type": "application/json" };
const nothing = encodeURIComponent('{"json":{}}');

function send(h: Harness, options: Omit<RawRequest, "path"> & { readonly call: string }) {
  return rawRequest(h.server.url, {
    ...options,
    path: `/api/trpc/${options.call}`,
    headers: { authorization: `Bearer ${h.owner.token}`, ...options.headers },
  });
}

const post = (h: Harness, call: string, body: string, headers: Record<string, string> = json) =>
  send(h, { method: "POST", call, headers, body });

const problemOf = (json: unknown) => Object(json).error.json.data.problem;

test.for([
  ["not JSON", "{", 400, "request.invalid"],
  ["nothing", "", 400, "request.invalid"],
  ["a list", "[]", 400, "request.invalid"],
  ["null", "null", 400, "request.invalid"],
  ["no envelope", '{"name":"a","type":"project"}', 400, "request.invalid"],
  ["a wrong type", '{"json":{"name":5,"type":"project"}}', 400, "request.invalid"],
  ["an unknown member", '{"json":{"name":"a","type":"project","x":1}}', 400, "request.invalid"],
  [
    "hostile meta",
    '{"json":{"name":"a","type":"project"},"meta":{"values":{"__proto__.x":["Date"]}}}',
    400,
    "request.invalid",
  ],
  [
    "a value of a made-up type",
    '{"json":{"name":"a","type":"project"},"meta":{"values":{"name":[["custom","x"]]}}}',
    400,
    "request.invalid",
  ],
  [
    "a date for text",
    '{"json":{"name":"a","type":"project"},"meta":{"values":{"name":["Date"]}}}',
    400,
    "request.invalid",
  ],
  ["meta that is none", '{"json":{"name":"a","type":"project"},"meta":7}', 201, undefined],
] as const)("a call with %s", async ([_name, body, status, code], { h }) => {
  const answer = await post(h, "shares.create", body);
  if (code === undefined) return expect(answer.status).toBeLessThan(500);
  expect([answer.status, answer.text]).toEqual([status, expect.anything()]);
  expect(problemOf(answer.json)).toMatchObject({ code, status });
  expect(Reflect.get({}, "x")).toBeUndefined();
});

test("an error tells what REST tells, and nothing of the code that raised it", async ({ h }) => {
  const answer = await send(h, { call: `shares.get?input=${encodeURIComponent('{"json":{"shareId":"x"}}')}` });
  expect(answer.status).toBe(400);
  const { data, message } = Object(answer.json).error.json;
  expect(Object.keys(data).toSorted()).toEqual(["code", "httpStatus", "problem"]);
  expect(message).toBe(data.problem.title);
  expect(answer.text).not.toMatch(/stack|node_modules|\.ts:/);
});

test("what is not there, or not called so, is told as such", async ({ h }) => {
  for (const [method, call, status, code] of [
    ["GET", "nothing.here", 404, "request.route_not_found"],
    ["GET", "", 404, "request.route_not_found"],
    ["GET", "__proto__", 404, "request.route_not_found"],
    ["GET", "shares.toString", 404, "request.route_not_found"],
    ["GET", `shares.create?input=${nothing}`, 405, "request.method_not_allowed"],
    ["GET", "shares.get?input=%7B", 400, "request.invalid"],
  ] as const) {
    const answer = await send(h, { method, call });
    expect([call, answer.status, answer.text]).toEqual([call, status, expect.anything()]);
    expect([call, problemOf(answer.json)]).toMatchObject([call, { code, status }]);
  }
  expect((await send(h, { method: "PUT", call: "shares.list" })).status).toBeGreaterThanOrEqual(400);
});

test("a body that is not JSON by its type is refused", async ({ h }) => {
  for (const type of ["text/plain", "application/octet-stream", "application/x-www-form-urlencoded"]) {
    const answer = await post(h, "shares.create", '{"json":{"name":"a","type":"project"}}', { "content-type": type });
    expect([type, answer.status]).toEqual([type, answer.status]);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  }
});

test("a batch of twenty is taken, of twenty-one is not, and neither is one that is too large", async ({ h }) => {
  const batch = (count: number) => {
    const calls = Array.from({ length: count }, () => "users.me").join(",");
    const input = JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, i) => [i, { json: {} }])));
    return send(h, { call: `${calls}?batch=1&input=${encodeURIComponent(input)}` });
  };
  const twenty = await batch(20);
  expect([twenty.status, Object(twenty.json).length]).toEqual([200, 20]);
  const more = await batch(21);
  expect([more.status, more.text]).toEqual([400, expect.stringContaining("request.invalid")]);
  const piece = " ".repeat(65_536);
  for (const body of [" ".repeat(1_100_000), Array.from({ length: 40 }, () => piece)]) {
    const answer = await send(h, { method: "POST", call: "shares.create", headers: json, body });
    expect([answer.status, answer.json]).toMatchObject([413, { code: "request.too_large" }]);
  }
});

test("a call that fails in a batch does not fail the others", async ({ h }) => {
  const { id } = await h.share();
  const input = {
    0: { json: { shareId: id } },
    1: { json: { shareId: "shr_00000000000000000000000000" } },
    2: { json: {} },
  };
  const call = `shares.get,shares.get,users.me?batch=1&input=${encodeURIComponent(JSON.stringify(input))}`;
  const answer = await send(h, { call });
  expect(answer.status).toBe(207);
  const [first, second, third] = Object(answer.json);
  expect(first.result.data.json.id).toBe(id);
  expect(second.error.json.data.problem).toMatchObject({ status: 404, code: "shares.not_found" });
  expect(third.result.data.json.id).toBe(h.owner.id);
});

test("ways of calling that we do not have are refused, not failed at", async ({ h }) => {
  for (const [call, headers] of [
    [`users.me?input=${nothing}&connectionParams=x`, {}],
    [`users.me?input=${nothing}&connectionParams=%7B%22a%22%3A1%7D`, {}],
    [`users.me?input=${nothing}`, { accept: "application/jsonl" }],
    [`users.me?input=${nothing}`, { "trpc-accept": "application/jsonl" }],
  ] as const) {
    const answer = await send(h, { call, headers });
    expect([call, answer.status, answer.text]).toEqual([call, 400, expect.stringContaining("request.invalid")]);
  }
  const form = await post(h, "shares.create", "--b\r\n\r\nx\r\n--b--\r\n", {
    "content-type": "multipart/form-data; boundary=b",
  });
  expect(form.status).toBe(400);
});

test("a streamed batch is answered as one", async ({ h }) => {
  const call = `users.me,nothing?batch=1&input=${encodeURIComponent('{"0":{"json":{}}}')}`;
  const answer = await send(h, { call, headers: { "trpc-accept": "application/jsonl" } });
  expect([answer.status, answer.text]).toEqual([200, expect.stringContaining(h.owner.id)]);
  expect(answer.text).toContain("request.route_not_found");
});
