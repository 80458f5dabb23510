// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import type { ApiPromise } from "../../runtime/api-promise.ts";
import { jsonBody } from "../../runtime/body.ts";
import type { IfMatchOptions, RequestOptions } from "../../runtime/options.ts";
import type { Pager } from "../../runtime/pager.ts";
import { path } from "../../runtime/path.ts";
import type { Transport } from "../../runtime/transport.ts";
import type {
  EffectiveQuota,
  ExemptGroupInput,
  ExemptPartnerInput,
  ExemptShareInput,
  ExemptTenantInput,
  ExemptUserInput,
  Quota,
  QuotaPage,
  QuotaUsage,
  QuotaUsagePage,
  SetGroupQuotaInput,
  SetOwnPartnerQuotaInput,
  SetOwnTenantQuotaInput,
  SetPartnerQuotaInput,
  SetShareQuotaInput,
  SetTenantQuotaInput,
  SetUserQuotaInput,
} from "../models.ts";

export interface QuotasGetTenantUsageQuery {
  /** Count everything anew. false unless said. */
  readonly recalculate?: boolean | undefined;
}

export interface QuotasListGroupUsageQuery {
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

export interface QuotasListGroupsQuery {
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

export interface QuotasListShareUsageQuery {
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

export interface QuotasListSharesQuery {
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

export interface QuotasListUserUsageQuery {
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

export interface QuotasListUsersQuery {
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

/** How much partners, tenants, users, groups and shares may hold, and how much they do. */
export class Quotas {
  readonly #api: Transport;

  constructor(api: Transport) {
    this.#api = api;
  }

