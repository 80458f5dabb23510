import { test as base, type Harness } from "@scai/testing";
import { describe, expect } from "vitest";
import { type RawAnswer, type RawRequest, rawRequest } from "./testing/raw-request.ts";
import { serveVariant } from "./testing/serve-variant.ts";

const test = base.extend("things", async ({ h }) => {
  const { id: shareId, etag } = await h.share();
  const { id: fileId } = await h.file(shareId);
  return { shareId, fileId, etag };
});

interface Things {
  readonly shareId: string;
  readonly fileId: string;
  readonly etag: string;
}

function send(h: Harness, options: RawRequest): Promise<RawAnswer> {
  return rawRequest(h.server.url, {
    ...options,
    headers: { authorization: `Bearer ${h.owner.token}`, ...options.headers },
  });
}

const json = { "content-type": "application/json" };
const post = (path: string, body: string): RawRequest => ({ method: "POST", path, headers: json, body });
const none = { headers: { authorization: "" } };

/** One request for each kind of answer. */
const kinds: Record<string, [status: number, request: (things: Things) => RawRequest]> = {
  "a resource": [200, ({ shareId }) => ({ path: `/api/v1/shares/${shareId}` })],
  "a resource that is known": [
    304,
    ({ shareId, etag }) => ({ path: `/api/v1/shares/${shareId}`, headers: { "if-none-match": `"${etag}"` } }),
  ],
  "the head of one": [200, ({ shareId }) => ({ method: "HEAD", path: `/api/v1/shares/${shareId}` })],
  "a list": [200, () => ({ path: "/api/v1/shares" })],
  "a creation": [201, () => post("/api/v1/shares", '{"name":"new","type":"project"}')],
  "a deletion": [204, ({ fileId }) => ({ method: "DELETE", path: `/api/v1/files/${fileId}` })],
  "a download": [200, ({ fileId }) => ({ path: `/api/v1/files/${fileId}/content` })],
  "the head of a download": [200, ({ fileId }) => ({ method: "HEAD", path: `/api/v1/files/${fileId}/content` })],
  "the head of a download, whatever part is asked for": [
    200,
    ({ fileId }) => ({
      method: "HEAD",
      path: `/api/v1/files/${fileId}/content`,
      headers: { range: "bytes=5000-" },
    }),
  ],
  "a part of a download": [
    206,
    ({ fileId }) => ({ path: `/api/v1/files/${fileId}/content`, headers: { range: "bytes=0-4" } }),
  ],
  "parts of a download": [
    206,
    ({ fileId }) => ({ path: `/api/v1/files/${fileId}/content`, headers: { range: "bytes=0-4,10-14" } }),
  ],
  "a part that is not there": [
    416,
    ({ fileId }) => ({ path: `/api/v1/files/${fileId}/content`, headers: { range: "bytes=5000-" } }),
  ],
  "bad input": [400, () => post("/api/v1/shares", "{}")],
  "no token": [401, () => ({ path: "/api/v1/shares", ...none })],
  "a bad token": [401, () => ({ path: "/api/v1/shares", headers: { authorization: "Bearer x" } })],
  "something unknown": [404, () => ({ path: "/api/v1/shares/shr_00000000000000000000000000" })],
  "an unknown address of the API": [404, () => ({ path: "/api/v1/nothing" })],
  "an unknown address": [404, () => ({ path: "/nothing/../%2e%2e/x" })],
  "another method": [405, () => ({ method: "PUT", path: "/api/v1/shares" })],
  "a stale condition": [
    412,
    ({ shareId }) => ({
      method: "PATCH",
      path: `/api/v1/shares/${shareId}`,
      headers: { ...json, "if-match": '"old"' },
      body: '{"name":"b"}',
    }),
  ],
  "too much": [413, () => post("/api/v1/shares", " ".repeat(1_100_000))],
  "too much for tRPC": [413, () => post("/api/trpc/shares.create", " ".repeat(1_100_000))],
  "another type": [415, () => ({ method: "POST", path: "/api/v1/shares", body: "x" })],
  "a key reused": [
    400,
    () => ({
      ...post("/api/v1/shares", '{"name":"k","type":"project"}'),
      headers: { ...json, "idempotency-key": "a b" },
    }),
  ],
  "a question for the methods": [204, () => ({ method: "OPTIONS", path: "/api/v1/shares" })],
  "a preflight": [
    204,
    () => ({
      method: "OPTIONS",
      path: "/api/v1/shares",
      headers: { origin: "https://app.test", "access-control-request-method": "POST" },
    }),
  ],
  "a tRPC answer": [200, () => ({ path: "/api/trpc/users.me?input=%7B%22json%22%3A%7B%7D%7D" })],
  "a tRPC refusal": [401, () => ({ path: "/api/trpc/users.me?input=%7B%22json%22%3A%7B%7D%7D", ...none })],
  "an unknown procedure": [404, () => ({ path: "/api/trpc/users.you" })],
  "the way to sign in": [200, () => ({ path: "/api/v1/auth/config" })],
  "the way back from sign-in": [200, () => ({ path: "/api/v1/auth/callback?code=x&state=a%7Cport%3D8123" })],
  "the first page": [200, () => ({ path: "/" })],
  documentation: [200, () => ({ path: "/docs/errors" })],
  health: [200, () => ({ path: "/health" })],
  "the version": [200, () => ({ path: "/api/v1/version" })],
  metrics: [200, () => ({ path: "/metrics" })],
  "a target that is none": [400, () => ({ path: "/a\\b" })],
  "a host that is none": [400, () => ({ path: "/", headers: { host: "a b" } })],
};

