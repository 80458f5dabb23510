// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import type { ApiPromise } from "../../runtime/api-promise.ts";
import { jsonBody } from "../../runtime/body.ts";
import type { RequestOptions } from "../../runtime/options.ts";
import type { Pager } from "../../runtime/pager.ts";
import { path } from "../../runtime/path.ts";
import type { Transport } from "../../runtime/transport.ts";
import type {
  AcceptedInvitation,
  CheckMyPermissionInput,
  FavoritePage,
  FolderItem,
  Me,
  MyContext,
  MyInvitation,
  MyInvitationPage,
  OwnQuota,
  PermissionCheck,
  PermissionExplanation,
  PermissionList,
  RecentFile,
  RecentFilePage,
  RolePermission,
  RoleScope,
  SessionList,
  Share,
  SharePage,
  ShareUsage,
  ShareUsagePage,
} from "../models.ts";

export interface UsersExplainMyPermissionQuery {
  /** An action on a kind of resource, as roles allow it. */
  readonly permission: RolePermission;
  /** Everywhere, in a tenant, or in one zone; if absent, in the zone if there is one, else in the tenant. */
  readonly scope?: RoleScope | undefined;
  /** Another tenant within your reach. */
  readonly tenantId?: string | undefined;
  /** The zone, at the scope of a zone. */
  readonly zoneId?: string | undefined;
  /** A record's name as its zone knows it (`www`, `@`): access grants are about some names. */
  readonly recordName?: string | undefined;
  /** Its type, such as TXT. */
  readonly recordType?: string | undefined;
}

export interface UsersListFavoritesQuery {
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

export interface UsersListMyInvitationsQuery {
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

export interface UsersListMyPermissionsQuery {
  /** Everywhere, in a tenant, or in one zone; if absent, in the zone if there is one, else in the tenant. */
  readonly scope?: RoleScope | undefined;
  /** Another tenant within your reach. */
  readonly tenantId?: string | undefined;
  /** The zone, at the scope of a zone. */
  readonly zoneId?: string | undefined;
}

export interface UsersListMySharesQuery {
  /** Also list shares in the trash. false unless said. */
  readonly includeTrashed?: boolean | undefined;
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

export interface UsersListMyStatsQuery {
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

export interface UsersListRecentQuery {
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
   * Accept an invitation.
   *
   * You are a member of the share then. Who has a stronger role already keeps it.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key
   * - `shares.invitation_not_found`: Invitation not found
   * - `shares.invitation_answered`: The invitation was answered already
   * - `shares.invitation_expired`: The invitation is over
   *
   * @param invitationId The id of an invitation.
   * @example
   * const answer = await client.users.acceptInvitation("inv_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  acceptInvitation(invitationId: string, options?: RequestOptions): ApiPromise<AcceptedInvitation> {
    return this.#api.call<AcceptedInvitation>(
      { verb: "POST", path: path`/users/me/invitations/${invitationId}/accept` },
      options,
    );
  }

