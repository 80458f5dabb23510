import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { AppError } from "@scai/contract";
import { test as base, describe, expect } from "vitest";
import { createScaiKeyAdmin, type ScaiKeyPage } from "./index.ts";

// Against a ScaiKey that misbehaves, as the development one never does.

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const test = base.extend("scaikey", async ({ onTestFinished: _ }, { onCleanup }) => {
  const asked: string[] = [];
  let answer: Answer = (_request, response) => response.writeHead(500).end();
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    answer(request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onCleanup(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  let tokens = 0;
  const admin = createScaiKeyAdmin({
    applicationId: "app",
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`,
    exchange: async () => {
      tokens += 1;
      return { access_token: `t${tokens}`, expires_in: 3600 };
    },
    pageSize: 2,
  });
  return {
    admin,
    asked,
    answers: (next: Answer) => {
      answer = next;
    },
  };
});

const json = (body: unknown, status = 200): Answer => {
  return (_request, response) =>
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
};

async function all<Item>(pages: AsyncGenerator<ScaiKeyPage<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const page of pages) items.push(...page.items);
  return items;
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "nothing",
    (err: unknown) => (err instanceof AppError ? err.code : String(err)),
  );

describe("what is no whole answer is none", () => {
  test.for<[string, Answer]>([
    ["500", (_request, response) => response.writeHead(500).end("trouble")],
    ["503 behind a proxy", (_request, response) => response.writeHead(503).end("<html>")],
    ["403", json({ detail: "Platform token requires admin:read or admin:write scope" }, 403)],
    ["no JSON", (_request, response) => response.end("<html>")],
    ["another shape", json({ users: [], total: 0 })],
    ["fewer objects than announced", json({ items: [{ id: "usr_1" }], total: 3 })],
    ["an object without an id", json({ items: [{ email: "a@b.example" }], total: 1 })],
    ["a redirect", (_request, response) => response.writeHead(302, { location: "/elsewhere" }).end()],
    ["a connection cut", (request) => request.socket.destroy()],
    [
      "half an answer",
      (request, response) => {
        response.writeHead(200, { "content-length": "100" }).write('{"items":[');
        setTimeout(() => request.socket.destroy(), 20);
      },
    ],
  ])("%s", async ([, answer], { scaikey }) => {
    scaikey.answers(answer);
    expect(await codeOf(all(scaikey.admin.pages("users")))).toBe("auth.provider_unavailable");
    expect(await codeOf(scaikey.admin.setUserStatus("usr_1", "ACTIVE"))).toBe("auth.provider_unavailable");
  });

  test("nothing at all, within five seconds", { timeout: 10_000 }, async ({ scaikey }) => {
    scaikey.answers(() => {});
    const began = performance.now();
    expect(await codeOf(scaikey.admin.find("users", "usr_1"))).toBe("auth.provider_unavailable");
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

test("pages are read until all that was announced is there", async ({ scaikey }) => {
  const people = ["usr_1", "usr_2", "usr_3"].map((id) => ({ id, status: "active", unheard_of: 1 }));
  scaikey.answers((request, response) => {
    const page = Number(new URL(request.url ?? "", "http://host").searchParams.get("page"));
    json({ items: people.slice((page - 1) * 2, page * 2), total: 3 })(request, response);
  });
  expect((await all(scaikey.admin.pages("users"))).map(({ id, status }) => `${id} ${status}`)).toEqual([
    "usr_1 ACTIVE",
    "usr_2 ACTIVE",
    "usr_3 ACTIVE",
  ]);
  expect(await all(scaikey.admin.pages("users", 2))).toHaveLength(1);
  expect(scaikey.asked.map((line) => line.split(" ")[1])).toEqual([
    "/api/v1/admin/users/?page=1&per_page=2",
    "/api/v1/admin/users/?page=2&per_page=2",
    "/api/v1/admin/users/?page=2&per_page=2",
  ]);
});

test("one token serves many calls; one that is refused is replaced, once", async ({ scaikey }) => {
  scaikey.answers((request, response) => {
    const isGood = request.headers.authorization !== "Bearer t1";
    json(isGood ? { id: "usr_1" } : { detail: "expired" }, isGood ? 200 : 401)(request, response);
  });
  expect(await scaikey.admin.find("users", "usr_1")).toEqual({ id: "usr_1" });
  await Promise.all([scaikey.admin.find("users", "usr_1"), scaikey.admin.find("users", "usr_1")]);
  expect(scaikey.asked.map((line) => line.split(" ").at(-1))).toEqual(["t1", "t2", "t2", "t2"]);
  scaikey.answers(json({ detail: "no" }, 401));
  expect(await codeOf(scaikey.admin.find("users", "usr_1"))).toBe("auth.provider_unavailable");
  expect(scaikey.asked).toHaveLength(6);
});

test("what does not exist is undefined, and a change that is refused says why", async ({ scaikey }) => {
  scaikey.answers(json({ detail: "Not found" }, 404));
  expect(await scaikey.admin.find("groups", "grp/../1")).toBeUndefined();
  expect(scaikey.asked[0]).toContain("/api/v1/admin/groups/grp%2F..%2F1");
  await expect(scaikey.admin.update("users", "usr_1", { first_name: "A" })).rejects.toMatchObject({
    code: "admin.provider_refused",
    detail: "Not found",
  });
});

test("without a service account it says what is missing", async () => {
  const admin = createScaiKeyAdmin({ url: "http://127.0.0.1:1", applicationId: "app", exchange: undefined });
  expect(admin.isConfigured).toBe(false);
  await expect(admin.setUserStatus("usr_1", "ACTIVE")).rejects.toMatchObject({
    code: "auth.provider_unavailable",
    detail: expect.stringContaining("SCAIKEY_SYNC_CLIENT_ID"),
  });
});
