// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import type { ApiPromise } from "../../runtime/api-promise.ts";
import { jsonBody } from "../../runtime/body.ts";
import type { IfMatchOptions, RequestOptions } from "../../runtime/options.ts";
import type { Pager } from "../../runtime/pager.ts";
import { path } from "../../runtime/path.ts";
import type { Transport } from "../../runtime/transport.ts";
import type {
  AdminListTenantsOfPartnerStatus,
  AdminListTenantsStatus,
  AdminListUsersStatus,
  CreateWebhookSecretInput,
  Group,
  GroupDetails,
  GroupPage,
  Partner,
  PartnerPage,
  SessionList,
  Tenant,
  TenantPage,
  UpdateOwnTenantInput,
  UpdateTenantInput,
  UpdateUserInput,
  User,
  UserPage,
  WebhookSecret,
  WebhookSecretList,
} from "../models.ts";

export interface AdminListGroupMembersQuery {
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

export interface AdminListGroupsQuery {
  /** Another tenant within your reach. */
  readonly tenantId?: string | undefined;
  /** Only what contains this text in its name, short name or e-mail address. */
  readonly search?: string | undefined;
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

export interface AdminListPartnersQuery {
  /** Only what contains this text in its name, short name or e-mail address. */
  readonly search?: string | undefined;
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

export interface AdminListTenantsQuery {
  /** The id of a partner. */
  readonly partnerId?: string | undefined;
  readonly status?: AdminListTenantsStatus | undefined;
  /** Only what contains this text in its name, short name or e-mail address. */
  readonly search?: string | undefined;
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

export interface AdminListTenantsOfPartnerQuery {
  readonly status?: AdminListTenantsOfPartnerStatus | undefined;
  /** Only what contains this text in its name, short name or e-mail address. */
  readonly search?: string | undefined;
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

export interface AdminListUsersQuery {
  /** Another tenant within your reach. */
  readonly tenantId?: string | undefined;
  readonly status?: AdminListUsersStatus | undefined;
  /** Only administrators, or only others. */
  readonly isAdmin?: boolean | undefined;
  /** Only what contains this text in its name, short name or e-mail address. */
  readonly search?: string | undefined;
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

/** Partners, tenants, users and groups, for administrators. */
export class Admin {
  readonly #api: Transport;

  constructor(api: Transport) {
    this.#api = api;
  }

  /**
   * Let a suspended user work again.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.user_not_found`: User not found
   * - `admin.self`: You cannot do this to yourself
   * - `admin.provider_refused`: ScaiKey refused the change
   *
   * @param userId The id of a user.
   * @example
   * const answer = await client.admin.activateUser("usr_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  activateUser(userId: string, options?: RequestOptions): ApiPromise<User> {
    return this.#api.call<User>(
      { verb: "POST", path: path`/admin/users/${userId}/activate`, repeat: "always" },
      options,
    );
  }

  /**
   * Accept webhooks that are signed with a secret.
   *
   * Counts on every server within a second. There can be two, so that one can replace the other without losing a webhook. Takes no Idempotency-Key, because its memory would keep the secret's hash.
   *
   * Needs the scope `admin:*`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `webhooks.secret_known`: This webhook secret is stored already
   * - `webhooks.secrets_full`: There are two webhook secrets already
   *
   * @example
   * const answer = await client.admin.createWebhookSecret({ secret: "whsec_7Jm2xQ4tW9eB1nZ6" });
   */
  createWebhookSecret(body: CreateWebhookSecretInput, options?: RequestOptions): ApiPromise<WebhookSecret> {
    return this.#api.call<WebhookSecret>(
      { verb: "POST", path: "/admin/scaikey/webhook-secrets", body: jsonBody(body) },
      options,
    );
  }

