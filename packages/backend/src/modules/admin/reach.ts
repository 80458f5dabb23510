import { AppError, type GroupId, hasScope, type TenantId, type UserId } from "@scai/contract";
import { tenants } from "@scai/db";
import { eq, type SQL, sql } from "drizzle-orm";
import type { Services } from "../../services.ts";
import type { Actor, AdminRole } from "../identity/index.ts";
import { requireWithinRightsOf } from "../roles/index.ts";
import { reachesPlatform } from "./admin.repo.ts";

/** How far an administrator's hand goes: their tenant, all tenants of its partner, or the whole installation. */
export type Reach = "tenant" | "partner" | "installation";

/**
 * The role that the caller may use: what the database gives, narrowed to what the token was asked for. Fails with `admin.forbidden`
 * for who is no administrator.
 */
export function usableRole(actor: Actor): Exclude<AdminRole, "none"> {
  const role = actor.isTenantAdmin ? actor.facts.adminRole : "none";
  if (role === "none") throw new AppError("admin.forbidden");
  if (role === "super_admin" && hasScope(actor.scopes, "admin:*")) return "super_admin";
  if (role !== "tenant_admin" && hasScope(actor.scopes, "partner:admin")) return "partner_admin";
  return "tenant_admin";
}

export function reachOf(actor: Actor): Reach {
  const role = usableRole(actor);
  return role === "super_admin" ? "installation" : role === "partner_admin" ? "partner" : "tenant";
}

/** Fails with `admin.forbidden` unless the caller's reach goes beyond their tenant. */
export function requireWiderReach(actor: Actor): "partner" | "installation" {
  const reach = reachOf(actor);
  if (reach !== "tenant") return reach;
  throw new AppError("admin.forbidden", {
    detail: "This needs the role partner_admin or super_admin, and a token with the scope partner:admin or admin:*.",
  });
}

/** Fails with `admin.forbidden` unless the caller administers the whole installation. */
export function requireInstallation(actor: Actor): void {
  if (reachOf(actor) === "installation") return;
  throw new AppError("admin.forbidden", {
    detail: "This needs the role super_admin, and a token with the scope admin:*.",
  });
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
  if (reachOf(actor) === "installation") return;
  const { id, tenantId, adminRole = "none" } = whose;
  if (await reachesPlatform(deps.database.db, tenantId, id, deps.clock()))
    throw new AppError("admin.forbidden", { detail: "It has a role on the platform, which is above yours." });
  // Whoever has an account asks for any token, so people are compared and not what they showed.
  const scopes = ["*"];
  await requireWithinRightsOf(deps, { ...actor, scopes }, { id, tenantId, adminRole, scopes, expiresAt: null });
}

/** The condition on `tenants` that holds for those within the caller's reach. Undefined: all of them. */
export function tenantsWithin(actor: Actor): SQL | undefined {
  const reach = reachOf(actor);
  if (reach === "installation") return undefined;
  return reach === "partner" ? eq(tenants.partnerId, ownPartner(actor.tenantId)) : eq(tenants.id, actor.tenantId);
}

/** The partner of a tenant, as a subquery. */
export function ownPartner(tenantId: TenantId): SQL {
  return sql`(select own.partner_id from tenants own where own.id = ${sql.param(tenantId, tenants.id)})`;
}
