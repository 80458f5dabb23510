import { AppError, coversPermission, type ErrorCode, idToBytes, patternsOf, type RolePermission } from "@scai/contract";
import { accessGrants, roleAssignments, roles, tenants } from "@scai/db";
import { and, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import type { MySqlColumn } from "drizzle-orm/mysql-core";
import type { Services } from "../../services.ts";
import { isGrantUnexpired, isUnexpired } from "./holdings.repo.ts";
import {
  administratorHolding,
  type Holder,
  type Permissions,
  permissionsOf,
  type Target,
  usableAdminRole,
} from "./roles.policy.ts";

type Deps = Pick<Services, "roles">;

/**
 * What the caller may do at a target: by their administrator's role and by all roles of theirs and of their groups there, on the tenant
 * and on the platform, as far as their token or key goes. True to half a second; at most one statement, and one more for administrators
 * of a partner beyond their tenant.
 */
export async function rolePermissionsOf(deps: Deps, holder: Holder, target: Target): Promise<Permissions> {
  return permissionsOf(await deps.roles.holdingsOf(holder, target), holder.scopes);
}

/**
 * Fails with `roles.forbidden` unless the caller has the permission at the target. With `hidden`, the not-found of what the target is,
 * fails with that for whoever may not even see it: who has no permission of the kind `domains:read` in a zone, or none at all elsewhere.
 */
export async function requireRolePermission(
  deps: Deps,
  holder: Holder,
  permission: RolePermission,
  target: Target,
  hidden?: ErrorCode,
): Promise<void> {
  const permissions = await rolePermissionsOf(deps, holder, target);
  if (permissions.has(permission)) return;
  const isVisible = target.kind === "zone" ? permissions.has("domains:read") : permissions.size > 0;
  if (hidden !== undefined && !isVisible) throw new AppError(hidden);
  const held = [...permissions.keys()].join(", ") || "none";
  throw new AppError("roles.forbidden", { detail: `This needs the permission ${permission}; you have ${held}.` });
}

/** A table of things that are or belong to zones: the column with the zone's id and the one with its tenant's. */
export interface ZoneColumns {
  readonly id: MySqlColumn;
  readonly tenantId: MySqlColumn;
}

/**
 * The condition that holds for the zones in which the caller has the permission, in whatever tenant: what `requireRolePermission` says of
 * each, for lists and for finding one by its id.
 */
export async function zonesWith(
  deps: Deps & Pick<Services, "clock">,
  holder: Holder,
  permission: RolePermission,
  zones: ZoneColumns,
): Promise<SQL> {
  const tenant = await tenantsWith(deps, holder, permission, zones.tenantId);
  const isOwn = eq(zones.tenantId, sql.param(holder.tenantId, zones.tenantId));
  const now = deps.clock();
  const given = and(
    isOwn,
    or(
      inArray(zones.id, zonesGiven(holder, permission, now)),
      inArray(zones.id, zonesGranted(holder, permission, now)),
    ),
  );
  return coversPermission(holder.scopes, permission) ? sql`(${tenant} or ${given})` : sql`false`;
}

/** The ids of the zones where a role with the permission was given to the caller or a group of theirs. */
function zonesGiven(holder: Holder, permission: RolePermission, now: Date): SQL {
  const isHeld = and(
    eq(roleAssignments.tenantId, holder.tenantId),
    eq(roleAssignments.scopeKind, "zone"),
    inArray(roleAssignments.principalId, holder.principalIds.map(idToBytes)),
    isUnexpired(now),
    sql`json_overlaps(${roles.permissions}, ${JSON.stringify(patternsOf(permission))})`,
  );
  return sql`(select ${roleAssignments.scopeId} from ${roleAssignments}
    join ${roles} on ${eq(roles.id, roleAssignments.roleId)} where ${isHeld})`;
}

/** The ids of the zones where access was granted: to all records with the permission or, to be seen, to any. */
function zonesGranted(holder: Holder, permission: RolePermission, now: Date): SQL {
  const isAboutAll = and(
    isNull(accessGrants.recordPattern),
    isNull(accessGrants.recordTypes),
    permission.startsWith("records:")
      ? sql`json_overlaps(${roles.permissions}, ${JSON.stringify(patternsOf(permission))})`
      : sql`false`,
  );
  const isGranted = and(
    eq(accessGrants.tenantId, holder.tenantId),
    inArray(accessGrants.principalId, holder.principalIds.map(idToBytes)),
    isGrantUnexpired(now),
    permission === "domains:read" ? undefined : isAboutAll,
  );
  return sql`(select ${accessGrants.zoneId} from ${accessGrants}
    join ${roles} on ${eq(roles.id, accessGrants.roleId)} where ${isGranted})`;
}

/** How far somebody's hand goes: nowhere, their tenant, all tenants of its partner, or the whole installation. */
export type Reach = "none" | "tenant" | "partner" | "installation";

/** How far somebody's hand goes with a permission. */
export async function reachOf(deps: Deps, holder: Holder, permission: RolePermission): Promise<Reach> {
  const hasAt = async (target: Target) => (await rolePermissionsOf(deps, holder, target)).has(permission);
  if (await hasAt({ kind: "platform" })) return "installation";
  if (usableAdminRole(holder) === "partner_admin" && isOfPartnerAdmins(holder, permission)) return "partner";
  return (await hasAt({ kind: "tenant", tenantId: holder.tenantId })) ? "tenant" : "none";
}

/** The condition that holds for the tenants in all of which the caller has the permission; `id` is the column with the tenant's id. */
export async function tenantsWith(
  deps: Deps,
  holder: Holder,
  permission: RolePermission,
  id: MySqlColumn = tenants.id,
): Promise<SQL> {
  const own = sql.param(holder.tenantId, id);
  switch (await reachOf(deps, holder, permission)) {
    case "installation":
      return sql`true`;
    case "partner":
      return sql`${id} in (select its.id from tenants its where its.partner_id =
        (select own.partner_id from tenants own where own.id = ${own}))`;
    case "tenant":
      return eq(id, own);
    case "none":
      return sql`false`;
  }
}

function isOfPartnerAdmins(holder: Holder, permission: RolePermission): boolean {
  return permissionsOf([administratorHolding("partner_admin")], holder.scopes).has(permission);
}
