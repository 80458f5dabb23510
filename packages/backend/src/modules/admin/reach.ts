import { AppError, type GroupId, type RolePermission, type TenantId, type UserId } from "@scai/contract";
import { tenants } from "@scai/db";
import { type SQL, sql } from "drizzle-orm";
import type { Services } from "../../services.ts";
import type { Actor, AdminRole } from "../identity/index.ts";
import { reachOf, requireRolePermission, requireWithinRightsOf, tenantsWith, usableAdminRole } from "../roles/index.ts";
import { reachesPlatform } from "./admin.repo.ts";

type Deps = Pick<Services, "roles">;

/**
 * The condition on `tenants` that holds for those in which the caller has the permission. Fails with `roles.forbidden` for who does not
 * have it in their own.
 */
export async function tenantsWithin(deps: Deps, actor: Actor, permission: RolePermission): Promise<SQL> {
  await requireRolePermission(deps, actor, permission, { kind: "tenant", tenantId: actor.tenantId });
  return tenantsWith(deps, actor, permission);
}

/** Fails with `admin.forbidden` unless the caller has the permission beyond their tenant. */
export async function requireWiderReach(
  deps: Deps,
  actor: Actor,
  permission: RolePermission,
): Promise<"partner" | "installation"> {
  const reach = await reachOf(deps, actor, permission);
  if (reach === "partner" || reach === "installation") return reach;
  throw new AppError("admin.forbidden", {
    detail: "This needs the role partner_admin or super_admin, and a token with the scope partner:admin or admin:*.",
  });
}

/** Fails with `admin.forbidden` unless the caller has the permission on the whole installation. */
export async function requireInstallation(deps: Deps, actor: Actor, permission: RolePermission): Promise<void> {
  if ((await reachOf(deps, actor, permission)) === "installation") return;
  throw new AppError("admin.forbidden", {
    detail: "This needs the role super_admin, and a token with the scope admin:*.",
  });
}

/**
 * Fails with `admin.forbidden` for who is no administrator, whatever roles they were given: what gives somebody's account, or what a group
 * has, gives files too, which only administrators have all of.
 */
export function requireAdministrator(actor: Actor): Exclude<AdminRole, "none"> {
  const role = usableAdminRole(actor);
  if (role !== "none") return role;
  throw new AppError("admin.forbidden", { detail: "This is for administrators of the tenant or above it." });
}

/**
 * Fails unless the caller has everything that a user or group has by roles, of itself or through a group: who puts people into such a
 * group, or gets into such an account, would otherwise reach further than themselves. A role on the platform is above everybody who does
 * not administer the platform.
 */
export async function requireHold(
  deps: Pick<Services, "clock" | "database" | "roles">,
  actor: Actor,
  whose: { readonly tenantId: TenantId; readonly id: UserId | GroupId; readonly adminRole?: AdminRole },
): Promise<void> {
  if (requireAdministrator(actor) === "super_admin") return;
  const { id, tenantId, adminRole = "none" } = whose;
  if (await reachesPlatform(deps.database.db, tenantId, id, deps.clock()))
    throw new AppError("admin.forbidden", { detail: "It has a role on the platform, which is above yours." });
  // Whoever has an account asks for any token, so people are compared and not what they showed.
  const scopes = ["*"];
  await requireWithinRightsOf(deps, { ...actor, scopes }, { id, tenantId, adminRole, scopes, expiresAt: null });
}

/** The partner of a tenant, as a subquery. */
export function ownPartner(tenantId: TenantId): SQL {
  return sql`(select own.partner_id from tenants own where own.id = ${sql.param(tenantId, tenants.id)})`;
}
