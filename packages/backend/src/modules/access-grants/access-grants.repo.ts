import type { AccessGrantId, TenantId, ZoneId } from "@scai/contract";
import { accessGrants, type Db, groups, roles, type Tx, users } from "@scai/db";
import { and, eq, getTableColumns, gt, isNull, or, type SQL, sql } from "drizzle-orm";

type Columns = typeof accessGrants.$inferSelect;
export type GrantRow = Columns & { readonly roleName: string; readonly principalName: string | null };

/** A zone of a tenant. */
export interface ZoneKey {
  readonly tenantId: TenantId;
  readonly id: ZoneId;
}

function ofZone({ tenantId, id }: ZoneKey): SQL | undefined {
  return and(eq(accessGrants.tenantId, tenantId), eq(accessGrants.zoneId, id));
}

function isPrincipal(kind: "user" | "group"): SQL | undefined {
  const { id } = kind === "user" ? users : groups;
  return and(eq(accessGrants.principalKind, kind), sql`${id} = ${accessGrants.principalId}`);
}

function selectGrants(db: Db | Tx) {
  return db
    .select({
      ...getTableColumns(accessGrants),
      roleName: roles.name,
      principalName: sql<string | null>`coalesce(${users.name}, ${groups.name})`,
    })
    .from(accessGrants)
    .innerJoin(roles, eq(roles.id, accessGrants.roleId))
    .leftJoin(users, isPrincipal("user"))
    .leftJoin(groups, isPrincipal("group"));
}

export interface GrantFilter {
  readonly includeExpired: boolean;
  readonly now: Date;
  readonly after: AccessGrantId | undefined;
  readonly limit: number;
}

/** The grants in a zone, in the order in which they were given. */
export function listGrantRows(db: Db, zone: ZoneKey, filter: GrantFilter): Promise<GrantRow[]> {
  const { includeExpired, now, after, limit } = filter;
  return selectGrants(db)
    .where(
      and(
        ofZone(zone),
        includeExpired ? undefined : or(isNull(accessGrants.expiresAt), gt(accessGrants.expiresAt, now)),
        after === undefined ? undefined : gt(accessGrants.id, after),
      ),
    )
    .orderBy(accessGrants.id)
    .limit(limit);
}

export async function findGrant(db: Db | Tx, zone: ZoneKey, id: AccessGrantId): Promise<GrantRow | undefined> {
  const [row] = await selectGrants(db).where(and(ofZone(zone), eq(accessGrants.id, id)));
  return row;
}

export async function insertGrant(tx: Tx, row: Columns): Promise<void> {
  await tx.insert(accessGrants).values(row);
}

/** Whether the grant was still the one that was read. */
export async function updateGrant(tx: Tx, row: Columns, change: Partial<Columns>): Promise<boolean> {
  const [updated] = await tx
    .update(accessGrants)
    .set({ ...change, revision: row.revision + 1 })
    .where(
      and(
        eq(accessGrants.tenantId, row.tenantId),
        eq(accessGrants.id, row.id),
        eq(accessGrants.revision, row.revision),
      ),
    );
  return updated.affectedRows > 0;
}

/** Whether the grant was still there. */
export async function deleteGrant(tx: Tx, zone: ZoneKey, id: AccessGrantId): Promise<boolean> {
  const [deleted] = await tx.delete(accessGrants).where(and(ofZone(zone), eq(accessGrants.id, id)));
  return deleted.affectedRows > 0;
}
