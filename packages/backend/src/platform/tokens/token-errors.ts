/** Why a token was refused, in words that may be shown to whoever sent it. */
export type TokenRefusal =
  | "not a Bearer credential"
  | "no token given"
  | "more than one credential"
  | "too large"
  | "malformed"
  | "algorithm not allowed"
  | "header not allowed"
  | "no key named"
  | "not an access token"
  | "claim missing or malformed"
  | "wrong issuer"
  | "wrong audience"
  | "expired"
  | "not valid yet"
  | "not signed by ScaiKey";

/**
 * The token is not one to accept. `reason` and `message` are safe to tell the caller: they name the rule
 * and at most a claim or header member, never a value, a key or anything of ours.
 */
export class InvalidTokenError extends Error {
  override readonly name = "InvalidTokenError";
  readonly reason: TokenRefusal;

  /** @param member the claim or header member at fault */
  constructor(reason: TokenRefusal, member?: string) {
    super(`Access token refused: ${reason}${member === undefined ? "" : ` (${member})`}`);
    this.reason = reason;
  }
}

/** The token cannot be judged, because ScaiKey's keys cannot be had. Try again; signing in anew does not help. */
export class IdentityProviderUnavailableError extends Error {
  override readonly name = "IdentityProviderUnavailableError";

  constructor() {
    super("ScaiKey's signing keys cannot be fetched");
  }
}
