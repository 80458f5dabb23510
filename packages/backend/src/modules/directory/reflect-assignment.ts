import { type GroupId, idFromBytes, idToBytes, type TenantId, type UserId } from "@scai/contract";
import { groups, idList, selectRows, type Tx, users } from "@scai/db";
import { and, eq, inArray, isNotNull, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import { listGroupsOf } from "../identity/index.ts";
import { type MemberId, splitMembers } from "./memberships.repo.ts";
import type { Telling } from "./reflect.ts";

// Somebody is assigned to this application themselves, or by a group that they are in, through groups in groups too. ScaiKey tells of
// changes only, so of whom it has told nothing is let in: it gives nobody a token who is not assigned.

/**
 * Notes that somebody is assigned to this application themselves or is not, as of a time. False when ScaiKey has told of it since, or when
 * they have a token that it issued since, which it gives to who is assigned only. The user is one that has just been reflected, of
 * whichever tenant.
 */
export async function reflectAssignment(telling: Telling, id: UserId, isAssigned: boolean): Promise<boolean> {
  const { tx, asOf: at } = telling;
  const isNews = or(isNull(users.assignmentReflectsAt), lte(users.assignmentReflectsAt, at));
  const hasNoLaterToken = isAssigned ? undefined : or(isNull(users.claimsIssuedAt), lte(users.claimsIssuedAt, at));
  const [updated] = await tx
    .update(users)
    .set({ isAssigned, assignmentReflectsAt: at })
    .where(and(eq(users.id, id), isNews, hasNoLaterToken));
  if (updated.affectedRows === 0) return false;
  await letIn(telling, [id]);
  await lockOut(telling, [id]);
  return true;
}

/** The same for a group, and with it for everybody in it. */
export async function reflectGroupAssignment(
  telling: Telling,
  tenantId: TenantId,
  id: GroupId,
  isAssigned: boolean,
): Promise<boolean> {
  const { tx, asOf: at } = telling;
  const isNews = or(isNull(groups.assignmentReflectsAt), lte(groups.assignmentReflectsAt, at));
  const [updated] = await tx
    .update(groups)
    .set({ isAssigned, assignmentReflectsAt: at })
    .where(and(eq(groups.tenantId, tenantId), eq(groups.id, id), isNews));
  if (updated.affectedRows === 0) return false;
  const ids = await listUsersIn(tx, tenantId, [id]);
  await letIn(telling, ids);
  await lockOut(telling, ids);
  return true;
}

/** Everybody who is assigned by being in a group: those in it, if it or a group around it is assigned, else nobody. */
export async function listAssignedBy(tx: Tx, tenantId: TenantId, id: GroupId): Promise<UserId[]> {
  return (await isAssigning(tx, tenantId, id)) ? listUsersIn(tx, tenantId, [id]) : [];
}

/**
 * Lets in who came to be assigned by joining a group, themselves or in a group, and locks out who is not assigned any more since they left
 * it. For after the memberships were changed.
 */
export async function reassessMembers(
  telling: Telling,
  tenantId: TenantId,
  id: GroupId,
  { joined, left }: { readonly joined: readonly MemberId[]; readonly left: readonly MemberId[] },
): Promise<void> {
  const { tx } = telling;
  if (joined.length + left.length === 0 || !(await isAssigning(tx, tenantId, id))) return;
  const usersAmong = async (members: readonly MemberId[]) => {
    const { users: direct, inner } = splitMembers(members);
    return [...direct, ...(await listUsersIn(tx, tenantId, inner))];
  };
  await letIn(telling, await usersAmong(joined));
  await lockOut(telling, await usersAmong(left));
}

/** Lets in those of them who are assigned in either way. */
async function letIn(telling: Telling, ids: readonly UserId[]): Promise<void> {
  const { tx } = telling;
  for (const some of batchesOf(ids)) {
    const isAssigned = await assignedAmong(tx, some);
    await setLocks(telling, and(inArray(users.id, some), isNotNull(users.unassignedAt), isAssigned), null);
  }
}

/** Locks out those of them who are assigned in neither way, unless ScaiKey has given them a token since. */
export async function lockOut(telling: Telling, ids: readonly UserId[]): Promise<void> {
  const { tx, asOf } = telling;
  const hasNoLaterToken = or(isNull(users.claimsIssuedAt), lte(users.claimsIssuedAt, asOf));
  for (const some of batchesOf(ids)) {
    const isAssigned = await assignedAmong(tx, some);
    const whom = and(inArray(users.id, some), hasNoLaterToken, sql`not ifnull(${isAssigned}, false)`);
    await setLocks(telling, whom, asOf);
  }
}

/** Locks out or, with null, lets in all that the condition holds for; of those of whom that is news it is noted. */
export async function setLocks({ tx, note }: Telling, whom: SQL | undefined, unassignedAt: Date | null): Promise<void> {
  const { id, tenantId, scaikeyId, name } = users;
  const found = await tx
    .select({ id, tenantId, scaikeyId, name, wasAt: users.unassignedAt })
    .from(users)
    .where(whom)
    .orderBy(id)
    .for("update");
  const isAssigned = unassignedAt === null;
  for (const some of batchesOf(found.map((user) => user.id)))
    await tx.update(users).set({ unassignedAt }).where(inArray(id, some));
  for (const { wasAt, ...user } of found) {
    if ((wasAt === null) === isAssigned) continue;
    const values = { before: { isAssigned: !isAssigned }, after: { isAssigned } };
    await note({ change: "updated", kind: "user", ...user, ...values });
  }
}

const batchMax = 500;

function batchesOf(ids: readonly UserId[]): UserId[][] {
  return Array.from({ length: Math.ceil(ids.length / batchMax) }, (_nothing, i) =>
    ids.slice(i * batchMax, (i + 1) * batchMax),
  );
}

/** Whether a user, of these, is assigned themselves or by a group. */
async function assignedAmong(tx: Tx, ids: readonly UserId[]): Promise<SQL | undefined> {
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
  return or(eq(users.isAssigned, true), byGroup.length === 0 ? sql`false` : inArray(users.id, byGroup));
}

/** Whether the group or one around it is assigned. */
async function isAssigning(tx: Tx, tenantId: TenantId, groupId: GroupId): Promise<boolean> {
  const [tenant, group] = [tenantId, groupId].map((id) => Buffer.from(idToBytes(id)));
  const found = await selectRows<{ id: Buffer }>(
    tx,
    sql`
    with recursive around (id) as (
      select cast(${group} as binary(16))
      union
      select n.outer_id from around join group_groups n on n.inner_id = around.id and n.tenant_id = ${tenant}
    )
    select g.id from around join \`groups\` g on g.id = around.id and g.tenant_id = ${tenant} where g.is_assigned limit 1`,
  );
  return found.length > 0;
}

/** Everybody in the groups, through groups in them too. */
export async function listUsersIn(tx: Tx, tenantId: TenantId, groupIds: readonly GroupId[]): Promise<UserId[]> {
  if (groupIds.length === 0) return [];
  const tenant = Buffer.from(idToBytes(tenantId));
  const rows = await selectRows<{ id: Buffer }>(
    tx,
    sql`
    with recursive inside (id) as (
      select g.id from \`groups\` g where g.id in (${idList(groupIds)}) and g.tenant_id = ${tenant}
      union
      select n.inner_id from inside join group_groups n on n.outer_id = inside.id and n.tenant_id = ${tenant}
    )
    select distinct m.user_id as id from inside
    join group_members m on m.group_id = inside.id and m.tenant_id = ${tenant}`,
  );
  return rows.map(({ id }) => idFromBytes("user", id));
}