  /**
   * Make a file or folder your favourite.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `files.not_found`: File or folder not found
   * - `files.too_many_favorites`: You have as many favourites as anybody may have
   * - `files.trashed`: It is in the trash
   *
   * @param nodeId A file or folder.
   * @example
   * await client.users.addFavorite("fil_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  addFavorite(nodeId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>({ verb: "PUT", path: path`/users/me/favorites/${nodeId}`, repeat: "always" }, options);
  }

  /**
   * Ask whether you may do something.
   *
   * @example
   * const answer = await client.users.checkMyPermission({ permission: "records:update", zoneId: "zon_01m9p2m3k4n5p6q7r8s9t0v1w2" });
   */
  checkMyPermission(body: CheckMyPermissionInput, options?: RequestOptions): ApiPromise<PermissionCheck> {
    return this.#api.call<PermissionCheck>(
      { verb: "POST", path: "/me/permissions/check", body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Decline an invitation.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key
   * - `shares.invitation_not_found`: Invitation not found
   * - `shares.invitation_answered`: The invitation was answered already
   * - `shares.invitation_expired`: The invitation is over
   *
   * @param invitationId The id of an invitation.
   * @example
   * await client.users.declineInvitation("inv_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  declineInvitation(invitationId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>({ verb: "POST", path: path`/users/me/invitations/${invitationId}/decline` }, options);
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
   * Ask why you may do something, or may not.
   *
   * @example
   * const answer = await client.users.explainMyPermission({ permission: "…" });
   */
  explainMyPermission(
    query: UsersExplainMyPermissionQuery,
    options?: RequestOptions,
  ): ApiPromise<PermissionExplanation> {
    return this.#api.call<PermissionExplanation>(
      { verb: "GET", path: "/me/permissions/explain", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * Get the caller, their tenant, and what they may do in it.
   *
   * @example
   * const answer = await client.users.getMyContext();
   */
  getMyContext(options?: RequestOptions): ApiPromise<MyContext> {
    return this.#api.call<MyContext>({ verb: "GET", path: "/me/context", repeat: "always" }, options);
  }

  /**
   * Get the caller.
   *
   * @example
   * const answer = await client.users.getMyself();
   */
  getMyself(options?: RequestOptions): ApiPromise<Me> {
    return this.#api.call<Me>({ verb: "GET", path: "/me", repeat: "always" }, options);
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
   * List your favourites.
   *
   * The latest first. What is in the trash, or what you may not read any more, is not among them.
   *
   * Needs the scope `files:read`.
   *
   * @example
   * for await (const item of client.users.listFavorites()) console.log(item);
   */
  listFavorites(query?: UsersListFavoritesQuery, options?: RequestOptions): Pager<FolderItem, FavoritePage> {
    return this.#api.list<FolderItem, FavoritePage>(
      { verb: "GET", path: "/users/me/favorites", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * List the invitations to you.
   *
   * Those that you can still accept, by the e-mail address that ScaiKey gives you.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key
   *
   * @example
   * for await (const item of client.users.listMyInvitations()) console.log(item);
   */
  listMyInvitations(
    query?: UsersListMyInvitationsQuery,
    options?: RequestOptions,
  ): Pager<MyInvitation, MyInvitationPage> {
    return this.#api.list<MyInvitation, MyInvitationPage>(
      { verb: "GET", path: "/users/me/invitations", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * List what you may do.
   *
   * By all your roles and those of your groups, as far as your token or key goes.
   *
   * @example
   * const answer = await client.users.listMyPermissions();
   */
  listMyPermissions(query?: UsersListMyPermissionsQuery, options?: RequestOptions): ApiPromise<PermissionList> {
    return this.#api.call<PermissionList>(
      { verb: "GET", path: "/me/permissions", query: { ...query }, repeat: "always" },
      options,
    );
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
   * List what your shares hold.
   *
   * Of the shares that you own or administer: what others hold includes what you may not read.
   *
   * Needs the scope `files:read`.
   *
   * @example
   * for await (const item of client.users.listMyStats()) console.log(item);
   */
  listMyStats(query?: UsersListMyStatsQuery, options?: RequestOptions): Pager<ShareUsage, ShareUsagePage> {
    return this.#api.list<ShareUsage, ShareUsagePage>(
      { verb: "GET", path: "/users/me/stats", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * List the files that you used lately.
   *
   * Whose content you read or wrote in the last 90 days, the latest first, a moment after it was. What you may not read any more is not among them.
   *
   * Needs the scope `files:read`.
   *
   * @example
   * for await (const item of client.users.listRecent()) console.log(item);
   */
  listRecent(query?: UsersListRecentQuery, options?: RequestOptions): Pager<RecentFile, RecentFilePage> {
    return this.#api.list<RecentFile, RecentFilePage>(
      { verb: "GET", path: "/users/me/recent", query: { ...query }, repeat: "always" },
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

  /**
   * Let go of a favourite.
   *
   * Needs the scope `files:write`.
   *
   * @param nodeId A file or folder.
   * @example
   * await client.users.removeFavorite("fil_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  removeFavorite(nodeId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>(
      { verb: "DELETE", path: path`/users/me/favorites/${nodeId}`, repeat: "always" },
      options,
    );
  }
}
