import { z } from "zod";
import type { CompactJwt } from "./compact-jwt.ts";
import { isMultiFactor, type MultiFactorRules } from "./multi-factor.ts";
import { InvalidTokenError } from "./token-errors.ts";
import type { TokenLimits } from "./token-limits.ts";

/** What a verified access token says. Frozen: one value serves every request that carries the token. */
export interface AccessTokenClaims {
  /** ScaiKey's id of the user, or of the client if the token is a client's own. */
  readonly subject: string;
  readonly tenantId: string;
  readonly partnerId: string | undefined;
  readonly email: string | undefined;
  readonly name: string | undefined;
  /** Undefined when the token does not say; empty when it says that there are none. */
  readonly groups: readonly string[] | undefined;
  /** Never empty. Without any OIDC scope; `DEFAULT_SCOPES` if nothing else was there. */
  readonly scopes: readonly string[];
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  readonly clientId: string | undefined;
  /** Who acts for the subject (RFC 8693): `act.client_id`, else `act.sub`. */
  readonly actorClient: string | undefined;
  /** Whether it is a client's own (`client_credentials`), which no person signed in for. */
  readonly isOfClient: boolean;
  /** Whether the user is said to have signed in with more than one factor. */
  readonly isMultiFactor: boolean;
  /** SHA-256 of the token, hex: a key for caches that must not hold the token itself. */
  readonly tokenHash: string;
}

/** What a token that names no application scope may do. Never admin: that comes from the database role. */
export const DEFAULT_SCOPES: readonly string[] = Object.freeze(["files:read", "files:write", "dns:read", "dns:write"]);

const OIDC_SCOPES = new Set(["openid", "profile", "email", "offline_access", "address", "phone"]);

export interface ClaimRules {
  /** ScaiKey's URL, without a slash at the end. */
  readonly issuer: string;
  readonly audience: string | undefined;
  readonly limits: Pick<TokenLimits, "expiryLeewaySeconds" | "futureLeewaySeconds">;
  /** What counts as a sign-in with more than one factor. */
  readonly multiFactor?: MultiFactorRules | undefined;
}

/** In characters: what the identity tables hold. */
export const MAX_ID_LENGTH = 190;
/** Printable ASCII without spaces: no two ids may be one to a database that ignores trailing spaces. */
const Id = z
  .string()
  .max(MAX_ID_LENGTH)
  .regex(/^[\x21-\x7e]+$/);
/** No control characters and no lone surrogates, which all become one and the same replacement character in UTF-8. */
const Text = z.string().regex(/^[^\p{Cc}\p{Cs}]*$/u);
/** Seconds, fractions allowed (RFC 7519, section 2), within what RFC 3339 can write. */
const NumericDate = z.number().min(0).max(253_402_300_799);
/** RFC 6749, section 3.3. */
const Scope = z.string().regex(/^[\x21\x23-\x5b\x5d-\x7e]{1,128}$/);

/** `null` is absent: ScaiKey is not known to omit what it has no value for. */
const Claims = z.object({
  iss: Text.max(2048),
  sub: Id,
  tenant_id: Id,
  exp: NumericDate,
  iat: NumericDate,
  nbf: NumericDate.nullish(),
  aud: z.union([Text.max(2048), z.array(Text.max(2048)).max(100)]).nullish(),
  partner_id: Id.nullish(),
  client_id: Id.nullish(),
  email: Text.max(320).nullish(),
  name: Text.max(255).nullish(),
  groups: z.array(Id).max(1000).nullish(),
  scope: z.string().max(8192).transform(splitScopes).pipe(z.array(Scope).max(200)).nullish(),
  scopes: z.array(Scope).max(200).nullish(),
  token_type: z.unknown().optional(),
  amr: z.array(Text.max(255)).max(100).nullish(),
  acr: Text.max(2048).nullish(),
  act: z.object({ client_id: Id.nullish(), sub: Id.nullish() }).nullish(),
});
type Claims = z.infer<typeof Claims>;

/**
 * Reads the claims of an access token and checks all that needs no key: the type of every claim used, that it is an
 * access token, issuer, audience and time. The signature is the caller's to check before anything is believed.
 *
 * - `iss` is ScaiKey's URL or `{url}/tenants/{tenant_id}`, letter for letter.
 * - `exp`, `iat`, `sub` and `tenant_id` are required. `iat` is (as RFC 9068 has it) because "signed out at" can only be
 *   compared with it.
 * - A claim of another type than it should have refuses the token, rather than being dropped: a token that was made
 *   wrongly is not one to guess about.
 *
 * @throws InvalidTokenError
 */
