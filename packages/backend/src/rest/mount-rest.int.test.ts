import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { AppError, newId, op } from "@scai/contract";
import { test as base } from "@scai/testing";
import { Hono } from "hono";
import { expect } from "vitest";
import { z } from "zod";
import { observeRequests } from "../http/observe-requests.ts";
import { type RawRequest, rawRequest } from "../http/testing/raw-request.ts";
import { createMetrics } from "../index.ts";
import { createCallerFactory, openOperation, router } from "../trpc/init.ts";
import { mountRest } from "./mount-rest.ts";
import type { HttpEnv } from "./respond.ts";

// The pitfalls that were measured in other projections (shared/design/sdk.md, P1 to P12), on an API of the same make as ours that
// has one operation for each.

const common = {
  summary: "a probe",
  tag: "files",
  auth: "none",
  cost: "read",
  errors: [],
  idempotency: "none",
} as const;
const Body = z.strictObject({
  id: z.string(),
  count: z.number().optional(),
  active: z.boolean().optional(),
  nested: z.strictObject({ n: z.number() }).optional(),
  list: z.array(z.boolean()).optional(),
});

interface Wait {
  readonly began: PromiseWithResolvers<void>;
  readonly aborted: PromiseWithResolvers<void>;
  readonly done: Promise<void>;
}
const waiting = new Map<string, Wait>();

const probes = router({
  search: openOperation(op("GET /probes/search", common))
    .input(
      z.strictObject({
        verbose: z.boolean().optional(),
        count: z.number().optional(),
        names: z.array(z.string()).optional(),
      }),
    )
    .output(z.unknown())
    .query(({ input }) => input),
  get: openOperation(op("GET /probes/{id}", common))
    .input(z.strictObject({ id: z.string() }))
    .output(z.object({ id: z.string() }))
    .query(({ input }) => input),
  part: openOperation(op("GET /probes/{id}/parts/{part}", common))
    .input(z.strictObject({ id: z.string(), part: z.string() }))
    .output(z.unknown())
    .query(({ input }) => input),
  change: openOperation(op("POST /probes/{id}", { ...common, status: 201, location: "/probes/{id}" }))
    .input(Body)
    .output(Body)
    .mutation(({ input }) => input),
  remove: openOperation(op("DELETE /probes/{id}", { ...common, status: 204 }))
    .input(z.strictObject({ id: z.string() }))
    .output(z.void())
    .mutation(() => undefined),
  document: openOperation(op("GET /documents/file.json", common))
    .input(z.strictObject({}))
    .output(z.unknown())
    .query(() => ({ here: true })),
  wait: openOperation(op("GET /waiting/{id}", common))
    .input(z.strictObject({ id: z.string() }))
    .output(z.unknown())
    .query(async ({ ctx, input }) => {
      const wait = waiting.get(input.id);
      wait?.began.resolve();
      const signal = ctx.request.signal();
      if (!signal.aborted) await once(signal, "abort");
      wait?.aborted.resolve();
      await wait?.done;
      return ctx.request.signal().aborted;
    }),
  fail: openOperation(op("GET /failures/{kind}", common))
    .input(z.strictObject({ kind: z.enum(["bug", "output", "known"]) }))
    .output(z.object({ count: z.number() }))
    .query(({ input }): { count: number } => {
      if (input.kind === "known") throw new AppError("server.unavailable", { internal: "password=hunter2" });
      if (input.kind === "bug") throw new Error("password=hunter2");
      return JSON.parse('{"count":"hunter2"}');
    }),
});

