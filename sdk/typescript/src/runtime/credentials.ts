import { apiError, ConnectionError } from "./errors.ts";
import type { ClientOptions } from "./options.ts";

/** What a call authenticates with. */
export interface Credentials {
  /** The headers to send; `renew` after the server refused those of before. */
  headers(renew: boolean): Promise<Readonly<Record<string, string>>>;
  /** Whether asking again may give something else. */
  readonly canRenew: boolean;
}

export function credentialsOf({ credentials, apiKey, token }: ClientOptions): Credentials {
  if (credentials !== undefined) return credentials;
  if (apiKey !== undefined) return { canRenew: false, headers: async () => ({ "x-api-key": apiKey }) };
  if (token === undefined) return { canRenew: false, headers: async () => ({}) };
  return {
    canRenew: typeof token === "function",
    headers: async (renew) => bearer(typeof token === "function" ? await token(renew) : token),
  };
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** Tokens as RFC 6749 §5.1 has them. */
export interface TokenAnswer {
  readonly access_token: string;
  readonly expires_in?: number;
  readonly refresh_token?: string;
}

export interface RefreshTokenOptions {
  /** `<baseUrl>/api/v1/auth/token`. */
  readonly tokenUrl: string;
  readonly refreshToken: string;
  readonly clientId?: string;
  /** The token that there is already. */
  readonly accessToken?: string;
  /** Told of every new pair, to keep them: a refresh token may be good for one use. */
  readonly onTokens?: (tokens: TokenAnswer) => void | Promise<void>;
  readonly fetch?: typeof fetch;
}

/** Stays signed in with a refresh token. */
export function refreshToken(options: RefreshTokenOptions): Credentials {
  let current = options.refreshToken;
  return granted(options.accessToken, async () => {
    const tokens = await askFor(options, {
      grant_type: "refresh_token",
      refresh_token: current,
      ...(options.clientId === undefined ? {} : { client_id: options.clientId }),
    });
    current = tokens.refresh_token ?? current;
    await options.onTokens?.(tokens);
    return tokens;
  });
}

export interface ClientCredentialsOptions {
  /** ScaiKey's token endpoint. */
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope?: string;
  readonly fetch?: typeof fetch;
}

/** Signs in as an application (RFC 6749 §4.4). */
export function clientCredentials(options: ClientCredentialsOptions): Credentials {
  const { clientId, clientSecret, scope } = options;
  const basic = btoa(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`);
  return granted(undefined, () =>
    askFor(
      options,
      { grant_type: "client_credentials", ...(scope === undefined ? {} : { scope }) },
      { authorization: `Basic ${basic}` },
    ),
  );
}

const renewBeforeMs = 30_000;

/** Keeps a token until shortly before it expires; calls that need a new one at the same time share one. */
function granted(first: string | undefined, grant: () => Promise<TokenAnswer>): Credentials {
  let held = first === undefined ? undefined : { token: first, until: Number.POSITIVE_INFINITY };
  let pending: Promise<string> | undefined;
  const renewed = async () => {
    const { access_token, expires_in = 300 } = await grant();
    const lifetimeMs = expires_in * 1000;
    held = { token: access_token, until: Date.now() + lifetimeMs - Math.min(renewBeforeMs, lifetimeMs / 2) };
    return access_token;
  };
  return {
    canRenew: true,
    async headers(renew) {
      if (!renew && held !== undefined && Date.now() < held.until) return bearer(held.token);
      pending ??= renewed().finally(() => {
        pending = undefined;
      });
      return bearer(await pending);
    },
  };
}

async function askFor(
  { tokenUrl, fetch: send = fetch }: { readonly tokenUrl: string; readonly fetch?: typeof fetch },
  form: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<TokenAnswer> {
  const signal = AbortSignal.timeout(30_000);
  try {
    const response = await send(tokenUrl, {
      method: "POST",
      body: new URLSearchParams(form),
      headers: { accept: "application/json", ...headers },
      redirect: "error",
      signal,
    });
    const text = await response.text();
    if (!response.ok) throw apiError(response, text);
    return JSON.parse(text);
  } catch (err) {
    if (err instanceof TypeError || signal.aborted) {
      throw new ConnectionError(`${tokenUrl} does not answer`, { cause: err });
    }
    throw err;
  }
}
