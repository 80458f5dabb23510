// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import type { ApiPromise } from "../../runtime/api-promise.ts";
import { jsonBody } from "../../runtime/body.ts";
import type { IfMatchOptions, RequestOptions } from "../../runtime/options.ts";
import type { Pager } from "../../runtime/pager.ts";
import { path } from "../../runtime/path.ts";
import type { Transport } from "../../runtime/transport.ts";
import type {
  AccountStatus,
  AddGroupMemberInput,
  CreateGroupInput,
  CreateTenantInput,
  CreateTenantOfPartnerInput,
  CreateUserInput,
  CreateWebhookSecretInput,
  Device,
  DevicePage,
  Group,
  GroupDetails,
  GroupPage,
  InviteUserInput,
  Partner,
  PartnerPage,
  SessionList,
  SetUserPasswordInput,
  Tenant,
  TenantPage,
  TenantStatus,
  UpdateGroupInput,
  UpdateOwnTenantInput,
  UpdatePartnerInput,
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
  /** Only what contains this text in its name, short name, e-mail address or, of users and groups, id at ScaiKey. */
  readonly search?: string | undefined;
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

export interface AdminListPartnersQuery {
  /** Only what contains this text in its name, short name, e-mail address or, of users and groups, id at ScaiKey. */
  readonly search?: string | undefined;
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

export interface AdminListTenantsQuery {
  /** The id of a partner. */
  readonly partnerId?: string | undefined;
  readonly status?: TenantStatus | undefined;
  /** Only what contains this text in its name, short name, e-mail address or, of users and groups, id at ScaiKey. */
  readonly search?: string | undefined;
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

export interface AdminListTenantsOfPartnerQuery {
  readonly status?: TenantStatus | undefined;
  /** Only what contains this text in its name, short name, e-mail address or, of users and groups, id at ScaiKey. */
  readonly search?: string | undefined;
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

export interface AdminListUserDevicesQuery {
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

export interface AdminListUsersQuery {
  /** Another tenant within your reach. */
  readonly tenantId?: string | undefined;
  readonly status?: AccountStatus | undefined;
  /** Only administrators, or only others. */
  readonly isAdmin?: boolean | undefined;
  /** Only what contains this text in its name, short name, e-mail address or, of users and groups, id at ScaiKey. */
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
   * Let a suspended tenant work again.
   *
   * Needs the scope `partner:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.tenant_not_found`: Tenant not found
   * - `admin.self`: You cannot do this to yourself
   * - `admin.provider_refused`: ScaiKey refused the change
   *
   * @param tenantId The id of a tenant.
   * @example
   * const answer = await client.admin.activateTenant("tnt_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  activateTenant(tenantId: string, options?: RequestOptions): ApiPromise<Tenant> {
    return this.#api.call<Tenant>(
      { verb: "POST", path: path`/admin/tenants/${tenantId}/activate`, repeat: "always" },
      options,
    );
  }

  /**
   * Let a suspended user work again.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `roles.forbidden`: Your roles do not allow this
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
   * Put a user or a group into a group.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `roles.beyond_own_rights`: You may not give rights that you do not have
   * - `admin.group_not_found`: Group not found
   * - `admin.user_not_found`: User not found
   * - `admin.provider_refused`: ScaiKey refused the change
   *
   * @param groupId The id of a group.
   * @example
   * await client.admin.addGroupMember("grp_01m9p2m3k4n5p6q7r8s9t0v1w2", { memberId: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2" });
   */
  addGroupMember(groupId: string, body: AddGroupMemberInput, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>(
      { verb: "POST", path: path`/admin/groups/${groupId}/members`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Make a group.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.tenant_not_found`: Tenant not found
   * - `admin.provider_refused`: ScaiKey refused the change
   *
   * @example
   * const answer = await client.admin.createGroup({ name: "Engineering" });
   */
  createGroup(body: CreateGroupInput, options?: RequestOptions): ApiPromise<Group> {
    return this.#api.call<Group>({ verb: "POST", path: "/admin/groups", body: jsonBody(body), repeat: "key" }, options);
  }

  /**
   * Make a tenant.
   *
   * Needs the scope `partner:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.partner_not_found`: Partner not found
   * - `admin.provider_refused`: ScaiKey refused the change
   *
   * @example
   * const answer = await client.admin.createTenant({ name: "Acme", slug: "acme" });
   */
  createTenant(body: CreateTenantInput, options?: RequestOptions): ApiPromise<Tenant> {
    return this.#api.call<Tenant>(
      { verb: "POST", path: "/admin/tenants", body: jsonBody(body), repeat: "key" },
      options,
    );
  }

  /**
   * Make a tenant of a partner.
   *
   * Needs the scope `partner:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.partner_not_found`: Partner not found
   * - `admin.provider_refused`: ScaiKey refused the change
   *
   * @param partnerId The id of a partner.
   * @example
   * const answer = await client.admin.createTenantOfPartner("prt_01m9p2m3k4n5p6q7r8s9t0v1w2", { name: "Acme", slug: "acme" });
   */
  createTenantOfPartner(
    partnerId: string,
    body: CreateTenantOfPartnerInput,
    options?: RequestOptions,
  ): ApiPromise<Tenant> {
    return this.#api.call<Tenant>(
      { verb: "POST", path: path`/admin/partners/${partnerId}/tenants`, body: jsonBody(body), repeat: "key" },
      options,
    );
  }

  /**
   * Make an account for somebody.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.tenant_not_found`: Tenant not found
   * - `admin.provider_refused`: ScaiKey refused the change
   *
   * @example
   * const answer = await client.admin.createUser({ email: "bob@acme.example", firstName: "Bob", lastName: "Baker" });
   */
  createUser(body: CreateUserInput, options?: RequestOptions): ApiPromise<User> {
    return this.#api.call<User>({ verb: "POST", path: "/admin/users", body: jsonBody(body), repeat: "key" }, options);
  }

  /**
   * Accept webhooks that are signed with a secret.
   *
   * Counts on every server within a second. There can be two, so that one can replace the other without losing a webhook. Takes no Idempotency-Key, because its memory would keep the secret's hash.
   *
   * Needs the scope `admin:*`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
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
   * Delete a group.
   *
   * Nobody is in it any more, and what it was given is without effect.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.group_not_found`: Group not found
   * - `admin.provider_refused`: ScaiKey refused the change
   *
   * @param groupId The id of a group.
   * @example
   * await client.admin.deleteGroup("grp_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  deleteGroup(groupId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>({ verb: "DELETE", path: path`/admin/groups/${groupId}`, repeat: "always" }, options);
  }

  /**
   * Disable a user for good.
   *
   * At ScaiKey, so everywhere. What they made stays; their row stays with the status deleted.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.user_not_found`: User not found
   * - `admin.self`: You cannot do this to yourself
   * - `admin.provider_refused`: ScaiKey refused the change
   *
   * @param userId The id of a user.
   * @example
   * await client.admin.deleteUser("usr_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  deleteUser(userId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>({ verb: "DELETE", path: path`/admin/users/${userId}`, repeat: "always" }, options);
  }

  /**
   * Revoke a device of a user.
   *
   * It is refused from the next call on; so are the access tokens that it was seen with, and its WebSockets are closed within a second. What it holds stays on it: to have that deleted, wipe it instead.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.user_not_found`: User not found
   * - `devices.not_found`: Device not found
   * - `admin.self`: You cannot do this to yourself
   *
   * @param userId The id of a user.
   * @param deviceId The id of a device.
   * @example
   * await client.admin.deleteUserDevice("usr_01m9p2m3k4n5p6q7r8s9t0v1w2", "dev_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  deleteUserDevice(userId: string, deviceId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>({ verb: "DELETE", path: path`/admin/users/${userId}/devices/${deviceId}` }, options);
  }

  /**
   * Accept a secret no more.
   *
   * Needs the scope `admin:*`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
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
   * - `roles.forbidden`: Your roles do not allow this
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
   * - `roles.forbidden`: Your roles do not allow this
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
   * - `roles.forbidden`: Your roles do not allow this
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
   * Get a partner.
   *
   * Needs the scope `partner:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.partner_not_found`: Partner not found
   *
   * @param partnerId The id of a partner.
   * @example
   * const answer = await client.admin.getPartner("prt_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  getPartner(partnerId: string, options?: RequestOptions): ApiPromise<Partner> {
    return this.#api.call<Partner>(
      { verb: "GET", path: path`/admin/partners/${partnerId}`, repeat: "always" },
      options,
    );
  }

  /**
   * Get a tenant.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
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
   * - `roles.forbidden`: Your roles do not allow this
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
   * Invite somebody by mail.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.tenant_not_found`: Tenant not found
   * - `admin.provider_refused`: ScaiKey refused the change
   *
   * @example
   * const answer = await client.admin.inviteUser({ email: "bob@acme.example", firstName: "Bob", lastName: "Baker" });
   */
  inviteUser(body: InviteUserInput, options?: RequestOptions): ApiPromise<User> {
    return this.#api.call<User>(
      { verb: "POST", path: "/admin/users/invite", body: jsonBody(body), repeat: "key" },
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
   * - `roles.forbidden`: Your roles do not allow this
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
   * - `roles.forbidden`: Your roles do not allow this
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
   * List the devices of a user.
   *
   * Those that are not revoked, the latest registered first.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.user_not_found`: User not found
   *
   * @param userId The id of a user.
   * @example
   * for await (const item of client.admin.listUserDevices("usr_01m9p2m3k4n5p6q7r8s9t0v1w2")) console.log(item);
   */
  listUserDevices(
    userId: string,
    query?: AdminListUserDevicesQuery,
    options?: RequestOptions,
  ): Pager<Device, DevicePage> {
    return this.#api.list<Device, DevicePage>(
      { verb: "GET", path: path`/admin/users/${userId}/devices`, query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * List the applications that a user is signed in with.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
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
   * - `roles.forbidden`: Your roles do not allow this
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
   * - `roles.forbidden`: Your roles do not allow this
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
   * Take a user or a group out of a group.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.group_not_found`: Group not found
   * - `admin.user_not_found`: User not found
   * - `admin.provider_refused`: ScaiKey refused the change
   *
   * @param groupId The id of a group.
   * @param memberId A user of the tenant, or a group, which is then in the group with all who are in it.
   * @example
   * await client.admin.removeGroupMember("grp_01m9p2m3k4n5p6q7r8s9t0v1w2", "usr_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  removeGroupMember(groupId: string, memberId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>(
      { verb: "DELETE", path: path`/admin/groups/${groupId}/members/${memberId}`, repeat: "always" },
      options,
    );
  }

  /**
   * Send an invitation again.
   *
   * To somebody who has not accepted it; ScaiKey refuses it for others.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.user_not_found`: User not found
   * - `admin.self`: You cannot do this to yourself
   * - `admin.provider_refused`: ScaiKey refused the change
   *
   * @param userId The id of a user.
   * @example
   * await client.admin.resendInvitation("usr_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  resendInvitation(userId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>({ verb: "POST", path: path`/admin/users/${userId}/resend-invite` }, options);
  }

  /**
   * Give a user another password.
   *
   * At ScaiKey, which decides what is a good one. It signs them out everywhere.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `roles.beyond_own_rights`: You may not give rights that you do not have
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.user_not_found`: User not found
   * - `admin.self`: You cannot do this to yourself
   * - `admin.provider_refused`: ScaiKey refused the change
   *
   * @param userId The id of a user.
   * @example
   * await client.admin.setUserPassword("usr_01m9p2m3k4n5p6q7r8s9t0v1w2", { password: "correct horse battery staple" });
   */
  setUserPassword(userId: string, body: SetUserPasswordInput, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>(
      { verb: "POST", path: path`/admin/users/${userId}/password`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Suspend a tenant.
   *
   * At ScaiKey, so everywhere. Everybody of it is locked out within a second, keys included.
   *
   * Needs the scope `partner:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.tenant_not_found`: Tenant not found
   * - `admin.self`: You cannot do this to yourself
   * - `admin.provider_refused`: ScaiKey refused the change
   *
   * @param tenantId The id of a tenant.
   * @example
   * const answer = await client.admin.suspendTenant("tnt_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  suspendTenant(tenantId: string, options?: RequestOptions): ApiPromise<Tenant> {
    return this.#api.call<Tenant>(
      { verb: "POST", path: path`/admin/tenants/${tenantId}/suspend`, repeat: "always" },
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
   * - `roles.forbidden`: Your roles do not allow this
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
   * Give a group another name or description.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.group_not_found`: Group not found
   * - `admin.provider_refused`: ScaiKey refused the change
   *
   * @param groupId The id of a group.
   * @example
   * const answer = await client.admin.updateGroup("grp_01m9p2m3k4n5p6q7r8s9t0v1w2", { name: "Research" });
   */
  updateGroup(groupId: string, body: UpdateGroupInput = {}, options?: RequestOptions): ApiPromise<Group> {
    return this.#api.call<Group>(
      { verb: "PATCH", path: path`/admin/groups/${groupId}`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Change your tenant's settings.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
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
   * Give a partner another name.
   *
   * For super_admin.
   *
   * Needs the scope `admin:*`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `admin.partner_not_found`: Partner not found
   * - `admin.provider_refused`: ScaiKey refused the change
   *
   * @param partnerId The id of a partner.
   * @example
   * const answer = await client.admin.updatePartner("prt_01m9p2m3k4n5p6q7r8s9t0v1w2", { name: "Partner" });
   */
  updatePartner(partnerId: string, body: UpdatePartnerInput = {}, options?: RequestOptions): ApiPromise<Partner> {
    return this.#api.call<Partner>(
      { verb: "PATCH", path: path`/admin/partners/${partnerId}`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Change a tenant's settings, or its name.
   *
   * The name and the short name belong to ScaiKey and change there first, in a call of their own. They and the rate limit are for administrators above the tenant.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.tenant_not_found`: Tenant not found
   * - `admin.stale_etag`: It changed since you read it
   * - `admin.provider_refused`: ScaiKey refused the change
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
   * Change a user's administrator role and devices, or their name and address.
   *
   * Name and e-mail address belong to ScaiKey and change there first. Role and kinds of devices are decided here, so they take a call of their own.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `roles.beyond_own_rights`: You may not give rights that you do not have
   * - `admin.user_not_found`: User not found
   * - `admin.self`: You cannot do this to yourself
   * - `admin.stale_etag`: It changed since you read it
   * - `admin.provider_refused`: ScaiKey refused the change
   *
   * @param userId The id of a user.
   * @example
   * const answer = await client.admin.updateUser("usr_01m9p2m3k4n5p6q7r8s9t0v1w2", { adminRole: "tenant_admin" });
   */
  updateUser(userId: string, body: UpdateUserInput = {}, options?: IfMatchOptions): ApiPromise<User> {
    return this.#api.call<User>(
      { verb: "PATCH", path: path`/admin/users/${userId}`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Have a device of a user delete what it holds.
   *
   * As its user can: its access tokens are ended, and when it comes back with a new one it is told to delete everything, and revoked once it has. A device that never comes back deletes nothing.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `admin.forbidden`: This needs an administrator
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.user_not_found`: User not found
   * - `devices.not_found`: Device not found
   * - `admin.self`: You cannot do this to yourself
   *
   * @param userId The id of a user.
   * @param deviceId The id of a device.
   * @example
   * const answer = await client.admin.wipeUserDevice("usr_01m9p2m3k4n5p6q7r8s9t0v1w2", "dev_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  wipeUserDevice(userId: string, deviceId: string, options?: RequestOptions): ApiPromise<Device> {
    return this.#api.call<Device>(
      { verb: "POST", path: path`/admin/users/${userId}/devices/${deviceId}/wipe`, repeat: "always" },
      options,
    );
  }
}
