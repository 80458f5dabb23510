import { Hono } from "hono";
import { expect, test } from "vitest";
import { type HttpEnv, problemResponse } from "../rest/respond.ts";
import { authCallback } from "./auth-callback.ts";

const app = new Hono<HttpEnv>();
app.get("/callback", authCallback);
app.onError((err) => problemResponse(err, "req_00000000000000000000000000").response);

async function open(query: Record<string, string> | string) {
  const response = await app.request(`/callback?${new URLSearchParams(query)}`);
  return { status: response.status, headers: response.headers, html: await response.text() };
}

/** Where the page sends the browser. */
function targetOf({ headers }: { readonly headers: Headers }): URL {
  const [, url = ""] = /^0; url=(.*)$/s.exec(headers.get("refresh") ?? "") ?? [];
  return new URL(url);
}

test("the code and the application's own state go to the port that the state names, on this machine", async () => {
  const page = await open({ code: "the-code", state: "own|port=8123" });
  expect(page.status).toBe(200);
  expect(targetOf(page).href).toBe("http://localhost:8123/callback?code=the-code&state=own");
  expect(page.html).toContain('<a href="http://localhost:8123/callback?code=the-code&amp;state=own">');
});

test("a refusal is handed on as well", async () => {
  const page = await open({ error: "access_denied", error_description: "not today", state: "|port=65535" });
  expect(Object.fromEntries(targetOf(page).searchParams)).toEqual({
    error: "access_denied",
    error_description: "not today",
    state: "",
  });
});

test("nothing else of the query is handed on", async () => {
  const page = await open({ code: "c", state: "s|port=8123", redirect: "https://evil.example", port: "9", iss: "x" });
  expect([...targetOf(page).searchParams.keys()]).toEqual(["code", "state"]);
});

test("the application's own state may hold anything, the sign that parts it too", async () => {
  for (const own of ["a|port=1", "a|b|c", "a\nb", 'é"<>&', "x".repeat(2000), "|port=8080|port=8081"]) {
    const page = await open({ code: "c", state: `${own}|port=8123` });
    expect(targetOf(page).port).toBe("8123");
    expect(targetOf(page).searchParams.get("state")).toBe(own);
  }
});

test.each([
  "",
  "own",
  "own|port=",
  "own|port=80",
  "own|port=443",
  "own|port=1023",
  "own|port=65536",
  "own|port=99999",
  "own|port=08123",
  "own|port=8123 ",
  "own|port=8123\n",
  "own|port=8123/../",
  "own|port=8123@evil.example",
  "own|port=8123.evil.example",
  "own|port=-8123",
  "own|port=1e4",
  "own|port=0x1fb",
  "own|port=٨١٢٣",
  "own|Port=8123",
  "own|port=8123|",
])("the state %j names no port, and the browser goes nowhere", async (state) => {
  const page = await open({ code: "c", state });
  expect(page.status).toBe(400);
  expect(page.headers.get("refresh")).toBeNull();
  expect(JSON.parse(page.html)).toMatchObject({ code: "request.invalid", issues: [{ path: ["state"] }] });
});

test("a state that is missing or given twice is decided by the first one", async () => {
  expect((await open("code=c")).status).toBe(400);
  const twice = await open("code=c&state=a%7Cport%3D8123&state=b%7Cport%3D9123");
  expect(targetOf(twice).port).toBe("8123");
});

const hostile = [
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  "</a><a href=https://evil.example>",
  "\r\nSet-Cookie: a=b",
  "0; url=https://evil.example",
  "&state=forged",
  "#fragment",
  "\u0000\u2028",
];

test.each(hostile)("%j is text wherever it stands", async (text) => {
  const page = await open({ code: text, error_description: text, state: `${text}|port=8123` });
  expect(page.status).toBe(200);
  const target = targetOf(page);
  expect([target.protocol, target.hostname, target.port, target.pathname]).toEqual([
    "http:",
    "localhost",
    "8123",
    "/callback",
  ]);
  expect(target.searchParams.getAll("state")).toEqual([text]);
  expect(target.searchParams.getAll("code")).toEqual([text]);
  expect(page.html).not.toMatch(/<script|<img|evil\.example[^%&"]*>/i);
  expect(page.html.match(/<a /g)).toHaveLength(1);
  expect(page.headers.get("set-cookie")).toBeNull();
});

test("the page runs nothing, is framed by nobody and is not kept", async () => {
  const { headers } = await open({ code: "c", state: "s|port=8123" });
  expect(headers.get("content-security-policy")).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("content-type")).toBe("text/html; charset=UTF-8");
});
