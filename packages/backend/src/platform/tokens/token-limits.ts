/**
 * Every bound the verifier works within. The defaults are the product's; tests shorten some.
 */
export interface TokenLimits {
  /** Longest token looked at, in characters. Checked before anything is hashed, decoded or parsed. */
  readonly maxTokenLength: number;
  /** How long past `exp` a token still passes: clock skew between two NTP-disciplined hosts, nothing more. */
  readonly expiryLeewaySeconds: number;
  /** How far in the future `iat` and `nbf` may lie. */
  readonly futureLeewaySeconds: number;
  /** How long fetched keys are taken as ScaiKey's current ones. */
  readonly jwksPeriodMs: number;
  /** Least time between two fetches, whether an unknown `kid` or a failure asks for the second. */
  readonly jwksRetryMs: number;
  /** The same while no key was ever had: nothing works without one, so a start-up before ScaiKey's recovers quickly. */
  readonly jwksColdRetryMs: number;
  /** Time for one whole fetch, body included. */
  readonly jwksTimeoutMs: number;
  readonly jwksMaxBytes: number;
  readonly jwksMaxKeys: number;
  /** How long keys serve while ScaiKey does not answer. Bounded, or blocking one host would keep a stolen key alive for ever. */
  readonly staleKeysMs: number;
  readonly cacheMaxEntries: number;
  /** Sum of the lengths of all cached tokens: what bounds the memory, claims being about as large as the token they came in. */
  readonly cacheMaxCharacters: number;
  /** Longest a verification is reused. */
  readonly cacheMs: number;
}

export const TOKEN_LIMITS: TokenLimits = {
  maxTokenLength: 16 * 1024,
  expiryLeewaySeconds: 5,
  futureLeewaySeconds: 30,
  jwksPeriodMs: 5 * 60_000,
  jwksRetryMs: 30_000,
  jwksColdRetryMs: 1_000,
  jwksTimeoutMs: 3_000,
  jwksMaxBytes: 256 * 1024,
  jwksMaxKeys: 100,
  staleKeysMs: 24 * 60 * 60_000,
  cacheMaxEntries: 10_000,
  cacheMaxCharacters: 16 * 1024 * 1024,
  cacheMs: 60_000,
};
