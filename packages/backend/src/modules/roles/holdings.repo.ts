import { idToBytes, type PrincipalId, type TenantId, type ZoneId } from "@scai/contract";
import { accessGrants, type Db, roleAssignments, roles, tenants } from "@scai/db";
import { and, eq, gt, inArray, isNull, or, type SQL } from "drizzle-orm";
import { principalIdOf } from "../identity/index.ts";
import { grantPermissions, type Holding, type Target } from "./roles.policy.ts";
import { zoneOf } from "./target.values.ts";

/** Stands for the platform where the id of a tenant or a zone would stand. */
const platformId = new Uint8Array(16);

/** A target as assignments name it. */
export function scopeIdOf(target: Target): Uint8Array {
  if (target.kind === "platform") return platformId;
  return idToBytes(target.kind === "tenant" ? target.tenantId : target.zoneId);
}

/** The same for a target and what is wider. */
function scopesOf(target: Target): Uint8Array[] {
  if (target.kind === "platform") return [platformId];
  const { tenantId } = target;
  return [platformId, idToBytes(tenantId), ...(target.kind === "zone" ? [idToBytes(target.zoneId)] : [])];
}

/** The condition on `role_assignments` that holds for those that still give something. */
export function isUnexpired(now: Date): SQL | undefined {
  return or(isNull(roleAssignments.expiresAt), gt(roleAssignments.expiresAt, now));
}

/** What these principals have at a target: by assignments and, in a zone, by access grants. */
export async function listHoldings(
  db: Db,
  principalIds: readonly PrincipalId[],
  target: Target,
  now: Date,
): Promise<Holding[]> {
  const [assigned, granted] = await Promise.all([
    listAssigned(db, principalIds, target, now),
    target.kind === "zone" ? listGranted(db, principalIds, target, now) : [],
  ]);
  return [...assigned, ...granted];
}

/** A holding, and where it was given; the tenant for what was given on the platform. */
export interface PlacedHolding {
  readonly target: Target;
  readonly holding: Holding;
}

/** Everything that these principals have in a tenant and in each of its zones, by assignments and by access grants. */
export async function listPlacedHoldings(
  db: Db,
  principalIds: readonly PrincipalId[],
  tenantId: TenantId,
  now: Date,
): Promise<PlacedHolding[]> {
  const [assigned, granted] = await Promise.all([
    selectAssigned(db, principalIds, tenantId, now, undefined),
    selectGranted(db, principalIds, tenantId, now, undefined),
  ]);
  return [...assigned, ...granted].map(({ zoneId, holding }) => ({
    target: zoneId === null ? { kind: "tenant", tenantId } : { kind: "zone", tenantId, zoneId },
    holding,
  }));
}

async function listAssigned(
  db: Db,
  principalIds: readonly PrincipalId[],
  target: Target,
  now: Date,
): Promise<Holding[]> {
  const tenantId = target.kind === "platform" ? undefined : target.tenantId;
  const atTarget = inArray(roleAssignments.scopeId, scopesOf(target));
  return (await selectAssigned(db, principalIds, tenantId, now, atTarget)).map(({ holding }) => holding);
}

async function listGranted(
  db: Db,
  principalIds: readonly PrincipalId[],
  { tenantId, zoneId }: Extract<Target, { kind: "zone" }>,
  now: Date,
): Promise<Holding[]> {
  const inZone = eq(accessGrants.zoneId, zoneId);
  return (await selectGranted(db, principalIds, tenantId, now, inZone)).map(({ holding }) => holding);
}

/** What was given on the platform and, if it is said, in a tenant. */
async function selectAssigned(
  db: Db,
  principalIds: readonly PrincipalId[],
  tenantId: TenantId | undefined,
  now: Date,
  where: SQL | undefined,
): Promise<{ zoneId: ZoneId | null; holding: Holding }[]> {
  const ofTenant = tenantId === undefined ? undefined : eq(roleAssignments.tenantId, tenantId);
  const rows = await db
    .select({ assignment: roleAssignments, name: roles.name, permissions: roles.permissions })
    .from(roleAssignments)
    .innerJoin(roles, eq(roles.id, roleAssignments.roleId))
    .where(
      and(
        inArray(roleAssignments.principalId, principalIds.map(idToBytes)),
        where,
        or(isNull(roleAssignments.tenantId), ofTenant),
        isUnexpired(now),
      ),
    );
  return rows.map(({ assignment, name, permissions }) => ({
    zoneId: zoneOf(assignment),
    holding: {
      source: {
        kind: "assignment",
        id: assignment.id,
        roleId: assignment.roleId,
        roleName: name,
        principalId: principalIdOf(assignment.principalKind, assignment.principalId),
      },
      scope: assignment.scopeKind,
      permissions,
      limits: null,
      expiresAt: assignment.expiresAt,
    },
  }));
}

async function selectGranted(
  db: Db,
  principalIds: readonly PrincipalId[],
  tenantId: TenantId,
  now: Date,
  where: SQL | undefined,
): Promise<{ zoneId: ZoneId; holding: Holding }[]> {
  const rows = await db
    .select({ grant: accessGrants, name: roles.name, permissions: roles.permissions })
    .from(accessGrants)
    .innerJoin(roles, eq(roles.id, accessGrants.roleId))
    .where(
      and(
        eq(accessGrants.tenantId, tenantId),
        where,
        inArray(accessGrants.principalId, principalIds.map(idToBytes)),
        isGrantUnexpired(now),
      ),
    );
  return rows.map(({ grant, name, permissions }) => ({
    zoneId: grant.zoneId,
    holding: {
      source: {
        kind: "grant",
        id: grant.id,
        roleId: grant.roleId,
        roleName: name,
        principalId: principalIdOf(grant.principalKind, grant.principalId),
      },
      scope: "zone",
      permissions: ["domains:read", ...grantPermissions(permissions)],
      limits:
        grant.recordPattern === null && grant.recordTypes === null
          ? null
          : { recordPattern: grant.recordPattern, recordTypes: grant.recordTypes },
      expiresAt: grant.expiresAt,
    },
  }));
}

/** The condition on `access_grants` that holds for those that still give something. */
export function isGrantUnexpired(now: Date): SQL | undefined {
  return or(isNull(accessGrants.expiresAt), gt(accessGrants.expiresAt, now));
}

/** Whether two tenants are of one partner. */
export async function haveOnePartner(db: Db, a: TenantId, b: TenantId): Promise<boolean> {
  const found = await db
    .select({ partnerId: tenants.partnerId })
    .from(tenants)
    .where(inArray(tenants.id, [a, b]));
  return found.length === 2 && found[0]?.partnerId === found[1]?.partnerId;
}
