import { type GroupId, idToBytes, type PartnerId, type TenantId, type UserId } from "@scai/contract";
import { type Db, groupGroups, groupMembers, groups, partners, selectRows, type Tx, tenants, users } from "@scai/db";
import { and, eq, gt, gte, isNotNull, isNull, like, lt, or, type SQL, sql } from "drizzle-orm";
import { likePattern } from "../../platform/like-pattern.ts";
import type { UserStatus } from "./user.view.ts";

/** Tenants are named by no tenant of the caller's here but by the condition of the caller's reach (`tenantsWithin`). */
type Within = SQL | undefined;

export interface Page<Id extends string> {
  readonly after: { readonly name: string; readonly id: Id } | undefined;
  readonly search: string | undefined;
  readonly limit: number;
}

export type PartnerRow = typeof partners.$inferSelect;
export type TenantRow = typeof tenants.$inferSelect;
export type UserRow = typeof users.$inferSelect;
export type GroupRow = Omit<
  typeof groups.$inferSelect,
  "isAssigned" | "assignmentReflectsAt" | "membersReflectAt" | "syncId"
> & {
  readonly memberCount: number;
};

export function listPartnerRows(db: Db, within: Within, page: Page<PartnerId>): Promise<PartnerRow[]> {
  return db
    .select()
    .from(partners)
    .where(
      and(
        within,
        contains(page.search, partners.name, partners.slug),
        afterKey(partners.name, partners.id, page.after),
      ),
    )
    .orderBy(partners.name, partners.id)
    .limit(page.limit);
}

export async function findTenantRow(db: Db | Tx, within: Within, id: TenantId): Promise<TenantRow | undefined> {
  const [row] = await db
    .select()
    .from(tenants)
    .where(and(within, eq(tenants.id, id)));
  return row;
}

export interface TenantFilter extends Page<TenantId> {
  readonly partnerId: PartnerId | undefined;
  readonly status: TenantRow["status"] | undefined;
}

export function listTenantRows(db: Db, within: Within, filter: TenantFilter): Promise<TenantRow[]> {
  return db
    .select()
    .from(tenants)
    .where(
      and(
        within,
        filter.partnerId === undefined ? undefined : eq(tenants.partnerId, filter.partnerId),
        filter.status === undefined ? undefined : eq(tenants.status, filter.status),
        contains(filter.search, tenants.name, tenants.slug),
        afterKey(tenants.name, tenants.id, filter.after),
      ),
    )
    .orderBy(tenants.name, tenants.id)
    .limit(filter.limit);
}

/** A partner within reach. */
export async function findPartnerRow(
  db: Db | Tx,
  within: Within,
  id: PartnerId | SQL,
): Promise<PartnerRow | undefined> {
  const [row] = await db
    .select()
    .from(partners)
    .where(and(within, eq(partners.id, id)));
  return row;
}

/** A user of any tenant within reach. */
export async function findUserRow(db: Db | Tx, within: Within, id: UserId): Promise<UserRow | undefined> {
  const [row] = await db
    .select({ user: users })
    .from(users)
    .innerJoin(tenants, eq(tenants.id, users.tenantId))
    .where(and(within, eq(users.id, id)));
  return row?.user;
}

export interface UserFilter extends Page<UserId> {
  readonly status: UserStatus | undefined;
  /** Who has not signed in since then is inactive. */
  readonly idleSince: Date;
  readonly isAdmin: boolean | undefined;
}

export function listUserRows(db: Db, tenantId: TenantId, filter: UserFilter): Promise<UserRow[]> {
  const isAdmin = sql`${users.adminRole} <> 'none'`;
  return db
    .select()
    .from(users)
    .where(
      and(
        eq(users.tenantId, tenantId),
        filter.status === undefined ? undefined : hasStatus(filter.status, filter.idleSince),
        filter.isAdmin === undefined ? undefined : filter.isAdmin ? isAdmin : eq(users.adminRole, "none"),
        contains(filter.search, users.name, users.email, users.scaikeyId),
        afterKey(users.name, users.id, filter.after),
      ),
    )
    .orderBy(users.name, users.id)
    .limit(filter.limit);
}

/** As the view tells it. */
function hasStatus(status: UserStatus, idleSince: Date): SQL | undefined {
  const mayComeIn = and(eq(users.status, "active"), isNull(users.unassignedAt));
  switch (status) {
    case "active":
      return and(mayComeIn, gte(users.lastLoginAt, idleSince));
    case "inactive":
      return and(mayComeIn, lt(users.lastLoginAt, idleSince));
    case "pending":
      return and(mayComeIn, isNull(users.lastLoginAt));
    case "suspended":
      return or(eq(users.status, status), and(eq(users.status, "active"), isNotNull(users.unassignedAt)));
    case "deleted":
      return eq(users.status, status);
  }
}

