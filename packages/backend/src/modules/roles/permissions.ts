import { AppError, coversPermission, type ErrorCode, idToBytes, patternsOf, type RolePermission } from "@scai/contract";
import { roleAssignments, roles, tenants } from "@scai/db";
import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { MySqlColumn } from "drizzle-orm/mysql-core";
import type { Services } from "../../services.ts";
import type { Actor } from "../identity/index.ts";
import { administratorHolding, type Permissions, permissionsOf, type Target, usableAdminRole } from "./roles.policy.ts";
import { isUnexpired } from "./roles.repo.ts";

type Deps = Pick<Services, "roles">;

/**
 * What the caller may do at a target: by their administrator's role and by all roles of theirs and of their groups there, on the tenant
 * and on the platform, as far as their token or key goes. True to half a second; at most one statement, and one more for administrators
 * of a partner beyond their tenant.
 */
export async function rolePermissionsOf(deps: Deps, actor: Actor, target: Target): Promise<Permissions> {
  return permissionsOf(await deps.roles.holdingsOf(actor, target), actor.scopes);
}

/**
 * Fails with `roles.forbidden` unless the caller has the permission at the target. With `hidden`, the not-found of what the target is,
 * fails with that for whoever may not even see it: who has no permission of the kind `domains:read` in a zone, or none at all elsewhere.
 */
export async function requireRolePermission(
  deps: Deps,
  actor: Actor,
  permission: RolePermission,
  target: Target,
  hidden?: ErrorCode,
): Promise<void> {
  const permissions = await rolePermissionsOf(deps, actor, target);
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
  actor: Actor,
  permission: RolePermission,
  zones: ZoneColumns,
): Promise<SQL> {
  const tenant = await tenantsWith(deps, actor, permission, zones.tenantId);
  const isOwn = eq(zones.tenantId, sql.param(actor.tenantId, zones.tenantId));
  const given = and(isOwn, inArray(zones.id, zonesGiven(actor, permission, deps.clock())));
  return coversPermission(actor.scopes, permission) ? sql`(${tenant} or ${given})` : sql`false`;
}

/** The ids of the zones where a role with the permission was given to the caller or a group of theirs. */
function zonesGiven(actor: Actor, permission: RolePermission, now: Date): SQL {
  const isHeld = and(
    eq(roleAssignments.tenantId, actor.tenantId),
    eq(roleAssignments.scopeKind, "zone"),
    inArray(roleAssignments.principalId, actor.principalIds.map(idToBytes)),
    isUnexpired(now),
    sql`json_overlaps(${roles.permissions}, ${JSON.stringify(patternsOf(permission))})`,
  );
  return sql`(select ${roleAssignments.scopeId} from ${roleAssignments}
    join ${roles} on ${eq(roles.id, roleAssignments.roleId)} where ${isHeld})`;
}

/** The condition that holds for the tenants in all of which the caller has the permission; `id` is the column with the tenant's id. */
export async function tenantsWith(
  deps: Deps,
  actor: Actor,
  permission: RolePermission,
  id: MySqlColumn = tenants.id,
): Promise<SQL> {
  const hasAt = async (target: Target) => (await rolePermissionsOf(deps, actor, target)).has(permission);
  if (await hasAt({ kind: "platform" })) return sql`true`;
  const own = sql.param(actor.tenantId, id);
  if (usableAdminRole(actor) === "partner_admin" && isOfPartnerAdmins(actor, permission)) {
    const partner = sql`(select own.partner_id from tenants own where own.id = ${own})`;
    return sql`${id} in (select its.id from tenants its where its.partner_id = ${partner})`;
  }
  return (await hasAt({ kind: "tenant", tenantId: actor.tenantId })) ? eq(id, own) : sql`false`;
}

function isOfPartnerAdmins(actor: Actor, permission: RolePermission): boolean {
  return permissionsOf([administratorHolding("partner_admin")], actor.scopes).has(permission);
}