  /**
   * Accept a secret no more.
   *
   * Needs the scope `admin:*`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `webhooks.secret_not_found`: Webhook secret not found
   *
   * @param webhookSecretId The id of a webhookSecret.
   * @example
   * await client.admin.deleteWebhookSecret("whs_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  deleteWebhookSecret(webhookSecretId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>(
      { verb: "DELETE", path: path`/admin/scaikey/webhook-secrets/${webhookSecretId}`, repeat: "always" },
      options,
    );
  }

  /**
   * Sign a user out everywhere.
   *
   * Every access token that they have is refused within a second. They may sign in again; to prevent that, suspend them.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.user_not_found`: User not found
   * - `admin.self`: You cannot do this to yourself
   *
   * @param userId The id of a user.
   * @example
   * await client.admin.endUserSessions("usr_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  endUserSessions(userId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>(
      { verb: "DELETE", path: path`/admin/users/${userId}/sessions`, repeat: "always" },
      options,
    );
  }

  /**
   * Get a group.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.group_not_found`: Group not found
   *
   * @param groupId The id of a group.
   * @example
   * const answer = await client.admin.getGroup("grp_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  getGroup(groupId: string, options?: RequestOptions): ApiPromise<GroupDetails> {
    return this.#api.call<GroupDetails>(
      { verb: "GET", path: path`/admin/groups/${groupId}`, repeat: "always" },
      options,
    );
  }

  /**
   * Get your tenant.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   *
   * @example
   * const answer = await client.admin.getOwnTenant();
   */
  getOwnTenant(options?: RequestOptions): ApiPromise<Tenant> {
    return this.#api.call<Tenant>({ verb: "GET", path: "/admin/tenant", repeat: "always" }, options);
  }

  /** The same, or null when what you have, by its `etag`, is current. */
  getOwnTenantIfChanged(etag: string, options?: RequestOptions): ApiPromise<Tenant | null> {
    return this.#api.callIfChanged<Tenant>({ verb: "GET", path: "/admin/tenant", repeat: "always" }, etag, options);
  }

  /**
   * Get a tenant.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.tenant_not_found`: Tenant not found
   *
   * @param tenantId The id of a tenant.
   * @example
   * const answer = await client.admin.getTenant("tnt_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  getTenant(tenantId: string, options?: RequestOptions): ApiPromise<Tenant> {
    return this.#api.call<Tenant>({ verb: "GET", path: path`/admin/tenants/${tenantId}`, repeat: "always" }, options);
  }

  /** The same, or null when what you have, by its `etag`, is current. */
  getTenantIfChanged(tenantId: string, etag: string, options?: RequestOptions): ApiPromise<Tenant | null> {
    return this.#api.callIfChanged<Tenant>(
      { verb: "GET", path: path`/admin/tenants/${tenantId}`, repeat: "always" },
      etag,
      options,
    );
  }

  /**
   * Get a user.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.user_not_found`: User not found
   *
   * @param userId The id of a user.
   * @example
   * const answer = await client.admin.getUser("usr_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  getUser(userId: string, options?: RequestOptions): ApiPromise<User> {
    return this.#api.call<User>({ verb: "GET", path: path`/admin/users/${userId}`, repeat: "always" }, options);
  }

  /** The same, or null when what you have, by its `etag`, is current. */
  getUserIfChanged(userId: string, etag: string, options?: RequestOptions): ApiPromise<User | null> {
    return this.#api.callIfChanged<User>(
      { verb: "GET", path: path`/admin/users/${userId}`, repeat: "always" },
      etag,
      options,
    );
  }

