import { createPublicKey, type KeyObject } from "node:crypto";
import { z } from "zod";
import type { SigningAlgorithm } from "./compact-jwt.ts";
import { parseJsonObject } from "./strict-json.ts";

/** A public key of ScaiKey's and the one algorithm it may be used with. The same key is the same object across fetches. */
export interface SigningKey {
  readonly algorithm: SigningAlgorithm;
  readonly keyId: string;
  readonly publicKey: KeyObject;
}

/** Keys by algorithm and `kid`: a token's `alg` can only ever reach a key of its own type. */
export class SigningKeys {
  readonly #byId = new Map<string, SigningKey>();

  add(key: SigningKey): void {
    const id = `${key.algorithm} ${key.keyId}`;
    if (!this.#byId.has(id)) this.#byId.set(id, key);
  }

  get(algorithm: SigningAlgorithm, keyId: string): SigningKey | undefined {
    return this.#byId.get(`${algorithm} ${keyId}`);
  }

  get size(): number {
    return this.#byId.size;
  }

  get keyIds(): string[] {
    return [...this.#byId.values()].map((key) => key.keyId);
  }
}

const Member = z.string().min(1);
const Common = { kid: Member, use: z.literal("sig").optional(), key_ops: z.array(z.string()).optional() };
const PublicJwk = z.discriminatedUnion("kty", [
  z.object({ ...Common, kty: z.literal("RSA"), alg: z.literal("RS256").optional(), n: Member, e: Member }),
  z.object({
    ...Common,
    kty: z.literal("EC"),
    alg: z.literal("ES256").optional(),
    crv: z.literal("P-256"),
    x: Member,
    y: Member,
  }),
]);
const MIN_RSA_BITS = 2048;

/**
 * Takes from a JWK set (RFC 7517) the keys a token may be signed with: `kid` present, RSA of at least 2,048 bits
 * or EC on P-256, `alg` (if said) the one algorithm we use with that type, `use` (if said) `sig`, `key_ops` (if
 * said) `verify`. `use` is optional in the RFC, and an encryption key says `enc`. Anything else is left out
 * rather than failing the set, since ScaiKey may publish keys for other purposes; of two keys with one name
 * and algorithm the first counts. A key published with its private half is left out: everybody can sign with it.
 *
 * @param previous keys of the last fetch; a key that is unchanged keeps its object
 * @returns undefined if the text is no JWK set
 */
export function readSigningKeys(text: string, previous: SigningKeys, maxKeys: number): SigningKeys | undefined {
  const jwks = parseJsonObject(text)?.keys;
  if (!Array.isArray(jwks)) return undefined;
  const keys = new SigningKeys();
  for (const jwk of jwks.slice(0, maxKeys)) {
    const key = readSigningKey(jwk);
    if (key === undefined) continue;
    const known = previous.get(key.algorithm, key.keyId);
    keys.add(known?.publicKey.equals(key.publicKey) ? known : key);
  }
  return keys;
}

function readSigningKey(candidate: unknown): SigningKey | undefined {
  const parsed = PublicJwk.safeParse(candidate);
  if (!parsed.success || Object.hasOwn(Object(candidate), "d")) return undefined;
  const jwk = parsed.data;
  if (jwk.key_ops !== undefined && !jwk.key_ops.includes("verify")) return undefined;
  const algorithm = jwk.kty === "RSA" ? "RS256" : "ES256";
  const publicKey = importPublicKey(jwk);
  if (publicKey === undefined) return undefined;
  const bits = publicKey.asymmetricKeyDetails?.modulusLength ?? 0;
  if (algorithm === "RS256" && bits < MIN_RSA_BITS) return undefined;
  return { algorithm, keyId: jwk.kid, publicKey };
}

function importPublicKey(jwk: z.infer<typeof PublicJwk>): KeyObject | undefined {
  const { kty } = jwk;
  try {
    return createPublicKey({
      format: "jwk",
      key: kty === "RSA" ? { kty, n: jwk.n, e: jwk.e } : { kty, crv: jwk.crv, x: jwk.x, y: jwk.y },
    });
  } catch {
    // Not a modulus, or not a point on the curve.
    return undefined;
  }
}
