import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from "jose";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { requestServiceToken, requestToken, type ScaikeyAddress } from "./scaikey.ts";
import { SignInBrowser } from "./sign-in-browser.ts";
import { type Stack, startStack } from "./start-stack.ts";

const WEB_CALLBACK = "http://127.0.0.1:8123/api/v1/auth/callback";
const DESKTOP_CALLBACK = "http://localhost:51234/callback";

let directory: string;
let stack: Stack<"scaikey">;
let scaikey: ScaikeyAddress;

const start = () => startStack({ directory, durability: "fast", s3: false, services: ["scaikey"] });

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "scai-scaikey-"));
  stack = await start();
  scaikey = stack.scaikey;
});

afterAll(async () => {
  await stack.stop();
  await rm(directory, { recursive: true });
});

const Discovery = z.object({
  issuer: z.string(),
  authorization_endpoint: z.string(),
  token_endpoint: z.string(),
  jwks_uri: z.string(),
  revocation_endpoint: z.string(),
  end_session_endpoint: z.string(),
});
const Tokens = z.object({
  access_token: z.string(),
  refresh_token: z.string().optional(),
  id_token: z.string().optional(),
  token_type: z.literal("Bearer"),
  expires_in: z.number(),
});
const KeySet = z.object({ keys: z.array(z.record(z.string(), z.unknown())) });
const OAuthError = z.object({ error: z.string() });

async function discover(issuer: string) {
  return Discovery.parse(await (await fetch(`${issuer}/.well-known/openid-configuration`)).json());
}

interface SignIn {
  issuer?: string;
  clientId?: string;
  redirectUri?: string;
  scope?: string;
  user?: string;
  hasSecondFactor?: boolean;
  challenge?: Record<string, string>;
}

/** Signs somebody in through the page and returns what arrives at the application, and the PKCE verifier. */
async function signIn(options: SignIn = {}, browser = new SignInBrowser(scaikey.url)) {
  const { issuer = scaikey.url, clientId = "scai-server", redirectUri = WEB_CALLBACK } = options;
  const verifier = randomBytes(32).toString("base64url");
  const challenge = createHash("sha256").update(verifier).digest("base64url");
  const { authorization_endpoint: authorize } = await discover(issuer);
  const query = new URLSearchParams({
    response_type: "code",
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: options.scope ?? "openid profile email groups offline_access files:read files:write",
    state: "some-state",
    ...(options.challenge ?? { code_challenge: challenge, code_challenge_method: "S256" }),
  });
  const shown = (await browser.open(`${authorize}?${query}`)).html;
  const page = await browser.signIn(`${authorize}?${query}`, options.user ?? "usr_alice", options.hasSecondFactor);
  const parameters = new URL(page.url).searchParams;
  return { page, shown, verifier, code: parameters.get("code") ?? "", error: parameters.get("error"), parameters };
}

async function tokenRequest(form: Record<string, string>, issuer = scaikey.url, client = scaikey.server) {
  const { token_endpoint: endpoint } = await discover(issuer);
  const authorization = `Basic ${Buffer.from(`${client.clientId}:${client.clientSecret}`).toString("base64")}`;
  return fetch(endpoint, { method: "POST", headers: { authorization }, body: new URLSearchParams(form) });
}

async function exchange(code: string, verifier: string, issuer?: string) {
  const form = { grant_type: "authorization_code", code, code_verifier: verifier, redirect_uri: WEB_CALLBACK };
  return Tokens.parse(await (await tokenRequest(form, issuer)).json());
}

async function verify(token: string, issuer: string) {
  const { jwks_uri: keys } = await discover(issuer);
  return jwtVerify(token, createRemoteJWKSet(new URL(keys)), { issuer });
}

async function errorOf(response: Response) {
  expect(response.status).toBeGreaterThanOrEqual(400);
  return OAuthError.parse(await response.json()).error;
}

test("each issuer describes itself, and all publish the same two keys without their private parts", async () => {
  const issuers = ["", "/tenants/tnt_acme", "/tenants/tnt_globex"].map((path) => `${scaikey.url}${path}`);
  for (const issuer of issuers) expect((await discover(issuer)).issuer).toBe(issuer);
  const sets = await Promise.all(
    issuers.map(async (issuer) => KeySet.parse(await (await fetch(`${issuer}/.well-known/jwks.json`)).json())),
  );
  expect(sets[0]?.keys.map((key) => key["alg"])).toEqual(["RS256", "ES256"]);
  for (const set of sets) expect(set).toEqual(sets[0]);
  for (const secret of ["d", "p", "q", "dp", "dq", "qi"]) {
    for (const key of sets[0]?.keys ?? []) expect(key).not.toHaveProperty(secret);
  }
  expect((await fetch(`${scaikey.url}/tenants/tnt_nowhere/.well-known/openid-configuration`)).status).toBe(404);
});

