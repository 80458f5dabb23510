// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import type { ApiPromise } from "../../runtime/api-promise.ts";
import { jsonBody } from "../../runtime/body.ts";
import type { IfMatchOptions, RequestOptions } from "../../runtime/options.ts";
import type { Pager } from "../../runtime/pager.ts";
import { path } from "../../runtime/path.ts";
import type { Transport } from "../../runtime/transport.ts";
import type {
  AddMemberInput,
  CreateInvitationInput,
  CreateShareInput,
  Invitation,
  InvitationPage,
  InvitationPreview,
  Member,
  MemberPage,
  PreviewInvitationInput,
  Principals,
  PrincipalType,
  Share,
  SharePage,
  UpdateMemberInput,
  UpdateShareInput,
} from "../models.ts";

export interface SharesDeleteQuery {
  /** Delete it for good instead, also when it is in the trash already; nothing brings it back. false unless said. */
  readonly permanent?: boolean | undefined;
}

export interface SharesListQuery {
  /** Also list shares in the trash. false unless said. */
  readonly includeTrashed?: boolean | undefined;
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

export interface SharesListInvitationsQuery {
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

export interface SharesListMembersQuery {
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

export interface SharesSearchPrincipalsQuery {
  /** A part of a name or e-mail address. */
  readonly q: string;
  readonly principalType?: PrincipalType | undefined;
  /** How many of each kind at most. 20 unless said. */
  readonly limit?: number | undefined;
}

/** Spaces of folders and files, their owners and members. */
export class Shares {
  readonly #api: Transport;

  constructor(api: Transport) {
    this.#api = api;
  }

  /**
   * Add a user or group to a share.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `shares.forbidden`: You may see this share but not do this with it
   * - `shares.not_found`: Share not found
   * - `shares.member_exists`: This user or group is already a member
   * - `shares.trashed`: The share is in the trash
   * - `shares.principal_unknown`: There is no such user or group in this tenant
   *
   * @param shareId The id of a share.
   * @example
   * const answer = await client.shares.addMember("shr_01m9p2m3k4n5p6q7r8s9t0v1w2", { principalId: "usr_01m9p2m3k4n5p6q7r8s9t0v1w3", role: "reader" });
   */
  addMember(shareId: string, body: AddMemberInput, options?: RequestOptions): ApiPromise<Member> {
    return this.#api.call<Member>(
      { verb: "POST", path: path`/shares/${shareId}/members`, body: jsonBody(body), repeat: "key" },
      options,
    );
  }

  /**
   * Create a share.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `shares.forbidden`: You may see this share but not do this with it
   * - `shares.principal_unknown`: There is no such user or group in this tenant
   *
   * @example
   * const answer = await client.shares.create({ name: "Plans", type: "project" });
   */
  create(body: CreateShareInput, options?: RequestOptions): ApiPromise<Share> {
    return this.#api.call<Share>({ verb: "POST", path: "/shares", body: jsonBody(body), repeat: "key" }, options);
  }

  /**
   * Invite somebody to a share by e-mail.
   *
   * They need no account yet: the invitation waits until whoever has the address has signed in for the first time. Nobody offers more than they have.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `shares.forbidden`: You may see this share but not do this with it
   * - `shares.not_found`: Share not found
   * - `shares.invitation_exists`: This address is invited already
   * - `shares.trashed`: The share is in the trash
   *
   * @param shareId The id of a share.
   * @example
   * const answer = await client.shares.createInvitation("shr_01m9p2m3k4n5p6q7r8s9t0v1w2", { email: "dora@acme.example", role: "reader", message: "The plans for next year." });
   */
  createInvitation(shareId: string, body: CreateInvitationInput, options?: RequestOptions): ApiPromise<Invitation> {
    return this.#api.call<Invitation>(
      { verb: "POST", path: path`/shares/${shareId}/invitations`, body: jsonBody(body), repeat: "key" },
      options,
    );
  }

