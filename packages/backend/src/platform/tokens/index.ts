export type { AccessTokenClaims } from "./access-token-claims.ts";
export { parseBearerToken } from "./bearer-token.ts";
export type { SigningKeyEvent } from "./signing-key-store.ts";
export { IdentityProviderUnavailableError, InvalidTokenError, type TokenRefusal } from "./token-errors.ts";
export type { TokenLimits } from "./token-limits.ts";
export { createTokenVerifier, type TokenVerifier, type TokenVerifierOptions } from "./token-verifier.ts";