const test = base.extend("probe", { scope: "file" }, async ({ server }, { onCleanup }) => {
  const app = new Hono<HttpEnv>({ strict: false });
  app.use(
    observeRequests(
      server.services.log,
      createMetrics({ webSockets: () => 0, limiter: server.services.limiter, powerDns: { metrics: [] } }),
    ),
  );
  mountRest(app, "/api/v1", probes, server.services);
  const listening = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  onCleanup(() => void listening.close());
  const { port }: AddressInfo = Object(listening.address());
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    get: (path: string) => rawRequest(url, { path: `/api/v1${path}` }),
    send: (options: RawRequest) => rawRequest(url, { ...options, path: `/api/v1${options.path}` }),
    post: (path: string, body: string) =>
      rawRequest(url, {
        method: "POST",
        path: `/api/v1${path}`,
        headers: { "content-type": "application/json" },
        body,
      }),
    caller: createCallerFactory(probes)({
      services: server.services,
      body: undefined,
      request: {
        id: newId("request"),
        transport: "trpc",
        authorization: undefined,
        apiKey: undefined,
        idempotencyKey: undefined,
        ip: "",
        userAgent: undefined,
        goesOnWithDownload: false,
        batchSize: 1,
        signal: () => new AbortController().signal,
        tellRate: () => {},
      },
    }),
  };
});

test("P1: a query's booleans and numbers are what they say", async ({ probe }) => {
  const { json } = await probe.get("/probes/search?verbose=false&count=7&names=a&names=b&names=a");
  expect(json).toMatchObject({ data: { verbose: false, count: 7, names: ["a", "b", "a"] } });
  expect((await probe.get("/probes/search?verbose=true")).json).toMatchObject({ data: { verbose: true } });
  for (const query of [
    "verbose=no",
    "verbose=",
    "verbose",
    "verbose=1",
    "count=",
    "count=1e3",
    "verbose=true&verbose=true",
  ]) {
    const answer = await probe.get(`/probes/search?${query}`);
    expect([query, answer.status, answer.json]).toMatchObject([query, 400, { code: "request.invalid" }]);
  }
});

test.for([
  '{"count":"5","active":"false","nested":{"n":"7"}}',
  '{"count":null}',
  '{"active":null}',
  '{"active":"true"}',
  '{"active":0}',
  '{"count":true}',
  '{"nested":{"n":"7"}}',
  '{"list":["true"]}',
  '{"nested":[]}',
])("P2, P3: the JSON body %s is not converted", async (body, { probe }) => {
  const answer = await probe.post("/probes/1", body);
  expect([answer.status, answer.json]).toMatchObject([400, { code: "request.invalid" }]);
});

test("P4: what REST has converted changes nothing for callers of the procedure", async ({ probe }) => {
  const wrong: { verbose: boolean } = JSON.parse('{"verbose":"false"}');
  const call = () => probe.caller.search(wrong);
  await expect(call()).rejects.toThrow();
  expect((await probe.get("/probes/search?verbose=false&count=3")).status).toBe(200);
  await expect(call()).rejects.toThrow();
});

test("P5: path parameters are decoded, once, and a slash in one does not part it", async ({ probe }) => {
  expect((await probe.get("/probes/a%20b/parts/p%2Fq")).json).toMatchObject({ data: { id: "a b", part: "p/q" } });
  expect((await probe.get("/probes/%252F")).json).toMatchObject({ data: { id: "%2F" } });
  expect((await probe.get("/probes/caf%C3%A9%2B%3F%23+")).json).toMatchObject({ data: { id: "café+?#+" } });
  const broken = await probe.get("/probes/%E0%A4%A");
  expect(broken.status).toBeLessThan(500);
});

test("P6: names that every object has are names like any other", async ({ probe }) => {
  for (const name of ["toString", "__proto__", "constructor", "hasOwnProperty", "valueOf", "then", "toJSON"]) {
    const answer = await probe.get(`/probes/search?${name}=x&count=1`);
    expect([name, answer.status, answer.json]).toMatchObject([name, 200, { data: { count: 1 } }]);
    const body = await probe.post("/probes/1", `{"${name}":{"count":1}}`);
    expect([name, body.status, body.json]).toMatchObject([name, 400, { code: "request.invalid" }]);
  }
  expect(Reflect.get({}, "count")).toBeUndefined();
});

test("P7: HEAD answers what GET does, without the body", async ({ probe }) => {
  const get = await probe.get("/probes/1");
  const head = await probe.send({ method: "HEAD", path: "/probes/1" });
  expect([head.status, head.text, head.headers["content-type"]]).toEqual([200, "", get.headers["content-type"]]);
  expect((await probe.send({ method: "HEAD", path: "/nothing" })).status).toBe(404);
  expect((await probe.send({ method: "HEAD", path: "/failures/known" })).status).toBe(503);
});

