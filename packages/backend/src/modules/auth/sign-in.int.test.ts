import { createHash, randomBytes } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { SignInBrowser } from "@scai/local-stack";
import { ApiClient, test as base, type Harness } from "@scai/testing";
import { describe, expect, inject } from "vitest";
import { z } from "zod";
import { type LogLine, serveVariant } from "../../http/testing/serve-variant.ts";
import { createScaiKeyClient, createTokenVerifier } from "../../index.ts";
import { TokenAnswer } from "./scaikey-client.ts";

// With the development ScaiKey and through its sign-in page, as a desktop application does it.

const Config = z.object({ data: z.object({ issuer: z.string(), authorizeUrl: z.url(), clientId: z.string() }) });

interface SignedIn {
  readonly code: string;
  readonly verifier: string;
  readonly redirectUri: string;
}

/** Signs alice in and hands the code on through our callback page, as a browser would. */
async function signIn(h: Harness): Promise<SignedIn> {
  const { data: config } = Config.parse((await h.anonymous.call("auth.config")).body);
  const verifier = randomBytes(32).toString("base64url");
  const redirectUri = `${h.server.url}/api/v1/auth/callback`;
  const query = new URLSearchParams({
    response_type: "code",
    client_id: config.clientId,
    redirect_uri: redirectUri,
    scope: "openid profile email offline_access files:read files:write",
    state: "own-state|port=51234",
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
  });
  const page = await new SignInBrowser(inject("stack").scaikey.url).signIn(
    `${config.authorizeUrl}?${query}`,
    "usr_alice",
  );
  const callback = await fetch(page.url);
  expect([callback.status, new URL(page.url).origin]).toEqual([200, h.server.url]);
  const [, target = ""] = /^0; url=(.*)$/.exec(callback.headers.get("refresh") ?? "") ?? [];
  expect(new URL(target).origin).toBe("http://localhost:51234");
  expect(new URL(target).searchParams.get("state")).toBe("own-state");
  return { code: new URL(target).searchParams.get("code") ?? "", verifier, redirectUri };
}

const codeGrant = ({ code, verifier, redirectUri }: SignedIn) => ({
  grant_type: "authorization_code",
  code,
  code_verifier: verifier,
  redirect_uri: redirectUri,
});

/** As an OAuth client sends it: a form. */
function tokenRequest(url: string, form: Record<string, string>): Promise<Response> {
  return fetch(`${url}/api/v1/auth/token`, { method: "POST", body: new URLSearchParams(form) });
}

async function tokensOf(response: Response): Promise<TokenAnswer> {
  expect([response.status, response.headers.get("cache-control")]).toEqual([200, "no-store"]);
  return TokenAnswer.parse(await response.json());
}

async function refresh(h: Harness, refreshToken = "") {
  return tokenRequest(h.server.url, { grant_type: "refresh_token", refresh_token: refreshToken });
}

async function expectRefused(response: Response): Promise<void> {
  const problem: unknown = await response.json();
  expect([response.status, problem]).toMatchObject([401, { code: "auth.grant_invalid", retryable: false }]);
}

