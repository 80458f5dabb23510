import { InvalidTokenError } from "./token-errors.ts";
import { TOKEN_LIMITS } from "./token-limits.ts";

const SCHEME = /^bearer(?= |$)/i;
/** RFC 6750, section 2.1. */
const B64TOKEN = /^[A-Za-z0-9\-._~+/]+=*$/;

/**
 * The token of an `Authorization: Bearer <token>` header, read as RFC 6750 writes it: the scheme in any case, one or
 * more spaces, one token of the b64token alphabet, at most `TOKEN_LIMITS.maxTokenLength` characters, and nothing
 * after it. Two headers, which HTTP libraries join with a comma, are refused rather than one of them chosen.
 *
 * @param authorization the header's value as received
 * @throws InvalidTokenError
 */
export function parseBearerToken(authorization: string): string {
  if (!SCHEME.test(authorization)) throw new InvalidTokenError("not a Bearer credential");
  const token = authorization.slice("bearer".length).replace(/^ +/, "");
  if (token === "") throw new InvalidTokenError("no token given");
  if (token.length > TOKEN_LIMITS.maxTokenLength) throw new InvalidTokenError("too large");
  if (B64TOKEN.test(token)) return token;
  throw new InvalidTokenError(/[ ,]/.test(token) ? "more than one credential" : "malformed");
}
