import { type GroupId, idToBytes, type TenantId, type UserId } from "@scai/contract";
import { groupGroups, groupMembers, groups, membershipFacts, principalKindOf, type Tx } from "@scai/db";
import { and, eq, gte, inArray, lt, or } from "drizzle-orm";

export type MemberId = UserId | GroupId;

/** Locks the group, and with it all its memberships. Returns when ScaiKey last told of all of them. */
export async function lockMembersOf(tx: Tx, tenantId: TenantId, groupId: GroupId): Promise<Date | null> {
  const [row] = await tx
    .select({ membersReflectAt: groups.membersReflectAt })
    .from(groups)
    .where(and(eq(groups.tenantId, tenantId), eq(groups.id, groupId)))
    .for("update");
  if (row === undefined) throw new Error("a group vanished while its members were told");
  return row.membersReflectAt;
}

/** When an event last told of this membership. The group must be locked. */
export async function findFactTime(tx: Tx, groupId: GroupId, memberId: MemberId): Promise<Date | undefined> {
  const [row] = await tx
    .select({ reflectsAt: membershipFacts.reflectsAt })
    .from(membershipFacts)
    .where(and(eq(membershipFacts.groupId, groupId), eq(membershipFacts.memberId, idToBytes(memberId))));
  return row?.reflectsAt;
}

export async function keepFact(
  tx: Tx,
  fact: { tenantId: TenantId; groupId: GroupId; memberId: MemberId; isMember: boolean; reflectsAt: Date },
): Promise<void> {
  const { isMember, reflectsAt } = fact;
  await tx
    .insert(membershipFacts)
    .values({ ...fact, memberId: idToBytes(fact.memberId) })
    .onDuplicateKeyUpdate({ set: { isMember, reflectsAt } });
}

/** The members, by {@link memberKey}, of whom events have told since then: whatever else is said of all members, of these they know better. */
export async function listPinnedMembers(tx: Tx, groupId: GroupId, since: Date): Promise<Set<string>> {
  const rows = await tx
    .select({ memberId: membershipFacts.memberId })
    .from(membershipFacts)
    .where(and(eq(membershipFacts.groupId, groupId), gte(membershipFacts.reflectsAt, since)));
  return new Set(rows.map(({ memberId }) => Buffer.from(memberId).toString("hex")));
}

export function memberKey(id: MemberId): string {
  return Buffer.from(idToBytes(id)).toString("hex");
}

/** The direct members, users and groups. */
export async function listMemberIds(tx: Tx, tenantId: TenantId, groupId: GroupId): Promise<MemberId[]> {
  const users = await tx
    .select({ id: groupMembers.userId })
    .from(groupMembers)
    .where(and(eq(groupMembers.tenantId, tenantId), eq(groupMembers.groupId, groupId)));
  const inner = await tx
    .select({ id: groupGroups.innerId })
    .from(groupGroups)
    .where(and(eq(groupGroups.tenantId, tenantId), eq(groupGroups.outerId, groupId)));
  return [...users, ...inner].map(({ id }) => id);
}

export async function isDirectMember(tx: Tx, tenantId: TenantId, groupId: GroupId, id: MemberId): Promise<boolean> {
  const {
    users: [userId],
    inner: [innerId],
  } = splitMembers([id]);
  const rows =
    userId === undefined
      ? await tx
          .select({ id: groupGroups.innerId })
          .from(groupGroups)
          .where(
            and(
              eq(groupGroups.tenantId, tenantId),
              eq(groupGroups.outerId, groupId),
              innerId === undefined ? undefined : eq(groupGroups.innerId, innerId),
            ),
          )
      : await tx
          .select({ id: groupMembers.userId })
          .from(groupMembers)
          .where(
            and(
              eq(groupMembers.tenantId, tenantId),
              eq(groupMembers.groupId, groupId),
              eq(groupMembers.userId, userId),
            ),
          );
  return rows.length > 0;
}

/** Adds those that are not members yet. */
export async function addMembers(
  tx: Tx,
  tenantId: TenantId,
  groupId: GroupId,
  ids: readonly MemberId[],
): Promise<void> {
  const { users, inner } = splitMembers(ids);
  if (users.length > 0) {
    await tx
      .insert(groupMembers)
      .values(users.map((userId) => ({ tenantId, groupId, userId })))
      .onDuplicateKeyUpdate({ set: { groupId } });
  }
  if (inner.length > 0) {
    await tx
      .insert(groupGroups)
      .values(inner.map((innerId) => ({ tenantId, outerId: groupId, innerId })))
      .onDuplicateKeyUpdate({ set: { outerId: groupId } });
  }
}

export async function removeMembers(
  tx: Tx,
  tenantId: TenantId,
  groupId: GroupId,
  ids: readonly MemberId[],
): Promise<void> {
  const { users, inner } = splitMembers(ids);
  if (users.length > 0) {
    const ofGroup = and(eq(groupMembers.tenantId, tenantId), eq(groupMembers.groupId, groupId));
    await tx.delete(groupMembers).where(and(ofGroup, inArray(groupMembers.userId, users)));
  }
  if (inner.length > 0) {
    const ofGroup = and(eq(groupGroups.tenantId, tenantId), eq(groupGroups.outerId, groupId));
    await tx.delete(groupGroups).where(and(ofGroup, inArray(groupGroups.innerId, inner)));
  }
}

/** Notes that ScaiKey told of all members; older events about one are settled by that. */
export async function settleMembers(tx: Tx, tenantId: TenantId, groupId: GroupId, at: Date): Promise<void> {
  await tx
    .update(groups)
    .set({ membersReflectAt: at })
    .where(and(eq(groups.tenantId, tenantId), eq(groups.id, groupId)));
  await tx.delete(membershipFacts).where(and(eq(membershipFacts.groupId, groupId), lt(membershipFacts.reflectsAt, at)));
}

/** What becomes of a deleted group: nobody is in it, and it is in nothing. The group must be locked. */
export async function clearMembers(tx: Tx, tenantId: TenantId, groupId: GroupId, at: Date): Promise<void> {
  await tx.delete(groupMembers).where(and(eq(groupMembers.tenantId, tenantId), eq(groupMembers.groupId, groupId)));
  await tx
    .delete(groupGroups)
    .where(
      and(eq(groupGroups.tenantId, tenantId), or(eq(groupGroups.outerId, groupId), eq(groupGroups.innerId, groupId))),
    );
  await settleMembers(tx, tenantId, groupId, at);
}

/** Users and groups among members, apart. */
export function splitMembers(ids: readonly MemberId[]): { users: UserId[]; inner: GroupId[] } {
  return {
    users: ids.filter((id): id is UserId => principalKindOf(id) === "user"),
    inner: ids.filter((id): id is GroupId => principalKindOf(id) === "group"),
  };
}
