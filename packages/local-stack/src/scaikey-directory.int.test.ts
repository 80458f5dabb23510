import { createHmac } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeJwt } from "jose";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { registerWebhook, requestServiceToken, requestToken, type ScaikeyAddress } from "./scaikey.ts";
import { type Stack, startStack } from "./start-stack.ts";

let directory: string;
let stack: Stack<"scaikey">;
let scaikey: ScaikeyAddress;

const start = () => startStack({ directory, durability: "fast", s3: false, services: ["scaikey"] });

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "scai-directory-"));
  stack = await start();
  scaikey = stack.scaikey;
});

afterAll(async () => {
  await stack.stop();
  await rm(directory, { recursive: true });
});

const List = z.object({ items: z.array(z.looseObject({ id: z.string() })), total: z.number() });
const Stored = z.looseObject({ id: z.string(), status: z.string(), updated_at: z.iso.datetime() });

interface Call {
  method?: string;
  body?: unknown;
  scope?: string;
  token?: string;
}

async function call(path: string, { method = "GET", body, scope = "admin:read admin:write", token }: Call = {}) {
  const bearer = token ?? (await requestServiceToken(scaikey, scope));
  return fetch(`${scaikey.url}/api/v1/admin/${path}`, {
    method,
    headers: { authorization: `Bearer ${bearer}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

async function list(path: string) {
  const { items, total } = List.parse(await (await call(path)).json());
  return { ids: items.map(({ id }) => id), total };
}

async function hire(name: string) {
  const body = {
    tenant_id: "tnt_acme",
    email: `${name}@acme.example`,
    first_name: name,
    last_name: "Hired",
    password: "a long password",
  };
  const response = await call("users/", { method: "POST", body });
  expect(response.status).toBe(201);
  return Stored.parse(await response.json());
}

test("the admin API is for the service's tokens with the scope that a call needs", async () => {
  expect((await call("users/", { token: "none" })).status).toBe(401);
  expect((await call("users/", { token: await requestToken(scaikey.url, "alice") })).status).toBe(401);
  const refused = await call("users/", { scope: "files:read" });
  expect(refused.status).toBe(403);
  expect(await refused.json()).toEqual({ detail: "Platform token requires admin:read or admin:write scope" });
  expect((await call("users/", { scope: "admin:read" })).status).toBe(200);
  const body = { last_name: "Changed" };
  expect((await call("users/usr_alice", { method: "PATCH", body, scope: "admin:read" })).status).toBe(403);
});

test("lists come in pages and can be narrowed", async () => {
  expect(await list("tenants/?per_page=2")).toEqual({ ids: ["tnt_acme", "tnt_globex"], total: 3 });
  expect(await list("tenants/?per_page=2&page=2")).toEqual({ ids: ["tnt_operations"], total: 3 });
  expect(await list("users/?tenant_id=tnt_globex")).toEqual({ ids: ["usr_eve"], total: 1 });
  expect((await list("groups/?partner_id=prt_demo")).total).toBe(3);
  expect(await list("users/?search=CHANDLER")).toEqual({ ids: ["usr_carol"], total: 1 });
  expect(await list("users/?status=suspended")).toEqual({ ids: [], total: 0 });
  expect(await list("groups/grp_engineering/members?per_page=1&page=2")).toEqual({ ids: ["usr_bob"], total: 2 });
  expect((await call("users/?page=0")).status).toBe(422);
  expect((await call("users/usr_nobody")).status).toBe(404);
});

test("what is changed is changed in tokens too, and times only grow", async () => {
  const { id, updated_at: hiredAt } = await hire("Dora");
  const patched = await call(`users/${id}`, { method: "PATCH", body: { first_name: "Dorothy" } });
  expect(Stored.parse(await patched.json()).updated_at > hiredAt).toBe(true);
  await call("groups/grp_sales/members", { method: "POST", body: { type: "user", id } });
  const claims = decodeJwt(await requestToken(scaikey.url, id));
  expect(claims).toMatchObject({ sub: id, name: "Dorothy Hired", groups: ["grp_sales"], tenant_id: "tnt_acme" });
  expect((await call(`users/${id}`, { method: "PATCH", body: { email: "nowhere" } })).status).toBe(422);
  expect((await call(`users/${id}`, { method: "PATCH", body: { tenant_id: "tnt_globex" } })).status).toBe(422);
});

test("who is suspended or deleted, or whose tenant is, gets no token", async () => {
  const { id } = await hire("Emil");
  const token = () =>
    requestToken(scaikey.url, id).then(
      () => "given",
      () => "refused",
    );
  expect(await token()).toBe("given");
  await call(`users/${id}/suspend`, { method: "POST", body: {} });
  expect(await token()).toBe("refused");
  await call(`users/${id}/activate`, { method: "POST", body: {} });
  expect(await token()).toBe("given");
  await call("tenants/tnt_acme", { method: "PATCH", body: { status: "SUSPENDED" } });
  expect(await token()).toBe("refused");
  await call("tenants/tnt_acme", { method: "PATCH", body: { status: "ACTIVE" } });
  expect((await call(`users/${id}`, { method: "DELETE" })).status).toBe(204);
  expect(await token()).toBe("refused");
  expect((await call(`users/${id}`)).status).toBe(404);
  expect((await list("users/?status=DELETED")).ids).toEqual([id]);
});

test("every change is told in a signed webhook, again and again until it is taken", async () => {
  const received: { headers: Record<string, unknown>; body: string }[] = [];
  let refusals = 2;
  const receiver = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (piece: string) => {
      body += piece;
    });
    request.on("end", () => {
      received.push({ headers: request.headers, body });
      refusals -= 1;
      response.writeHead(refusals >= 0 ? 500 : 200).end("{}");
    });
  }).listen(0, "127.0.0.1");
  await once(receiver, "listening");
  const address = receiver.address();
  const port = typeof address === "object" ? address?.port : undefined;
  await registerWebhook(scaikey.url, { url: `http://127.0.0.1:${port}/hook`, secret: "the secret" });
  const { id, updated_at: at } = await hire("Frida");
  await expect.poll(() => received.length, { timeout: 5_000 }).toBe(3);
  const [first, ...again] = received;
  expect(again.map(({ body }) => body)).toEqual([first?.body, first?.body]);

  const { headers, body = "" } = first ?? {};
  const event = JSON.parse(body);
  expect(event).toMatchObject({
    event_type: "user.created",
    timestamp: at,
    resource: { type: "user", id },
    actor: { id: null, type: "api" },
    data: { id, email: "Frida@acme.example", status: "ACTIVE", tenant: { id: "tnt_acme", slug: "acme" } },
    tenant_id: "tnt_acme",
    partner_id: "prt_demo",
  });
  expect(body).toBe(JSON.stringify(event, Object.keys(flatten(event)).toSorted()));
  const [, time, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers?.["x-scaikey-signature"])) ?? [];
  expect(signature).toBe(createHmac("sha256", "the secret").update(`${time}.${body}`).digest("hex"));
  expect(headers).toMatchObject({
    "user-agent": "ScaiKey-Webhook/1.0",
    "x-scaikey-event-id": event.event_id,
    "x-scaikey-event-type": "user.created",
    "x-scaikey-timestamp": time,
    "x-scaikey-webhook-id": expect.stringMatching(/^whd_/),
  });
  received.length = 0;
  await call("groups/grp_sales/members", { method: "POST", body: { type: "user", id } });
  await call("groups/grp_sales/members", { method: "POST", body: { type: "user", id } });
  await call(`users/${id}/suspend`, { method: "POST", body: {} });
  await call(`groups/grp_sales/members/user/${id}`, { method: "DELETE" });
  await call(`users/${id}`, { method: "DELETE" });
  await expect.poll(() => received.length).toBe(4);
  expect(received.map((one) => JSON.parse(one.body).event_type).toSorted()).toEqual([
    "group.member_added",
    "group.member_removed",
    "user.deleted",
    "user.suspended",
  ]);
  receiver.close();
});

/** Every key of every object in it. */
function flatten(value: unknown): Record<string, true> {
  if (typeof value !== "object" || value === null) return {};
  const entries = Object.entries(value);
  return Object.assign({}, ...entries.map(([key, member]) => ({ [key]: true, ...flatten(member) })));
}

test("what was changed outlives a restart", async () => {
  const { id } = await hire("Gina");
  const before = Stored.parse(await (await call(`users/${id}`)).json());
  await stack.stop();
  stack = await start();
  expect(Stored.parse(await (await call(`users/${id}`)).json())).toEqual(before);
});
