// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import type { ApiPromise } from "../../runtime/api-promise.ts";
import { formBody, jsonBody } from "../../runtime/body.ts";
import type { RequestOptions } from "../../runtime/options.ts";
import type { Transport } from "../../runtime/transport.ts";
import type {
  AuthConfig,
  AuthorizeDeviceInput,
  DeviceAuthorization,
  ExchangeTokenInput,
  LogOutInput,
  Me,
  RefreshTokensInput,
  Tokens,
  TokenVerdict,
  ValidateTokenInput,
} from "../models.ts";

/** Signing in through ScaiKey, the identity provider. */
export class Auth {
  readonly #api: Transport;

  constructor(api: Transport) {
    this.#api = api;
  }

  /**
   * Get what a client needs to sign users in.
   *
   * Send the user to authorizeUrl with response_type=code, client_id, redirect_uri=desktopCallbackUrl, code_challenge (S256) and state={yours}|port={port}; then exchange the code at tokenUrl.
   *
   * Fails with
   * - `auth.provider_unavailable`: ScaiKey does not answer
   *
   * @example
   * const answer = await client.auth.config();
   */
  config(options?: RequestOptions): ApiPromise<AuthConfig> {
    return this.#api.call<AuthConfig>(
      { verb: "GET", path: "/auth/config", repeat: "always", isAnonymous: true },
      options,
    );
  }

  /**
   * Begin the sign-in of a device without a browser.
   *
   * RFC 8628: show the user verification_uri and user_code, then ask POST /auth/token with device_code every interval seconds (5 unless said) until somebody has signed in. The body is a form or JSON, the answer stands without our envelope.
   *
   * Fails with
   * - `auth.grant_invalid`: ScaiKey refused the code or refresh token
   * - `auth.device_unsupported`: ScaiKey does not offer signing in devices
   * - `auth.provider_unavailable`: ScaiKey does not answer
   *
   * @example
   * const answer = await client.auth.device({ scope: "openid offline_access files:read files:write" });
   */
  device(body: AuthorizeDeviceInput = {}, options?: RequestOptions): ApiPromise<DeviceAuthorization> {
    return this.#api.call<DeviceAuthorization>(
      { verb: "POST", path: "/auth/device", body: formBody(body), isAnonymous: true, isBare: true },
      options,
    );
  }

  /**
   * Sign out.
   *
   * Ends the access token that it is called with, within a second wherever it is in use, and the refresh token at ScaiKey.
   *
   * Fails with
   * - `auth.grant_invalid`: ScaiKey refused the code or refresh token
   * - `auth.token_invalid`: The access token is not valid
   * - `auth.token_missing`: This needs an access token
   * - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key
   * - `auth.provider_unavailable`: ScaiKey does not answer
   *
   * @example
   * await client.auth.logout({ refreshToken: "rt_…" });
   */
  logout(body: LogOutInput = {}, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>(
      { verb: "POST", path: "/auth/logout", body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Get the caller.
   *
   * Fails with
   * - `auth.token_invalid`: The access token is not valid
   * - `auth.token_missing`: This needs an access token
   * - `auth.provider_unavailable`: ScaiKey does not answer
   *
   * @example
   * const answer = await client.auth.me();
   */
  me(options?: RequestOptions): ApiPromise<Me> {
    return this.#api.call<Me>({ verb: "GET", path: "/auth/me", repeat: "always" }, options);
  }

  /**
   * Exchange a refresh token for tokens.
   *
   * The same as POST /auth/token with the grant refresh_token. A refresh token works once; the answer holds the next one.
   *
   * Fails with
   * - `auth.grant_invalid`: ScaiKey refused the code or refresh token
   * - `auth.provider_unavailable`: ScaiKey does not answer
   *
   * @example
   * const answer = await client.auth.refresh({ refresh_token: "rt_…" });
   */
  refresh(body: RefreshTokensInput, options?: RequestOptions): ApiPromise<Tokens> {
    return this.#api.call<Tokens>(
      { verb: "POST", path: "/auth/refresh", body: formBody(body), isAnonymous: true, isBare: true },
      options,
    );
  }

  /**
   * Exchange a code, a device's code or a refresh token for tokens.
   *
   * As RFC 6749 has it: the body is a form (or JSON), the answer stands without our envelope. ScaiKey issues the tokens. A device asks again every few seconds, as the answer to POST /auth/device says, for as long as it is told auth.authorization_pending; after auth.slow_down it waits five seconds more.
   *
   * Fails with
   * - `auth.authorization_pending`: Nobody has signed in with the code yet
   * - `auth.slow_down`: Ask less often whether somebody has signed in
   * - `auth.grant_invalid`: ScaiKey refused the code or refresh token
   * - `auth.provider_unavailable`: ScaiKey does not answer
   *
   * @example
   * const answer = await client.auth.token({ grant_type: "refresh_token", refresh_token: "rt_…" });
   */
  token(body: ExchangeTokenInput, options?: RequestOptions): ApiPromise<Tokens> {
    return this.#api.call<Tokens>(
      { verb: "POST", path: "/auth/token", body: formBody(body), isAnonymous: true, isBare: true },
      options,
    );
  }

  /**
   * Ask whether an access token is valid.
   *
   * For services that are handed tokens of this API and leave it to the API to judge them.
   *
   * Fails with
   * - `auth.token_invalid`: The access token is not valid
   * - `auth.token_missing`: This needs an access token
   * - `auth.provider_unavailable`: ScaiKey does not answer
   *
   * @example
   * const answer = await client.auth.validate({ token: "eyJ…" });
   */
  validate(body: ValidateTokenInput, options?: RequestOptions): ApiPromise<TokenVerdict> {
    return this.#api.call<TokenVerdict>(
      { verb: "POST", path: "/auth/validate", body: jsonBody(body), repeat: "always" },
      options,
    );
  }
}
