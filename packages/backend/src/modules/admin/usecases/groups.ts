import { AppError, GroupId, type TenantId, UserId } from "@scai/contract";
import { decodeNameCursor, toPage } from "../../../platform/page-cursor.ts";
import type { Services } from "../../../services.ts";
import type { Actor } from "../../identity/index.ts";
import { findGroupRow, type GroupRow, listGroupRows, listGroupUsers, listInnerGroups } from "../admin.repo.ts";
import { type Group, viewGroup } from "../group.view.ts";
import { tenantsWithin } from "../reach.ts";
import { type User, viewUser } from "../user.view.ts";
import { type ListInput, requireTenant } from "./tenants.ts";
import { idleSince } from "./users.ts";

type Deps = Pick<Services, "clock" | "database" | "roles" | "settings">;

/** The groups of a tenant within the caller's reach, by name. */
export async function listGroups(
  deps: Deps,
  actor: Actor,
  input: ListInput & { readonly tenantId?: TenantId | undefined },
) {
  const tenant = await requireTenant(deps, actor, "groups:read", input.tenantId);
  const after = decodeNameCursor(input.cursor, GroupId);
  const page = { search: input.search, after, limit: input.limit + 1 };
  const rows = toPage(await listGroupRows(deps.database.db, tenant.id, page), input.limit, (row) => [row.name, row.id]);
  return { items: rows.items.map(viewGroup), nextCursor: rows.nextCursor };
}

/** A group, with the groups that are members of it. */
export async function getGroup(
  deps: Deps,
  actor: Actor,
  input: { readonly groupId: GroupId },
): Promise<Group & { innerGroupIds: GroupId[] }> {
  const row = await requireGroup(deps, actor, input.groupId);
  return { ...viewGroup(row), innerGroupIds: await listInnerGroups(deps.database.db, row.tenantId, row.id) };
}

export interface ListGroupMembersInput {
  readonly groupId: GroupId;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** The users that are in a group themselves, by name. */
export async function listGroupMembers(
  deps: Deps,
  actor: Actor,
  input: ListGroupMembersInput,
): Promise<{ items: User[]; nextCursor: string | null }> {
  const group = await requireGroup(deps, actor, input.groupId);
  const after = decodeNameCursor(input.cursor, UserId);
  const rows = await listGroupUsers(deps.database.db, group.tenantId, group.id, { after, limit: input.limit + 1 });
  const page = toPage(rows, input.limit, (row) => [row.name, row.id]);
  const since = await idleSince(deps);
  return { items: page.items.map((row) => viewUser(row, since)), nextCursor: page.nextCursor };
}

export async function requireGroup(deps: Deps, actor: Actor, id: GroupId): Promise<GroupRow> {
  const row = await findGroupRow(deps.database.db, await tenantsWithin(deps, actor, "groups:read"), id);
  if (row === undefined) throw new AppError("admin.group_not_found");
  return row;
}
