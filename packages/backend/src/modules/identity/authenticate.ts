import { AppError } from "@scai/contract";
import {
  type AccessTokenClaims,
  IdentityProviderUnavailableError,
  InvalidTokenError,
  parseBearerToken,
  type TokenVerifier,
} from "../../platform/tokens/index.ts";
import type { Origin } from "../audit/index.ts";
import type { Actor, ActorDirectory } from "./actor.ts";

export interface AuthenticateDeps {
  readonly actors: ActorDirectory;
  readonly tokens: TokenVerifier;
  readonly apiKeys: { readonly actorOf: (key: string, ip: string) => Promise<Actor> };
}

/** What a request says of who sends it. */
export interface Credentials {
  readonly authorization: string | undefined;
  readonly apiKey: string | undefined;
  readonly ip: string;
}

/** The actor behind an `Authorization` header or an API key, of which there must be one; fails with `auth.*`, `apiKeys.*` or `identity.*`. */
export async function authenticate(deps: AuthenticateDeps, credentials: Credentials, origin?: Origin): Promise<Actor> {
  const { authorization, apiKey, ip } = credentials;
  if (apiKey !== undefined) {
    if (authorization === undefined) return deps.apiKeys.actorOf(apiKey, ip);
    throw new AppError("request.invalid", { detail: "Send Authorization or X-API-Key, not both." });
  }
  if (authorization === undefined) {
    throw new AppError("auth.token_missing", {
      detail: "Send the header Authorization: Bearer <access token>, or X-API-Key.",
    });
  }
  return deps.actors.actorOf(await verified(deps.tokens, () => parseBearerToken(authorization)), origin);
}

/** The same for a token that came without the header, as over a WebSocket, with its claims, which tell when it ends. */
export async function authenticateToken(
  deps: AuthenticateDeps,
  token: string,
): Promise<{ actor: Actor; claims: AccessTokenClaims }> {
  const claims = await verified(deps.tokens, () => token);
  return { actor: await deps.actors.actorOf(claims), claims };
}

async function verified(tokens: TokenVerifier, token: () => string): Promise<AccessTokenClaims> {
  try {
    const text = token();
    return tokens.verifyCached(text) ?? (await tokens.verify(text));
  } catch (err) {
    if (err instanceof InvalidTokenError) throw new AppError("auth.token_invalid", { detail: err.message });
    if (err instanceof IdentityProviderUnavailableError)
      throw new AppError("auth.provider_unavailable", { cause: err });
    throw err;
  }
}