const memberCount = sql<number>`(select count(*) from group_members m where m.group_id = ${groups.id})`.mapWith(Number);

export function listGroupRows(db: Db, tenantId: TenantId, page: Page<GroupId>): Promise<GroupRow[]> {
  return db
    .select({ ...columnsOfGroups, memberCount })
    .from(groups)
    .where(
      and(
        eq(groups.tenantId, tenantId),
        eq(groups.status, "active"),
        contains(page.search, groups.name, groups.scaikeyId),
        afterKey(groups.name, groups.id, page.after),
      ),
    )
    .orderBy(groups.name, groups.id)
    .limit(page.limit);
}

/** A group of any tenant within reach, unless it is deleted. */
export async function findGroupRow(db: Db | Tx, within: Within, id: GroupId): Promise<GroupRow | undefined> {
  const [row] = await db
    .select({ ...columnsOfGroups, memberCount })
    .from(groups)
    .innerJoin(tenants, eq(tenants.id, groups.tenantId))
    .where(and(within, eq(groups.id, id), eq(groups.status, "active")));
  return row;
}

const columnsOfGroups = {
  id: groups.id,
  tenantId: groups.tenantId,
  scaikeyId: groups.scaikeyId,
  name: groups.name,
  description: groups.description,
  type: groups.type,
  status: groups.status,
  reflectsAt: groups.reflectsAt,
  createdAt: groups.createdAt,
};

export interface GroupMemberRow {
  readonly id: UserId | GroupId;
  readonly name: string;
  readonly email: string | null;
}

/** Who is in a group itself, not through another: its users by name. */
export function listGroupUsers(
  db: Db,
  tenantId: TenantId,
  groupId: GroupId,
  page: Omit<Page<UserId>, "search">,
): Promise<UserRow[]> {
  return db
    .select({ user: users })
    .from(groupMembers)
    .innerJoin(users, eq(users.id, groupMembers.userId))
    .where(
      and(
        eq(groupMembers.tenantId, tenantId),
        eq(groupMembers.groupId, groupId),
        afterKey(users.name, users.id, page.after),
      ),
    )
    .orderBy(users.name, users.id)
    .limit(page.limit)
    .then((rows) => rows.map((row) => row.user));
}

/** The groups that are members of a group. */
export async function listInnerGroups(db: Db, tenantId: TenantId, groupId: GroupId): Promise<GroupId[]> {
  const rows = await db
    .select({ id: groupGroups.innerId })
    .from(groupGroups)
    .where(and(eq(groupGroups.tenantId, tenantId), eq(groupGroups.outerId, groupId)))
    .orderBy(groupGroups.innerId);
  return rows.map((row) => row.id);
}

/**
 * Whether a user or group of the tenant, or a group around it, has a role on the platform: whoever gets hold of it reaches beyond the
 * tenant.
 */
export async function reachesPlatform(db: Db, tenantId: TenantId, id: UserId | GroupId, now: Date): Promise<boolean> {
  const [principal, tenant] = [Buffer.from(idToBytes(id)), Buffer.from(idToBytes(tenantId))];
  const rows = await selectRows<{ id: Buffer }>(
    db,
    sql`
    with recursive around (id) as (
      select ${principal}
      union
      select m.group_id from group_members m where m.user_id = ${principal} and m.tenant_id = ${tenant}
      union
      select n.outer_id from around join group_groups n on n.inner_id = around.id and n.tenant_id = ${tenant}
    )
    select a.id from around join role_assignments a on a.principal_id = around.id
    where a.scope_kind = 'platform' and (a.expires_at is null or a.expires_at > ${now}) limit 1`,
  );
  return rows.length > 0;
}

type NameColumn = typeof users.name | typeof tenants.name | typeof partners.name | typeof groups.name;
type IdColumn = typeof users.id | typeof tenants.id | typeof partners.id | typeof groups.id;
type TextColumn =
  | NameColumn
  | typeof users.email
  | typeof users.scaikeyId
  | typeof tenants.slug
  | typeof partners.slug
  | typeof groups.scaikeyId;

function afterKey(name: NameColumn, id: IdColumn, after: { name: string; id: string } | undefined): SQL | undefined {
  if (after === undefined) return undefined;
  return or(gt(name, after.name), and(eq(name, after.name), sql`${id} > ${sql.param(after.id, id)}`));
}

function contains(text: string | undefined, ...columns: readonly TextColumn[]): SQL | undefined {
  if (text === undefined) return undefined;
  return or(...columns.map((column) => like(column, likePattern(text))));
}