test("signing in with a code and PKCE yields tokens with the person's claims", async () => {
  const { code, verifier, shown, parameters } = await signIn();
  expect(parameters.get("state")).toBe("some-state");
  expect(shown).toContain("alice@acme.example");
  const tokens = await exchange(code, verifier);
  const { payload, protectedHeader } = await verify(tokens.access_token, scaikey.url);
  expect(protectedHeader).toMatchObject({ typ: "at+jwt", alg: "ES256" });
  expect(payload).toMatchObject({
    sub: "usr_alice",
    tenant_id: "tnt_acme",
    partner_id: "prt_demo",
    email: "alice@acme.example",
    name: "Alice Archer",
    groups: ["grp_engineering"],
    scope: "files:read files:write",
    aud: "scai-server",
  });
  const identity = await verify(tokens.id_token ?? "", scaikey.url);
  expect(identity.payload).toMatchObject({ sub: "usr_alice", email: "alice@acme.example", tenant_id: "tnt_acme" });
});

test("a tenant's issuer knows that tenant's people only", async () => {
  const issuer = `${scaikey.url}/tenants/tnt_globex`;
  const { code, verifier, shown } = await signIn({ issuer, user: "usr_eve" });
  expect(shown).toContain("eve@globex.example");
  expect(shown).not.toContain("acme.example");
  const { payload } = await verify((await exchange(code, verifier, issuer)).access_token, issuer);
  expect(payload).toMatchObject({ sub: "usr_eve", iss: issuer, tenant_id: "tnt_globex" });
  const stranger = await signIn({ issuer, user: "usr_alice" });
  expect(stranger).toMatchObject({ code: "", page: { status: 400 } });
});

test("the sign-in page runs no script, lets nobody frame it and sends its form to the application alone", async () => {
  const { authorization_endpoint: authorize } = await discover(scaikey.url);
  const query = `response_type=code&client_id=scai-server&scope=openid&code_challenge_method=S256&code_challenge=${"a".repeat(43)}`;
  const start = await fetch(`${authorize}?${query}&redirect_uri=${encodeURIComponent(WEB_CALLBACK)}`, {
    redirect: "manual",
  });
  const page = await fetch(new URL(start.headers.get("location") ?? "", scaikey.url), {
    headers: {
      cookie: start.headers
        .getSetCookie()
        .map((line) => line.split(";", 1)[0])
        .join("; "),
    },
  });
  const policy = page.headers.get("content-security-policy");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("form-action 'self' http://127.0.0.1:8123;");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(await page.text()).not.toContain("<script");
});

test("PKCE is required, with S256", async () => {
  expect((await signIn({ challenge: {} })).error).toBe("invalid_request");
  const plain = { code_challenge: "a".repeat(43), code_challenge_method: "plain" };
  expect((await signIn({ challenge: plain })).error).toBe("invalid_request");
  const { code } = await signIn();
  const form = { grant_type: "authorization_code", code, code_verifier: "b".repeat(43), redirect_uri: WEB_CALLBACK };
  expect(await errorOf(await tokenRequest(form))).toBe("invalid_grant");
});

test("the desktop client needs no secret and may redirect to any port of the loopback, but nowhere else", async () => {
  const desktop = { clientId: "scaidrive-desktop", redirectUri: DESKTOP_CALLBACK };
  const { code, verifier } = await signIn(desktop);
  const { token_endpoint: endpoint } = await discover(scaikey.url);
  const form = { grant_type: "authorization_code", client_id: desktop.clientId, redirect_uri: DESKTOP_CALLBACK };
  const body = new URLSearchParams({ ...form, code, code_verifier: verifier });
  const tokens = Tokens.parse(await (await fetch(endpoint, { method: "POST", body })).json());
  expect(decodeProtectedHeader(tokens.access_token).alg).toBe("RS256");
  const elsewhere = await signIn({ ...desktop, redirectUri: "https://evil.example/callback" });
  expect(elsewhere.page.status).toBe(400);
  expect(elsewhere.page.html).toContain("redirect_uri");
});

test("a used code is refused and takes what it yielded with it", async () => {
  const { code, verifier } = await signIn();
  const tokens = await exchange(code, verifier);
  const again = { grant_type: "authorization_code", code, code_verifier: verifier, redirect_uri: WEB_CALLBACK };
  expect(await errorOf(await tokenRequest(again))).toBe("invalid_grant");
  const refresh = { grant_type: "refresh_token", refresh_token: tokens.refresh_token ?? "" };
  expect(await errorOf(await tokenRequest(refresh))).toBe("invalid_grant");
});