  /**
   * Take a group's quota away.
   *
   * The tenant's still holds.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.group_not_found`: Group not found
   * - `quotas.not_found`: Quota not found
   *
   * @param groupId The id of a group.
   * @example
   * await client.quotas.deleteGroup("grp_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  deleteGroup(groupId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>({ verb: "DELETE", path: path`/quotas/groups/${groupId}` }, options);
  }

  /**
   * Take a partner's quota away.
   *
   * For super_admin.
   *
   * Needs the scope `admin:*`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.partner_not_found`: Partner not found
   * - `quotas.not_found`: Quota not found
   *
   * @param partnerId The id of a partner.
   * @example
   * await client.quotas.deletePartner("prt_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  deletePartner(partnerId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>({ verb: "DELETE", path: path`/quotas/partners/${partnerId}` }, options);
  }

  /**
   * Take a share's quota away.
   *
   * What the tenant's settings say of shares, and the levels above, still hold.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `quotas.not_found`: Quota not found
   * - `shares.not_found`: Share not found
   *
   * @param shareId The id of a share.
   * @example
   * await client.quotas.deleteShare("shr_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  deleteShare(shareId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>({ verb: "DELETE", path: path`/quotas/shares/${shareId}` }, options);
  }

  /**
   * Take a tenant's quota away.
   *
   * For partner_admin and super_admin.
   *
   * Needs the scope `partner:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.tenant_not_found`: Tenant not found
   * - `quotas.not_found`: Quota not found
   *
   * @param tenantId The id of a tenant.
   * @example
   * await client.quotas.deleteTenant("tnt_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  deleteTenant(tenantId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>({ verb: "DELETE", path: path`/quotas/tenants/${tenantId}` }, options);
  }

  /**
   * Take a user's quota away.
   *
   * The tenant's still holds.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.user_not_found`: User not found
   * - `quotas.not_found`: Quota not found
   *
   * @param userId The id of a user.
   * @example
   * await client.quotas.deleteUser("usr_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  deleteUser(userId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>({ verb: "DELETE", path: path`/quotas/users/${userId}` }, options);
  }

  /**
   * Suspend a group's quota, or put it into force again.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.group_not_found`: Group not found
   * - `quotas.not_found`: Quota not found
   * - `quotas.stale_etag`: The quota changed since you read it
   *
   * @param groupId The id of a group.
   * @example
   * const answer = await client.quotas.exemptGroup("grp_01m9p2m3k4n5p6q7r8s9t0v1w2", { isExempt: true, reason: "moves an archive" });
   */
  exemptGroup(groupId: string, body: ExemptGroupInput, options?: IfMatchOptions): ApiPromise<Quota> {
    return this.#api.call<Quota>(
      { verb: "POST", path: path`/quotas/groups/${groupId}/exempt`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Suspend a partner's quota, or put it into force again.
   *
   * For super_admin.
   *
   * Needs the scope `admin:*`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.partner_not_found`: Partner not found
   * - `quotas.not_found`: Quota not found
   * - `quotas.stale_etag`: The quota changed since you read it
   *
   * @param partnerId The id of a partner.
   * @example
   * const answer = await client.quotas.exemptPartner("prt_01m9p2m3k4n5p6q7r8s9t0v1w2", { isExempt: true, reason: "moves an archive" });
   */
  exemptPartner(partnerId: string, body: ExemptPartnerInput, options?: IfMatchOptions): ApiPromise<Quota> {
    return this.#api.call<Quota>(
      { verb: "POST", path: path`/quotas/partners/${partnerId}/exempt`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Suspend a share's quota, or put it into force again.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `quotas.not_found`: Quota not found
   * - `shares.not_found`: Share not found
   * - `quotas.stale_etag`: The quota changed since you read it
   *
   * @param shareId The id of a share.
   * @example
   * const answer = await client.quotas.exemptShare("shr_01m9p2m3k4n5p6q7r8s9t0v1w2", { isExempt: true, reason: "moves an archive" });
   */
  exemptShare(shareId: string, body: ExemptShareInput, options?: IfMatchOptions): ApiPromise<Quota> {
    return this.#api.call<Quota>(
      { verb: "POST", path: path`/quotas/shares/${shareId}/exempt`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Suspend a tenant's quota, or put it into force again.
   *
   * For partner_admin and super_admin.
   *
   * Needs the scope `partner:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.tenant_not_found`: Tenant not found
   * - `quotas.not_found`: Quota not found
   * - `quotas.stale_etag`: The quota changed since you read it
   *
   * @param tenantId The id of a tenant.
   * @example
   * const answer = await client.quotas.exemptTenant("tnt_01m9p2m3k4n5p6q7r8s9t0v1w2", { isExempt: true, reason: "moves an archive" });
   */
  exemptTenant(tenantId: string, body: ExemptTenantInput, options?: IfMatchOptions): ApiPromise<Quota> {
    return this.#api.call<Quota>(
      { verb: "POST", path: path`/quotas/tenants/${tenantId}/exempt`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Suspend a user's quota, or put it into force again.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.user_not_found`: User not found
   * - `quotas.not_found`: Quota not found
   * - `quotas.stale_etag`: The quota changed since you read it
   *
   * @param userId The id of a user.
   * @example
   * const answer = await client.quotas.exemptUser("usr_01m9p2m3k4n5p6q7r8s9t0v1w2", { isExempt: true, reason: "moves an archive" });
   */
  exemptUser(userId: string, body: ExemptUserInput, options?: IfMatchOptions): ApiPromise<Quota> {
    return this.#api.call<Quota>(
      { verb: "POST", path: path`/quotas/users/${userId}/exempt`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Get how much more fits into a share, and why.
   *
   * Every level that what is stored there counts against, with how it stands: the share, the user or group whose it is, the tenant, the partner.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `shares.not_found`: Share not found
   *
   * @param shareId The id of a share.
   * @example
   * const answer = await client.quotas.explainShare("shr_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  explainShare(shareId: string, options?: RequestOptions): ApiPromise<EffectiveQuota> {
    return this.#api.call<EffectiveQuota>(
      { verb: "GET", path: path`/quotas/effective/shares/${shareId}`, repeat: "always" },
      options,
    );
  }

  /**
   * Get how much more fits into a user's personal share, and why.
   *
   * Every level that what is stored there counts against, with how it stands: the share, the user or group whose it is, the tenant, the partner.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.user_not_found`: User not found
   * - `shares.not_found`: Share not found
   *
   * @param userId The id of a user.
   * @example
   * const answer = await client.quotas.explainUser("usr_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  explainUser(userId: string, options?: RequestOptions): ApiPromise<EffectiveQuota> {
    return this.#api.call<EffectiveQuota>(
      { verb: "GET", path: path`/quotas/effective/users/${userId}`, repeat: "always" },
      options,
    );
  }

  /**
   * Get a group's quota.
   *
   * It is about all shares that the group owns.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.group_not_found`: Group not found
   * - `quotas.not_found`: Quota not found
   *
   * @param groupId The id of a group.
   * @example
   * const answer = await client.quotas.getGroup("grp_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  getGroup(groupId: string, options?: RequestOptions): ApiPromise<Quota> {
    return this.#api.call<Quota>({ verb: "GET", path: path`/quotas/groups/${groupId}`, repeat: "always" }, options);
  }

  /** The same, or null when what you have, by its `etag`, is current. */
  getGroupIfChanged(groupId: string, etag: string, options?: RequestOptions): ApiPromise<Quota | null> {
    return this.#api.callIfChanged<Quota>(
      { verb: "GET", path: path`/quotas/groups/${groupId}`, repeat: "always" },
      etag,
      options,
    );
  }

  /**
   * Get what a group's shares hold.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.group_not_found`: Group not found
   *
   * @param groupId The id of a group.
   * @example
   * const answer = await client.quotas.getGroupUsage("grp_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  getGroupUsage(groupId: string, options?: RequestOptions): ApiPromise<QuotaUsage> {
    return this.#api.call<QuotaUsage>(
      { verb: "GET", path: path`/quotas/usage/groups/${groupId}`, repeat: "always" },
      options,
    );
  }

  /**
   * Get the quota of your tenant's partner.
   *
   * It is about all of the partner's tenants together.
   *
   * Needs the scope `partner:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.partner_not_found`: Partner not found
   * - `quotas.not_found`: Quota not found
   *
   * @example
   * const answer = await client.quotas.getOwnPartner();
   */
  getOwnPartner(options?: RequestOptions): ApiPromise<Quota> {
    return this.#api.call<Quota>({ verb: "GET", path: "/quotas/partner", repeat: "always" }, options);
  }

  /** The same, or null when what you have, by its `etag`, is current. */
  getOwnPartnerIfChanged(etag: string, options?: RequestOptions): ApiPromise<Quota | null> {
    return this.#api.callIfChanged<Quota>({ verb: "GET", path: "/quotas/partner", repeat: "always" }, etag, options);
  }

  /**
   * Get your tenant's quota.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.tenant_not_found`: Tenant not found
   * - `quotas.not_found`: Quota not found
   *
   * @example
   * const answer = await client.quotas.getOwnTenant();
   */
  getOwnTenant(options?: RequestOptions): ApiPromise<Quota> {
    return this.#api.call<Quota>({ verb: "GET", path: "/quotas/tenant", repeat: "always" }, options);
  }

  /** The same, or null when what you have, by its `etag`, is current. */
  getOwnTenantIfChanged(etag: string, options?: RequestOptions): ApiPromise<Quota | null> {
    return this.#api.callIfChanged<Quota>({ verb: "GET", path: "/quotas/tenant", repeat: "always" }, etag, options);
  }

  /**
   * Get a partner's quota.
   *
   * It is about all of the partner's tenants together.
   *
   * Needs the scope `partner:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.partner_not_found`: Partner not found
   * - `quotas.not_found`: Quota not found
   *
   * @param partnerId The id of a partner.
   * @example
   * const answer = await client.quotas.getPartner("prt_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  getPartner(partnerId: string, options?: RequestOptions): ApiPromise<Quota> {
    return this.#api.call<Quota>({ verb: "GET", path: path`/quotas/partners/${partnerId}`, repeat: "always" }, options);
  }

  /** The same, or null when what you have, by its `etag`, is current. */
  getPartnerIfChanged(partnerId: string, etag: string, options?: RequestOptions): ApiPromise<Quota | null> {
    return this.#api.callIfChanged<Quota>(
      { verb: "GET", path: path`/quotas/partners/${partnerId}`, repeat: "always" },
      etag,
      options,
    );
  }

  /**
   * Get what all tenants of a partner hold together.
   *
   * Needs the scope `partner:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.partner_not_found`: Partner not found
   *
   * @param partnerId The id of a partner.
   * @example
   * const answer = await client.quotas.getPartnerUsage("prt_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  getPartnerUsage(partnerId: string, options?: RequestOptions): ApiPromise<QuotaUsage> {
    return this.#api.call<QuotaUsage>(
      { verb: "GET", path: path`/quotas/usage/partners/${partnerId}`, repeat: "always" },
      options,
    );
  }

  /**
   * Get a share's quota.
   *
   * A share without one has what the tenant's settings say, if they say anything.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `quotas.not_found`: Quota not found
   * - `shares.not_found`: Share not found
   *
   * @param shareId The id of a share.
   * @example
   * const answer = await client.quotas.getShare("shr_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  getShare(shareId: string, options?: RequestOptions): ApiPromise<Quota> {
    return this.#api.call<Quota>({ verb: "GET", path: path`/quotas/shares/${shareId}`, repeat: "always" }, options);
  }

  /** The same, or null when what you have, by its `etag`, is current. */
  getShareIfChanged(shareId: string, etag: string, options?: RequestOptions): ApiPromise<Quota | null> {
    return this.#api.callIfChanged<Quota>(
      { verb: "GET", path: path`/quotas/shares/${shareId}`, repeat: "always" },
      etag,
      options,
    );
  }

