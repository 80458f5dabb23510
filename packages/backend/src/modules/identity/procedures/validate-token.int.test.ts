import { ApiClient, setUserStatus, signToken, test } from "@scai/testing";
import { expect, inject } from "vitest";
import { serveVariant } from "../../../http/testing/serve-variant.ts";

test("a good token is told whose it is, what it allows and until when", async ({ h }) => {
  const other = await h.person({ scope: "files:read" });
  const { body } = await h.rest().call("auth.validate", { token: other.token });
  expect(body).toMatchObject({
    data: { valid: true, userId: other.id, tenantId: other.tenantId, scopes: ["files:read"] },
  });
  const { expiresAt } = Object(body).data;
  expect(new Date(expiresAt).getTime()).toBeGreaterThan(Date.now());
});

test("what the server would refuse is not valid, and why", async ({ h }) => {
  const expired = await signToken({
    tenant: h.tenant,
    user: h.owner.scaikeyId,
    expiresInSeconds: -60,
    issuedAt: new Date(Date.now() - 120_000),
  });
  const suspended = await h.person();
  await setUserStatus(h.server.services.database, suspended.id, "suspended");
  const { key } = await h.apiKey();
  for (const [token, reason] of [
    [expired, "Access token refused: expired"],
    ["not-a-token", "Access token refused: malformed"],
    [key, "Access token refused: malformed"],
    [`${h.owner.token.slice(0, -8)}AAAAAAAA`, "Access token refused: not signed by ScaiKey"],
    [suspended.token, "This user is suspended"],
  ] as const) {
    const { status, body } = await h.rest().call("auth.validate", { token });
    expect([status, Object(body).data]).toEqual([200, { valid: false, reason }]);
  }
});

test("the token that is asked about gets into no log", async ({ h }) => {
  const variant = await serveVariant(h.server.services);
  const api = new ApiClient(variant.url, h.owner.token);
  const asked = [(await h.person()).token, `${h.owner.token.slice(0, -8)}AAAAAAAA`, "x".repeat(20_001)];
  for (const token of asked) await api.call("auth.validate", { token });
  expect(variant.log.length).toBeGreaterThan(0);
  for (const token of asked) expect(JSON.stringify(variant.log)).not.toContain(token.slice(-40));
  await variant.close();
});

test("the caller is told alike under both addresses, with a token and with a key", async ({ h }) => {
  const { key } = await h.apiKey();
  for (const client of [h.rest(), h.withKey(key)])
    expect(await client.get("auth.me")).toEqual(await client.get("users.me"));
});

test("a client that knows only our address learns where to get a token", async ({ h }) => {
  const { status, headers } = await new ApiClient(h.server.url, undefined).call("users.me");
  expect(status).toBe(401);
  const [, metadataUrl = ""] = /resource_metadata="([^"]+)"/.exec(headers.get("www-authenticate") ?? "") ?? [];
  expect(metadataUrl).toBe("http://scai.test/.well-known/oauth-protected-resource");
  const answer = await fetch(h.server.url + new URL(metadataUrl).pathname);
  expect(answer.headers.get("content-type")).toContain("application/json");
  expect(await answer.json()).toMatchObject({
    resource: "http://scai.test",
    authorization_servers: [inject("stack").scaikey.url],
    bearer_methods_supported: ["header"],
    scopes_supported: expect.arrayContaining(["files:read", "tenant:admin"]),
  });
  const overTrpc = await fetch(`${h.server.url}/api/trpc/users.me?input=${encodeURIComponent('{"json":{}}')}`);
  expect([overTrpc.status, overTrpc.headers.get("www-authenticate")]).toEqual([401, headers.get("www-authenticate")]);
});