describe.each(Object.entries(kinds))("%s", (name, [status, request]) => {
  test("has the headers that every answer has, and is a problem if it is an error", async ({ h, things }) => {
    const answer = await send(h, request(things));
    expect([answer.status, answer.text]).toEqual([status, expect.anything()]);
    expect(answer.headers).toMatchObject({
      "x-request-id": expect.stringMatching(/^req_[0-9a-z]{26}$/),
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "x-frame-options": "DENY",
      "cross-origin-resource-policy": "same-origin",
    });
    for (const leak of ["x-powered-by", "server", "set-cookie"]) expect(answer.headers[leak]).toBeUndefined();
    if (status < 400) return;
    const isTrpc = name.includes("tRPC refusal") || name.includes("procedure");
    const problem = isTrpc ? Object(answer.json).error.json.data.problem : answer.json;
    if (!isTrpc) expect(answer.headers["content-type"]).toBe("application/problem+json");
    expect(answer.headers["cache-control"]).toBe("no-store");
    expect(problem).toMatchObject({ status, code: expect.any(String), title: expect.any(String), retryable: false });
    expect(problem.requestId).toBe(answer.headers["x-request-id"]);
    expect(problem.type).toBe(`/docs/errors#${problem.code}`);
  });
});

test("an answer's id is in its body too, and is never one that the client chose", async ({ h, things }) => {
  const chosen = "req_00000000000000000000000000";
  const seen = new Set<unknown>();
  for (let i = 0; i < 5; i++) {
    const path = `/api/v1/shares/${things.shareId}`;
    const answer = await send(h, { path, headers: { "x-request-id": chosen } });
    expect(answer.json).toMatchObject({ meta: { requestId: answer.headers["x-request-id"] } });
    seen.add(answer.headers["x-request-id"]);
  }
  expect(seen.size).toBe(5);
  expect(seen.has(chosen)).toBe(false);
});

test("pages and downloads cannot run anything, whatever is in them", async ({ h, things }) => {
  const { shareId } = things;
  const content = new TextEncoder().encode("<script>alert(1)</script>");
  const { id } = await h.file(shareId, { name: "page.html", content });
  const download = await send(h, { path: `/api/v1/files/${id}/content` });
  expect(download.headers).toMatchObject({
    "content-security-policy": "sandbox; default-src 'none'",
    "content-disposition": "attachment; filename=page.html",
    "cache-control": "private, no-cache",
  });
  for (const path of ["/", "/docs", "/docs/errors", "/api/v1/auth/callback?code=x&state=a%7Cport%3D8123"]) {
    const { headers } = await send(h, { path });
    expect([path, headers["content-security-policy"]]).toEqual([path, expect.stringContaining("default-src 'none'")]);
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  }
});

test("a range that is not there is told what is there", async ({ h, things }) => {
  const path = `/api/v1/files/${things.fileId}/content`;
  const answer = await send(h, { path, headers: { range: "bytes=5000-" } });
  expect([answer.status, answer.headers["content-range"]]).toEqual([416, "bytes */1000"]);
});

test("an origin on the list may read every kind of answer, and none but it", async ({ h, things }) => {
  const paths = [
    "/api/v1/shares",
    "/api/v1/nothing",
    `/api/v1/files/${things.fileId}/content`,
    "/api/trpc/users.me?input=%7B%22json%22%3A%7B%7D%7D",
    "/api/trpc/nothing",
  ];
  for (const path of paths) {
    const allowed = await send(h, { path, headers: { origin: "https://app.test" } });
    expect([path, allowed.headers["access-control-allow-origin"]]).toEqual([path, "https://app.test"]);
    expect(allowed.headers["access-control-expose-headers"]).toContain("X-Request-Id");
    expect(allowed.headers.vary).toContain("Origin");
    for (const origin of ["https://app.test.evil.example", "http://app.test", "https://APP.test", "null", "*", ""]) {
      const refused = await send(h, { path, headers: { origin } });
      expect([path, origin, refused.headers["access-control-allow-origin"]]).toEqual([path, origin, undefined]);
    }
    expect(allowed.headers["access-control-allow-credentials"]).toBeUndefined();
  }
});

test("a preflight is answered for an origin on the list, without a token", async ({ h }) => {
  const ask = (origin: string) =>
    rawRequest(h.server.url, {
      method: "OPTIONS",
      path: "/api/v1/files/x/content",
      headers: {
        origin,
        "access-control-request-method": "PUT",
        "access-control-request-headers": "authorization,if-match,content-type",
      },
    });
  const allowed = await ask("https://app.test");
  expect([allowed.status, allowed.text]).toEqual([204, ""]);
  expect(allowed.headers).toMatchObject({
    "access-control-allow-origin": "https://app.test",
    "access-control-max-age": "600",
  });
  expect(allowed.headers["access-control-allow-methods"]?.split(",")).toContain("PUT");
  const headers = allowed.headers["access-control-allow-headers"]?.toLowerCase().split(",") ?? [];
  for (const header of ["authorization", "if-match", "content-type", "idempotency-key", "range", "if-none-match"])
    expect(headers).toContain(header);
  expect((await ask("https://evil.example")).headers["access-control-allow-origin"]).toBeUndefined();
});

test("without a list no other origin may read anything", async ({ h }) => {
  const closed = await serveVariant(h.server.services);
  for (const origin of ["https://app.test", closed.url, "null"]) {
    const answer = await rawRequest(closed.url, { path: "/api/v1/auth/config", headers: { origin } });
    expect([answer.status, answer.headers["access-control-allow-origin"]]).toEqual([200, undefined]);
  }
  await closed.close();
});
