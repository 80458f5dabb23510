import {
  idToBytes,
  type PrincipalId,
  type RoleAssignmentId,
  type RoleId,
  type TenantId,
  type ZoneId,
} from "@scai/contract";
import { accessGrants, type Db, groups, roleAssignments, roles, type Tx, users, zones } from "@scai/db";
import { and, eq, gt, isNull, lte, type SQL, sql } from "drizzle-orm";
import { isUnexpired } from "./holdings.repo.ts";
import type { Target } from "./roles.policy.ts";

export type AssignmentRow = typeof roleAssignments.$inferSelect & {
  readonly roleName: string;
  readonly principalName: string | null;
};

export interface AssignmentFilter {
  readonly principalId: PrincipalId | undefined;
  readonly roleId: RoleId | undefined;
  /** Whether also what has ended is told. */
  readonly includeExpired: boolean;
  readonly now: Date;
  readonly after: RoleAssignmentId | undefined;
  readonly limit: number;
}

const columns = {
  id: roleAssignments.id,
  tenantId: roleAssignments.tenantId,
  roleId: roleAssignments.roleId,
  principalKind: roleAssignments.principalKind,
  principalId: roleAssignments.principalId,
  scopeKind: roleAssignments.scopeKind,
  scopeId: roleAssignments.scopeId,
  expiresAt: roleAssignments.expiresAt,
  createdBy: roleAssignments.createdBy,
  createdAt: roleAssignments.createdAt,
  roleName: roles.name,
  principalName: sql<string | null>`coalesce(${users.name}, ${groups.name})`,
};

/** What was given in a tenant and its zones, in one zone, or on the platform, in the order in which it was. */
export function listAssignmentRows(db: Db, where: Target, filter: AssignmentFilter): Promise<AssignmentRow[]> {
  const { principalId, roleId, includeExpired, now, after, limit } = filter;
  return db
    .select(columns)
    .from(roleAssignments)
    .innerJoin(roles, eq(roles.id, roleAssignments.roleId))
    .leftJoin(users, isPrincipal("user"))
    .leftJoin(groups, isPrincipal("group"))
    .where(
      and(
        isWithin(where),
        principalId === undefined ? undefined : eq(roleAssignments.principalId, idToBytes(principalId)),
        roleId === undefined ? undefined : eq(roleAssignments.roleId, roleId),
        includeExpired ? undefined : isUnexpired(now),
        after === undefined ? undefined : gt(roleAssignments.id, after),
      ),
    )
    .orderBy(roleAssignments.id)
    .limit(limit);
}

/** An assignment, wherever it is: the caller's rights there are to be asked before anything is told of it. */
export async function findAssignment(db: Db | Tx, id: RoleAssignmentId): Promise<AssignmentRow | undefined> {
  const [row] = await db
    .select(columns)
    .from(roleAssignments)
    .innerJoin(roles, eq(roles.id, roleAssignments.roleId))
    .leftJoin(users, isPrincipal("user"))
    .leftJoin(groups, isPrincipal("group"))
    .where(eq(roleAssignments.id, id));
  return row;
}

/** Removes what has ended of the same role for the same principal in the same place, so that it can be given anew. */
export async function deleteEnded(tx: Tx, row: typeof roleAssignments.$inferSelect, now: Date): Promise<void> {
  await tx
    .delete(roleAssignments)
    .where(
      and(
        eq(roleAssignments.principalId, row.principalId),
        eq(roleAssignments.scopeId, row.scopeId),
        eq(roleAssignments.roleId, row.roleId),
        lte(roleAssignments.expiresAt, now),
      ),
    );
}

/** Whether the assignment was still there. */
export async function deleteAssignment(tx: Tx, id: RoleAssignmentId, tenantId: TenantId | null): Promise<boolean> {
  const ofTenant = tenantId === null ? isNull(roleAssignments.tenantId) : eq(roleAssignments.tenantId, tenantId);
  const [deleted] = await tx.delete(roleAssignments).where(and(ofTenant, eq(roleAssignments.id, id)));
  return deleted.affectedRows > 0;
}

/** How often a role of the tenant was given, by assignments and by access grants. */
export async function countHolders(tx: Tx, tenantId: TenantId, roleId: RoleId): Promise<number> {
  const ofRole = and(eq(roleAssignments.tenantId, tenantId), eq(roleAssignments.roleId, roleId));
  const grantsOfRole = and(eq(accessGrants.tenantId, tenantId), eq(accessGrants.roleId, roleId));
  return (await tx.$count(roleAssignments, ofRole)) + (await tx.$count(accessGrants, grantsOfRole));
}

/** Takes away all that was given in a zone; to be called in the transaction that removes the zone for good. */
export async function forgetZone(tx: Tx, tenantId: TenantId, zoneId: ZoneId): Promise<void> {
  await tx.delete(roleAssignments).where(isWithin({ kind: "zone", tenantId, zoneId }));
  await tx.delete(accessGrants).where(and(eq(accessGrants.tenantId, tenantId), eq(accessGrants.zoneId, zoneId)));
}

function isWithin(where: Target): SQL | undefined {
  if (where.kind === "platform") return isNull(roleAssignments.tenantId);
  const ofTenant = eq(roleAssignments.tenantId, where.tenantId);
  return where.kind === "tenant" ? ofTenant : and(ofTenant, eq(roleAssignments.scopeId, idToBytes(where.zoneId)));
}

function isPrincipal(kind: "user" | "group"): SQL | undefined {
  const { id } = kind === "user" ? users : groups;
  return and(eq(roleAssignments.principalKind, kind), sql`${id} = ${roleAssignments.principalId}`);
}

/** Whether the tenant has the zone. */
export async function hasZone(tx: Tx, tenantId: TenantId, zoneId: ZoneId): Promise<boolean> {
  return (await tx.$count(zones, and(eq(zones.tenantId, tenantId), eq(zones.id, zoneId)))) > 0;
}
