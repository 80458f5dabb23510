import { type Harness, test } from "@scai/testing";
import { expect } from "vitest";
import { type RawRequest, rawRequest } from "../http/testing/raw-request.ts";
import { jsonBytesMax } from "./json-body.ts";

const json = { "content-type": "application/json" };

function send(h: Harness, options: RawRequest) {
  return rawRequest(h.server.url, {
    ...options,
    path: `/api/v1${options.path}`,
    headers: { authorization: `Bearer ${h.owner.token}`, ...options.headers },
  });
}

const create = (h: Harness, body: RawRequest["body"], headers: RawRequest["headers"] = json) =>
  send(h, { method: "POST", path: "/shares", headers, ...(body === undefined ? {} : { body }) });

/** A share's input that is `bytes` long; the blanks mean nothing. */
function inputOf(bytes: number): string {
  const text = JSON.stringify({ name: "large", type: "project" });
  return `${text.slice(0, -1)}${" ".repeat(bytes - text.length)}}`;
}

test.for([
  "text/plain",
  "text/json",
  "application/jsonp",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "application/octet-stream",
  "application/json+hal",
  ";",
  "",
])("a body of the type %j is refused", async (type, { h }) => {
  const answer = await create(h, '{"name":"a","type":"project"}', { "content-type": type });
  expect([answer.status, answer.json]).toMatchObject([
    415,
    { code: "request.unsupported_media_type", detail: "Send the body as application/json." },
  ]);
});

test("a body without a type is refused, one with parameters or in capitals is JSON all the same", async ({ h }) => {
  expect((await create(h, '{"name":"a","type":"project"}', {})).status).toBe(415);
  for (const type of ["application/json; charset=utf-8", "Application/JSON", "application/json;charset=UTF-8;x=y"])
    expect((await create(h, '{"name":"a","type":"project"}', { "content-type": type })).status).toBe(201);
});

test("a body of a MiB is taken, in one piece or in many", async ({ h }) => {
  const body = inputOf(jsonBytesMax);
  expect((await create(h, body)).status).toBe(201);
  expect((await create(h, [body.slice(0, 20), body.slice(20, 70_000), body.slice(70_000)])).status).toBe(201);
});

test("one byte more is refused, whether it is announced or not, and the client gets to hear it", async ({ h }) => {
  const body = inputOf(jsonBytesMax + 1);
  const pieces = Array.from({ length: 9 }, (_, i) => body.slice(i * 131_072, (i + 1) * 131_072));
  const huge = Array.from({ length: 160 }, () => " ".repeat(65_536));
  for (const sent of [body, pieces, huge]) {
    const { status, json: problem, headers } = await create(h, sent);
    expect([status, problem]).toMatchObject([
      413,
      { code: "request.too_large", detail: "A JSON body has at most 1048576 bytes." },
    ]);
    expect(headers["content-type"]).toBe("application/problem+json");
  }
});

test.for([
  ["nothing but blanks", "  \n"],
  ["half an object", '{"name":"a"'],
  ["a single quote", "{'name':'a'}"],
  ["a comma too many", '{"name":"a",}'],
  ["two values", "{}{}"],
  ["a comment", "{} // nothing"],
  ["NaN", '{"name":NaN}'],
  ["a bare word", "name"],
] as const)("%s is not JSON, and the answer says where", async ([_name, body], { h }) => {
  const answer = await create(h, body);
  expect([answer.status, answer.json]).toMatchObject([
    400,
    { code: "request.invalid", detail: expect.stringMatching(/^The body is not JSON: .{5,}/) },
  ]);
});

test.for(["[]", '[{"name":"a","type":"project"}]', "null", "true", "0", '"text"', '""'])(
  "%s is JSON but no object",
  async (body, { h }) => {
    const answer = await create(h, body);
    expect([answer.status, answer.json]).toMatchObject([
      400,
      { code: "request.invalid", detail: "The body is expected to be a JSON object." },
    ]);
  },
);