  /**
   * Get what a share holds.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `shares.not_found`: Share not found
   *
   * @param shareId The id of a share.
   * @example
   * const answer = await client.quotas.getShareUsage("shr_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  getShareUsage(shareId: string, options?: RequestOptions): ApiPromise<QuotaUsage> {
    return this.#api.call<QuotaUsage>(
      { verb: "GET", path: path`/quotas/usage/shares/${shareId}`, repeat: "always" },
      options,
    );
  }

  /**
   * Get a tenant's quota.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.tenant_not_found`: Tenant not found
   * - `quotas.not_found`: Quota not found
   *
   * @param tenantId The id of a tenant.
   * @example
   * const answer = await client.quotas.getTenant("tnt_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  getTenant(tenantId: string, options?: RequestOptions): ApiPromise<Quota> {
    return this.#api.call<Quota>({ verb: "GET", path: path`/quotas/tenants/${tenantId}`, repeat: "always" }, options);
  }

  /** The same, or null when what you have, by its `etag`, is current. */
  getTenantIfChanged(tenantId: string, etag: string, options?: RequestOptions): ApiPromise<Quota | null> {
    return this.#api.callIfChanged<Quota>(
      { verb: "GET", path: path`/quotas/tenants/${tenantId}`, repeat: "always" },
      etag,
      options,
    );
  }

