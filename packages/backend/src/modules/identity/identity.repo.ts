import {
  type GroupId,
  idFromBytes,
  newId,
  type PartnerId,
  type PrincipalId,
  type TenantId,
  type UserId,
} from "@scai/contract";
import { type Db, groups, partners, type Tx, tenants, users } from "@scai/db";
import { and, eq, inArray, like, ne, or, sql } from "drizzle-orm";
import { likePattern } from "../../platform/like-pattern.ts";
import type { SignInFacts, UserFacts } from "./actor.ts";
import type { AdminRole } from "./admin-role.ts";
import { listGroupsOf } from "./groups-of-users.repo.ts";

/** A tenant is suspended with its partner. */
const tenantStatus = sql<"active" | "suspended">`if(${partners.status} = 'active', ${tenants.status}, 'suspended')`;

/** Who is not assigned to this application may not act, whatever else they are. */
const userStatus = sql<
  UserFacts["status"]
>`if(${users.unassignedAt} is not null and ${users.status} = 'active', 'suspended', ${users.status})`;

/** The user that ScaiKey knows by these ids. Keyed by ScaiKey's tenant id: this is where a token's tenant becomes ours. */
export async function findUserFacts(
  db: Db | Tx,
  tenantScaikeyId: string,
  userScaikeyId: string,
): Promise<SignInFacts | undefined> {
  const [row] = await db
    .select({
      id: users.id,
      tenantId: users.tenantId,
      partnerId: tenants.partnerId,
      email: users.email,
      name: users.name,
      status: userStatus,
      tenantStatus,
      adminRole: users.adminRole,
      allowedDeviceKinds: users.allowedDeviceKinds,
      maxFileSizeBytes: tenants.maxFileSizeBytes,
      tenantRateLimitPerMinute: tenants.rateLimitPerMinute,
      tenantRequiresMfa: tenants.requireMfa,
      claimsIssuedAt: users.claimsIssuedAt,
      sessionsEndedAt: users.sessionsEndedAt,
      allSessionsEndedAt: users.allSessionsEndedAt,
    })
    .from(users)
    .innerJoin(tenants, eq(tenants.id, users.tenantId))
    .innerJoin(partners, eq(partners.id, tenants.partnerId))
    .where(and(eq(tenants.scaikeyId, tenantScaikeyId), eq(users.scaikeyId, userScaikeyId)));
  if (row === undefined) return undefined;
  return { ...row, groupIds: (await listGroupsOf(db, [row.id])).get(row.id) ?? [] };
}

export interface Standing {
  readonly status: UserFacts["status"];
  readonly tenantStatus: UserFacts["tenantStatus"];
  readonly tenantRequiresMfa: boolean;
  readonly adminRole: UserFacts["adminRole"];
  readonly allowedDeviceKinds: UserFacts["allowedDeviceKinds"];
  readonly sessionsEndedAt: Date | null;
  readonly allSessionsEndedAt: Date | null;
  readonly groupIds: readonly GroupId[];
}

/**
 * Where these users, of any tenants, stand now: two statements for all of them. Without a tenant on purpose: it is asked for users
 * who have proved who they are.
 */
export async function listStandings(db: Db, ids: readonly UserId[]): Promise<Map<UserId, Standing>> {
  if (ids.length === 0) return new Map();
  const [found, groupsOf] = await Promise.all([
    db
      .select({
        id: users.id,
        status: userStatus,
        tenantStatus,
        tenantRequiresMfa: tenants.requireMfa,
        adminRole: users.adminRole,
        allowedDeviceKinds: users.allowedDeviceKinds,
        sessionsEndedAt: users.sessionsEndedAt,
        allSessionsEndedAt: users.allSessionsEndedAt,
      })
      .from(users)
      .innerJoin(tenants, eq(tenants.id, users.tenantId))
      .innerJoin(partners, eq(partners.id, tenants.partnerId))
      .where(inArray(users.id, [...ids])),
    listGroupsOf(db, ids),
  ]);
  return new Map(found.map((row) => [row.id, { ...row, groupIds: groupsOf.get(row.id) ?? [] }]));
}