describe("signing in", () => {
  base("what a client needs is told: ScaiKey's addresses, and ours for the code", async ({ h }) => {
    const { url, clientId } = inject("stack").scaikey;
    const { body, status } = await h.anonymous.call("auth.config");
    expect([status, body]).toMatchObject([
      200,
      {
        data: {
          issuer: url,
          authorizeUrl: `${url}/auth`,
          jwksUri: `${url}/.well-known/jwks.json`,
          endSessionUrl: `${url}/session/end`,
          userinfoUrl: "http://scai.test/api/v1/auth/me",
          deviceAuthorizationUrl: "http://scai.test/api/v1/auth/device",
          tokenUrl: "http://scai.test/api/v1/auth/token",
          desktopCallbackUrl: "http://scai.test/api/v1/auth/callback",
          clientId,
        },
      },
    ]);
    expect(JSON.stringify(body)).not.toContain(inject("stack").scaikey.clientSecret);
  });

  base("where ScaiKey signs no devices in, that is told", async ({ server }) => {
    const { scaikey } = server.services;
    const discover = async () => ({ ...(await scaikey.discover()), device_authorization_endpoint: undefined });
    const variant = await serveVariant(server.services, { scaikey: { ...scaikey, discover } });
    const { body } = await new ApiClient(variant.url, undefined).call("auth.config");
    expect(body).toMatchObject({ data: { deviceAuthorizationUrl: null } });
    await variant.close();
  });

  base("a code and its verifier become tokens that the API takes", async ({ h }) => {
    const tokens = await tokensOf(await tokenRequest(h.server.url, codeGrant(await signIn(h))));
    expect(tokens).toMatchObject({ token_type: "Bearer", expires_in: 3600, refresh_token: expect.any(String) });
    const me = await new ApiClient(h.server.url, tokens.access_token).call("users.me");
    expect([me.status, me.body]).toMatchObject([
      200,
      {
        data: {
          email: "alice@acme.example",
          name: "Alice Archer",
          scopes: ["files:read", "files:write"],
          groupIds: [expect.stringMatching(/^grp_/)],
          adminRole: "none",
        },
      },
    ]);
  });

  base("the request may be JSON", async ({ h }) => {
    const response = await fetch(`${h.server.url}/api/v1/auth/token`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(codeGrant(await signIn(h))),
    });
    expect((await tokensOf(response)).access_token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  });

  base("a code is good once, with its verifier, its redirect address and its client", async ({ h }) => {
    const signedIn = await signIn(h);
    for (const wrong of [
      { code_verifier: randomBytes(32).toString("base64url") },
      { redirect_uri: "http://127.0.0.1:9/api/v1/auth/callback" },
      { client_id: "scaidrive-desktop" },
      { client_id: "scai-sync" },
      { client_id: "nobody" },
      { code: "made-up" },
    ])
      await expectRefused(await tokenRequest(h.server.url, { ...codeGrant(signedIn), ...wrong }));
    const again = await signIn(h);
    await tokensOf(await tokenRequest(h.server.url, codeGrant(again)));
    await expectRefused(await tokenRequest(h.server.url, codeGrant(again)));
  });

  base("a refresh token is good once; using it again ends what came of it", async ({ h }) => {
    const first = await tokensOf(await tokenRequest(h.server.url, codeGrant(await signIn(h))));
    const second = await tokensOf(await refresh(h, first.refresh_token));
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect((await new ApiClient(h.server.url, second.access_token).call("users.me")).status).toBe(200);
    await expectRefused(await refresh(h, first.refresh_token));
    await expectRefused(await refresh(h, second.refresh_token));
  });

  base("a refresh is a request of its own too, as a form or as JSON", async ({ h }) => {
    const first = await tokensOf(await tokenRequest(h.server.url, codeGrant(await signIn(h))));
    const url = `${h.server.url}/api/v1/auth/refresh`;
    const form = new URLSearchParams({ refresh_token: first.refresh_token ?? "" });
    const second = await tokensOf(await fetch(url, { method: "POST", body: form }));
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ refresh_token: second.refresh_token });
    const third = await tokensOf(await fetch(url, { method: "POST", headers, body }));
    expect((await new ApiClient(h.server.url, third.access_token).call("auth.me")).status).toBe(200);
    await expectRefused(await fetch(url, { method: "POST", headers, body }));
  });

  base("signing out ends the refresh token", async ({ h }) => {
    const signedIn = async () => tokensOf(await tokenRequest(h.server.url, codeGrant(await signIn(h))));
    // Each call has an access token of its own, because signing out ends that too.
    const signOut = (accessToken: string | undefined, input = {}) =>
      new ApiClient(h.server.url, accessToken).call("auth.logout", input);
    const first = await signedIn();
    expect((await signOut(first.access_token)).status).toBe(204);
    const alive = await tokensOf(await refresh(h, first.refresh_token));
    const end = { refreshToken: alive.refresh_token };
    expect((await signOut(alive.access_token, end)).status).toBe(204);
    await expectRefused(await refresh(h, alive.refresh_token));
    expect((await signOut((await signedIn()).access_token, end)).status).toBe(204);
    expect((await h.anonymous.call("auth.logout", end)).status).toBe(401);
  });
});

/** A ScaiKey that answers as it is told to; its token and revocation endpoints as well as its discovery. */
interface Odd {
  readonly discovery?: [status: number, body: string];
  readonly endpoints?: [status: number, body: string];
}

