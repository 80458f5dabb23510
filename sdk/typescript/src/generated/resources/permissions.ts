// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import type { ApiPromise } from "../../runtime/api-promise.ts";
import { jsonBody } from "../../runtime/body.ts";
import type { IfMatchOptions, RequestOptions } from "../../runtime/options.ts";
import { path } from "../../runtime/path.ts";
import type { Transport } from "../../runtime/transport.ts";
import type {
  AceType,
  Acl,
  AddAclEntryInput,
  CheckBatchInput,
  CheckBatchResult,
  CheckInput,
  CheckResult,
  EffectivePermissions,
  Explanation,
  Ownership,
  Permission,
  PermissionsSetInheritanceResourceType,
  ReplaceAclInput,
  ResourceType,
  SetInheritanceInput,
  TransferOwnershipInput,
} from "../models.ts";

export interface PermissionsCheckQuery {
  /** What it is. */
  readonly resourceType: ResourceType;
  /** Which one. */
  readonly resourceId: string;
  readonly permission: Permission;
}

export interface PermissionsExplainQuery {
  /** What it is. */
  readonly resourceType: ResourceType;
  /** Which one. */
  readonly resourceId: string;
  /** Somebody else of the tenant, for who manages the permissions; you, if absent. */
  readonly userId?: string | undefined;
}

export interface PermissionsGetEffectiveQuery {
  /** What it is. */
  readonly resourceType: ResourceType;
  /** Which one. */
  readonly resourceId: string;
  /** Somebody else of the tenant, for who manages the permissions; you, if absent. */
  readonly userId?: string | undefined;
}

export interface PermissionsRemoveEntryQuery {
  /** A user or group of the tenant, or `everyone` in it. */
  readonly principalId: string;
  readonly aceType: AceType;
}

/** Who may do what with a share, folder or file, and why. */
export class Permissions {
  readonly #api: Transport;

  constructor(api: Transport) {
    this.#api = api;
  }