export interface KnownPrincipal {
  readonly id: UserId | GroupId;
  readonly kind: "user" | "group";
  readonly name: string;
  readonly email: string | null;
}

/** Those of the given users and groups that exist in the tenant. */
export async function listPrincipals(
  db: Db | Tx,
  tenantId: TenantId,
  ids: readonly (UserId | GroupId)[],
): Promise<KnownPrincipal[]> {
  const userIds = ids.filter((id): id is UserId => id.startsWith("usr_"));
  const groupIds = ids.filter((id): id is GroupId => id.startsWith("grp_"));
  const [foundUsers, foundGroups] = await Promise.all([
    userIds.length === 0
      ? []
      : db
          .select({ id: users.id, name: users.name, email: users.email })
          .from(users)
          .where(and(eq(users.tenantId, tenantId), inArray(users.id, userIds))),
    groupIds.length === 0
      ? []
      : db
          .select({ id: groups.id, name: groups.name })
          .from(groups)
          .where(and(eq(groups.tenantId, tenantId), inArray(groups.id, groupIds))),
  ]);
  return [
    ...foundUsers.map((user) => ({ ...user, kind: "user" as const })),
    ...foundGroups.map((group) => ({ ...group, kind: "group" as const, email: null })),
  ];
}

export interface LivePrincipal {
  readonly id: PrincipalId;
  readonly tenantId: TenantId;
  readonly name: string;
  /** `none` for groups: an administrator's role is a person's. */
  readonly adminRole: AdminRole;
}

/** A user or group that rights can be given to, of that tenant or, without one, of any. Who is deleted is not found. */
export async function findLivePrincipal(
  db: Db | Tx,
  tenantId: TenantId | undefined,
  id: PrincipalId,
): Promise<LivePrincipal | undefined> {
  if (isGroup(id)) {
    const ofTenant = tenantId === undefined ? undefined : eq(groups.tenantId, tenantId);
    const [group] = await db
      .select({ tenantId: groups.tenantId, name: groups.name })
      .from(groups)
      .where(and(ofTenant, eq(groups.id, id), eq(groups.status, "active")));
    return group === undefined ? undefined : { ...group, id, adminRole: "none" };
  }
  const ofTenant = tenantId === undefined ? undefined : eq(users.tenantId, tenantId);
  const [user] = await db
    .select({ tenantId: users.tenantId, name: users.name, adminRole: users.adminRole })
    .from(users)
    .where(and(ofTenant, eq(users.id, id), ne(users.status, "deleted")));
  return user === undefined ? undefined : { ...user, id };
}

function isGroup(id: PrincipalId): id is GroupId {
  return id.startsWith("grp_");
}

/** Users whose name or e-mail contains the text, by name; at most `limit`. */
export function searchUsers(db: Db, tenantId: TenantId, text: string, limit: number) {
  const pattern = likePattern(text);
  return db
    .select({ id: users.id, name: users.name, email: users.email })
    .from(users)
    .where(
      and(
        eq(users.tenantId, tenantId),
        eq(users.status, "active"),
        or(like(users.name, pattern), like(users.email, pattern)),
      ),
    )
    .orderBy(users.name, users.id)
    .limit(limit);
}

/** Groups whose name contains the text, by name; at most `limit`. */
export function searchGroups(db: Db, tenantId: TenantId, text: string, limit: number) {
  return db
    .select({ id: groups.id, name: groups.name })
    .from(groups)
    .where(and(eq(groups.tenantId, tenantId), like(groups.name, likePattern(text))))
    .orderBy(groups.name, groups.id)
    .limit(limit);
}