export function readClaims(jwt: CompactJwt, rules: ClaimRules, now: Date, tokenHash: string): AccessTokenClaims {
  const parsed = Claims.safeParse(jwt.payload);
  if (!parsed.success) {
    throw new InvalidTokenError("claim missing or malformed", String(parsed.error.issues[0]?.path[0]));
  }
  const claims = parsed.data;
  refuseOtherKinds(jwt, claims);
  if (claims.iss !== rules.issuer && claims.iss !== `${rules.issuer}/tenants/${claims.tenant_id}`) {
    throw new InvalidTokenError("wrong issuer");
  }
  if (rules.audience !== undefined && ![claims.aud].flat().includes(rules.audience)) {
    throw new InvalidTokenError("wrong audience");
  }
  checkTime(claims, rules.limits, now.getTime());
  return Object.freeze({
    subject: claims.sub,
    tenantId: claims.tenant_id,
    partnerId: claims.partner_id ?? undefined,
    email: claims.email || undefined,
    name: claims.name || undefined,
    groups: claims.groups == null ? undefined : Object.freeze(claims.groups),
    scopes: applicationScopes(claims),
    issuedAt: new Date(claims.iat * 1000),
    expiresAt: new Date(claims.exp * 1000),
    clientId: claims.client_id ?? undefined,
    actorClient: claims.act?.client_id ?? claims.act?.sub ?? undefined,
    isOfClient: claims.token_type === "client_credentials" || claims.client_id === claims.sub,
    isMultiFactor: isMultiFactor(claims.amr ?? [], claims.acr ?? undefined, rules.multiFactor),
    tokenHash,
  });
}

/** Members only an ID token has (OpenID Connect Core, sections 2 and 3.3.2.11), and `events` of a logout token. */
const OTHER_KINDS_MEMBERS = ["nonce", "at_hash", "c_hash", "s_hash", "events"];
/** Where providers write the kind of a token into its payload. */
const KIND_MEMBERS = ["token_use", "token_type", "typ"];
const OTHER_KINDS = /^(id|refresh|offline|logout)([ _+-]?(token|jwt))?$/i;

/**
 * An ID token is signed by the same keys for the same user, so something else must keep it from passing as an access
 * token. `typ: at+jwt` does: nothing else may carry it. ScaiKey's own tokens are only known to be "a signed JWT", so
 * `typ: JWT` is taken too, but then the payload has to prove it: it must carry what RFC 9068 gives an access token
 * and OpenID Connect gives no ID token (`scope`, in either spelling, or `client_id`), and nothing that an ID,
 * logout or refresh token carries. Where both kinds could look alike, configuring `audience` decides.
 */
function refuseOtherKinds(jwt: CompactJwt, claims: Claims): void {
  const kindMember = KIND_MEMBERS.find((member) => OTHER_KINDS.test(String(jwt.payload[member])));
  if (kindMember !== undefined) throw new InvalidTokenError("not an access token", kindMember);
  if (jwt.type === "at+jwt") return;
  const foreign = OTHER_KINDS_MEMBERS.find((member) => Object.hasOwn(jwt.payload, member));
  if (foreign !== undefined) throw new InvalidTokenError("not an access token", foreign);
  if (claims.scope == null && claims.scopes == null && claims.client_id == null) {
    throw new InvalidTokenError("not an access token", "scope");
  }
}

function checkTime(claims: Claims, limits: ClaimRules["limits"], nowMs: number): void {
  if (nowMs >= (claims.exp + limits.expiryLeewaySeconds) * 1000) throw new InvalidTokenError("expired");
  const latestMs = nowMs + limits.futureLeewaySeconds * 1000;
  if (claims.iat * 1000 > latestMs) throw new InvalidTokenError("not valid yet", "iat");
  if ((claims.nbf ?? 0) * 1000 > latestMs) throw new InvalidTokenError("not valid yet", "nbf");
}

function splitScopes(scope: string): string[] {
  return scope.split(" ").filter((word) => word !== "");
}

/** OAuth cannot say "no scope at all", so an empty claim means the same as none. */
function applicationScopes(claims: Claims): readonly string[] {
  const asked = new Set([...(claims.scope ?? []), ...(claims.scopes ?? [])]);
  const scopes = [...asked].filter((scope) => !OIDC_SCOPES.has(scope));
  return scopes.length === 0 ? DEFAULT_SCOPES : Object.freeze(scopes);
}
