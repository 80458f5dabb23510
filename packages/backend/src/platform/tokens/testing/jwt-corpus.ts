import { createPrivateKey, generateKeyPair, type KeyObject } from "node:crypto";
import { promisify } from "node:util";
import type { JWK } from "jose";
import type { TokenRefusal } from "../token-errors.ts";
import { claimCases } from "./corpus-claims.ts";
import { encodingCases } from "./corpus-encodings.ts";
import { kindCases } from "./corpus-kinds.ts";
import { signatureCases } from "./corpus-signatures.ts";
import { forgeJwt, rsaSigner, type Signer } from "./forge-jwt.ts";

export type JwtCase =
  | { readonly name: string; readonly token: string; readonly expected: "accept" }
  | { readonly name: string; readonly token: string; readonly expected: "reject"; readonly reason: TokenRefusal };

/** ScaiKey's private signing keys, each with the `kid` it is published under. */
export interface JwtCorpusKeys {
  readonly rs256: JWK;
  readonly es256: JWK;
  /** A 1,024 bit RSA key that is published too. Without it the case is signed by an unpublished one. */
  readonly weakRsa?: JWK;
}

export interface JwtCorpusOptions {
  /** The verifier's `scaikeyUrl`, without a slash at the end. */
  readonly scaikeyUrl: string;
  /** The verifier's `audience`. Without it the audience cases are left out. */
  readonly audience?: string;
  /** The time the tokens are judged at; now if not given. */
  readonly now?: Date;
  /**
   * How far from a time limit the time cases lie: 1 second for a clock that stands still. Over HTTP give more (60), as
   * the cases are only true for so long after `now`.
   */
  readonly edgeSeconds?: number;
  readonly subject?: string;
  readonly tenantId?: string;
}

/** What the case builders work with. */
export interface CorpusContext {
  readonly options: JwtCorpusOptions;
  readonly edgeSeconds: number;
  /** Seconds since the epoch. */
  readonly now: number;
  readonly rsa: { readonly kid: string; readonly key: KeyObject };
  readonly ec: { readonly kid: string; readonly key: KeyObject };
  readonly weakRsa: { readonly kid: string; readonly key: KeyObject };
  readonly strangerRsa: KeyObject;
  readonly strangerEc: KeyObject;
  readonly strangerEd: KeyObject;
  /** Header and payload of a good RS256 token, with changes; undefined removes a member. */
  header(changes?: object): object;
  payload(changes?: object): object;
  /** A token rightly signed with RS256, whatever was changed. */
  signed(payloadChanges?: object, headerChanges?: object): string;
  readonly signer: Signer;
}

/**
 * Tokens that must be accepted and tokens that must not, for replay against the verifier and, over HTTP, against a
 * server. Every rejected token differs from an accepted one in the point its name says and, unless that point is
 * the signature, is rightly signed by ScaiKey's key. All can be sent as a header value; the oversized ones may meet the
 * HTTP server's own limit (431) first.
 */
export async function buildJwtCorpus(keys: JwtCorpusKeys, options: JwtCorpusOptions): Promise<JwtCase[]> {
  const context = await createContext(keys, options);
  return [...signatureCases(context), ...kindCases(context), ...claimCases(context), ...encodingCases(context)];
}

async function createContext(keys: JwtCorpusKeys, options: JwtCorpusOptions): Promise<CorpusContext> {
  const rsa = importKey(keys.rs256);
  const now = Math.floor((options.now ?? new Date()).getTime() / 1000);
  const goodHeader = { alg: "RS256", kid: rsa.kid, typ: "at+jwt" };
  const goodPayload = {
    iss: options.scaikeyUrl,
    sub: options.subject ?? "usr_corpus",
    tenant_id: options.tenantId ?? "tnt_corpus",
    client_id: "app_corpus",
    aud: options.audience ?? "https://api.scai.example",
    scope: "openid profile files:read files:write",
    iat: now,
    exp: now + 3600,
  };
  const header = (changes: object = {}): object => ({ ...goodHeader, ...changes });
  const payload = (changes: object = {}): object => ({ ...goodPayload, ...changes });
  const signer = rsaSigner(rsa.key);
  return {
    options,
    edgeSeconds: options.edgeSeconds ?? 1,
    now,
    rsa,
    ec: importKey(keys.es256),
    weakRsa: keys.weakRsa ? importKey(keys.weakRsa) : { kid: "weak", key: await generateRsa(1024) },
    strangerRsa: await generateRsa(2048),
    strangerEc: (await promisify(generateKeyPair)("ec", { namedCurve: "P-256" })).privateKey,
    strangerEd: (await promisify(generateKeyPair)("ed25519")).privateKey,
    header,
    payload,
    signed: (payloadChanges, headerChanges) => forgeJwt(header(headerChanges), payload(payloadChanges), signer),
    signer,
  };
}

async function generateRsa(modulusLength: number): Promise<KeyObject> {
  return (await promisify(generateKeyPair)("rsa", { modulusLength })).privateKey;
}

function importKey(jwk: JWK): { kid: string; key: KeyObject } {
  if (jwk.kid === undefined) throw new Error("a corpus key needs its kid");
  return { kid: jwk.kid, key: createPrivateKey({ format: "jwk", key: jwk }) };
}
