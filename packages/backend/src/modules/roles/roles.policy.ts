import {
  coversPermission,
  expandPermissions,
  hasScope,
  type PrincipalId,
  type RoleAssignmentId,
  type RoleId,
  type RolePermission,
  type RoleScope,
  systemRoles,
  type TenantId,
  type ZoneId,
} from "@scai/contract";
import type { AdminRole } from "../identity/index.ts";

/** Where something is done: on the platform itself, in a tenant, or in a zone of a tenant. */
export type Target =
  | { readonly kind: "platform" }
  | { readonly kind: "tenant"; readonly tenantId: TenantId }
  | { readonly kind: "zone"; readonly tenantId: TenantId; readonly zoneId: ZoneId };

/** Whoever has rights: a caller, or somebody who is asked about. */
export interface Holder {
  readonly tenantId: TenantId;
  /** What means them: first themselves, then the groups that they are in. */
  readonly principalIds: readonly PrincipalId[];
  readonly isTenantAdmin: boolean;
  readonly facts: { readonly adminRole: AdminRole };
  /** What their token or key allows. */
  readonly scopes: readonly string[];
}

/** One reason for having rights somewhere. */
export interface Holding {
  readonly source: HoldingSource;
  /** Where it was given, at the target or wider. */
  readonly scope: RoleScope;
  readonly permissions: readonly string[];
  /** Null: no end. */
  readonly expiresAt: Date | null;
}

export type HoldingSource =
  | { readonly kind: "administrator"; readonly role: Exclude<AdminRole, "none"> }
  | {
      readonly kind: "assignment";
      readonly id: RoleAssignmentId;
      readonly roleId: RoleId;
      readonly roleName: string;
      /** They themselves, or a group that they are in. */
      readonly principalId: PrincipalId;
    };

/** What somebody may do at a target, and until when: null for what has no end. */
export type Permissions = ReadonlyMap<RolePermission, Date | null>;

/**
 * The administrator's role that somebody may use: what the database gives, narrowed to what the token was asked for. Without the scope
 * for more, a mightier administrator is one of their own tenant.
 */
export function usableAdminRole(holder: Holder): AdminRole {
  const role = holder.isTenantAdmin ? holder.facts.adminRole : "none";
  if (role === "none" || role === "tenant_admin") return role;
  if (role === "super_admin" && hasScope(holder.scopes, "admin:*")) return "super_admin";
  return hasScope(holder.scopes, "partner:admin") ? "partner_admin" : "tenant_admin";
}

/** What an administrator's role is as a holding at a target that it reaches. */
export function administratorHolding(role: Exclude<AdminRole, "none">): Holding {
  const isWhole = role === "super_admin";
  return {
    source: { kind: "administrator", role },
    scope: isWhole ? "platform" : "tenant",
    permissions: (isWhole ? systemRoles.platform_admin : systemRoles.tenant_admin).permissions,
    expiresAt: null,
  };
}

/**
 * What of the holdings somebody can use with their token at a target that is within their tenant or beyond it. Beyond it only what is
 * given for the whole platform reaches, and only with a token that was asked for with `admin:*`; a partner's administrators have said so
 * before (`usableAdminRole`).
 */
export function usableHoldings(holder: Holder, target: Target, holdings: readonly Holding[]): readonly Holding[] {
  const isOwn = target.kind !== "platform" && target.tenantId === holder.tenantId;
  if (isOwn || hasScope(holder.scopes, "admin:*")) return holdings;
  return holdings.filter(({ source }) => source.kind === "administrator");
}

/** Everything that holdings give together, as far as scopes of a token go. */
export function permissionsOf(holdings: readonly Holding[], scopes: readonly string[]): Permissions {
  const permissions = new Map<RolePermission, Date | null>();
  for (const holding of holdings) {
    for (const permission of expandPermissions(holding.permissions)) {
      const known = permissions.get(permission);
      if (coversPermission(scopes, permission))
        permissions.set(permission, known === undefined ? holding.expiresAt : laterEnd(known, holding.expiresAt));
    }
  }
  return permissions;
}

function laterEnd(a: Date | null, b: Date | null): Date | null {
  if (a === null || b === null) return null;
  return a > b ? a : b;
}
