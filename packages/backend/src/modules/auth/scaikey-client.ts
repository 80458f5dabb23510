import { AppError } from "@scai/contract";
import { LRUCache } from "lru-cache";
import { z } from "zod";

export interface ScaiKeyOptions {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
}

/** What we need of an OpenID provider's metadata (OpenID Connect Discovery 1.0 §3). */
const Discovery = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
  revocation_endpoint: z.url().optional(),
  end_session_endpoint: z.url().optional(),
  device_authorization_endpoint: z.url().optional(),
});
export type Discovery = z.infer<typeof Discovery>;

/** RFC 6749 §5.1. Members that we do not know pass through to the caller's client library. */
export const TokenAnswer = z.object({
  access_token: z.string(),
  token_type: z.string(),
  expires_in: z.number().optional(),
  refresh_token: z.string().optional(),
  id_token: z.string().optional(),
  scope: z.string().optional(),
});
export type TokenAnswer = z.infer<typeof TokenAnswer>;

/** RFC 8628 §3.2. */
export const DeviceAnswer = z.object({
  device_code: z.string(),
  user_code: z.string(),
  verification_uri: z.string(),
  verification_uri_complete: z.string().optional(),
  expires_in: z.number(),
  interval: z.number().optional(),
});
export type DeviceAnswer = z.infer<typeof DeviceAnswer>;

const OAuthError = z.object({ error: z.string(), error_description: z.string().optional() });

/** Members of an OAuth form; those that are undefined are not sent. */
type Form = Readonly<Record<string, string | undefined>>;

export interface ScaiKeyClient {
  readonly clientId: string;
  /** Remembers for five minutes. */
  discover(): Promise<Discovery>;
  /** Resolves when ScaiKey answers now. */
  check(): Promise<void>;
  /** Exchanges a code or a refresh token. Fails with `auth.grant_invalid` when ScaiKey refuses it. */
  exchange(form: Form): Promise<TokenAnswer>;
  /** Begins the sign-in of a device that has no browser (RFC 8628 §3.1). Fails with `auth.device_unsupported` if ScaiKey has no such thing. */
  authorizeDevice(form: Form): Promise<DeviceAnswer>;
  /** Ends a refresh token and what was issued with it (RFC 7009), where ScaiKey can. */
  revoke(refreshToken: string): Promise<void>;
}

const timeoutMs = 4_000;
const discoveryTtlMs = 300_000;

/** Talks to ScaiKey for clients that cannot hold our client secret. `auth.provider_unavailable` when it does not answer. */
export function createScaiKeyClient(options: ScaiKeyOptions): ScaiKeyClient {
  const fetchMetadata = async () => {
    const response = await call(`${options.url}/.well-known/openid-configuration`);
    return understood(Discovery, await jsonOf(response));
  };
  const metadata = new LRUCache<"discovery", Discovery>({
    max: 1,
    ttl: discoveryTtlMs,
    fetchMethod: fetchMetadata,
  });
  const discover = () => metadata.forceFetch("discovery");
  return {
    clientId: options.clientId,
    discover,
    async check() {
      await fetchMetadata();
    },
    async exchange(form) {
      const response = await post((await discover()).token_endpoint, form, options);
      const body = await jsonOf(response);
      if (response.ok) return understood(TokenAnswer, body);
      const { error, error_description: detail = error } = understood(OAuthError, body);
      const isOurs = form.client_id === undefined || form.client_id === options.clientId;
      if (isTheirTrouble(response) || (isOurs && error === "invalid_client")) throw unavailable(`${error}: ${detail}`);
      if (error === "authorization_pending" || error === "slow_down") throw new AppError(`auth.${error}`);
      throw new AppError("auth.grant_invalid", { detail });
    },
    async authorizeDevice(form) {
      const { device_authorization_endpoint: endpoint } = await discover();
      if (endpoint === undefined) throw new AppError("auth.device_unsupported");
      const response = await post(endpoint, form, options);
      const body = await jsonOf(response);
      if (response.ok) return understood(DeviceAnswer, body);
      const { error, error_description: detail = error } = understood(OAuthError, body);
      if (isTheirTrouble(response)) throw unavailable(`${error}: ${detail}`);
      throw new AppError("auth.grant_invalid", { detail });
    },
    async revoke(refreshToken) {
      const { revocation_endpoint: endpoint } = await discover();
      if (endpoint === undefined) return;
      const response = await post(endpoint, { token: refreshToken, token_type_hint: "refresh_token" }, options);
      await response.body?.cancel();
      if (isTheirTrouble(response)) throw unavailable(`a revocation was answered with ${response.status}`);
      if (!response.ok) throw new AppError("auth.grant_invalid", { detail: "ScaiKey did not end the refresh token." });
    },
  };
}

/** Our own client authenticates with its secret (RFC 6749 §2.3.1); a public client only names itself. */
function post(endpoint: string, form: Form, options: ScaiKeyOptions): Promise<Response> {
  const clientId = form.client_id ?? options.clientId;
  const said = Object.entries(form).filter((member): member is [string, string] => member[1] !== undefined);
  const body = new URLSearchParams({ ...Object.fromEntries(said), client_id: clientId });
  const secret = clientId === options.clientId ? options.clientSecret : undefined;
  const credentials = `${encodeURIComponent(clientId)}:${encodeURIComponent(secret ?? "")}`;
  const authorization = { authorization: `Basic ${Buffer.from(credentials).toString("base64")}` };
  return call(endpoint, { method: "POST", body, headers: secret === undefined ? {} : authorization });
}

async function call(url: string, init: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(url, { ...init, redirect: "error", signal: AbortSignal.timeout(timeoutMs) });
  } catch (cause) {
    throw new AppError("auth.provider_unavailable", { cause });
  }
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    throw new AppError("auth.provider_unavailable", { cause });
  }
}

/** An answer that is not what the standards say is as good as none. */
function understood<Answer extends z.ZodType>(answer: Answer, body: unknown): z.infer<Answer> {
  const parsed = answer.safeParse(body);
  if (!parsed.success) throw unavailable(z.prettifyError(parsed.error));
  return parsed.data;
}

function isTheirTrouble(response: Response): boolean {
  return response.status >= 500 || response.status === 429;
}

function unavailable(internal: string): AppError {
  return new AppError("auth.provider_unavailable", { internal: `ScaiKey: ${internal}` });
}
