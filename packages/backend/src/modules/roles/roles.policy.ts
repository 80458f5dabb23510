import {
  type AccessGrantId,
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
import { type GrantLimits, isWithinLimits } from "./grant-limits.ts";

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
  /** Which records it is about, if it is about some only; null: about everything at the target. */
  readonly limits: GrantLimits | null;
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
    }
  | {
      readonly kind: "grant";
      readonly id: AccessGrantId;
      readonly roleId: RoleId;
      readonly roleName: string;
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
    limits: null,
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

/** What an access grant gives by its role: what the role allows with records, and to see the zone. */
export function grantPermissions(ofRole: readonly string[]): RolePermission[] {
  return expandPermissions(ofRole).filter((one) => one.startsWith("records:") || one === "domains:read");
}

/**
 * Everything that holdings give together at the target, as far as scopes of a token go. What is given for some records only is not among
 * it, but that they are in a zone that may be seen is.
 */
export function permissionsOf(holdings: readonly Holding[], scopes: readonly string[]): Permissions {
  return permissionsFor(holdings, scopes, everyRecord);
}

/** The limits of what is about all records of a zone. */
export const everyRecord: GrantLimits = { recordPattern: null, recordTypes: null };

/** The same for the records that the limits are about: what holdings give for all of them. */
export function permissionsFor(
  holdings: readonly Holding[],
  scopes: readonly string[],
  records: GrantLimits,
): Permissions {
  const permissions = new Map<RolePermission, Date | null>();
  for (const holding of holdings) {
    const isAboutAll = holding.limits === null || isWithinLimits(records, holding.limits);
    for (const permission of expandPermissions(holding.permissions)) {
      if (!isAboutAll && permission.startsWith("records:")) continue;
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