const test = base.extend("withOddScaiKey", async ({ server }, { onCleanup }) => {
  const opened: (() => Promise<void>)[] = [];
  onCleanup(async () => void (await Promise.all(opened.map((close) => close()))));
  return async (odd: Odd): Promise<{ url: string; log: readonly LogLine[] }> => {
    const scaikey = createServer((request, response) => {
      const base = `http://${request.headers.host}`;
      const discovery = {
        issuer: base,
        authorization_endpoint: `${base}/auth`,
        token_endpoint: `${base}/token`,
        revocation_endpoint: `${base}/revoke`,
        jwks_uri: `${base}/jwks`,
      };
      const isDiscovery = request.url?.startsWith("/.well-known/") === true;
      const [status, body] = isDiscovery
        ? (odd.discovery ?? [200, JSON.stringify(discovery)])
        : (odd.endpoints ?? [200, "{}"]);
      if (status === 302) response.setHeader("location", `${base}/elsewhere`);
      response.writeHead(status, { "content-type": "application/json" }).end(body);
    });
    await new Promise<void>((resolve) => scaikey.listen(0, "127.0.0.1", resolve));
    const { port }: AddressInfo = Object(scaikey.address());
    const client = createScaiKeyClient({
      url: `http://127.0.0.1:${port}`,
      clientId: "scai-server",
      clientSecret: "a-client-secret",
    });
    const variant = await serveVariant(server.services, { scaikey: client });
    opened.push(variant.close, async () => void scaikey.close());
    return variant;
  };
});

async function expectUnavailable(response: Response): Promise<void> {
  const problem: unknown = await response.json();
  expect([response.status, problem]).toMatchObject([503, { code: "auth.provider_unavailable", retryable: true }]);
  expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
}

const refreshGrant = { grant_type: "refresh_token", refresh_token: "a-refresh-token" };

describe("a ScaiKey in trouble", () => {
  test("that is not there makes signing in unavailable, and known tokens go on working", async ({ h }) => {
    const client = createScaiKeyClient({ url: "http://127.0.0.1:1", clientId: "x", clientSecret: "a-client-secret" });
    const variant = await serveVariant(h.server.services, { scaikey: client });
    const authorization = { authorization: `Bearer ${h.owner.token}` };
    await expectUnavailable(await fetch(`${variant.url}/api/v1/auth/config`));
    await expectUnavailable(await tokenRequest(variant.url, refreshGrant));
    const logout = (body: string) =>
      fetch(`${variant.url}/api/v1/auth/logout`, {
        method: "POST",
        headers: { ...authorization, "content-type": "application/json" },
        body,
      });
    await expectUnavailable(await logout('{"refreshToken":"a-refresh-token"}'));
    expect((await logout("{}")).status).toBe(204);
    expect((await fetch(`${variant.url}/api/v1/users/me`, { headers: authorization })).status).toBe(200);
    await variant.close();
  });

  test("whose keys were never had makes every token undecided, not wrong", async ({ h }) => {
    const tokens = createTokenVerifier({
      scaikeyUrl: inject("stack").scaikey.url,
      jwksUrl: "http://127.0.0.1:1/.well-known/jwks.json",
    });
    const variant = await serveVariant(h.server.services, { tokens });
    const headers = { authorization: `Bearer ${h.owner.token}` };
    await expectUnavailable(await fetch(`${variant.url}/api/v1/users/me`, { headers }));
    await variant.close();
    tokens.close();
  });

  test.for<[string, Odd]>([
    ["is a page of a proxy", { discovery: [200, "<html>bad gateway</html>"] }],
    ["is a page of a proxy and an error", { discovery: [502, "<html>bad gateway</html>"] }],
    ["leads elsewhere", { discovery: [302, ""] }],
    ["lacks what it must have", { discovery: [200, '{"issuer":"x"}'] }],
    ["is a list", { discovery: [200, "[]"] }],
  ])("whose discovery %s is as good as none", async ([_name, odd], { withOddScaiKey }) => {
    const { url } = await withOddScaiKey(odd);
    await expectUnavailable(await fetch(`${url}/api/v1/auth/config`));
    await expectUnavailable(await tokenRequest(url, refreshGrant));
  });

  test.for<[string, [number, string]]>([
    ["an error of its own", [500, '{"error":"server_error"}']],
    ["too many requests", [429, '{"error":"slow_down"}']],
    ["an error that says nothing", [400, "{}"]],
    ["a page", [400, "<html>"]],
    ["success without a token", [200, '{"token_type":"Bearer"}']],
    ["success that is a page", [200, "<html>"]],
    ["a refusal of our own credentials", [401, '{"error":"invalid_client"}']],
    ["a redirect", [302, ""]],
  ])("that answers a token request with %s is unavailable", async ([_name, endpoints], { withOddScaiKey }) => {
    const { url, log } = await withOddScaiKey({ endpoints });
    await expectUnavailable(await tokenRequest(url, refreshGrant));
    expect(JSON.stringify(log, errorsToo)).not.toMatch(/a-refresh-token|a-client-secret/);
  });

  test("that does not end a refresh token is not taken to have done so", async ({ h, withOddScaiKey }) => {
    const logout = async (endpoints: [number, string]) => {
      const { url } = await withOddScaiKey({ endpoints });
      return fetch(`${url}/api/v1/auth/logout`, {
        method: "POST",
        headers: { authorization: `Bearer ${h.owner.token}`, "content-type": "application/json" },
        body: '{"refreshToken":"a-refresh-token"}',
      });
    };
    expect((await logout([200, ""])).status).toBe(204);
    await expectUnavailable(await logout([503, ""]));
    await expectRefused(await logout([400, '{"error":"invalid_request"}']));
  });
});

