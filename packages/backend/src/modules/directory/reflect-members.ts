import type { GroupId, TenantId } from "@scai/contract";
import type { ScaiKeyMember } from "../../platform/scaikey-admin/index.ts";
import { groupRows, userRows } from "./directory.repo.ts";
import {
  addMembers,
  findFactTime,
  isDirectMember,
  keepFact,
  listMemberIds,
  listPinnedMembers,
  lockMembersOf,
  type MemberId,
  memberKey,
  removeMembers,
  settleMembers,
} from "./memberships.repo.ts";
import type { Telling } from "./reflect.ts";
import { reassessMembers } from "./reflect-assignment.ts";

interface GroupRef {
  readonly tenantId: TenantId;
  readonly id: GroupId;
  readonly scaikeyId: string;
}

/**
 * Makes one membership what ScaiKey said that it was at a time, unless newer things are known of it or of all members. What it answers to a
 * change of ours is the newest there is, though dated to the second only.
 */
export async function reflectMembership(
  telling: Telling,
  group: GroupRef,
  told: { readonly member: ScaiKeyMember; readonly isMember: boolean; readonly at: Date },
): Promise<"updated" | "same" | "outdated"> {
  const { tx } = telling;
  const { isMember } = told;
  const settledAt = await lockMembersOf(tx, group.tenantId, group.id);
  const [memberId] = await memberIds(telling, group.tenantId, [told.member]);
  if (memberId === undefined) throw new Error("a member vanished while it was being made");
  const knownAt = await findFactTime(tx, group.id, memberId);
  const knownUntil = new Date(Math.max(settledAt?.getTime() ?? 0, knownAt?.getTime() ?? 0));
  if (told.at < knownUntil && telling.source !== "admin") return "outdated";
  const at = told.at < knownUntil ? knownUntil : told.at;
  const isSame = (await isDirectMember(tx, group.tenantId, group.id, memberId)) === isMember;
  await keepFact(tx, { tenantId: group.tenantId, groupId: group.id, memberId, isMember, reflectsAt: at });
  if (isSame) return "same";
  await (isMember ? addMembers : removeMembers)(tx, group.tenantId, group.id, [memberId]);
  const change = isMember ? { joined: [memberId], left: [] } : { joined: [], left: [memberId] };
  await reassessMembers(telling, group.tenantId, group.id, change);
  await noteMember(telling, group, told.member, memberId, isMember);
  return "updated";
}

/** Makes the direct members of a group exactly these, as of a time, but for those of whom events have told since. */
export async function reflectMembers(
  telling: Telling,
  group: GroupRef,
  told: { readonly members: readonly ScaiKeyMember[]; readonly at: Date },
): Promise<void> {
  const { tx } = telling;
  const { tenantId, id } = group;
  const settledAt = await lockMembersOf(tx, tenantId, id);
  if (settledAt !== null && settledAt > told.at) return;
  const ids = await memberIds(telling, tenantId, told.members);
  const wanted = new Map(ids.map((memberId, index) => [memberId, told.members[index]]));
  const present = new Set(await listMemberIds(tx, tenantId, id));
  const pinned = await listPinnedMembers(tx, id, told.at);
  const isOpen = (memberId: MemberId) => !pinned.has(memberKey(memberId));
  const joined = [...wanted.keys()].filter((memberId) => !present.has(memberId)).filter(isOpen);
  const left = [...present].filter((memberId) => !wanted.has(memberId)).filter(isOpen);
  await addMembers(tx, tenantId, id, joined);
  await removeMembers(tx, tenantId, id, left);
  await reassessMembers(telling, tenantId, id, { joined, left });
  for (const memberId of joined) await noteMember(telling, group, wanted.get(memberId), memberId, true);
  for (const memberId of left) await noteMember(telling, group, undefined, memberId, false);
  await settleMembers(tx, tenantId, id, told.at);
}

/** Our ids of members, in their order. Who is not known yet is added with nothing but an id, for ScaiKey to tell more of. */
async function memberIds(
  { tx, now, source }: Telling,
  tenantId: TenantId,
  members: readonly ScaiKeyMember[],
): Promise<MemberId[]> {
  const rows = { user: userRows(tx, tenantId, source, now), group: groupRows(tx, tenantId, now) };
  const found = new Map<string, MemberId>();
  for (const kind of ["user", "group"] as const) {
    const wanted = members.filter(({ type }) => type === kind).map(({ id }) => id);
    if (wanted.length === 0) continue;
    for (const { scaikeyId, id } of await rows[kind].find(wanted)) found.set(`${kind} ${scaikeyId}`, id);
    const missing = wanted.filter((id) => !found.has(`${kind} ${id}`));
    for (const scaikeyId of missing) await rows[kind].add({ scaikeyId, at: now, fields: {} });
    if (missing.length === 0) continue;
    for (const { scaikeyId, id } of await rows[kind].find(missing)) found.set(`${kind} ${scaikeyId}`, id);
  }
  return members.flatMap(({ type, id }) => found.get(`${type} ${id}`) ?? []);
}

async function noteMember(
  { note }: Telling,
  group: GroupRef,
  member: ScaiKeyMember | undefined,
  memberId: MemberId,
  isMember: boolean,
): Promise<void> {
  await note({
    change: isMember ? "added" : "removed",
    kind: "membership",
    scaikeyId: group.scaikeyId,
    id: group.id,
    name: `${member?.id ?? memberId} in ${group.scaikeyId}`,
    tenantId: group.tenantId,
    before: isMember ? {} : { userId: memberId, groupId: group.id },
    after: isMember ? { userId: memberId, groupId: group.id } : {},
  });
}
