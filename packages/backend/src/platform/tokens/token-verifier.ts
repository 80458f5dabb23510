import { hash } from "node:crypto";
import { compactVerify, errors } from "jose";
import { LRUCache } from "lru-cache";
import { type AccessTokenClaims, type ClaimRules, readClaims } from "./access-token-claims.ts";
import { parseCompactJwt } from "./compact-jwt.ts";
import { type MultiFactorRules, multiFactorRules } from "./multi-factor.ts";
import { type SigningKeyEvent, SigningKeyStore } from "./signing-key-store.ts";
import type { SigningKey } from "./signing-keys.ts";
import { InvalidTokenError } from "./token-errors.ts";
import { TOKEN_LIMITS, type TokenLimits } from "./token-limits.ts";

export interface TokenVerifierOptions {
  /** ScaiKey's public URL: what `iss` starts with. A slash at the end is dropped. */
  readonly scaikeyUrl: string;
  /** Where the keys are, if not at `{scaikeyUrl}/.well-known/jwks.json` (a cluster-internal address, say). */
  readonly jwksUrl?: string | undefined;
  /** What `aud` must contain. Not checked unless given. */
  readonly audience?: string | undefined;
  /** What counts as a sign-in with more than one factor, where it is not {@link multiFactorRules}. */
  readonly multiFactor?: Partial<MultiFactorRules> | undefined;
  readonly clock?: (() => Date) | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Hears of every key fetch and its outcome. Must not throw. */
  readonly onEvent?: ((event: SigningKeyEvent) => void) | undefined;
  readonly limits?: Partial<TokenLimits> | undefined;
}

export interface TokenVerifier {
  /**
   * The claims of a token that ScaiKey signed for access and that is valid now.
   *
   * @throws InvalidTokenError if it is not one to accept; the reason is safe to tell the caller
   * @throws IdentityProviderUnavailableError if no key to judge it by can be had
   */
  verify(token: string): Promise<AccessTokenClaims>;
  /**
   * The same for a token verified within the last minute, without a promise: the fast path. Never fetches.
   *
   * @returns undefined if the token has to go through `verify`; says nothing about its being valid
   */
  verifyCached(token: string): AccessTokenClaims | undefined;
  /** Ends the background renewal of keys. */
  close(): void;
}

interface Verified {
  readonly claims: AccessTokenClaims;
  readonly key: SigningKey;
  readonly validUntilMs: number;
}

/**
 * Verifies ScaiKey's access tokens. What is checked without a key stands at `parseCompactJwt` and `readClaims` and is
 * done first, so that only a well-formed, current token of the right issuer can ever cause a fetch of keys;
 * how keys are had stands at `SigningKeyStore`.
 *
 * Verified tokens are kept by their hash, so that memory holds no usable credential. An entry is good while all of
 * these last: the token (`exp`, no leeway), the key (an entry dies with its key's withdrawal, at once, so a longer life
 * could not outlive a rotation) and `cacheMs`. That last minute is the reference's figure; it makes a signature check
 * cost 0.2 ms per token and minute and bounds what a change of clock can do. Refusals are not kept: they cost a
 * forger's own new token each, and never a fetch.
 *
 * A token that is good here may belong to a suspended user: that is for the caller to ask, on every request.
 */
export function createTokenVerifier(options: TokenVerifierOptions): TokenVerifier {
  const limits: TokenLimits = { ...TOKEN_LIMITS, ...options.limits };
  const clock = options.clock ?? (() => new Date());
  const issuer = options.scaikeyUrl.replace(/\/+$/, "");
  const rules: ClaimRules = {
    issuer,
    audience: options.audience,
    limits,
    multiFactor: { ...multiFactorRules, ...options.multiFactor },
  };
  const keys = new SigningKeyStore({
    url: options.jwksUrl ?? `${issuer}/.well-known/jwks.json`,
    clock,
    fetch: options.fetch ?? globalThis.fetch,
    limits,
    onEvent: options.onEvent ?? (() => undefined),
  });
  const cache = new LRUCache<string, Verified>({ max: limits.cacheMaxEntries, maxSize: limits.cacheMaxCharacters });

  function verifyCached(token: string): AccessTokenClaims | undefined {
    if (token.length > limits.maxTokenLength) return undefined;
    const verified = cache.get(hashToken(token));
    if (verified === undefined) return undefined;
    const nowMs = clock().getTime();
    return nowMs < verified.validUntilMs && keys.isUsable(verified.key, nowMs) ? verified.claims : undefined;
  }

  async function verify(token: string): Promise<AccessTokenClaims> {
    if (token.length > limits.maxTokenLength) throw new InvalidTokenError("too large");
    const cached = verifyCached(token);
    if (cached !== undefined) return cached;
    const jwt = parseCompactJwt(token);
    const claims = readClaims(jwt, rules, clock(), hashToken(token));
    const key = await keys.find(jwt.algorithm, jwt.keyId);
    if (key === undefined) throw new InvalidTokenError("not signed by ScaiKey");
    await checkSignature(token, key);
    const nowMs = clock().getTime();
    const validUntilMs = Math.min(claims.expiresAt.getTime(), nowMs + limits.cacheMs);
    if (nowMs < validUntilMs) cache.set(claims.tokenHash, { claims, key, validUntilMs }, { size: token.length });
    return claims;
  }

  return { verify, verifyCached, close: () => keys.close() };
}

function hashToken(token: string): string {
  return hash("sha256", token, "hex");
}

async function checkSignature(token: string, key: SigningKey): Promise<void> {
  try {
    await compactVerify(token, key.publicKey, { algorithms: [key.algorithm] });
  } catch (err) {
    if (err instanceof errors.JOSEError) throw new InvalidTokenError("not signed by ScaiKey");
    throw err;
  }
}
