import { type GroupId, idFromBytes, idToBytes, type TenantId, type UserId } from "@scai/contract";
import { type Db, groups, selectRows, type Tx, users } from "@scai/db";
import { and, eq, inArray, isNull, lte, or, sql } from "drizzle-orm";
import { listGroupsOf } from "../identity/index.ts";

// Somebody is assigned to this application themselves, or by a group that they are in, through groups in groups too. ScaiKey tells of
// changes only, so of whom it has told nothing is let in: it gives nobody a token who is not assigned.

/**
 * Notes that somebody is assigned to this application themselves or is not, as of a time. False when ScaiKey has told of it since, or when
 * they have a token that it issued since, which it gives to who is assigned only. The user is one that has just been reflected, of
 * whichever tenant.
 */
export async function reflectAssignment(tx: Tx, id: UserId, isAssigned: boolean, at: Date): Promise<boolean> {
  const isNews = or(isNull(users.assignmentReflectsAt), lte(users.assignmentReflectsAt, at));
  const hasNoLaterToken = isAssigned ? undefined : or(isNull(users.claimsIssuedAt), lte(users.claimsIssuedAt, at));
  const [updated] = await tx
    .update(users)
    .set({ isAssigned, assignmentReflectsAt: at })
    .where(and(eq(users.id, id), isNews, hasNoLaterToken));
  if (updated.affectedRows === 0) return false;
  await letInOrOut(tx, [id], at);
  return true;
}

/** The same for a group, and with it for everybody in it. */
export async function reflectGroupAssignment(
  tx: Tx,
  tenantId: TenantId,
  id: GroupId,
  isAssigned: boolean,
  at: Date,
): Promise<boolean> {
  const isNews = or(isNull(groups.assignmentReflectsAt), lte(groups.assignmentReflectsAt, at));
  const [updated] = await tx
    .update(groups)
    .set({ isAssigned, assignmentReflectsAt: at })
    .where(and(eq(groups.tenantId, tenantId), eq(groups.id, id), isNews));
  if (updated.affectedRows === 0) return false;
  const ids = await listUsersIn(tx, tenantId, id);
  for (let start = 0; start < ids.length; start += batchMax)
    await letInOrOut(tx, ids.slice(start, start + batchMax), at);
  return true;
}

const batchMax = 500;

/** Lets in who is assigned in either way, and locks out who is not, unless ScaiKey has given them a token since. */
async function letInOrOut(tx: Tx, ids: readonly UserId[], at: Date): Promise<void> {
  const groupsOf = await listGroupsOf(tx, ids);
  const around = Array.from(new Set([...groupsOf.values()].flat()));
  const assigned =
    around.length === 0
      ? []
      : await tx
          .select({ id: groups.id })
          .from(groups)
          .where(and(inArray(groups.id, around), eq(groups.isAssigned, true)));
  const assigning = new Set(assigned.map(({ id }) => id));
  const byGroup = ids.filter((id) => groupsOf.get(id)?.some((groupId) => assigning.has(groupId)));
  const isAssigned = or(eq(users.isAssigned, true), byGroup.length === 0 ? sql`false` : inArray(users.id, byGroup));
  const among = inArray(users.id, [...ids]);
  await tx.update(users).set({ unassignedAt: null }).where(and(among, isAssigned));
  const hasNoLaterToken = or(isNull(users.claimsIssuedAt), lte(users.claimsIssuedAt, at));
  await tx
    .update(users)
    .set({ unassignedAt: at })
    .where(and(among, hasNoLaterToken, sql`not ifnull(${isAssigned}, false)`));
}

/** Everybody in a group, through groups in it too. */
async function listUsersIn(db: Db | Tx, tenantId: TenantId, groupId: GroupId): Promise<UserId[]> {
  const [tenant, group] = [tenantId, groupId].map((id) => Buffer.from(idToBytes(id)));
  const rows = await selectRows<{ id: Buffer }>(
    db,
    sql`
    with recursive inside (id) as (
      select cast(${group} as binary(16))
      union
      select n.inner_id from inside join group_groups n on n.outer_id = inside.id and n.tenant_id = ${tenant}
    )
    select distinct m.user_id as id from inside
    join group_members m on m.group_id = inside.id and m.tenant_id = ${tenant}`,
  );
  return rows.map(({ id }) => idFromBytes("user", id));
}
