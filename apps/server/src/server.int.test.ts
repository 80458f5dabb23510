import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { ApiClient, test as base, openTestDatabase, signToken, unique } from "@scai/testing";
import { expect, inject } from "vitest";
import { WebSocket } from "ws";
import { z } from "zod";
import { environment, type RunningApi, startApi, stop } from "./testing/server-process.ts";
import { startTcpProxy, type TcpProxy } from "./testing/tcp-proxy.ts";

interface Setup {
  readonly one: RunningApi;
  /** Beside the first, on the same database, Redis and blobs. */
  readonly other: RunningApi;
  /** What the second reaches its database and Redis through. */
  readonly database: TcpProxy;
  readonly redis: TcpProxy;
}

const test = base.extend("servers", { scope: "file" }, async ({ server: _server }, { onCleanup }): Promise<Setup> => {
  const { url } = await openTestDatabase();
  const [database, redis] = await Promise.all([proxyOf(url), proxyOf(inject("stack").redisUrl)]);
  const [one, other] = await Promise.all([
    startApi(environment(url, { LOG_LEVEL: "trace", CORS_ORIGINS: "https://app.test" })),
    startApi(
      environment(through(database, url), {
        REDIS_URL: through(redis, inject("stack").redisUrl),
        LOG_LEVEL: "trace",
      }),
    ),
  ]);
  onCleanup(async () => {
    await Promise.all([stop(one), stop(other)]);
    await Promise.all([database.close(), redis.close()]);
  });
  return { one, other, database, redis };
});

function proxyOf(url: string): Promise<TcpProxy> {
  const { hostname, port } = new URL(url);
  return startTcpProxy({ host: hostname, port: Number(port) });
}

function through({ port }: TcpProxy, url: string): string {
  const changed = new URL(url);
  changed.port = String(port);
  return changed.href;
}

const Ready = z.object({ status: z.string(), checks: z.record(z.string(), z.boolean()) });

async function readiness(api: RunningApi) {
  const response = await fetch(`${api.url}/health/ready`);
  return { httpStatus: response.status, ...Ready.parse(await response.json()) };
}

const allWell = { database: true, redis: true, storage: true, scaikey: true, pdns: true };

test("says that it lives, what it is, and that it can work", async ({ servers: { one } }) => {
  const get = async (path: string) => {
    const response = await fetch(`${one.url}${path}`);
    return [response.status, await response.json()];
  };
  for (const prefix of ["", "/api/v1"]) {
    expect(await get(`${prefix}/health`)).toEqual([
      200,
      { status: "healthy", version: expect.stringMatching(/^\d+\./) },
    ]);
    expect(await get(`${prefix}/health/live`)).toEqual([200, { status: "live" }]);
    expect(await get(`${prefix}/health/ready`)).toEqual([200, { status: "ready", checks: allWell }]);
    expect(await get(`${prefix}/ready`)).toEqual([200, { status: "ready", checks: allWell }]);
    expect(await get(`${prefix}/version`)).toEqual([
      200,
      { version: expect.stringMatching(/^\d+\.\d+\.\d+/), node: expect.stringMatching(/^v24\./) },
    ]);
  }
});

test("a store that is away is told by name, makes requests worth another try, and is used again when it is back", async ({
  h,
  servers: { other, database, redis },
}) => {
  const me = () => fetch(`${other.url}/api/v1/users/me`, { headers: { authorization: `Bearer ${h.owner.token}` } });
  expect((await me()).status).toBe(200);

  await redis.cut();
  const withoutRedis = { httpStatus: 503, status: "unavailable", checks: { ...allWell, redis: false } };
  expect(await readiness(other)).toEqual(withoutRedis);
  expect((await me()).status).toBe(200);
  await redis.mend();
  await expect.poll(() => readiness(other), { timeout: 10_000 }).toMatchObject({ checks: allWell });

  await database.cut();
  const withoutDatabase = { httpStatus: 503, status: "unavailable", checks: { ...allWell, database: false } };
  expect(await readiness(other)).toEqual(withoutDatabase);
  expect((await fetch(`${other.url}/health/live`)).status).toBe(200);
  const { token } = await h.person();
  const refused = await fetch(`${other.url}/api/v1/users/me`, { headers: { authorization: `Bearer ${token}` } });
  const problem: unknown = await refused.json();
  expect([refused.status, problem]).toMatchObject([503, { code: "server.unavailable", retryable: true }]);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  await database.mend();
  await expect.poll(() => readiness(other), { timeout: 10_000 }).toMatchObject({ checks: allWell });
  await expect.poll(async () => (await me()).status, { timeout: 5_000 }).toBe(200);
});

