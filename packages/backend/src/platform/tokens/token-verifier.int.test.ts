import { createPrivateKey } from "node:crypto";
import { expect, onTestFinished, test } from "vitest";
import { ecSigner, forgeJwt, rsaSigner } from "./testing/forge-jwt.ts";
import { generateSigningKey } from "./testing/generate-signing-key.ts";
import { startJwksServer } from "./testing/jwks-server.ts";
import { buildJwtCorpus, type JwtCase } from "./testing/jwt-corpus.ts";
import { IdentityProviderUnavailableError, InvalidTokenError } from "./token-errors.ts";
import { createTokenVerifier, type TokenVerifier, type TokenVerifierOptions } from "./token-verifier.ts";

type SigningKeyPair = Awaited<ReturnType<typeof generateSigningKey>>;

const rsOld = await generateSigningKey("RS256", "rs-old");
const esOld = await generateSigningKey("ES256", "es-old");
const esNew = await generateSigningKey("ES256", "es-new");
const weak = await generateSigningKey("RS256", "weak", 1024);
const start = Date.UTC(2026, 0, 1);

function createVerifier(options: TokenVerifierOptions): TokenVerifier {
  const verifier = createTokenVerifier(options);
  onTestFinished(() => verifier.close());
  return verifier;
}

function issue(iss: string, { privateJwk }: SigningKeyPair, sub = "usr_a"): string {
  const key = createPrivateKey({ format: "jwk", key: privateJwk });
  const signer = privateJwk.alg === "RS256" ? rsaSigner(key) : ecSigner(key);
  const payload = { iss, sub, tenant_id: "tnt_a", iat: start / 1000, exp: start / 1000 + 86_400 };
  return forgeJwt({ alg: privateJwk.alg, kid: privateJwk.kid, typ: "at+jwt" }, payload, signer);
}

async function outcome(verifier: TokenVerifier, { token }: JwtCase): Promise<string> {
  try {
    await verifier.verify(token);
    return "accept";
  } catch (err) {
    if (err instanceof InvalidTokenError) return err.reason;
    throw err;
  }
}

test.each(["https://api.scai.example", undefined])("the corpus, with audience %s (S8)", async (audience) => {
  await using server = await startJwksServer();
  server.publish(rsOld.publicJwk, esOld.publicJwk, weak.publicJwk);
  const now = new Date(start);
  const corpus = await buildJwtCorpus(
    { rs256: rsOld.privateJwk, es256: esOld.privateJwk, weakRsa: weak.privateJwk },
    { scaikeyUrl: server.url, now, ...(audience === undefined ? {} : { audience }) },
  );
  const verifier = createVerifier({ scaikeyUrl: server.url, audience, clock: () => now });
  const outcomes = [];
  for (const item of corpus) outcomes.push([item.name, await outcome(verifier, item)]);
  expect(outcomes).toEqual(corpus.map((item) => [item.name, item.expected === "accept" ? "accept" : item.reason]));

  expect(corpus.length).toBeGreaterThanOrEqual(190);
  expect(new Set(corpus.map((item) => item.name)).size).toBe(corpus.length);
  expect(server.fetches).toBe(1);
});

test("a rotation with overlap fails no request, and the old key stops after it (S9)", async () => {
  await using server = await startJwksServer();
  let nowMs = start;
  const verifier = createVerifier({ scaikeyUrl: server.url, clock: () => new Date(nowMs) });
  const subjectOf = async (key: SigningKeyPair): Promise<string> =>
    (await verifier.verify(issue(server.url, key, `usr_${nowMs}`))).subject;

  server.publish(rsOld.publicJwk, esOld.publicJwk);
  for (const { at, keys } of [
    { at: 0, keys: [rsOld, esOld] },
    { at: 60, keys: [rsOld, esOld, esNew] },
    { at: 200, keys: [rsOld, esOld, esNew] },
    { at: 400, keys: [rsOld, esOld, esNew] },
  ]) {
    nowMs = start + at * 1000;
    if (at === 60) server.publish(rsOld.publicJwk, esOld.publicJwk, esNew.publicJwk);
    for (const key of keys) expect(await subjectOf(key)).toBe(`usr_${nowMs}`);
  }

  server.publish(rsOld.publicJwk, esNew.publicJwk);
  nowMs += 300_000;
  expect(await subjectOf(esNew)).toBe(`usr_${nowMs}`);
  await expect(subjectOf(esOld)).rejects.toThrow("not signed by ScaiKey");
});

test("1,000 unknown kids cause at most one fetch in 30 s (S9)", async () => {
  await using server = await startJwksServer();
  let nowMs = start;
  server.publish(esOld.publicJwk);
  const verifier = createVerifier({ scaikeyUrl: server.url, clock: () => new Date(nowMs) });
  await verifier.verify(issue(server.url, esOld));
  const flood = async (count: number): Promise<void> => {
    const tokens = Array.from({ length: count }, (_, index) =>
      issue(server.url, { ...esNew, privateJwk: { ...esNew.privateJwk, kid: `unknown-${nowMs}-${index}` } }),
    );
    const results = await Promise.allSettled(tokens.map((token) => verifier.verify(token)));
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(0);
  };
  await flood(500);
  expect(server.fetches).toBe(1);
  nowMs += 30_000;
  await flood(500);
  nowMs += 29_999;
  await flood(500);
  expect(server.fetches).toBe(2);
});

test("while ScaiKey is down or hangs, cached keys still serve; without any key it is said to be unavailable (S9)", async () => {
  await using server = await startJwksServer();
  let nowMs = start;
  server.publish(esOld.publicJwk);
  const limits = { jwksTimeoutMs: 1_000 };
  const options = { scaikeyUrl: server.url, clock: () => new Date(nowMs), limits };
  const verifier = createVerifier(options);
  await verifier.verify(issue(server.url, esOld));

  server.answer((req) => req.socket.destroy());
  nowMs += 600_000;
  expect((await verifier.verify(issue(server.url, esOld, "usr_down"))).subject).toBe("usr_down");
  server.answer(() => undefined);
  nowMs += 600_000;
  expect((await verifier.verify(issue(server.url, esOld, "usr_hang"))).subject).toBe("usr_hang");

  const cold = createVerifier(options);
  await expect(cold.verify(issue(server.url, esOld))).rejects.toThrow(IdentityProviderUnavailableError);
});
