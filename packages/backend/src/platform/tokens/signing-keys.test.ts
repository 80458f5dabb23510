import { generateKeyPairSync } from "node:crypto";
import type { JWK } from "jose";
import { expect, test } from "vitest";
import { readSigningKeys, SigningKeys } from "./signing-keys.ts";
import { generateSigningKey } from "./testing/generate-signing-key.ts";

const rs = await generateSigningKey("RS256", "rs");
const es = await generateSigningKey("ES256", "es");
const weak = await generateSigningKey("RS256", "weak", 1024);

function read(jwks: unknown[], previous = new SigningKeys(), maxKeys = 100): SigningKeys | undefined {
  return readSigningKeys(JSON.stringify({ keys: jwks }), previous, maxKeys);
}

test("RSA and P-256 signing keys are taken, each for its one algorithm", () => {
  const keys = read([rs.publicJwk, es.publicJwk]);
  expect(keys?.size).toBe(2);
  expect(keys?.get("RS256", "rs")?.publicKey.asymmetricKeyType).toBe("rsa");
  expect(keys?.get("ES256", "es")?.publicKey.asymmetricKeyType).toBe("ec");
  expect(keys?.get("ES256", "rs")).toBeUndefined();
});

test("use, key_ops and alg may be left out", () => {
  const { use: _use, alg: _alg, ...bare } = rs.publicJwk;
  expect(read([bare])?.size).toBe(1);
  expect(read([{ ...bare, key_ops: ["verify"] }])?.size).toBe(1);
});

const p384 = generateKeyPairSync("ec", { namedCurve: "P-384" }).publicKey.export({ format: "jwk" });
const ed = generateKeyPairSync("ed25519").publicKey.export({ format: "jwk" });
const refused: [name: string, jwk: unknown][] = [
  ["an encryption key", { ...rs.publicJwk, use: "enc" }],
  ["a key that may only sign", { ...rs.publicJwk, key_ops: ["sign"] }],
  ["a key without kid", { ...rs.publicJwk, kid: undefined }],
  ["a key with an empty kid", { ...rs.publicJwk, kid: "" }],
  ["an RSA key for PS256", { ...rs.publicJwk, alg: "PS256" }],
  ["an RSA key for RS512", { ...rs.publicJwk, alg: "RS512" }],
  ["an RSA key of 1,024 bits", weak.publicJwk],
  ["an RSA key of 1,024 bits in a longer number", { ...weak.publicJwk, n: `${"A".repeat(172)}${weak.publicJwk.n}` }],
  ["an EC key on P-384", { ...p384, kid: "p384" }],
  ["a P-256 key for ES384", { ...es.publicJwk, alg: "ES384" }],
  ["a point off the curve", { ...es.publicJwk, x: es.publicJwk.y }],
  ["an Ed25519 key", { ...ed, kid: "ed" }],
  ["a symmetric key", { kty: "oct", k: "c2VjcmV0", kid: "oct", alg: "HS256" }],
  ["a private RSA key", rs.privateJwk],
  ["a private EC key", es.privateJwk],
  ["null", null],
  ["a string", "rs"],
];
test.each(refused)("%s is left out, the others stay", (_name, jwk) => {
  const keys = read([jwk, { ...es.publicJwk, kid: "other" }]);
  expect(keys?.keyIds).toEqual(["other"]);
});

test("of two keys with one name the first counts", async () => {
  const twin = await generateSigningKey("ES256", "es");
  const [first] = [read([es.publicJwk])?.get("ES256", "es")];
  expect(read([es.publicJwk, twin.publicJwk])?.get("ES256", "es")?.publicKey.equals(first!.publicKey)).toBe(true);
});

test("an unchanged key stays the same object, a changed one under the old name does not", async () => {
  const before = read([rs.publicJwk, es.publicJwk])!;
  const twin = await generateSigningKey("ES256", "es");
  const after = read([rs.publicJwk, twin.publicJwk], before)!;
  expect(after.get("RS256", "rs")).toBe(before.get("RS256", "rs"));
  expect(after.get("ES256", "es")).not.toBe(before.get("ES256", "es"));
});

test("no more keys are read than the limit allows", () => {
  const many: JWK[] = Array.from({ length: 5 }, (_, index) => ({ ...es.publicJwk, kid: `k${index}` }));
  expect(read(many, undefined, 3)?.keyIds).toEqual(["k0", "k1", "k2"]);
});

test.each(["", "[]", "{}", '{"keys":{}}', '{"keys":[],"keys":[]}', "<html>"])("%j is no key set", (text) => {
  expect(readSigningKeys(text, new SigningKeys(), 100)).toBeUndefined();
});