test("counts requests by route, never by id, whatever is asked for", async ({ h, servers: { one } }) => {
  const api = new ApiClient(one.url, h.owner.token);
  const { id: shareId } = await api.get<{ id: string }>("shares.create", { name: "counted", type: "project" });
  await api.call("shares.get", { shareId });
  await api.call("shares.get", { shareId: "shr_00000000000000000000000000" });
  await api.call("shares.searchPrincipals", { q: "x" });
  const word = unique("unheard");
  for (const path of [`/${word}`, `/api/v1/${word}`, `/api/v1/shares/${shareId}/${word}`, `/api/trpc/${word}`])
    await fetch(`${one.url}${path}`, { headers: { authorization: `Bearer ${h.owner.token}` } });
  await fetch(`${one.url}/api/v1/shares/${shareId}`, { method: "PUT" });
  const text = await (await fetch(`${one.url}/metrics`)).text();
  const lineOf = (labels: string) =>
    text.split("\n").find((line) => line.startsWith(`scai_http_requests_total{${labels}}`));
  expect(lineOf('method="GET",route="/api/v1/shares/:shareId",status="200"')).toBeDefined();
  expect(lineOf('method="GET",route="/api/v1/shares/:shareId",status="404"')).toBeDefined();
  expect(lineOf('method="GET",route="/api/v1/shares/search/principals",status="200"')).toBeDefined();
  expect(lineOf('method="POST",route="/api/v1/shares",status="201"')).toBeDefined();
  expect(lineOf('method="PUT",route="/api/v1/shares/:shareId",status="405"')).toBeDefined();
  expect(lineOf('method="GET",route="/api/trpc/*",status="404"')).toBeDefined();
  expect(text).toMatch(
    /scai_http_request_duration_seconds_bucket\{le="[\d.]+",method="GET",route="\/api\/v1\/shares\/:shareId"\} \d+/,
  );
  expect(text).toContain("scai_websocket_connections 0");
  expect(text).toContain("process_resident_memory_bytes");
  for (const secret of [shareId, word, h.owner.token, h.tenant]) expect(text).not.toContain(secret);
  expect(text).not.toMatch(/(shr|fld|fil|usr|tnt)_[0-9a-z]{20}/);
});

test("what is written through one process is read through the other, and announced there", async ({ h, servers }) => {
  const [one, other] = [servers.one, servers.other].map(({ url }) => new ApiClient(url, h.owner.token));
  if (one === undefined || other === undefined) throw new Error("there are two");
  const { id: shareId } = await one.get<{ id: string }>("shares.create", { name: "both", type: "project" });
  const live = new WebSocket(`${servers.other.url.replace("http", "ws")}/ws?token=${h.owner.token}`);
  const frames: unknown[] = [];
  live.on("message", (data) => frames.push(JSON.parse(String(data))));
  await once(live, "open");
  live.send(JSON.stringify({ action: "subscribe", shareId }));
  await expect.poll(() => frames).toContainEqual(expect.objectContaining({ type: "subscribed", shareId }));

  const content = randomBytes(1_500_000);
  const { id: fileId } = await one.get<{ id: string }>("files.upload", { shareId, name: "a.bin" }, { content });
  expect(Buffer.from((await other.call("files.getContent", { fileId })).bytes).equals(content)).toBe(true);
  await expect.poll(() => frames, { timeout: 5000 }).toContainEqual(expect.objectContaining({ type: "file_created" }));
  expect((await other.call("files.update", { fileId, name: "b.bin" })).status).toBe(200);
  expect(await one.get("files.get", { fileId })).toMatchObject({ name: "b.bin" });
  const key = { headers: { "idempotency-key": unique("key") } };
  const input = { shareId, name: "once" };
  const [first, second] = [
    await one.call("folders.create", input, key),
    await other.call("folders.create", input, key),
  ];
  expect(Object(second.body).data).toEqual(Object(first.body).data);
  live.terminate();
});