/** The partner of that ScaiKey id, made when absent. */
export async function ensurePartner(tx: Tx, scaikeyId: string, now: Date): Promise<PartnerId> {
  await tx
    .insert(partners)
    .values({ id: newId("partner"), scaikeyId, name: scaikeyId, createdAt: now })
    .onDuplicateKeyUpdate({ set: { scaikeyId } });
  const [row] = await tx.select({ id: partners.id }).from(partners).where(eq(partners.scaikeyId, scaikeyId));
  if (row === undefined) throw new Error("a partner vanished while it was being made");
  return row.id;
}

export const defaultMaxFileSizeBytes = 5 * 1024 ** 3;

/** The tenant of that ScaiKey id, made when absent. */
export async function ensureTenant(tx: Tx, scaikeyId: string, partnerId: PartnerId, now: Date): Promise<TenantId> {
  await tx
    .insert(tenants)
    .values({
      id: newId("tenant"),
      partnerId,
      scaikeyId,
      name: scaikeyId,
      status: "active",
      maxFileSizeBytes: defaultMaxFileSizeBytes,
      createdAt: now,
    })
    .onDuplicateKeyUpdate({ set: { scaikeyId } });
  const [row] = await tx.select({ id: tenants.id }).from(tenants).where(eq(tenants.scaikeyId, scaikeyId));
  if (row === undefined) throw new Error("a tenant vanished while it was being made");
  return row.id;
}

export interface SeenUser {
  readonly scaikeyId: string;
  readonly email: string | undefined;
  readonly name: string | undefined;
  readonly claimsIssuedAt: Date;
  readonly isApplication: boolean;
}

/**
 * Makes the user, or brings the row up to the claims unless it already reflects newer ones. Locks the row until the transaction
 * ends. Status and admin role are never taken from a token.
 */
export async function upsertUser(
  tx: Tx,
  tenantId: TenantId,
  seen: SeenUser,
  now: Date,
): Promise<{ id: UserId; isNew: boolean; isCurrent: boolean }> {
  const id = newId("user");
  await tx
    .insert(users)
    .values({
      id,
      tenantId,
      scaikeyId: seen.scaikeyId,
      email: seen.email ?? "",
      name: seen.name ?? seen.email ?? seen.scaikeyId,
      status: "active",
      adminRole: "none",
      isApplication: seen.isApplication,
      createdAt: now,
    })
    .onDuplicateKeyUpdate({ set: { scaikeyId: seen.scaikeyId } });
  const [row] = await tx
    .select({ id: users.id, claimsIssuedAt: users.claimsIssuedAt, reflectsAt: users.reflectsAt })
    .from(users)
    .where(and(eq(users.tenantId, tenantId), eq(users.scaikeyId, seen.scaikeyId)))
    .for("update");
  if (row === undefined) throw new Error("a user vanished while being provisioned");
  const isCurrent = row.claimsIssuedAt !== null && row.claimsIssuedAt >= seen.claimsIssuedAt;
  // What ScaiKey itself has told since is newer than what the token says.
  const isOutdated = row.reflectsAt !== null && row.reflectsAt > seen.claimsIssuedAt;
  if (!isCurrent) {
    await tx
      .update(users)
      .set({
        claimsIssuedAt: seen.claimsIssuedAt,
        isApplication: seen.isApplication,
        lastLoginAt: now,
        // ScaiKey gives tokens to who is assigned, so one that is newer than what it told says that they are again.
        unassignedAt: sql`if(${users.unassignedAt} < ${seen.claimsIssuedAt}, null, ${users.unassignedAt})`,
        ...(seen.email === undefined || isOutdated ? {} : { email: seen.email }),
        ...(seen.name === undefined || isOutdated ? {} : { name: seen.name }),
      })
      .where(and(eq(users.tenantId, tenantId), eq(users.id, row.id)));
  }
  return { id: row.id, isNew: row.id === id, isCurrent };
}

/** The id of a principal as a row tells it. */
export function principalIdOf(kind: "user" | "group", bytes: Uint8Array): UserId | GroupId {
  return kind === "user" ? idFromBytes("user", bytes) : idFromBytes("group", bytes);
}
