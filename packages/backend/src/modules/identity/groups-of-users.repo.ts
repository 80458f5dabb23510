import {
  type GroupId,
  idFromBytes,
  idToBytes,
  newId,
  type PrincipalId,
  type TenantId,
  type UserId,
} from "@scai/contract";
import { type Db, groupMembers, groups, idList, membershipFacts, selectRows, type Tx } from "@scai/db";
import { and, eq, inArray, isNotNull, or, sql } from "drizzle-orm";

/**
 * The groups that each of the users is in, directly or through groups in groups; deleted groups lead nowhere. One statement, which ends
 * on groups that contain each other too. A membership never leaves its tenant.
 */
export async function listGroupsOf(db: Db | Tx, ids: readonly UserId[]): Promise<Map<UserId, GroupId[]>> {
  const users = idList(ids);
  const rows = await selectRows<{ userId: Buffer; groupId: Buffer }>(
    db,
    sql`
    with recursive belonging (user_id, group_id) as (
      select m.user_id, m.group_id
      from \`group_members\` m
      join \`groups\` g on g.id = m.group_id and g.tenant_id = m.tenant_id and g.status = 'active'
      where m.user_id in (${users})
      union
      select b.user_id, n.outer_id
      from belonging b
      join group_groups n on n.inner_id = b.group_id
      join \`groups\` g on g.id = n.outer_id and g.tenant_id = n.tenant_id and g.status = 'active'
    )
    select user_id as userId, group_id as groupId from belonging`,
  );
  const groupsOf = new Map<UserId, GroupId[]>();
  for (const { userId, groupId } of rows) {
    const user = idFromBytes("user", userId);
    const found = groupsOf.get(user) ?? [];
    found.push(idFromBytes("group", groupId));
    groupsOf.set(user, found);
  }
  return groupsOf;
}

/**
 * How a user or group is in each of its groups: the groups on a shortest way there, from the one it is in directly to that group itself.
 * The keys are exactly its groups. One statement.
 */
export async function listGroupWays(
  db: Db | Tx,
  tenantId: TenantId,
  of: PrincipalId,
): Promise<Map<GroupId, readonly GroupId[]>> {
  const [tenant, member] = [tenantId, of].map((id) => Buffer.from(idToBytes(id)));
  const rows = await selectRows<{ innerId: Buffer | null; outerId: Buffer }>(
    db,
    sql`
    with recursive steps (inner_id, outer_id) as (
      select cast(null as binary(16)), m.group_id
      from group_members m
      join \`groups\` g on g.id = m.group_id and g.tenant_id = m.tenant_id and g.status = 'active'
      where m.user_id = ${member} and m.tenant_id = ${tenant}
      union
      select cast(null as binary(16)), n.outer_id
      from group_groups n
      join \`groups\` g on g.id = n.outer_id and g.tenant_id = n.tenant_id and g.status = 'active'
      where n.inner_id = ${member} and n.tenant_id = ${tenant}
      union
      select s.outer_id, n.outer_id
      from steps s
      join group_groups n on n.inner_id = s.outer_id
      join \`groups\` g on g.id = n.outer_id and g.tenant_id = n.tenant_id and g.status = 'active'
    )
    select inner_id as innerId, outer_id as outerId from steps`,
  );
  const ways = new Map<GroupId, readonly GroupId[]>();
  const steps = rows.map(({ innerId, outerId }) => ({
    inner: innerId === null ? undefined : idFromBytes("group", innerId),
    outer: idFromBytes("group", outerId),
  }));
  let reached: readonly (readonly [GroupId, readonly GroupId[]])[] = steps
    .filter(({ inner }) => inner === undefined)
    .map(({ outer }) => [outer, [outer]]);
  while (reached.length > 0) {
    const fresh = reached.filter(([group]) => !ways.has(group));
    for (const [group, way] of fresh) ways.set(group, ways.get(group) ?? way);
    reached = fresh.flatMap(([group, way]) =>
      steps.filter(({ inner }) => inner === group).map(({ outer }) => [outer, [...way, outer]] as const),
    );
  }
  return ways;
}

/**
 * Makes the user's direct groups those of these ScaiKey ids, which are so as of some time, but for memberships of which ScaiKey has told
 * since. Unknown groups are made, named by their id until ScaiKey tells more.
 */
export async function setGroupsOfUser(
  tx: Tx,
  tenantId: TenantId,
  userId: UserId,
  told: { readonly scaikeyIds: readonly string[]; readonly asOf: Date },
  now: Date,
): Promise<void> {
  const wanted = new Set(told.scaikeyIds);
  if (wanted.size > 0) {
    const made = [...wanted]
      .sort()
      .map((scaikeyId) => ({ id: newId("group"), tenantId, scaikeyId, name: scaikeyId, createdAt: now }));
    await tx
      .insert(groups)
      .values(made)
      .onDuplicateKeyUpdate({ set: { scaikeyId: sql`values(scaikey_id)` } });
  }
  const isOfUser = and(eq(groupMembers.groupId, groups.id), eq(groupMembers.userId, userId));
  const isFactOfUser = and(eq(membershipFacts.groupId, groups.id), eq(membershipFacts.memberId, idToBytes(userId)));
  const known = await tx
    .select({
      id: groups.id,
      scaikeyId: groups.scaikeyId,
      isMember: sql<number>`${groupMembers.userId} is not null`,
      membersReflectAt: groups.membersReflectAt,
      reflectsAt: membershipFacts.reflectsAt,
    })
    .from(groups)
    .leftJoin(groupMembers, isOfUser)
    .leftJoin(membershipFacts, isFactOfUser)
    .where(
      and(
        eq(groups.tenantId, tenantId),
        wanted.size === 0
          ? isNotNull(groupMembers.userId)
          : or(isNotNull(groupMembers.userId), inArray(groups.scaikeyId, [...wanted])),
      ),
    );
  const isOlder = (at: Date | null) => at === null || at <= told.asOf;
  const ours = known.filter((group) => isOlder(group.membersReflectAt) && isOlder(group.reflectsAt));
  const left = ours.filter((group) => Boolean(group.isMember) && !wanted.has(group.scaikeyId)).map(({ id }) => id);
  const joined = ours.filter((group) => !group.isMember && wanted.has(group.scaikeyId)).map(({ id }) => id);
  if (left.length > 0) {
    const ofUser = and(eq(groupMembers.tenantId, tenantId), eq(groupMembers.userId, userId));
    await tx.delete(groupMembers).where(and(ofUser, inArray(groupMembers.groupId, left)));
  }
  if (joined.length === 0) return;
  await tx
    .insert(groupMembers)
    .values(joined.map((groupId) => ({ tenantId, groupId, userId })))
    .onDuplicateKeyUpdate({ set: { userId } });
}
