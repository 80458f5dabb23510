import { AppError, coversPermission, expandPermissions, type PrincipalId, type TenantId } from "@scai/contract";
import type { Services } from "../../services.ts";
import { type AdminRole, listGroupWays } from "../identity/index.ts";
import { listPlacedHoldings, type PlacedHolding } from "./holdings.repo.ts";
import {
  administratorHolding,
  everyRecord,
  type Holder,
  type Permissions,
  permissionsFor,
  type Target,
  usableAdminRole,
} from "./roles.policy.ts";

/** What is about to be given: permissions, or wildcards of them, until when (null: for good). */
export interface Gift {
  readonly permissions: readonly string[];
  readonly expiresAt: Date | null;
}

/**
 * Nobody gives what they do not have. Fails with `roles.beyond_own_rights` unless every permission of the gift is among the giver's own
 * where it is given (`rolePermissionsOf`), and at least as long. To be asked by everything that gives rights to anybody.
 */
export function requireWithinOwnRights(own: Permissions, gift: Gift, place = "there"): void {
  const detail = excessOf(own, gift, place);
  if (detail !== undefined) throw new AppError("roles.beyond_own_rights", { detail });
}

/** What of a gift is beyond what the giver has, told to the giver. */
function excessOf(own: Permissions, { permissions, expiresAt }: Gift, place: string): string | undefined {
  const given = expandPermissions(permissions);
  const lacking = given.filter((permission) => !own.has(permission));
  if (lacking.length > 0) return `You do not have ${lacking.join(", ")} ${place}.`;
  for (const permission of given) {
    const end = own.get(permission) ?? null;
    if (end !== null && (expiresAt === null || expiresAt > end))
      return `You have ${permission} ${place} until ${end.toISOString()} yourself; give it no longer.`;
  }
  return undefined;
}

/** Somebody whose rights are about to be given, as far as scopes go, until when (null: for good). */
export interface Impersonation {
  readonly id: PrincipalId;
  readonly tenantId: TenantId;
  readonly adminRole: AdminRole;
  readonly scopes: readonly string[];
  readonly expiresAt: Date | null;
}

/**
 * The same for who is about to act as a user, or to be in a group: everything that these have by roles and access grants, in their tenant
 * and in each of its zones, is given. What the giver is themselves, or by a group of theirs, they have.
 */
export async function requireWithinRightsOf(
  deps: Pick<Services, "clock" | "database" | "roles">,
  giver: Holder,
  given: Impersonation,
): Promise<void> {
  if (giver.principalIds.includes(given.id)) return;
  const { db } = deps.database;
  const { tenantId } = given;
  const ownAt = async (target: Target, { holding: { limits } }: PlacedHolding) =>
    permissionsFor(await deps.roles.holdingsOf(giver, target), giver.scopes, limits ?? everyRecord);
  const groups = await listGroupWays(db, tenantId, given.id);
  const placed = await listPlacedHoldings(db, [given.id, ...groups.keys()], tenantId, deps.clock());
  for (const one of [...administered(given), ...placed]) {
    const { target, holding } = one;
    const gift = {
      permissions: expandPermissions(holding.permissions).filter((each) => coversPermission(given.scopes, each)),
      expiresAt: earlierEnd(holding.expiresAt, given.expiresAt),
    };
    // What the giver has in all of the tenant needs no look at the zone.
    const inTenant = await ownAt({ kind: "tenant", tenantId }, one);
    if (target.kind !== "zone") requireWithinOwnRights(inTenant, gift, "in the tenant");
    else if (excessOf(inTenant, gift, "") !== undefined)
      requireWithinOwnRights(await ownAt(target, one), gift, `in the zone ${target.zoneId}`);
  }
}

/** What they have as an administrator, which is for good. */
function administered({ id, tenantId, adminRole, scopes }: Impersonation): PlacedHolding[] {
  const who = { tenantId, principalIds: [id], isTenantAdmin: adminRole !== "none", facts: { adminRole }, scopes };
  const role = usableAdminRole(who);
  return role === "none" ? [] : [{ target: { kind: "tenant", tenantId }, holding: administratorHolding(role) }];
}

function earlierEnd(a: Date | null, b: Date | null): Date | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