test("P8: another method is told which there are", async ({ probe }) => {
  for (const method of ["PUT", "PATCH"]) {
    const answer = await probe.send({ method, path: "/probes/1" });
    expect([answer.status, answer.headers.allow]).toEqual([405, "GET, HEAD, POST, DELETE, OPTIONS"]);
    expect(answer.json).toMatchObject({ code: "request.method_not_allowed", status: 405 });
  }
  const options = await probe.send({ method: "OPTIONS", path: "/probes/1" });
  expect([options.status, options.headers.allow, options.text]).toEqual([204, "GET, HEAD, POST, DELETE, OPTIONS", ""]);
});

test("P9: an address is itself only, letter for letter", async ({ probe }) => {
  expect((await probe.get("/documents/file.json")).status).toBe(200);
  for (const path of ["/documents/fileXjson", "/documents/file_json", "/Documents/file.json", "/documents/file.jso"])
    expect([path, (await probe.get(path)).status]).toEqual([path, 404]);
});

test("P10: a body has a limit", async ({ probe }) => {
  const { status, json } = await probe.post("/probes/1", JSON.stringify({ id: "x".repeat(5_000_000) }));
  expect([status, json]).toMatchObject([413, { code: "request.too_large" }]);
});

test("P11: the name by which the server is called is not part of the address", async ({ probe }) => {
  for (const host of ["api.example.com", "localhost", "[::1]:8080", "v1.api"]) {
    const answer = await probe.send({ path: "/probes/1", headers: { host } });
    expect([host, answer.status]).toEqual([host, 200]);
  }
});

test("P12: nothing to tell is 204 without a body, and a creation says where", async ({ probe }) => {
  const removed = await probe.send({ method: "DELETE", path: "/probes/1" });
  expect([removed.status, removed.text, removed.headers["content-type"]]).toEqual([204, "", undefined]);
  const made = await probe.post("/probes/7", "{}");
  expect([made.status, made.headers.location]).toEqual([201, "/api/v1/probes/7"]);
});

test("a static address wins over a parameter", async ({ probe }) => {
  expect((await probe.get("/probes/search")).json).toMatchObject({ data: {} });
  expect((await probe.get("/probes/searched")).json).toMatchObject({ data: { id: "searched" } });
});

test("an id in the path is not overruled by one in the body or the query", async ({ probe }) => {
  expect((await probe.get("/probes/1?id=2")).json).toMatchObject({ data: { id: "1" } });
  expect((await probe.post("/probes/1?id=2", '{"id":"3"}')).json).toMatchObject({ data: { id: "1" } });
});

test("a slash at the end is tolerated, two are not", async ({ probe }) => {
  expect((await probe.get("/probes/1/")).json).toMatchObject({ data: { id: "1" } });
  expect((await probe.get("/probes/1/parts/2/")).status).toBe(200);
  expect((await probe.get("/probes/1//")).status).toBe(404);
  expect((await probe.get("//probes/1")).status).toBe(404);
});

test("what a bug says stays in the log", async ({ probe }) => {
  for (const [kind, status, code] of [
    ["bug", 500, "server.internal"],
    ["output", 500, "server.internal"],
    ["known", 503, "server.unavailable"],
  ] as const) {
    const answer = await probe.get(`/failures/${kind}`);
    expect([answer.status, answer.json]).toMatchObject([status, { code }]);
    expect(answer.text).not.toContain("hunter2");
    expect(answer.headers["retry-after"]).toBe(status === 503 ? "2" : undefined);
  }
});

test("an operation can tell that its client has gone, while it works and later", async ({ probe }) => {
  const done = Promise.withResolvers<void>();
  const wait = { began: Promise.withResolvers<void>(), aborted: Promise.withResolvers<void>(), done: done.promise };
  waiting.set("1", wait);
  const socket = connect(Number(new URL(probe.url).port), "127.0.0.1");
  socket.write("GET /api/v1/waiting/1 HTTP/1.1\r\nHost: x\r\n\r\n");
  await wait.began.promise;
  socket.destroy();
  await wait.aborted.promise;
  done.resolve();
  expect((await probe.get("/probes/1")).status).toBe(200);
});
