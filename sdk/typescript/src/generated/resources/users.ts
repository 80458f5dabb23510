// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import type { ApiPromise } from "../../runtime/api-promise.ts";
import type { RequestOptions } from "../../runtime/options.ts";
import type { Pager } from "../../runtime/pager.ts";
import { path } from "../../runtime/path.ts";
import type { Transport } from "../../runtime/transport.ts";
import type { Me, OwnQuota, SessionList, Share, SharePage } from "../models.ts";

export interface UsersListMySharesQuery {
  /** Also list shares in the trash. false unless said. */
  readonly includeTrashed?: boolean | undefined;
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

/** The caller. */
export class Users {
  readonly #api: Transport;

  constructor(api: Transport) {
    this.#api = api;
  }

  /**
   * Sign an application out.
   *
   * Every access token that it has for you is refused within a second. To keep it from getting new ones, end its refresh token too (POST /auth/logout).
   *
   * Fails with
   * - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key
   *
   * @param clientId ScaiKey's id of the application.
   * @example
   * await client.users.endMySession("scaidrive-desktop");
   */
  endMySession(clientId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>(
      { verb: "DELETE", path: path`/users/me/sessions/${clientId}`, repeat: "always" },
      options,
    );
  }

  /**
   * Get what you hold, and how much more you may.
   *
   * Needs the scope `files:read`.
   *
   * @example
   * const answer = await client.users.getOwnQuota();
   */
  getOwnQuota(options?: RequestOptions): ApiPromise<OwnQuota> {
    return this.#api.call<OwnQuota>({ verb: "GET", path: "/users/me/quota", repeat: "always" }, options);
  }

  /**
   * List the applications you are signed in with.
   *
   * Fails with
   * - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key
   *
   * @example
   * const answer = await client.users.listMySessions();
   */
  listMySessions(options?: RequestOptions): ApiPromise<SessionList> {
    return this.#api.call<SessionList>({ verb: "GET", path: "/users/me/sessions", repeat: "always" }, options);
  }

  /**
   * List the shares you can see.
   *
   * Needs the scope `files:read`.
   *
   * @example
   * for await (const item of client.users.listMyShares()) console.log(item);
   */
  listMyShares(query?: UsersListMySharesQuery, options?: RequestOptions): Pager<Share, SharePage> {
    return this.#api.list<Share, SharePage>(
      { verb: "GET", path: "/users/me/shares", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * Get the caller.
   *
   * @example
   * const answer = await client.users.me();
   */
  me(options?: RequestOptions): ApiPromise<Me> {
    return this.#api.call<Me>({ verb: "GET", path: "/users/me", repeat: "always" }, options);
  }
}
