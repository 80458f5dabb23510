import type { RequestListener } from "node:http";
import { expect, test } from "vitest";
import { fetchJwks } from "./fetch-jwks.ts";
import { startJwksServer } from "./testing/jwks-server.ts";

async function fetchFrom(listener: RequestListener, jwksTimeoutMs = 10_000): Promise<string> {
  await using server = await startJwksServer();
  server.answer(listener);
  return await fetchJwks(`${server.url}/.well-known/jwks.json`, fetch, {
    jwksTimeoutMs,
    jwksMaxBytes: 1000,
  });
}

test("the body is returned up to the largest size", async () => {
  expect(await fetchFrom((_req, res) => res.end("x".repeat(1000)))).toHaveLength(1000);
});

test("a body over the largest size is refused, also one that never ends", async () => {
  await expect(fetchFrom((_req, res) => res.end("x".repeat(1001)))).rejects.toThrow("more than 1000 bytes");
  const endless: RequestListener = (_req, res) => {
    const timer = setInterval(() => res.write("x".repeat(400)), 1);
    res.on("close", () => clearInterval(timer));
  };
  await expect(fetchFrom(endless)).rejects.toThrow("more than 1000 bytes");
});

test("a redirect is not followed", async () => {
  await using other = await startJwksServer();
  other.answer((_req, res) => res.end("{}"));
  const location = `${other.url}/.well-known/jwks.json`;
  await expect(fetchFrom((_req, res) => res.writeHead(302, { location }).end())).rejects.toThrow();
  expect(other.fetches).toBe(0);
});

test.each([204, 304, 404, 500, 503])("status %i is a failure", async (status) => {
  await expect(fetchFrom((_req, res) => res.writeHead(status).end())).rejects.toThrow(`status ${status}`);
});

test("an answer that does not come, or does not end, is given up", async () => {
  await expect(fetchFrom(() => undefined, 100)).rejects.toThrow(/timeout/i);
  await expect(fetchFrom((_req, res) => res.write("{"), 100)).rejects.toThrow(/timeout/i);
});

test("a connection that breaks is a failure", async () => {
  await expect(fetchFrom((req) => req.socket.destroy())).rejects.toThrow("fetch failed");
});
