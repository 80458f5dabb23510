// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import type { ApiPromise } from "../../runtime/api-promise.ts";
import { jsonBody } from "../../runtime/body.ts";
import type { IfMatchOptions, RequestOptions } from "../../runtime/options.ts";
import type { Pager } from "../../runtime/pager.ts";
import { path } from "../../runtime/path.ts";
import type { Transport } from "../../runtime/transport.ts";
import type {
  CreateRoleAssignmentInput,
  CreateRoleInput,
  PermissionExplanation,
  PermissionList,
  Role,
  RoleAssignment,
  RoleAssignmentPage,
  RolePage,
  RolePermission,
  RoleScope,
  UpdateRoleInput,
} from "../models.ts";

export interface RolesExplainUserPermissionQuery {
  /** An action on a kind of resource, as roles allow it. */
  readonly permission: RolePermission;
  /** Everywhere, in a tenant, or in one zone; if absent, in the zone if there is one, else in the tenant. */
  readonly scope?: RoleScope | undefined;
  /** The zone, at the scope of a zone. */
  readonly zoneId?: string | undefined;
  /** A record's name as its zone knows it (`www`, `@`): access grants are about some names. */
  readonly recordName?: string | undefined;
  /** Its type, such as TXT. */
  readonly recordType?: string | undefined;
}

export interface RolesListQuery {
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

export interface RolesListAssignmentsQuery {
  /** Everywhere, in a tenant, or in one zone; if absent, in the zone if there is one, else in the tenant. */
  readonly scope?: RoleScope | undefined;
  /** Another tenant within your reach. */
  readonly tenantId?: string | undefined;
  /** The zone, at the scope of a zone. */
  readonly zoneId?: string | undefined;
  /** Only what this user or group was given. */
  readonly principalId?: string | undefined;
  /** Only who has this role. */
  readonly roleId?: string | undefined;
  /** Also what has ended. false unless said. */
  readonly includeExpired?: boolean | undefined;
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

export interface RolesListUserPermissionsQuery {
  /** Everywhere, in a tenant, or in one zone; if absent, in the zone if there is one, else in the tenant. */
  readonly scope?: RoleScope | undefined;
  /** The zone, at the scope of a zone. */
  readonly zoneId?: string | undefined;
}

/** What users and groups may do where, who has which role, and why somebody may do something. */
export class Roles {
  readonly #api: Transport;

  constructor(api: Transport) {
    this.#api = api;
  }

  /**
   * Create a role.
   *
   * Of permissions that you have in the whole tenant and for good.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.beyond_own_rights`: You may not give rights that you do not have
   * - `roles.forbidden`: Your roles do not allow this
   * - `roles.name_taken`: There is already a role with this name
   *
   * @example
   * const answer = await client.roles.create({ name: "ACME challenges", description: "For what renews certificates.", permissions: [ "domains:read", "records:read", "records:create", "records:delete" ] });
   */
  create(body: CreateRoleInput, options?: RequestOptions): ApiPromise<Role> {
    return this.#api.call<Role>({ verb: "POST", path: "/roles", body: jsonBody(body), repeat: "key" }, options);
  }

  /**
   * Give a role to a user or group.
   *
   * Only what you may do there yourself, and no longer.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.beyond_own_rights`: You may not give rights that you do not have
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.tenant_not_found`: Tenant not found
   * - `zones.not_found`: Zone not found
   * - `roles.already_assigned`: This user or group already has this role there
   * - `roles.principal_unknown`: There is no such user or group in this tenant
   * - `roles.role_unknown`: There is no such role to give there
   *
   * @example
   * const answer = await client.roles.createAssignment({ roleId: "rol_00000000000000000000000005", principalId: "grp_01m9p2m3k4n5p6q7r8s9t0v1w2", zoneId: "zon_01m9p2m3k4n5p6q7r8s9t0v1w2" });
   */
  createAssignment(body: CreateRoleAssignmentInput, options?: RequestOptions): ApiPromise<RoleAssignment> {
    return this.#api.call<RoleAssignment>(
      { verb: "POST", path: "/role-assignments", body: jsonBody(body), repeat: "key" },
      options,
    );
  }

