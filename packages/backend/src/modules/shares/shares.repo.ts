import { idToBytes, type PrincipalId, type ShareId, type TenantId } from "@scai/contract";
import { type Db, shareMembers, shares, type Tx } from "@scai/db";
import { and, eq, getTableColumns, gt, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import { removedAt, shareIdsOf, type Who } from "../acl/index.ts";

export type ShareRow = typeof shares.$inferSelect;
export type MemberRow = typeof shareMembers.$inferSelect;

export async function findShare(db: Db | Tx, tenantId: TenantId, id: ShareId): Promise<ShareRow | undefined> {
  const [row] = await db
    .select()
    .from(shares)
    .where(and(eq(shares.tenantId, tenantId), eq(shares.id, id)));
  return row;
}

export interface ShareFilter {
  readonly includeTrashed: boolean;
  readonly after: { readonly name: string; readonly id: ShareId } | undefined;
  readonly limit: number;
}

/**
 * Shares that the caller owns, is a member of, or is allowed to read by an entry (tenant administrators: all), by name and id. Entries that
 * deny at the share itself are not looked at: the caller of this judges what it gets.
 */
export function listSharesOf(
  db: Db,
  tenantId: TenantId,
  who: Who,
  filter: ShareFilter,
  now: Date,
): Promise<ShareRow[]> {
  const { after } = filter;
  const all = db.select(getTableColumns(shares)).from(shares);
  // Joined to the few that are the caller's, not filtered by them: MariaDB would look at every share of the tenant.
  const seen = who.isTenantAdmin
    ? all
    : all.innerJoin(sql`(${shareIdsOf(tenantId, who.principalIds, now)}) as mine`, sql`mine.id = ${shares.id}`);
  return seen
    .where(
      and(
        eq(shares.tenantId, tenantId),
        filter.includeTrashed
          ? or(isNull(shares.trashedAt), lt(shares.trashedAt, removedAt))
          : isNull(shares.trashedAt),
        after === undefined
          ? undefined
          : or(gt(shares.name, after.name), and(eq(shares.name, after.name), gt(shares.id, after.id))),
      ),
    )
    .orderBy(shares.name, shares.id)
    .limit(filter.limit);
}

/** Members by principal id; expired ones too, so that they can be seen and removed. */
export function listMembers(
  db: Db,
  tenantId: TenantId,
  shareId: ShareId,
  after: PrincipalId | undefined,
  limit: number,
): Promise<MemberRow[]> {
  return db
    .select()
    .from(shareMembers)
    .where(
      and(
        eq(shareMembers.tenantId, tenantId),
        eq(shareMembers.shareId, shareId),
        after === undefined ? undefined : gt(shareMembers.principalId, idToBytes(after)),
      ),
    )
    .orderBy(shareMembers.principalId)
    .limit(limit);
}

export function whereMember(tenantId: TenantId, shareId: ShareId, principalId: PrincipalId): SQL | undefined {
  return and(
    eq(shareMembers.tenantId, tenantId),
    eq(shareMembers.shareId, shareId),
    eq(shareMembers.principalId, idToBytes(principalId)),
  );
}