  /**
   * List the users in a group.
   *
   * Those that are in it themselves; users of the groups in it are not listed.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.group_not_found`: Group not found
   *
   * @param groupId The id of a group.
   * @example
   * for await (const item of client.admin.listGroupMembers("grp_01m9p2m3k4n5p6q7r8s9t0v1w2")) console.log(item);
   */
  listGroupMembers(
    groupId: string,
    query?: AdminListGroupMembersQuery,
    options?: RequestOptions,
  ): Pager<User, UserPage> {
    return this.#api.list<User, UserPage>(
      { verb: "GET", path: path`/admin/groups/${groupId}/members`, query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * List the groups of a tenant.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.tenant_not_found`: Tenant not found
   *
   * @example
   * for await (const item of client.admin.listGroups()) console.log(item);
   */
  listGroups(query?: AdminListGroupsQuery, options?: RequestOptions): Pager<Group, GroupPage> {
    return this.#api.list<Group, GroupPage>(
      { verb: "GET", path: "/admin/groups", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * List partners.
   *
   * All of them for a super_admin, their own for a partner_admin.
   *
   * Needs the scope `partner:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   *
   * @example
   * for await (const item of client.admin.listPartners()) console.log(item);
   */
  listPartners(query?: AdminListPartnersQuery, options?: RequestOptions): Pager<Partner, PartnerPage> {
    return this.#api.list<Partner, PartnerPage>(
      { verb: "GET", path: "/admin/partners", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * List tenants.
   *
   * All of them for a super_admin, those of their own partner for a partner_admin.
   *
   * Needs the scope `partner:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   *
   * @example
   * for await (const item of client.admin.listTenants()) console.log(item);
   */
  listTenants(query?: AdminListTenantsQuery, options?: RequestOptions): Pager<Tenant, TenantPage> {
    return this.#api.list<Tenant, TenantPage>(
      { verb: "GET", path: "/admin/tenants", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * List a partner's tenants.
   *
   * All of them for a super_admin, those of their own partner for a partner_admin.
   *
   * Needs the scope `partner:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   *
   * @param partnerId The id of a partner.
   * @example
   * for await (const item of client.admin.listTenantsOfPartner("prt_01m9p2m3k4n5p6q7r8s9t0v1w2")) console.log(item);
   */
  listTenantsOfPartner(
    partnerId: string,
    query?: AdminListTenantsOfPartnerQuery,
    options?: RequestOptions,
  ): Pager<Tenant, TenantPage> {
    return this.#api.list<Tenant, TenantPage>(
      { verb: "GET", path: path`/admin/partners/${partnerId}/tenants`, query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * List the applications that a user is signed in with.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.user_not_found`: User not found
   *
   * @param userId The id of a user.
   * @example
   * const answer = await client.admin.listUserSessions("usr_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  listUserSessions(userId: string, options?: RequestOptions): ApiPromise<SessionList> {
    return this.#api.call<SessionList>(
      { verb: "GET", path: path`/admin/users/${userId}/sessions`, repeat: "always" },
      options,
    );
  }

  /**
   * List the users of a tenant.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.tenant_not_found`: Tenant not found
   *
   * @example
   * for await (const item of client.admin.listUsers()) console.log(item);
   */
  listUsers(query?: AdminListUsersQuery, options?: RequestOptions): Pager<User, UserPage> {
    return this.#api.list<User, UserPage>(
      { verb: "GET", path: "/admin/users", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * List what ScaiKey's webhooks may be signed with.
   *
   * Needs the scope `admin:*`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   *
   * @example
   * const answer = await client.admin.listWebhookSecrets();
   */
  listWebhookSecrets(options?: RequestOptions): ApiPromise<WebhookSecretList> {
    return this.#api.call<WebhookSecretList>(
      { verb: "GET", path: "/admin/scaikey/webhook-secrets", repeat: "always" },
      options,
    );
  }

  /**
   * Suspend a user.
   *
   * At ScaiKey, so everywhere. Whatever they have open here ends within a second.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.user_not_found`: User not found
   * - `admin.self`: You cannot do this to yourself
   * - `admin.provider_refused`: ScaiKey refused the change
   *
   * @param userId The id of a user.
   * @example
   * const answer = await client.admin.suspendUser("usr_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  suspendUser(userId: string, options?: RequestOptions): ApiPromise<User> {
    return this.#api.call<User>(
      { verb: "POST", path: path`/admin/users/${userId}/suspend`, repeat: "always" },
      options,
    );
  }

  /**
   * Change your tenant's settings.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.stale_etag`: It changed since you read it
   *
   * @example
   * const answer = await client.admin.updateOwnTenant({ trashRetentionDays: 60 });
   */
  updateOwnTenant(body: UpdateOwnTenantInput = {}, options?: IfMatchOptions): ApiPromise<Tenant> {
    return this.#api.call<Tenant>(
      { verb: "PATCH", path: "/admin/tenant", body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Change a tenant's settings.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.tenant_not_found`: Tenant not found
   * - `admin.stale_etag`: It changed since you read it
   *
   * @param tenantId The id of a tenant.
   * @example
   * const answer = await client.admin.updateTenant("tnt_01m9p2m3k4n5p6q7r8s9t0v1w2", { trashRetentionDays: 60 });
   */
  updateTenant(tenantId: string, body: UpdateTenantInput = {}, options?: IfMatchOptions): ApiPromise<Tenant> {
    return this.#api.call<Tenant>(
      { verb: "PATCH", path: path`/admin/tenants/${tenantId}`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Change a user's administrator role.
   *
   * Name and e-mail address belong to ScaiKey and change there.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.user_not_found`: User not found
   * - `admin.self`: You cannot do this to yourself
   * - `admin.stale_etag`: It changed since you read it
   *
   * @param userId The id of a user.
   * @example
   * const answer = await client.admin.updateUser("usr_01m9p2m3k4n5p6q7r8s9t0v1w2", { adminRole: "tenant_admin" });
   */
  updateUser(userId: string, body: UpdateUserInput, options?: IfMatchOptions): ApiPromise<User> {
    return this.#api.call<User>(
      { verb: "PATCH", path: path`/admin/users/${userId}`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }
}
