import { createPublicKey, generateKeyPair } from "node:crypto";
import { promisify } from "node:util";
import type { JWK } from "jose";

/** A fresh signing key as ScaiKey has them: the private JWK, and the public one it publishes. */
export async function generateSigningKey(
  algorithm: "RS256" | "ES256",
  kid: string,
  modulusLength = 2048,
): Promise<{ privateJwk: JWK; publicJwk: JWK }> {
  const { privateKey } =
    algorithm === "RS256"
      ? await promisify(generateKeyPair)("rsa", { modulusLength })
      : await promisify(generateKeyPair)("ec", { namedCurve: "P-256" });
  const common = { kid, alg: algorithm, use: "sig" };
  return {
    privateJwk: { ...(privateKey.export({ format: "jwk" }) as JWK), ...common },
    publicJwk: { ...(createPublicKey(privateKey).export({ format: "jwk" }) as JWK), ...common },
  };
}