  /**
   * Put a share into the trash, or delete it for good.
   *
   * With everything in it, which nobody reaches until it is restored. After the tenant's trashRetentionDays it is deleted for good. For its owner and tenant administrators.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `shares.forbidden`: You may see this share but not do this with it
   * - `shares.not_found`: Share not found
   * - `shares.personal`: A personal share cannot be deleted or given away
   * - `shares.trashed`: The share is in the trash
   * - `shares.stale_etag`: The share changed since you read it
   *
   * @param shareId The id of a share.
   * @example
   * await client.shares.delete("shr_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  delete(shareId: string, query?: SharesDeleteQuery, options?: IfMatchOptions): ApiPromise<void> {
    return this.#api.call<void>({ verb: "DELETE", path: path`/shares/${shareId}`, query: { ...query } }, options);
  }

  /**
   * Get a share.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `shares.not_found`: Share not found
   *
   * @param shareId The id of a share.
   * @example
   * const answer = await client.shares.get("shr_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  get(shareId: string, options?: RequestOptions): ApiPromise<Share> {
    return this.#api.call<Share>({ verb: "GET", path: path`/shares/${shareId}`, repeat: "always" }, options);
  }

  /** The same, or null when what you have, by its `etag`, is current. */
  getIfChanged(shareId: string, etag: string, options?: RequestOptions): ApiPromise<Share | null> {
    return this.#api.callIfChanged<Share>(
      { verb: "GET", path: path`/shares/${shareId}`, repeat: "always" },
      etag,
      options,
    );
  }