  /**
   * Delete a role that nobody has.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `roles.not_found`: Role not found
   * - `roles.in_use`: Somebody still has this role
   * - `roles.system`: System roles cannot be changed
   *
   * @param roleId The id of a role.
   * @example
   * await client.roles.delete("rol_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  delete(roleId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>({ verb: "DELETE", path: path`/roles/${roleId}` }, options);
  }

  /**
   * Take a role away.
   *
   * It counts within a second.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `roles.assignment_not_found`: Role assignment not found
   *
   * @param roleAssignmentId The id of a role assignment.
   * @example
   * await client.roles.deleteAssignment("asg_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  deleteAssignment(roleAssignmentId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>({ verb: "DELETE", path: path`/role-assignments/${roleAssignmentId}` }, options);
  }

  /**
   * Ask why a user may do something, or may not.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.user_not_found`: User not found
   *
   * @param userId The id of a user.
   * @example
   * const answer = await client.roles.explainUserPermission("usr_01m9p2m3k4n5p6q7r8s9t0v1w2", { permission: "…" });
   */
  explainUserPermission(
    userId: string,
    query: RolesExplainUserPermissionQuery,
    options?: RequestOptions,
  ): ApiPromise<PermissionExplanation> {
    return this.#api.call<PermissionExplanation>(
      { verb: "GET", path: path`/admin/users/${userId}/permissions/explain`, query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * Get a role.
   *
   * Fails with
   * - `roles.not_found`: Role not found
   *
   * @param roleId The id of a role.
   * @example
   * const answer = await client.roles.get("rol_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  get(roleId: string, options?: RequestOptions): ApiPromise<Role> {
    return this.#api.call<Role>({ verb: "GET", path: path`/roles/${roleId}`, repeat: "always" }, options);
  }

  /** The same, or null when what you have, by its `etag`, is current. */
  getIfChanged(roleId: string, etag: string, options?: RequestOptions): ApiPromise<Role | null> {
    return this.#api.callIfChanged<Role>(
      { verb: "GET", path: path`/roles/${roleId}`, repeat: "always" },
      etag,
      options,
    );
  }

  /**
   * Get a role assignment.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.assignment_not_found`: Role assignment not found
   *
   * @param roleAssignmentId The id of a role assignment.
   * @example
   * const answer = await client.roles.getAssignment("asg_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  getAssignment(roleAssignmentId: string, options?: RequestOptions): ApiPromise<RoleAssignment> {
    return this.#api.call<RoleAssignment>(
      { verb: "GET", path: path`/role-assignments/${roleAssignmentId}`, repeat: "always" },
      options,
    );
  }

  /**
   * List roles.
   *
   * Those of your tenant and the system roles, by name.
   *
   * @example
   * for await (const item of client.roles.list()) console.log(item);
   */
  list(query?: RolesListQuery, options?: RequestOptions): Pager<Role, RolePage> {
    return this.#api.list<Role, RolePage>(
      { verb: "GET", path: "/roles", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * List who has which role.
   *
   * In a tenant and all its zones, in one zone, or on the platform.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.tenant_not_found`: Tenant not found
   *
   * @example
   * for await (const item of client.roles.listAssignments()) console.log(item);
   */
  listAssignments(
    query?: RolesListAssignmentsQuery,
    options?: RequestOptions,
  ): Pager<RoleAssignment, RoleAssignmentPage> {
    return this.#api.list<RoleAssignment, RoleAssignmentPage>(
      { verb: "GET", path: "/role-assignments", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * List what a user may do.
   *
   * By all their roles and those of their groups. A token or key of theirs can only narrow it.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.user_not_found`: User not found
   *
   * @param userId The id of a user.
   * @example
   * const answer = await client.roles.listUserPermissions("usr_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  listUserPermissions(
    userId: string,
    query?: RolesListUserPermissionsQuery,
    options?: RequestOptions,
  ): ApiPromise<PermissionList> {
    return this.#api.call<PermissionList>(
      { verb: "GET", path: path`/admin/users/${userId}/permissions`, query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * Change a role.
   *
   * Everybody who has it may do what it then says, within a second.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.beyond_own_rights`: You may not give rights that you do not have
   * - `roles.forbidden`: Your roles do not allow this
   * - `roles.not_found`: Role not found
   * - `roles.name_taken`: There is already a role with this name
   * - `roles.system`: System roles cannot be changed
   * - `roles.stale_etag`: The role changed since you read it
   *
   * @param roleId The id of a role.
   * @example
   * const answer = await client.roles.update("rol_01m9p2m3k4n5p6q7r8s9t0v1w2", { permissions: [ "domains:read", "records:read" ] });
   */
  update(roleId: string, body: UpdateRoleInput = {}, options?: IfMatchOptions): ApiPromise<Role> {
    return this.#api.call<Role>(
      { verb: "PATCH", path: path`/roles/${roleId}`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }
}
