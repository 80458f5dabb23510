import { expect, test } from "vitest";
import { type AccessTokenClaims, readClaims } from "./access-token-claims.ts";
import { TOKEN_LIMITS } from "./token-limits.ts";

const now = new Date("2026-01-01T00:00:00Z");
const nowSeconds = now.getTime() / 1000;

/** Which tokens are refused, and why, stands in `testing/jwt-corpus.ts`; here is what accepted ones are read as. */
function read(changes: object): AccessTokenClaims {
  const payload = {
    iss: "https://id.example",
    sub: "usr_a",
    tenant_id: "tnt_a",
    iat: nowSeconds - 1,
    exp: nowSeconds + 60,
    ...changes,
  };
  return readClaims(
    { algorithm: "RS256", keyId: "k", type: "at+jwt", payload: JSON.parse(JSON.stringify(payload)) },
    { issuer: "https://id.example", audience: undefined, limits: TOKEN_LIMITS },
    now,
    "hash",
  );
}

test("every claim finds its place", () => {
  const claims = read({
    partner_id: "prt_a",
    email: "alice@example.com",
    name: "Alice",
    groups: ["grp_a", "grp_b"],
    scope: "files:read dns:read",
    client_id: "app_a",
    act: { client_id: "app_agent", sub: "agt_a" },
  });
  expect(claims).toEqual({
    subject: "usr_a",
    tenantId: "tnt_a",
    partnerId: "prt_a",
    email: "alice@example.com",
    name: "Alice",
    groups: ["grp_a", "grp_b"],
    scopes: ["files:read", "dns:read"],
    issuedAt: new Date("2025-12-31T23:59:59Z"),
    expiresAt: new Date("2026-01-01T00:01:00Z"),
    clientId: "app_a",
    actorClient: "app_agent",
    isOfClient: false,
    isMultiFactor: false,
    tokenHash: "hash",
  });
});

test("what is not there is undefined, and no groups are not the same as no word of them", () => {
  expect(read({ email: "", name: null })).toMatchObject({
    partnerId: undefined,
    email: undefined,
    name: undefined,
    groups: undefined,
    clientId: undefined,
    actorClient: undefined,
    isOfClient: false,
    isMultiFactor: false,
  });
  expect(read({ groups: [] }).groups).toEqual([]);
});

test.each([
  [{ sub: "agt_a" }, "agt_a"],
  [{ client_id: "app_a", sub: "agt_a" }, "app_a"],
  [{ client_id: null, sub: "agt_a" }, "agt_a"],
  [{}, undefined],
])("the actor of %j is %s", (act, actorClient) => {
  expect(read({ act }).actorClient).toBe(actorClient);
});

test.each([
  [{ amr: ["pwd"] }, false],
  [{ amr: ["pwd", "otp"] }, true],
  [{ amr: null, acr: "https://refeds.org/profile/mfa" }, true],
])("%j is multi-factor: %s", (claims, isMultiFactor) => {
  expect(read(claims)).toMatchObject({ isMultiFactor, isOfClient: false });
});

test.each([
  [{ token_type: "client_credentials" }, true],
  [{ client_id: "usr_a" }, true],
  [{ client_id: "app_a", token_type: "Bearer" }, false],
])("%j is of a client: %s", (claims, isOfClient) => {
  expect(read(claims).isOfClient).toBe(isOfClient);
});

test.each([{ amr: "pwd otp" }, { amr: [1] }, { acr: 2 }])("%j is no claim to guess about", (claims) => {
  expect(() => read(claims)).toThrow("claim missing or malformed");
});

const defaults = ["files:read", "files:write", "dns:read", "dns:write"];
test.each([
  [{}, defaults],
  [{ scope: "" }, defaults],
  [{ scope: null, scopes: null }, defaults],
  [{ scopes: [] }, defaults],
  [{ scope: "openid profile email offline_access address phone" }, defaults],
  [{ scope: "openid files:read" }, ["files:read"]],
  [{ scope: "  files:read  files:read " }, ["files:read"]],
  [{ scopes: ["dns:read", "email"] }, ["dns:read"]],
  [{ scope: "openid", scopes: ["files:read"] }, ["files:read"]],
  [{ scope: "files:read", scopes: ["dns:read"] }, ["files:read", "dns:read"]],
  [{ scope: "of:another:product" }, ["of:another:product"]],
  [{ scope: "tenant:admin" }, ["tenant:admin"]],
])("%j gives %j", (claims, scopes) => {
  expect(read(claims).scopes).toEqual(scopes);
});

test("the claims cannot be changed by one of the requests that share them", () => {
  const claims = read({ groups: ["grp_a"], scope: "files:read" });
  expect(Object.isFrozen(claims)).toBe(true);
  expect(Object.isFrozen(claims.groups)).toBe(true);
  expect(Object.isFrozen(claims.scopes)).toBe(true);
  expect(Object.isFrozen(read({}).scopes)).toBe(true);
});