test("text that is not UTF-8 is refused rather than changed", async ({ h }) => {
  const before = Buffer.from('{"type":"project","name":"a');
  for (const bytes of [[0xff], [0xc3, 0x28], [0xed, 0xa0, 0x80], [0xe2, 0x82]]) {
    const answer = await create(h, Buffer.concat([before, Buffer.from(bytes), Buffer.from('"}')]));
    expect([bytes, answer.status, answer.json]).toMatchObject([bytes, 400, { code: "request.invalid" }]);
  }
  const parted = Buffer.from('{"type":"project","name":"café 😀"}');
  const pieces = Array.from(parted, (byte) => Uint8Array.of(byte));
  expect((await create(h, pieces)).json).toMatchObject({ data: { name: "café 😀" } });
});

test("members that an operation does not have are refused, whatever they are called", async ({ h }) => {
  for (const name of ["nmae", "id", "__proto__", "constructor", "toString", "tenantId", "ownerID"]) {
    const answer = await create(h, `{"name":"a","type":"project","${name}":{"x":1}}`);
    expect([name, answer.status, answer.json]).toMatchObject([name, 400, { code: "request.invalid" }]);
  }
  expect(Reflect.get({}, "x")).toBeUndefined();
});

test("every wrong member is told, with its place", async ({ h }) => {
  const answer = await create(h, '{"name":"","type":"personal","description":7}');
  const { issues } = Object(answer.json);
  expect(issues.map(({ path }: { path: unknown }) => path)).toEqual([["name"], ["description"], ["type"]]);
});

test("an operation without members needs no body, and takes an empty object", async ({ h }) => {
  const { id } = await h.share();
  const call = (path: string, options: Partial<RawRequest> = {}) => send(h, { method: "POST", path, ...options });
  for (const options of [
    {},
    { headers: { "content-length": "0" } },
    { headers: json, body: "{}" },
    { headers: { "transfer-encoding": "chunked" } },
    { headers: { ...json, "content-length": "0" } },
  ]) {
    expect((await send(h, { method: "DELETE", path: `/shares/${id}` })).status).toBe(204);
    const restored = await call(`/shares/${id}/restore`, options);
    expect([options, restored.status]).toEqual([options, 200]);
  }
  expect((await call("/auth/logout")).status).toBe(204);
});

test("an object that an operation needs members of may not be absent", async ({ h }) => {
  const answer = await create(h, undefined, {});
  expect([answer.status, answer.json]).toMatchObject([400, { code: "request.invalid" }]);
});

test("reads and deletions do not look at a body", async ({ h }) => {
  const { id } = await h.share();
  const body = { headers: { "content-type": "text/plain" }, body: "not JSON" };
  expect((await send(h, { method: "GET", path: `/shares/${id}`, ...body })).status).toBe(200);
  expect((await send(h, { method: "DELETE", path: `/shares/${id}`, ...body })).status).toBe(204);
});

test("a body that is nested deeper than any input is refused in no time", async ({ h }) => {
  const depth = 200_000;
  const answer = await create(h, `{"name":${"[".repeat(depth)}${"]".repeat(depth)}}`);
  expect(answer.status).toBe(400);
});

test("a token request is a form, and a parameter in it occurs once", async ({ h }) => {
  const form = { "content-type": "application/x-www-form-urlencoded" };
  const post = (body: string, headers: RawRequest["headers"] = form) =>
    send(h, { method: "POST", path: "/auth/token", headers, body });
  const refused = await post("grant_type=refresh_token&refresh_token=a");
  expect([refused.status, refused.json]).toMatchObject([401, { code: "auth.grant_invalid" }]);
  for (const body of [
    "grant_type=refresh_token&refresh_token=a&refresh_token=b",
    "grant_type=password&username=alice&password=x",
    "grant_type=refresh_token",
    "grant_type=authorization_code&code=x",
    "refresh_token=a",
    "",
  ]) {
    const answer = await post(body);
    expect([body, answer.status, answer.json]).toMatchObject([body, 400, { code: "request.invalid" }]);
  }
  expect((await post("<xml/>", { "content-type": "application/xml" })).status).toBe(415);
  expect((await post(`grant_type=refresh_token&refresh_token=${"x".repeat(jsonBytesMax)}`)).status).toBe(413);
});