  /**
   * Allow or deny permissions to somebody.
   *
   * Where an entry names the same principal in the same way, the permissions are added to it. It counts within a second. Nobody gives permissions that they do not have.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `files.forbidden`: You may see this but not do this with it
   * - `shares.forbidden`: You may see this share but not do this with it
   * - `files.not_found`: File or folder not found
   * - `shares.not_found`: Share not found
   * - `permissions.too_many_entries`: The access control list is full
   * - `files.trashed`: It is in the trash
   * - `shares.trashed`: The share is in the trash
   * - `permissions.stale_etag`: The access control list changed since you read it
   * - `permissions.principal_unknown`: There is no such user or group in this tenant
   *
   * @param resourceType What it is.
   * @param resourceId Which one.
   * @example
   * const answer = await client.permissions.addEntry("folder", "fld_01m9p2m3k4n5p6q7r8s9t0v1w2", { principalId: "usr_01m9p2m3k4n5p6q7r8s9t0v1w3", permissions: [ "read" ], aceType: "deny" });
   */
  addEntry(
    resourceType: ResourceType,
    resourceId: string,
    body: AddAclEntryInput,
    options?: IfMatchOptions,
  ): ApiPromise<Acl> {
    return this.#api.call<Acl>(
      {
        verb: "POST",
        path: path`/permissions/acl/${resourceType}/${resourceId}`,
        body: jsonBody(body),
        repeat: "always",
      },
      options,
    );
  }

  /**
   * Ask whether you have a permission on something.
   *
   * By who you are, whatever your token is for. Without the permission to read it, and for what does not exist, the answer is no to everything.
   *
   * Needs the scope `files:read`.
   *
   * @example
   * const answer = await client.permissions.check({ resourceType: "…", resourceId: "…", permission: "…" });
   */
  check(query: PermissionsCheckQuery, options?: RequestOptions): ApiPromise<CheckResult> {
    return this.#api.call<CheckResult>(
      { verb: "GET", path: "/permissions/check", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * Ask many times whether you have a permission on something.
   *
   * By who you are, whatever your token is for. Without the permission to read it, and for what does not exist, the answer is no to everything.
   *
   * Needs the scope `files:read`.
   *
   * @example
   * const answer = await client.permissions.checkBatch({ checks: [ { resourceType: "folder", resourceId: "fld_01m9p2m3k4n5p6q7r8s9t0v1w2", permission: "write" } ] });
   */
  checkBatch(body: CheckBatchInput, options?: RequestOptions): ApiPromise<CheckBatchResult> {
    return this.#api.call<CheckBatchResult>(
      { verb: "POST", path: "/permissions/check/batch", body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Ask whether you have a permission on something.
   *
   * By who you are, whatever your token is for. Without the permission to read it, and for what does not exist, the answer is no to everything.
   *
   * Needs the scope `files:read`.
   *
   * @example
   * const answer = await client.permissions.checkInBody({ resourceType: "folder", resourceId: "fld_01m9p2m3k4n5p6q7r8s9t0v1w2", permission: "write" });
   */
  checkInBody(body: CheckInput, options?: RequestOptions): ApiPromise<CheckResult> {
    return this.#api.call<CheckResult>(
      { verb: "POST", path: "/permissions/check", body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Explain why you or others have permissions on something, or have not.
   *
   * For each permission which entry or role gave or took it, on which level, and through which groups.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `files.forbidden`: You may see this but not do this with it
   * - `shares.forbidden`: You may see this share but not do this with it
   * - `files.not_found`: File or folder not found
   * - `shares.not_found`: Share not found
   * - `files.trashed`: It is in the trash
   * - `shares.trashed`: The share is in the trash
   * - `permissions.principal_unknown`: There is no such user or group in this tenant
   *
   * @example
   * const answer = await client.permissions.explain({ resourceType: "…", resourceId: "…" });
   */
  explain(query: PermissionsExplainQuery, options?: RequestOptions): ApiPromise<Explanation> {
    return this.#api.call<Explanation>(
      { verb: "GET", path: "/permissions/explain", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * Get the access control list of a share, folder or file.
   *
   * With what comes from above, in the order in which it decides. Needs managePermissions.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `files.forbidden`: You may see this but not do this with it
   * - `shares.forbidden`: You may see this share but not do this with it
   * - `files.not_found`: File or folder not found
   * - `shares.not_found`: Share not found
   * - `files.trashed`: It is in the trash
   * - `shares.trashed`: The share is in the trash
   *
   * @param resourceType What it is.
   * @param resourceId Which one.
   * @example
   * const answer = await client.permissions.getAcl("folder", "fld_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  getAcl(resourceType: ResourceType, resourceId: string, options?: RequestOptions): ApiPromise<Acl> {
    return this.#api.call<Acl>(
      { verb: "GET", path: path`/permissions/acl/${resourceType}/${resourceId}`, repeat: "always" },
      options,
    );
  }

  /**
   * Get the permissions that you or others have on something.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `files.forbidden`: You may see this but not do this with it
   * - `shares.forbidden`: You may see this share but not do this with it
   * - `files.not_found`: File or folder not found
   * - `shares.not_found`: Share not found
   * - `files.trashed`: It is in the trash
   * - `shares.trashed`: The share is in the trash
   * - `permissions.principal_unknown`: There is no such user or group in this tenant
   *
   * @example
   * const answer = await client.permissions.getEffective({ resourceType: "…", resourceId: "…" });
   */
  getEffective(query: PermissionsGetEffectiveQuery, options?: RequestOptions): ApiPromise<EffectivePermissions> {
    return this.#api.call<EffectivePermissions>(
      { verb: "GET", path: "/permissions/effective", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * Remove what somebody is allowed or denied.
   *
   * On this very thing; what comes from above stays. Taking away a denial gives, and nobody gives permissions that they do not have.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `files.forbidden`: You may see this but not do this with it
   * - `shares.forbidden`: You may see this share but not do this with it
   * - `files.not_found`: File or folder not found
   * - `permissions.entry_not_found`: There is no such entry on this
   * - `shares.not_found`: Share not found
   * - `files.trashed`: It is in the trash
   * - `shares.trashed`: The share is in the trash
   * - `permissions.stale_etag`: The access control list changed since you read it
   *
   * @param resourceType What it is.
   * @param resourceId Which one.
   * @example
   * await client.permissions.removeEntry("folder", "fld_01m9p2m3k4n5p6q7r8s9t0v1w2", { principalId: "…", aceType: "…" });
   */
  removeEntry(
    resourceType: ResourceType,
    resourceId: string,
    query: PermissionsRemoveEntryQuery,
    options?: IfMatchOptions,
  ): ApiPromise<void> {
    return this.#api.call<void>(
      {
        verb: "DELETE",
        path: path`/permissions/acl/${resourceType}/${resourceId}`,
        query: { ...query },
        repeat: "always",
      },
      options,
    );
  }

  /**
   * Replace the entries of a share, folder or file.
   *
   * All at once, in any order. Nobody gives permissions that they do not have.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `files.forbidden`: You may see this but not do this with it
   * - `shares.forbidden`: You may see this share but not do this with it
   * - `files.not_found`: File or folder not found
   * - `shares.not_found`: Share not found
   * - `permissions.too_many_entries`: The access control list is full
   * - `files.trashed`: It is in the trash
   * - `shares.trashed`: The share is in the trash
   * - `permissions.stale_etag`: The access control list changed since you read it
   * - `permissions.principal_unknown`: There is no such user or group in this tenant
   *
   * @param resourceType What it is.
   * @param resourceId Which one.
   * @example
   * const answer = await client.permissions.replaceAcl("folder", "fld_01m9p2m3k4n5p6q7r8s9t0v1w2", { entries: [ { principalId: "usr_01m9p2m3k4n5p6q7r8s9t0v1w3", permissions: [ "read" ], aceType: "deny" } ] });
   */
  replaceAcl(
    resourceType: ResourceType,
    resourceId: string,
    body: ReplaceAclInput,
    options?: IfMatchOptions,
  ): ApiPromise<Acl> {
    return this.#api.call<Acl>(
      {
        verb: "PUT",
        path: path`/permissions/acl/${resourceType}/${resourceId}`,
        body: jsonBody(body),
        repeat: "always",
      },
      options,
    );
  }

  /**
   * Let entries and roles from above count, or not any more.
   *
   * Owner and admins of the share and administrators of the tenant keep full control. A copy of what was inherited never gives anybody more than they had.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `files.forbidden`: You may see this but not do this with it
   * - `files.not_found`: File or folder not found
   * - `permissions.too_many_entries`: The access control list is full
   * - `files.trashed`: It is in the trash
   * - `permissions.stale_etag`: The access control list changed since you read it
   *
   * @param resourceType What it is.
   * @param resourceId Which one.
   * @example
   * const answer = await client.permissions.setInheritance("folder", "fld_01m9p2m3k4n5p6q7r8s9t0v1w2", { inheritFromParent: false, copyInherited: true });
   */
  setInheritance(
    resourceType: PermissionsSetInheritanceResourceType,
    resourceId: string,
    body: SetInheritanceInput,
    options?: IfMatchOptions,
  ): ApiPromise<Acl> {
    return this.#api.call<Acl>(
      {
        verb: "PUT",
        path: path`/permissions/acl/${resourceType}/${resourceId}/inheritance`,
        body: jsonBody(body),
        repeat: "always",
      },
      options,
    );
  }

  /**
   * Give a share to another user or group.
   *
   * For its owner and administrators of the tenant. Folders and files belong to the owner of their share. What the share holds counts against the quota of the new owner.
   *
   * Needs the scope `files:write`.
   *
   * Fails with
   * - `shares.forbidden`: You may see this share but not do this with it
   * - `shares.not_found`: Share not found
   * - `shares.personal`: A personal share cannot be deleted or given away
   * - `shares.trashed`: The share is in the trash
   * - `shares.stale_etag`: The share changed since you read it
   * - `shares.principal_unknown`: There is no such user or group in this tenant
   *
   * @param resourceType What it is.
   * @param resourceId The id of a share.
   * @example
   * const answer = await client.permissions.transferOwnership("share", "shr_01m9p2m3k4n5p6q7r8s9t0v1w2", { newOwnerId: "usr_01m9p2m3k4n5p6q7r8s9t0v1w3" });
   */
  transferOwnership(
    resourceType: "share",
    resourceId: string,
    body: TransferOwnershipInput,
    options?: IfMatchOptions,
  ): ApiPromise<Ownership> {
    return this.#api.call<Ownership>(
      { verb: "POST", path: path`/permissions/ownership/${resourceType}/${resourceId}/transfer`, body: jsonBody(body) },
      options,
    );
  }
}
