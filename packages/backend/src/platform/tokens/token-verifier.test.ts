import { createPrivateKey } from "node:crypto";
import fc from "fast-check";
import { expect, onTestFinished, test, vi } from "vitest";
import { ecSigner, forgeJwt } from "./testing/forge-jwt.ts";
import { generateSigningKey } from "./testing/generate-signing-key.ts";
import { InvalidTokenError } from "./token-errors.ts";
import type { TokenLimits } from "./token-limits.ts";
import { createTokenVerifier } from "./token-verifier.ts";

const key = await generateSigningKey("ES256", "es");
const otherKey = await generateSigningKey("ES256", "other");
const start = Date.UTC(2026, 0, 1);

function issue(claims: object = {}, { privateJwk } = key): string {
  const payload = { iss: "https://id.example", sub: "usr_a", tenant_id: "tnt_a", iat: start / 1000, ...claims };
  const header = { alg: "ES256", kid: privateJwk.kid, typ: "at+jwt" };
  const signer = ecSigner(createPrivateKey({ format: "jwk", key: privateJwk }));
  return forgeJwt(header, { exp: start / 1000 + 3600, ...payload }, signer);
}

function setUp(limits: Partial<TokenLimits> = {}) {
  let nowMs = start;
  let jwks: object[] = [key.publicJwk];
  const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response(JSON.stringify({ keys: jwks })));
  const clock = (): Date => new Date(nowMs);
  const verifier = createTokenVerifier({ scaikeyUrl: "https://id.example/", clock, fetch, limits });
  onTestFinished(() => verifier.close());
  return {
    verifier,
    fetch,
    advance(ms: number) {
      nowMs += ms;
    },
    publish(...next: object[]) {
      jwks = next;
    },
  };
}

test("a verified token is answered from the cache, by the same claims, without a promise", async () => {
  const { verifier } = setUp();
  const token = issue();
  expect(verifier.verifyCached(token)).toBeUndefined();
  const claims = await verifier.verify(token);
  expect(verifier.verifyCached(token)).toBe(claims);
  expect(await verifier.verify(token)).toBe(claims);
});

test("an entry is good for a minute", async () => {
  const { verifier, advance } = setUp();
  const token = issue();
  await verifier.verify(token);
  advance(59_999);
  expect(verifier.verifyCached(token)).toBeDefined();
  advance(1);
  expect(verifier.verifyCached(token)).toBeUndefined();
  await verifier.verify(token);
  expect(verifier.verifyCached(token)).toBeDefined();
});

test("an entry never outlives exp; within the leeway the token is verified each time", async () => {
  const { verifier, advance } = setUp();
  const token = issue({ exp: start / 1000 + 10 });
  await verifier.verify(token);
  advance(9_999);
  expect(verifier.verifyCached(token)).toBeDefined();
  advance(1);
  expect(verifier.verifyCached(token)).toBeUndefined();
  await verifier.verify(token);
  expect(verifier.verifyCached(token)).toBeUndefined();
  advance(5_000);
  await expect(verifier.verify(token)).rejects.toThrow("expired");
});

test("a cached token dies at once with its key", async () => {
  const { verifier, advance, publish } = setUp();
  await verifier.verify(issue({ sub: "usr_first" }));
  advance(30_000);
  const token = issue();
  await verifier.verify(token);
  publish(otherKey.publicJwk);
  expect(verifier.verifyCached(token)).toBeDefined();
  await verifier.verify(issue({ sub: "usr_other" }, otherKey));
  expect(verifier.verifyCached(token)).toBeUndefined();
  await expect(verifier.verify(token)).rejects.toThrow("not signed by ScaiKey");
});

test("a cached token is not answered from keys past their period", async () => {
  const { verifier, advance, publish } = setUp({ cacheMs: 3_600_000 });
  const token = issue();
  await verifier.verify(token);
  publish(otherKey.publicJwk);
  advance(300_000);
  expect(verifier.verifyCached(token)).toBeUndefined();
  await expect(verifier.verify(token)).rejects.toThrow("not signed by ScaiKey");
});

test("refused tokens are not kept and cost no fetch", async () => {
  const { verifier, fetch } = setUp();
  await verifier.verify(issue());
  const forged = `${issue().slice(0, -86)}${"A".repeat(86)}`;
  for (let index = 0; index < 20; index++) {
    await expect(verifier.verify(forged)).rejects.toThrow("not signed by ScaiKey");
    expect(verifier.verifyCached(forged)).toBeUndefined();
  }
  expect(fetch).toHaveBeenCalledTimes(1);
});

test.each([
  ["expired", { exp: start / 1000 - 60 }],
  ["wrong issuer", { iss: "https://evil.example" }],
  ["claim missing or malformed (tenant_id)", { tenant_id: undefined }],
])("a token that is %s is refused before any key is asked for", async (reason, claims) => {
  const { verifier, fetch } = setUp();
  await expect(verifier.verify(issue(claims))).rejects.toThrow(`Access token refused: ${reason}`);
  expect(fetch).not.toHaveBeenCalled();
});

test("the cache is bounded in entries and in size", async () => {
  const { verifier } = setUp({ cacheMaxEntries: 3 });
  const tokens = ["a", "b", "c", "d"].map((sub) => issue({ sub }));
  for (const token of tokens) await verifier.verify(token);
  expect(tokens.map((token) => verifier.verifyCached(token)?.subject)).toEqual([undefined, "b", "c", "d"]);

  const length = issue({ sub: "a" }).length;
  const small = setUp({ cacheMaxCharacters: 2 * length }).verifier;
  for (const token of tokens) await small.verify(token);
  expect(tokens.map((token) => small.verifyCached(token)?.subject)).toEqual([undefined, undefined, "c", "d"]);
});

test("no other spelling of a good token is good", async () => {
  const { verifier } = setUp();
  const token = issue();
  await verifier.verify(token);
  const characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ \n";
  await fc.assert(
    fc.asyncProperty(fc.nat(token.length - 1), fc.constantFrom(...characters), fc.nat(2), async (at, char, kind) => {
      const cut = kind === 0 ? at + 1 : at;
      const altered = token.slice(0, at) + (kind === 2 ? "" : char) + token.slice(kind === 2 ? at + 1 : cut);
      fc.pre(altered !== token);
      await expect(verifier.verify(altered)).rejects.toThrow(InvalidTokenError);
    }),
    { numRuns: 300 },
  );
});

test("any text is refused as a token, never an unexpected error", async () => {
  const { verifier } = setUp();
  const part = fc.oneof(
    fc.string(),
    fc.json().map((text) => Buffer.from(text).toString("base64url")),
    fc.constant(issue().split(".")[0]!),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 5 }), async (parts) => {
      await expect(verifier.verify(parts.join("."))).rejects.toThrow(InvalidTokenError);
    }),
  );
});

test("the keys may be at another address than the issuer", async () => {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response(JSON.stringify({ keys: [key.publicJwk] })));
  const verifier = createTokenVerifier({
    scaikeyUrl: "https://id.example",
    jwksUrl: "http://scaikey.internal/keys",
    clock: () => new Date(start),
    fetch,
  });
  onTestFinished(() => verifier.close());
  await verifier.verify(issue());
  expect(fetch.mock.calls[0]?.[0]).toBe("http://scaikey.internal/keys");
});