  /**
   * Get what your tenant holds.
   *
   * recalculate counts everything in it anew first, which takes a while in a large tenant; a job does so every day.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   *
   * @example
   * const answer = await client.quotas.getTenantUsage();
   */
  getTenantUsage(query?: QuotasGetTenantUsageQuery, options?: RequestOptions): ApiPromise<QuotaUsage> {
    return this.#api.call<QuotaUsage>(
      { verb: "GET", path: "/quotas/usage/tenant", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * Get what a tenant holds.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.tenant_not_found`: Tenant not found
   *
   * @param tenantId The id of a tenant.
   * @example
   * const answer = await client.quotas.getTenantUsageOf("tnt_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  getTenantUsageOf(tenantId: string, options?: RequestOptions): ApiPromise<QuotaUsage> {
    return this.#api.call<QuotaUsage>(
      { verb: "GET", path: path`/quotas/usage/tenants/${tenantId}`, repeat: "always" },
      options,
    );
  }

  /**
   * Get a user's quota.
   *
   * It is about their personal share.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.user_not_found`: User not found
   * - `quotas.not_found`: Quota not found
   *
   * @param userId The id of a user.
   * @example
   * const answer = await client.quotas.getUser("usr_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  getUser(userId: string, options?: RequestOptions): ApiPromise<Quota> {
    return this.#api.call<Quota>({ verb: "GET", path: path`/quotas/users/${userId}`, repeat: "always" }, options);
  }

  /** The same, or null when what you have, by its `etag`, is current. */
  getUserIfChanged(userId: string, etag: string, options?: RequestOptions): ApiPromise<Quota | null> {
    return this.#api.callIfChanged<Quota>(
      { verb: "GET", path: path`/quotas/users/${userId}`, repeat: "always" },
      etag,
      options,
    );
  }

  /**
   * Get what a user's personal share holds.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.user_not_found`: User not found
   *
   * @param userId The id of a user.
   * @example
   * const answer = await client.quotas.getUserUsage("usr_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  getUserUsage(userId: string, options?: RequestOptions): ApiPromise<QuotaUsage> {
    return this.#api.call<QuotaUsage>(
      { verb: "GET", path: path`/quotas/usage/users/${userId}`, repeat: "always" },
      options,
    );
  }

  /**
   * List what each group of your tenant holds.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   *
   * @example
   * for await (const item of client.quotas.listGroupUsage()) console.log(item);
   */
  listGroupUsage(query?: QuotasListGroupUsageQuery, options?: RequestOptions): Pager<QuotaUsage, QuotaUsagePage> {
    return this.#api.list<QuotaUsage, QuotaUsagePage>(
      { verb: "GET", path: "/quotas/usage/groups", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * List the groups that have a quota of their own.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   *
   * @example
   * for await (const item of client.quotas.listGroups()) console.log(item);
   */
  listGroups(query?: QuotasListGroupsQuery, options?: RequestOptions): Pager<Quota, QuotaPage> {
    return this.#api.list<Quota, QuotaPage>(
      { verb: "GET", path: "/quotas/groups", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * List what each share of your tenant holds.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   *
   * @example
   * for await (const item of client.quotas.listShareUsage()) console.log(item);
   */
  listShareUsage(query?: QuotasListShareUsageQuery, options?: RequestOptions): Pager<QuotaUsage, QuotaUsagePage> {
    return this.#api.list<QuotaUsage, QuotaUsagePage>(
      { verb: "GET", path: "/quotas/usage/shares", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * List the shares that have a quota of their own.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   *
   * @example
   * for await (const item of client.quotas.listShares()) console.log(item);
   */
  listShares(query?: QuotasListSharesQuery, options?: RequestOptions): Pager<Quota, QuotaPage> {
    return this.#api.list<Quota, QuotaPage>(
      { verb: "GET", path: "/quotas/shares", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * List what each user of your tenant holds.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   *
   * @example
   * for await (const item of client.quotas.listUserUsage()) console.log(item);
   */
  listUserUsage(query?: QuotasListUserUsageQuery, options?: RequestOptions): Pager<QuotaUsage, QuotaUsagePage> {
    return this.#api.list<QuotaUsage, QuotaUsagePage>(
      { verb: "GET", path: "/quotas/usage/users", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * List the users that have a quota of their own.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   *
   * @example
   * for await (const item of client.quotas.listUsers()) console.log(item);
   */
  listUsers(query?: QuotasListUsersQuery, options?: RequestOptions): Pager<Quota, QuotaPage> {
    return this.#api.list<Quota, QuotaPage>(
      { verb: "GET", path: "/quotas/users", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * Set a group's quota.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.group_not_found`: Group not found
   * - `quotas.stale_etag`: The quota changed since you read it
   *
   * @param groupId The id of a group.
   * @example
   * const answer = await client.quotas.setGroup("grp_01m9p2m3k4n5p6q7r8s9t0v1w2", { limitBytes: 10737418240 });
   */
  setGroup(groupId: string, body: SetGroupQuotaInput, options?: IfMatchOptions): ApiPromise<Quota> {
    return this.#api.call<Quota>(
      { verb: "PUT", path: path`/quotas/groups/${groupId}`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Set the quota of your tenant's partner.
   *
   * For super_admin.
   *
   * Needs the scope `admin:*`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.partner_not_found`: Partner not found
   * - `quotas.stale_etag`: The quota changed since you read it
   *
   * @example
   * const answer = await client.quotas.setOwnPartner({ limitBytes: 10737418240 });
   */
  setOwnPartner(body: SetOwnPartnerQuotaInput, options?: IfMatchOptions): ApiPromise<Quota> {
    return this.#api.call<Quota>(
      { verb: "PUT", path: "/quotas/partner", body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Set your own tenant's quota.
   *
   * For partner_admin and super_admin.
   *
   * Needs the scope `partner:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.tenant_not_found`: Tenant not found
   * - `quotas.stale_etag`: The quota changed since you read it
   *
   * @example
   * const answer = await client.quotas.setOwnTenant({ limitBytes: 10737418240 });
   */
  setOwnTenant(body: SetOwnTenantQuotaInput, options?: IfMatchOptions): ApiPromise<Quota> {
    return this.#api.call<Quota>(
      { verb: "PUT", path: "/quotas/tenant", body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Set a partner's quota.
   *
   * For super_admin.
   *
   * Needs the scope `admin:*`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.partner_not_found`: Partner not found
   * - `quotas.stale_etag`: The quota changed since you read it
   *
   * @param partnerId The id of a partner.
   * @example
   * const answer = await client.quotas.setPartner("prt_01m9p2m3k4n5p6q7r8s9t0v1w2", { limitBytes: 10737418240 });
   */
  setPartner(partnerId: string, body: SetPartnerQuotaInput, options?: IfMatchOptions): ApiPromise<Quota> {
    return this.#api.call<Quota>(
      { verb: "PUT", path: path`/quotas/partners/${partnerId}`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Set a share's quota.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `shares.not_found`: Share not found
   * - `quotas.stale_etag`: The quota changed since you read it
   *
   * @param shareId The id of a share.
   * @example
   * const answer = await client.quotas.setShare("shr_01m9p2m3k4n5p6q7r8s9t0v1w2", { limitBytes: 10737418240 });
   */
  setShare(shareId: string, body: SetShareQuotaInput, options?: IfMatchOptions): ApiPromise<Quota> {
    return this.#api.call<Quota>(
      { verb: "PUT", path: path`/quotas/shares/${shareId}`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Set a tenant's quota.
   *
   * For partner_admin and super_admin.
   *
   * Needs the scope `partner:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.tenant_not_found`: Tenant not found
   * - `quotas.stale_etag`: The quota changed since you read it
   *
   * @param tenantId The id of a tenant.
   * @example
   * const answer = await client.quotas.setTenant("tnt_01m9p2m3k4n5p6q7r8s9t0v1w2", { limitBytes: 10737418240 });
   */
  setTenant(tenantId: string, body: SetTenantQuotaInput, options?: IfMatchOptions): ApiPromise<Quota> {
    return this.#api.call<Quota>(
      { verb: "PUT", path: path`/quotas/tenants/${tenantId}`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Set a user's quota.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.user_not_found`: User not found
   * - `quotas.stale_etag`: The quota changed since you read it
   *
   * @param userId The id of a user.
   * @example
   * const answer = await client.quotas.setUser("usr_01m9p2m3k4n5p6q7r8s9t0v1w2", { limitBytes: 10737418240 });
   */
  setUser(userId: string, body: SetUserQuotaInput, options?: IfMatchOptions): ApiPromise<Quota> {
    return this.#api.call<Quota>(
      { verb: "PUT", path: path`/quotas/users/${userId}`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }
}