test("writes nothing down that lets somebody in", async ({ h, servers: { one, other, database } }) => {
  const secrets = {
    token: h.owner.token,
    expired: await signToken({ tenant: h.tenant, user: "usr_x", expiresInSeconds: -60, issuedAt: new Date(0) }),
    forged: `${h.owner.token.slice(0, -6)}AAAAAA`,
    refreshToken: unique("a-refresh-token"),
    code: unique("an-authorization-code"),
    verifier: unique("a-code-verifier-that-is-long-enough-to-be-one"),
    idempotencyKey: unique("an-idempotency-key"),
    password: unique("a-password"),
    clientSecret: inject("stack").scaikey.clientSecret,
    databasePassword: new URL(inject("stack").mariadbUrl).password,
  };
  const { token, refreshToken, code, verifier, idempotencyKey, password } = secrets;
  const form = (url: string, fields: Record<string, string>) =>
    fetch(`${url}/api/v1/auth/token`, { method: "POST", body: new URLSearchParams(fields) });
  const ask = (url: string, path: string, init: RequestInit = {}) => fetch(`${url}${path}`, init);
  const bearer = (value: string) => ({ authorization: `Bearer ${value}` });
  const callEverything = async (url: string) => {
    for (const value of [token, secrets.expired, secrets.forged]) {
      await ask(url, "/api/v1/users/me", { headers: bearer(value) });
      await ask(url, `/api/v1/users/me?token=${value}&access_token=${value}`);
      await ask(url, `/api/v1/nothing?token=${value}`, { headers: { ...bearer(value), cookie: `session=${value}` } });
      await ask(url, `/api/trpc/users.me?input=%7B%22json%22%3A%22${value}%22%7D`, { headers: bearer(value) });
      const socket = new WebSocket(`${url.replace("http", "ws")}/ws?token=${value}`);
      socket.on("error", () => {});
      await Promise.race([once(socket, "message"), once(socket, "close")]);
      socket.terminate();
    }
    await form(url, { grant_type: "refresh_token", refresh_token: refreshToken });
    await form(url, { grant_type: "authorization_code", code, code_verifier: verifier, redirect_uri: "http://x.test" });
    await form(url, { grant_type: "password", password, refresh_token: refreshToken });
    await ask(url, `/api/v1/auth/callback?code=${code}&state=x%7Cport%3D8123`);
    await ask(url, `/api/v1/auth/callback?code=${code}&state=x`);
    const json = { ...bearer(token), "content-type": "application/json" };
    await ask(url, "/api/v1/auth/logout", { method: "POST", headers: json, body: JSON.stringify({ refreshToken }) });
    for (const body of [JSON.stringify({ name: "a", type: "project", password }), `{"password":"${password}`])
      await ask(url, "/api/v1/shares", {
        method: "POST",
        headers: { ...json, "idempotency-key": idempotencyKey, "x-api-key": password },
        body,
      });
    await ask(url, "/api/v1/shares", {
      method: "POST",
      headers: { ...json, "idempotency-key": idempotencyKey },
      body: '{"name":"a","type":"project"}',
    });
  };
  await callEverything(one.url);
  await database.cut();
  await callEverything(other.url);
  await database.mend();

  const output = one.output() + other.output();
  const told = [...one.log(), ...other.log()];
  expect(told.filter(({ msg }) => msg === "request").length).toBeGreaterThan(30);
  expect(told.some(({ level }) => level >= 50)).toBe(true);
  for (const [name, secret] of Object.entries(secrets)) expect(output.includes(secret), name).toBe(false);
  const signature = token.split(".")[2] ?? "";
  expect(output.includes(signature)).toBe(false);
});

test("a request is logged with its id, its route's path and its outcome; reads only when asked for", async ({
  h,
  servers: { one },
}) => {
  const { id: shareId } = await h.share();
  const response = await fetch(`${one.url}/api/v1/shares/${shareId}?a=b`, {
    method: "PATCH",
    headers: { authorization: `Bearer ${h.owner.token}`, "content-type": "application/json" },
    body: '{"name":"logged"}',
  });
  const requestId = response.headers.get("x-request-id");
  const lines = () => one.log().filter((line) => line["requestId"] === requestId);
  await expect.poll(lines).toContainEqual(
    expect.objectContaining({
      msg: "request",
      level: 30,
      mode: "api",
      method: "PATCH",
      path: `/api/v1/shares/${shareId}`,
      status: 200,
    }),
  );
  const read = await fetch(`${one.url}/health`);
  const readId = read.headers.get("x-request-id");
  await expect.poll(() => one.log().find((line) => line["requestId"] === readId)).toMatchObject({ level: 20 });
});