test("refresh tokens rotate, and using one twice revokes its whole family", async () => {
  const { code, verifier } = await signIn({ scope: "openid files:read" });
  const first = await exchange(code, verifier);
  const refresh = (token: string | undefined) =>
    tokenRequest({ grant_type: "refresh_token", refresh_token: token ?? "" });
  const second = Tokens.parse(await (await refresh(first.refresh_token)).json());
  expect(second.refresh_token).not.toBe(first.refresh_token);
  expect((await verify(second.access_token, scaikey.url)).payload).toMatchObject({
    sub: "usr_alice",
    scope: "files:read",
  });
  expect(await errorOf(await refresh(first.refresh_token))).toBe("invalid_grant");
  expect(await errorOf(await refresh(second.refresh_token))).toBe("invalid_grant");
});

test("a revoked refresh token is refused", async () => {
  const { code, verifier } = await signIn();
  const tokens = await exchange(code, verifier);
  const { revocation_endpoint: endpoint } = await discover(scaikey.url);
  const { clientId, clientSecret } = scaikey.server;
  const authorization = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString("base64")}`;
  const body = new URLSearchParams({ token: tokens.refresh_token ?? "" });
  expect((await fetch(endpoint, { method: "POST", headers: { authorization }, body })).status).toBe(200);
  const refresh = { grant_type: "refresh_token", refresh_token: tokens.refresh_token ?? "" };
  expect(await errorOf(await tokenRequest(refresh))).toBe("invalid_grant");
});

test("who has signed in is not asked again until signing out", async () => {
  const browser = new SignInBrowser(scaikey.url);
  const first = await signIn({}, browser);
  const { id_token: hint } = await exchange(first.code, first.verifier);
  const silent = await signIn({}, browser);
  expect(silent.shown).toBe("");
  expect(silent.code).not.toBe("");

  const { end_session_endpoint: endpoint } = await discover(scaikey.url);
  const after = "http://127.0.0.1:8123/";
  const page = await browser.open(
    `${endpoint}?id_token_hint=${hint}&post_logout_redirect_uri=${encodeURIComponent(after)}`,
  );
  const [, action = ""] = /action="([^"]+)"/.exec(page.html) ?? [];
  const [, xsrf = ""] = /name="xsrf" value="([^"]+)"/.exec(page.html) ?? [];
  expect((await browser.open(action, { xsrf, logout: "yes" })).url).toBe(after);
  expect((await signIn({}, browser)).shown).toContain("Sign in");
});

test("a service gets a token for itself with the scopes it asks for, and only with its secret", async () => {
  const form = { grant_type: "client_credentials", scope: "admin:read files:read" };
  const response = await tokenRequest(form, scaikey.url, scaikey.service);
  const { payload } = await verify(Tokens.parse(await response.json()).access_token, scaikey.url);
  expect(payload).toMatchObject({ sub: "scai-sync", scope: "admin:read files:read", token_type: "client_credentials" });
  const wrong = { ...scaikey.service, clientSecret: "wrong" };
  expect(await errorOf(await tokenRequest(form, scaikey.url, wrong))).toBe("invalid_client");
  expect((await tokenRequest(form)).status).toBe(400);
});

test("a person's client gets no administrative scope", async () => {
  const { code, verifier } = await signIn({ scope: "openid admin:write files:read" });
  const { payload } = await verify((await exchange(code, verifier)).access_token, scaikey.url);
  expect(payload["scope"]).toBe("files:read");
});

test("a development token is like one from signing in, from the person's tenant", async () => {
  const issuer = `${scaikey.url}/tenants/tnt_acme`;
  const { code, verifier } = await signIn({ issuer });
  const real = (await verify((await exchange(code, verifier, issuer)).access_token, issuer)).payload;
  const { payload, protectedHeader } = await verify(await requestToken(scaikey.url, "alice"), issuer);
  expect(protectedHeader).toMatchObject({ typ: "at+jwt", alg: "RS256" });
  expect(Object.keys(payload).sort()).toEqual(Object.keys(real).sort());
  expect(payload).toMatchObject({ sub: "usr_alice", scope: "files:read files:write dns:read dns:write" });
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(12 * 3_600);
});

test("a development token has the scope, algorithm and lifetime that are asked for", async () => {
  const issuer = `${scaikey.url}/tenants/tnt_acme`;
  const token = await requestToken(scaikey.url, "usr_bob", {
    scope: "tenant:admin",
    algorithm: "ES256",
    expiresIn: 60,
  });
  const { payload, protectedHeader } = await verify(token, issuer);
  expect(protectedHeader.alg).toBe("ES256");
  expect(payload).toMatchObject({ sub: "usr_bob", scope: "tenant:admin" });
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(60);
  const expired = await requestToken(scaikey.url, "bob", { expiresIn: -60 });
  await expect(verify(expired, issuer)).rejects.toMatchObject({ code: "ERR_JWT_EXPIRED" });
  const bare = await verify(await requestToken(scaikey.url, "bob", { scope: "" }), issuer);
  expect(bare.payload).not.toHaveProperty("scope");
  await expect(requestToken(scaikey.url, "zed")).rejects.toThrow("Known: alice, bob, carol, eve, olivia.");
});

test("tokens say how somebody signed in, also those that a refresh token yields", async () => {
  const amrOf = async (token: string) => (await verify(token, scaikey.url)).payload["amr"];
  for (const [hasSecondFactor, amr] of [
    [false, ["pwd"]],
    [true, ["pwd", "otp", "mfa"]],
  ] as const) {
    const { code, verifier } = await signIn({ hasSecondFactor });
    const tokens = await exchange(code, verifier);
    expect(await amrOf(tokens.access_token)).toEqual(amr);
    const refresh = { grant_type: "refresh_token", refresh_token: tokens.refresh_token ?? "" };
    expect(await amrOf(Tokens.parse(await (await tokenRequest(refresh)).json()).access_token)).toEqual(amr);
    const minted = await requestToken(scaikey.url, "alice", { hasSecondFactor });
    expect((await verify(minted, `${scaikey.url}/tenants/tnt_acme`)).payload["amr"]).toEqual(amr);
  }
});

test("the development endpoints answer neither another site's form nor another host name", async () => {
  const url = `${scaikey.url}/dev/token`;
  const body = JSON.stringify({ user: "alice" });
  expect((await fetch(url, { method: "POST", headers: { "content-type": "text/plain" }, body })).status).toBe(400);
  const headers = { "content-type": "application/json", host: "rebound.example:80" };
  const [answer] = await once(request(url, { method: "POST", headers }).end(body), "response");
  expect(answer.statusCode).toBe(400);
});

test("after a rotation new tokens have a new key, older ones still verify, and the rotation after that ends them", async () => {
  const issuer = `${scaikey.url}/tenants/tnt_acme`;
  const rotate = () =>
    fetch(`${scaikey.url}/dev/keys/rotate`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
  const before = await requestToken(scaikey.url, "alice");
  expect((await rotate()).status).toBe(200);
  const after = await requestToken(scaikey.url, "alice");
  expect(decodeProtectedHeader(after).kid).not.toBe(decodeProtectedHeader(before).kid);
  await verify(before, issuer);
  await verify(after, issuer);
  await rotate();
  await verify(after, issuer);
  await expect(verify(before, issuer)).rejects.toMatchObject({ code: "ERR_JWKS_NO_MATCHING_KEY" });
});

test("somebody suspended cannot sign in, refresh, or go on with a session", async () => {
  const browser = new SignInBrowser(scaikey.url);
  const { code, verifier } = await signIn({ user: "usr_carol" }, browser);
  const tokens = await exchange(code, verifier);
  const authorization = `Bearer ${await requestServiceToken(scaikey, "admin:write")}`;
  const set = (action: string) =>
    fetch(`${scaikey.url}/api/v1/admin/users/usr_carol/${action}`, { method: "POST", headers: { authorization } });
  expect((await set("suspend")).status).toBe(200);
  const refresh = { grant_type: "refresh_token", refresh_token: tokens.refresh_token ?? "" };
  expect(await errorOf(await tokenRequest(refresh))).toBe("invalid_grant");
  const again = await signIn({ user: "usr_carol" }, browser);
  expect(again).toMatchObject({ code: "", page: { status: 400 } });
  expect(again.shown).not.toContain("carol@acme.example");
  expect((await set("activate")).status).toBe(200);
  expect((await signIn({ user: "usr_carol" })).code).not.toBe("");
});

test("tokens, keys and sessions outlive a restart", async () => {
  const issuer = scaikey.url;
  const browser = new SignInBrowser(scaikey.url);
  const { code, verifier } = await signIn({}, browser);
  const tokens = await exchange(code, verifier);
  await stack.stop();
  stack = await start();
  expect(stack.scaikey).toEqual(scaikey);
  await verify(tokens.access_token, issuer);
  const refresh = { grant_type: "refresh_token", refresh_token: tokens.refresh_token ?? "" };
  expect((await tokenRequest(refresh)).status).toBe(200);
  expect((await signIn({}, browser)).shown).toBe("");
});
