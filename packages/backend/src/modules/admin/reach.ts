import { AppError, type GroupId, hasScope, type TenantId, type UserId } from "@scai/contract";
import { tenants } from "@scai/db";
import { eq, type SQL, sql } from "drizzle-orm";
import type { Services } from "../../services.ts";
import type { Actor, AdminRole } from "../identity/index.ts";
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
 * Fails with `admin.forbidden` when a user or group has a role on the platform, of itself or through a group, and the caller does not
 * administer the platform: who puts people into such a group, or gets into such an account, would reach further than themselves.
 */
export async function requireHold(
  { clock, database }: Pick<Services, "clock" | "database">,
  actor: Actor,
  { tenantId, id }: { readonly tenantId: TenantId; readonly id: UserId | GroupId },
): Promise<void> {
  if (reachOf(actor) === "installation") return;
  if (!(await reachesPlatform(database.db, tenantId, id, clock()))) return;
  throw new AppError("admin.forbidden", { detail: "It has a role on the platform, which is above yours." });
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
