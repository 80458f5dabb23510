// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import type { ApiPromise } from "../../runtime/api-promise.ts";
import { jsonBody } from "../../runtime/body.ts";
import type { IfMatchOptions, RequestOptions } from "../../runtime/options.ts";
import type { Pager } from "../../runtime/pager.ts";
import { path } from "../../runtime/path.ts";
import type { Transport } from "../../runtime/transport.ts";
import type {
  ApiKey,
  ApiKeyPage,
  CreateApiKeyInput,
  IssuedApiKey,
  RevokeApiKeyInput,
  UpdateApiKeyInput,
} from "../models.ts";

export interface ApiKeysListQuery {
  /** Also list keys that are revoked. false unless said. */
  readonly includeRevoked?: boolean | undefined;
  /** Only keys that begin so, as one that turned up somewhere does. */
  readonly keyPrefix?: string | undefined;
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

/** Keys for machines: whose rights they have, and what narrows them. */
export class ApiKeys {
  readonly #api: Transport;

  constructor(api: Transport) {
    this.#api = api;
  }

  /**
   * End the revocation of an API key.
   *
   * Fails with
   * - `apiKeys.forbidden`: You may not give a key these rights
   * - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key
   * - `roles.beyond_own_rights`: You may not give rights that you do not have
   * - `roles.forbidden`: Your roles do not allow this
   * - `apiKeys.not_found`: API key not found
   *
   * @param apiKeyId The id of an apiKey.
   * @example
   * const answer = await client.apiKeys.activate("key_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  activate(apiKeyId: string, options?: RequestOptions): ApiPromise<ApiKey> {
    return this.#api.call<ApiKey>(
      { verb: "POST", path: path`/api-keys/${apiKeyId}/activate`, repeat: "always" },
      options,
    );
  }

  /**
   * Create an API key.
   *
   * The answer holds the key, this once. A repetition makes another key: the answer is not kept, so there is no Idempotency-Key.
   *
   * Fails with
   * - `apiKeys.forbidden`: You may not give a key these rights
   * - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key
   * - `roles.beyond_own_rights`: You may not give rights that you do not have
   *
   * @example
   * const answer = await client.apiKeys.create({ name: "nightly upload", permissionSourceId: "grp_01m9p2m3k4n5p6q7r8s9t0v1w2", scopes: [ "files:read", "files:write" ], rateLimitPerMinute: 600, ipAllowlist: [ "203.0.113.0/24" ] });
   */
  create(body: CreateApiKeyInput, options?: RequestOptions): ApiPromise<IssuedApiKey> {
    return this.#api.call<IssuedApiKey>({ verb: "POST", path: "/api-keys", body: jsonBody(body) }, options);
  }

  /**
   * Delete an API key for good.
   *
   * Fails with
   * - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key
   * - `roles.forbidden`: Your roles do not allow this
   * - `apiKeys.not_found`: API key not found
   *
   * @param apiKeyId The id of an apiKey.
   * @example
   * await client.apiKeys.delete("key_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  delete(apiKeyId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>({ verb: "DELETE", path: path`/api-keys/${apiKeyId}` }, options);
  }

  /**
   * Get an API key.
   *
   * Never the key itself.
   *
   * Fails with
   * - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key
   * - `apiKeys.not_found`: API key not found
   *
   * @param apiKeyId The id of an apiKey.
   * @example
   * const answer = await client.apiKeys.get("key_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  get(apiKeyId: string, options?: RequestOptions): ApiPromise<ApiKey> {
    return this.#api.call<ApiKey>({ verb: "GET", path: path`/api-keys/${apiKeyId}`, repeat: "always" }, options);
  }

  /**
   * List API keys.
   *
   * Those that stand for you or a group of yours; for administrators all of the tenant.
   *
   * Fails with
   * - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key
   *
   * @example
   * for await (const item of client.apiKeys.list()) console.log(item);
   */
  list(query?: ApiKeysListQuery, options?: RequestOptions): Pager<ApiKey, ApiKeyPage> {
    return this.#api.list<ApiKey, ApiKeyPage>(
      { verb: "GET", path: "/api-keys", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * Give an API key another secret.
   *
   * The answer holds the new key, this once. The old one is refused at once.
   *
   * Fails with
   * - `apiKeys.forbidden`: You may not give a key these rights
   * - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key
   * - `roles.beyond_own_rights`: You may not give rights that you do not have
   * - `roles.forbidden`: Your roles do not allow this
   * - `apiKeys.not_found`: API key not found
   * - `apiKeys.conflict`: The API key is not in a state for this
   *
   * @param apiKeyId The id of an apiKey.
   * @example
   * const answer = await client.apiKeys.regenerate("key_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  regenerate(apiKeyId: string, options?: RequestOptions): ApiPromise<IssuedApiKey> {
    return this.#api.call<IssuedApiKey>({ verb: "POST", path: path`/api-keys/${apiKeyId}/regenerate` }, options);
  }

  /**
   * Revoke an API key.
   *
   * It is refused within a second, until it is activated again.
   *
   * Fails with
   * - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key
   * - `roles.forbidden`: Your roles do not allow this
   * - `apiKeys.not_found`: API key not found
   *
   * @param apiKeyId The id of an apiKey.
   * @example
   * const answer = await client.apiKeys.revoke("key_01m9p2m3k4n5p6q7r8s9t0v1w2", { reason: "It stood in a log." });
   */
  revoke(apiKeyId: string, body: RevokeApiKeyInput = {}, options?: RequestOptions): ApiPromise<ApiKey> {
    return this.#api.call<ApiKey>(
      { verb: "POST", path: path`/api-keys/${apiKeyId}/revoke`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Change an API key.
   *
   * Whose rights it has, and which of them, cannot be changed. Null takes a limit away.
   *
   * Fails with
   * - `apiKeys.forbidden`: You may not give a key these rights
   * - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key
   * - `roles.beyond_own_rights`: You may not give rights that you do not have
   * - `roles.forbidden`: Your roles do not allow this
   * - `apiKeys.not_found`: API key not found
   * - `apiKeys.stale_etag`: The API key changed since you read it
   *
   * @param apiKeyId The id of an apiKey.
   * @example
   * const answer = await client.apiKeys.update("key_01m9p2m3k4n5p6q7r8s9t0v1w2", { ipAllowlist: null });
   */
  update(apiKeyId: string, body: UpdateApiKeyInput = {}, options?: IfMatchOptions): ApiPromise<ApiKey> {
    return this.#api.call<ApiKey>(
      { verb: "PATCH", path: path`/api-keys/${apiKeyId}`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }
}
