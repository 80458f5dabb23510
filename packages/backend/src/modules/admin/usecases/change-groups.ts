import { AppError, GroupId, type TenantId, UserId } from "@scai/contract";
import { groups } from "@scai/db";
import { eq } from "drizzle-orm";
import type { Settle } from "../../../platform/idempotency/index.ts";
import type { Changed, ScaiKeyGroup, ScaiKeyMember } from "../../../platform/scaikey-admin/index.ts";
import type { Services } from "../../../services.ts";
import { recordAudit } from "../../audit/index.ts";
import { answerTelling, reflectGone, reflectGroups, reflectMembership } from "../../directory/index.ts";
import type { Actor } from "../../identity/index.ts";
import { findGroupRow, type GroupRow, type TenantRow } from "../admin.repo.ts";
import { type Group, viewGroup } from "../group.view.ts";
import { requireAdministrator, requireHold } from "../reach.ts";
import { requireGroup } from "./groups.ts";
import { requireTenant } from "./tenants.ts";
import { requireUser } from "./users.ts";

// Groups are ScaiKey's, like people: see change-users.ts.

type Deps = Pick<Services, "clock" | "database" | "roles" | "scaikeyAdmin" | "settings">;

export interface CreateGroupInput {
  readonly tenantId?: TenantId | undefined;
  readonly name: string;
  readonly description?: string | undefined;
  readonly type?: Group["type"] | undefined;
}

/** Makes a group without members. */
export async function createGroup(
  deps: Deps,
  actor: Actor,
  { tenantId, name, description, type = "security" }: CreateGroupInput,
  settle: Settle<Group>,
): Promise<Group> {
  requireAdministrator(actor);
  const tenant = await requireTenant(deps, actor, "groups:read", tenantId);
  const told = await deps.scaikeyAdmin.create("groups", {
    tenant_id: tenant.scaikeyId,
    name,
    description,
    group_type: type === "security" ? "SECURITY" : "DISTRIBUTION_LIST",
  });
  return reflectGroup(deps, actor, tenant, told, { action: "group.create", before: {} }, settle);
}

export interface UpdateGroupInput {
  readonly groupId: GroupId;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
}

/** Gives a group another name or description. */
export async function updateGroup(
  deps: Deps,
  actor: Actor,
  { groupId, name, description }: UpdateGroupInput,
): Promise<Group> {
  requireAdministrator(actor);
  const row = await requireGroup(deps, actor, groupId);
  const tenant = await requireTenant(deps, actor, "groups:read", row.tenantId);
  const told = await deps.scaikeyAdmin.update("groups", row.scaikeyId, { name, description });
  return reflectGroup(deps, actor, tenant, told, { action: "group.update", before: row });
}

/** Removes a group; nobody is in it any more, and it gives nothing. */
export async function deleteGroup(deps: Deps, actor: Actor, { groupId }: { readonly groupId: GroupId }): Promise<void> {
  requireAdministrator(actor);
  const row = await requireGroup(deps, actor, groupId);
  const tenant = await requireTenant(deps, actor, "groups:read", row.tenantId);
  const answeredAt = await deps.scaikeyAdmin.remove("groups", row.scaikeyId);
  const at = deps.clock();
  await deps.database.transaction(async (tx) => {
    const gone = { ...row, tenantScaikeyId: tenant.scaikeyId };
    await reflectGone(answerTelling(tx, at, answeredAt), "groups", gone);
    await recordAudit(tx, actor, { action: "group.delete", before: row, at, resource: row, tenantId: row.tenantId });
  });
}

export interface GroupMemberInput {
  readonly groupId: GroupId;
  readonly memberId: UserId | GroupId;
}

/** Puts a user or a group of the tenant into a group or out of it. Nobody gets by it what the caller could not give. */
export async function setGroupMember(
  deps: Deps,
  actor: Actor,
  { groupId, memberId }: GroupMemberInput,
  isMember: boolean,
): Promise<void> {
  requireAdministrator(actor);
  const group = await requireGroup(deps, actor, groupId);
  const member = await requireMember(deps, actor, group, memberId);
  if (isMember) await requireHold(deps, actor, group);
  const answeredAt = await deps.scaikeyAdmin.setMember(group.scaikeyId, member, isMember);
  const at = deps.clock();
  await deps.database.transaction(async (tx) => {
    const told = { member, isMember, at: answeredAt };
    await reflectMembership(answerTelling(tx, at, answeredAt), group, told);
    const membership = { userId: memberId, groupId: group.id };
    const fact = isMember
      ? ({ action: "group.member_added", after: membership } as const)
      : ({ action: "group.member_removed", before: membership } as const);
    await recordAudit(tx, actor, { ...fact, at, resource: group, tenantId: group.tenantId });
  });
}

/** In ScaiKey's words; of the group's own tenant, or they do not exist. */
async function requireMember(deps: Deps, actor: Actor, group: GroupRow, id: UserId | GroupId): Promise<ScaiKeyMember> {
  const userId = UserId.safeParse(id);
  if (userId.success) {
    const user = await requireUser(deps, actor, "users:read", userId.data);
    if (user.tenantId !== group.tenantId) throw new AppError("admin.user_not_found");
    return { type: "user", id: user.scaikeyId };
  }
  const inner = await requireGroup(deps, actor, GroupId.parse(id));
  if (inner.tenantId !== group.tenantId) throw new AppError("admin.group_not_found");
  return { type: "group", id: inner.scaikeyId };
}

interface GroupEvent {
  readonly action: "group.create" | "group.update";
  readonly before: Partial<GroupRow>;
}

/** Writes down what ScaiKey answered, and who had it changed. */
function reflectGroup(
  deps: Deps,
  actor: Actor,
  tenant: TenantRow,
  told: Changed<ScaiKeyGroup>,
  { action, before }: GroupEvent,
  settle: Settle<Group> = async () => {},
): Promise<Group> {
  const at = deps.clock();
  return deps.database.transaction(async (tx) => {
    const ofTenant = { ...told, tenant_id: tenant.scaikeyId, tenant: null, partner: null };
    const [reflected] = await reflectGroups(answerTelling(tx, at, told.updated_at), [ofTenant]);
    const row = reflected && (await findGroupRow(tx, eq(groups.tenantId, tenant.id), reflected.id));
    if (row === undefined) throw new Error("a group vanished while ScaiKey's answer was written down");
    await recordAudit(tx, actor, { action, before, after: row, at, resource: row, tenantId: tenant.id });
    const view = viewGroup(row);
    await settle(tx, view);
    return view;
  });
}