  /**
   * List the shares you can see.
   *
   * Needs the scope `files:read`.
   *
   * @example
   * for await (const item of client.shares.list()) console.log(item);
   */
  list(query?: SharesListQuery, options?: RequestOptions): Pager<Share, SharePage> {
    return this.#api.list<Share, SharePage>(
      { verb: "GET", path: "/shares", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * List the invitations to a share.
   *
   * Answered, revoked and expired ones too. For who manages the share's permissions.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `shares.forbidden`: You may see this share but not do this with it
   * - `shares.not_found`: Share not found
   * - `shares.trashed`: The share is in the trash
   *
   * @param shareId The id of a share.
   * @example
   * for await (const item of client.shares.listInvitations("shr_01m9p2m3k4n5p6q7r8s9t0v1w2")) console.log(item);
   */
  listInvitations(
    shareId: string,
    query?: SharesListInvitationsQuery,
    options?: RequestOptions,
  ): Pager<Invitation, InvitationPage> {
    return this.#api.list<Invitation, InvitationPage>(
      { verb: "GET", path: path`/shares/${shareId}/invitations`, query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * List the members of a share.
   *
   * The owner is told by the share itself.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `shares.not_found`: Share not found
   * - `shares.trashed`: The share is in the trash
   *
   * @param shareId The id of a share.
   * @example
   * for await (const item of client.shares.listMembers("shr_01m9p2m3k4n5p6q7r8s9t0v1w2")) console.log(item);
   */
  listMembers(shareId: string, query?: SharesListMembersQuery, options?: RequestOptions): Pager<Member, MemberPage> {
    return this.#api.list<Member, MemberPage>(
      { verb: "GET", path: path`/shares/${shareId}/members`, query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * See what the link in an invitation's mail offers.
   *
   * Before signing in. The token opens nothing by itself: an invitation is accepted by whoever has its address at ScaiKey.
   *
   * Fails with
   * - `shares.invitation_not_found`: Invitation not found
   *
   * @example
   * const answer = await client.shares.previewInvitation({ token: "c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3I" });
   */
  previewInvitation(body: PreviewInvitationInput, options?: RequestOptions): ApiPromise<InvitationPreview> {
    return this.#api.call<InvitationPreview>(
      { verb: "POST", path: "/invitations/preview", body: jsonBody(body), repeat: "always", isAnonymous: true },
      options,
    );
  }

  /**
   * Remove a member, or leave a share.
   *
   * They lose what the role gave within a second, open WebSockets included.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `shares.forbidden`: You may see this share but not do this with it
   * - `shares.member_not_found`: Member not found
   * - `shares.not_found`: Share not found
   * - `shares.trashed`: The share is in the trash
   *
   * @param shareId The id of a share.
   * @example
   * await client.shares.removeMember("shr_01m9p2m3k4n5p6q7r8s9t0v1w2", "usr_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  removeMember(shareId: string, principalId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>(
      { verb: "DELETE", path: path`/shares/${shareId}/members/${principalId}`, repeat: "always" },
      options,
    );
  }

  /**
   * Take a share out of the trash.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `shares.forbidden`: You may see this share but not do this with it
   * - `shares.not_found`: Share not found
   * - `shares.not_trashed`: The share is not in the trash
   * - `shares.stale_etag`: The share changed since you read it
   *
   * @param shareId The id of a share.
   * @example
   * const answer = await client.shares.restore("shr_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  restore(shareId: string, options?: RequestOptions): ApiPromise<Share> {
    return this.#api.call<Share>({ verb: "POST", path: path`/shares/${shareId}/restore` }, options);
  }

  /**
   * Revoke an invitation that nobody has answered.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `shares.forbidden`: You may see this share but not do this with it
   * - `shares.invitation_not_found`: Invitation not found
   * - `shares.not_found`: Share not found
   * - `shares.invitation_answered`: The invitation was answered already
   * - `shares.trashed`: The share is in the trash
   *
   * @param shareId The id of a share.
   * @param invitationId The id of an invitation.
   * @example
   * await client.shares.revokeInvitation("shr_01m9p2m3k4n5p6q7r8s9t0v1w2", "inv_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  revokeInvitation(shareId: string, invitationId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>(
      { verb: "DELETE", path: path`/shares/${shareId}/invitations/${invitationId}`, repeat: "always" },
      options,
    );
  }

  /**
   * Find users and groups to share with.
   *
   * Needs the scope `files:read`.
   *
   * @example
   * const answer = await client.shares.searchPrincipals({ q: "…" });
   */
  searchPrincipals(query: SharesSearchPrincipalsQuery, options?: RequestOptions): ApiPromise<Principals> {
    return this.#api.call<Principals>(
      { verb: "GET", path: "/shares/search/principals", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * Rename or describe a share, or say which old versions it keeps.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `shares.forbidden`: You may see this share but not do this with it
   * - `shares.not_found`: Share not found
   * - `shares.trashed`: The share is in the trash
   * - `shares.stale_etag`: The share changed since you read it
   *
   * @param shareId The id of a share.
   * @example
   * const answer = await client.shares.update("shr_01m9p2m3k4n5p6q7r8s9t0v1w2", { name: "Plans 2027" });
   */
  update(shareId: string, body: UpdateShareInput = {}, options?: IfMatchOptions): ApiPromise<Share> {
    return this.#api.call<Share>(
      { verb: "PATCH", path: path`/shares/${shareId}`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Change a member's role or expiry.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `shares.forbidden`: You may see this share but not do this with it
   * - `shares.member_not_found`: Member not found
   * - `shares.not_found`: Share not found
   * - `shares.trashed`: The share is in the trash
   *
   * @param shareId The id of a share.
   * @example
   * const answer = await client.shares.updateMember("shr_01m9p2m3k4n5p6q7r8s9t0v1w2", "usr_01m9p2m3k4n5p6q7r8s9t0v1w2", { role: "contributor" });
   */
  updateMember(
    shareId: string,
    principalId: string,
    body: UpdateMemberInput = {},
    options?: RequestOptions,
  ): ApiPromise<Member> {
    return this.#api.call<Member>(
      { verb: "PATCH", path: path`/shares/${shareId}/members/${principalId}`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }
}
