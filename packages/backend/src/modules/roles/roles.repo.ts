import type { RoleId, TenantId } from "@scai/contract";
import { type Db, roles, type Tx } from "@scai/db";
import { and, eq, gt, isNull, or, type SQL } from "drizzle-orm";

export type RoleRow = typeof roles.$inferSelect;

/** The system's roles and those of the tenant: what a tenant can give. */
function ofTenant(tenantId: TenantId): SQL | undefined {
  return or(isNull(roles.tenantId), eq(roles.tenantId, tenantId));
}

/** By name. */
export function listRoleRows(
  db: Db,
  tenantId: TenantId,
  page: { readonly after: { readonly name: string; readonly id: RoleId } | undefined; readonly limit: number },
): Promise<RoleRow[]> {
  const { after, limit } = page;
  const isAfter =
    after === undefined
      ? undefined
      : or(gt(roles.name, after.name), and(eq(roles.name, after.name), gt(roles.id, after.id)));
  return db
    .select()
    .from(roles)
    .where(and(ofTenant(tenantId), isAfter))
    .orderBy(roles.name, roles.id)
    .limit(limit);
}

/** A role that can be given in the tenant or, without one, everywhere. */
export async function findRole(db: Db | Tx, tenantId: TenantId | null, id: RoleId): Promise<RoleRow | undefined> {
  const [row] = await db
    .select()
    .from(roles)
    .where(and(tenantId === null ? isNull(roles.tenantId) : ofTenant(tenantId), eq(roles.id, id)));
  return row;
}

/** The same, locked until the transaction ends: while it is given to somebody it stays what it is, while it changes nobody gives it. */
export async function lockRole(tx: Tx, tenantId: TenantId | null, id: RoleId): Promise<RoleRow | undefined> {
  const [row] = await tx
    .select()
    .from(roles)
    .where(and(tenantId === null ? isNull(roles.tenantId) : ofTenant(tenantId), eq(roles.id, id)))
    .for("update");
  return row;
}