/** JSON leaves out what errors say. */
function errorsToo(_key: string, value: unknown): unknown {
  return value instanceof Error ? { ...value, message: value.message, stack: value.stack, cause: value.cause } : value;
}

describe("signing in a device without a browser", () => {
  const deviceGrant = "urn:ietf:params:oauth:grant-type:device_code";
  const Device = z.object({ device_code: z.string(), user_code: z.string(), verification_uri: z.url() });

  async function begin(h: Harness) {
    const body = new URLSearchParams({ scope: "openid offline_access files:read" });
    const response = await fetch(`${h.server.url}/api/v1/auth/device`, { method: "POST", body });
    expect(response.status).toBe(200);
    return Device.parse(await response.json());
  }

  const ask = (h: Harness, device: z.infer<typeof Device>) =>
    tokenRequest(h.server.url, { grant_type: deviceGrant, device_code: device.device_code });

  /** The hidden field that ties a form of ScaiKey's to its page. */
  const xsrfOf = (html: string) => /name="xsrf" value="([^"]+)"/.exec(html)?.[1] ?? "";

  /** Enters the code in a browser, says yes or no, and signs alice in where asked to. */
  async function enter(device: z.infer<typeof Device>, answer: "yes" | "no"): Promise<string> {
    const browser = new SignInBrowser(inject("stack").scaikey.url);
    const { html, url } = await browser.open(device.verification_uri);
    const confirm = await browser.open(url, { xsrf: xsrfOf(html), user_code: device.user_code });
    expect(confirm.html).toContain(device.user_code);
    const choice: Record<string, string> = answer === "yes" ? { confirm: "yes" } : { abort: "yes" };
    const next = await browser.open(url, { xsrf: xsrfOf(confirm.html), user_code: device.user_code, ...choice });
    if (!next.url.includes("/interaction/")) return next.html;
    return (await browser.open(next.url, { user: "usr_alice" })).html;
  }

  base("it is told to wait until somebody has signed in with its code, and then gets tokens", async ({ h }) => {
    const device = await begin(h);
    const waiting = await ask(h, device);
    expect([waiting.status, await waiting.json()]).toMatchObject([
      400,
      { code: "auth.authorization_pending", retryable: true },
    ]);
    expect(await enter(device, "yes")).toContain("Your device goes on by itself");
    const tokens = await tokensOf(await ask(h, device));
    const me = await new ApiClient(h.server.url, tokens.access_token).call("users.me");
    expect([me.status, me.body]).toMatchObject([
      200,
      { data: { email: "alice@acme.example", scopes: ["files:read"] } },
    ]);
    await expectRefused(await ask(h, device));
  });

  base("a code that somebody refused, or that nobody gave, gets nothing", async ({ h }) => {
    const device = await begin(h);
    await enter(device, "no");
    await expectRefused(await ask(h, device));
    await expectRefused(await ask(h, { ...device, device_code: "no-such-code" }));
  });
});
