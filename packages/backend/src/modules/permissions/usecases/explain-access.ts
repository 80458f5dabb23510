import {
  AppError,
  type GroupId,
  type Permission,
  type PrincipalId,
  permissionBits,
  permissionNames,
  type UserId,
} from "@scai/contract";
import type { Who } from "../../acl/index.ts";
import { type Actor, listGroupWays, listPrincipals, listStandings, principalOf } from "../../identity/index.ts";
import { viewEntry } from "../acl.view.ts";
import { listEntries, listRoles, type RoleEntry } from "../entries.repo.ts";
import { type Entry, isOver, type ResourceId } from "../entry.ts";
import { type ExplainedLevel, explainLevels } from "../explanation.ts";
import type { ExplainedGrant, Explanation } from "../explanation.view.ts";
import { type ReadDeps, type ResourceAccess, requireResource } from "../resource.ts";
import { namesOf, refOf } from "./read-acl.ts";

export interface ExplainInput {
  readonly resourceId: ResourceId;
  /** Whose permissions; the caller's own, if absent. */
  readonly userId?: UserId | undefined;
}

/** Somebody, and how they are in each of their groups. */
interface Subject extends Who {
  readonly id: PrincipalId;
  readonly ways: ReadonlyMap<GroupId, readonly GroupId[]>;
}

/** Why somebody has each permission on a thing, or has not. Of others only who manages the permissions there learns it. */
export async function explainAccess(deps: ReadDeps, actor: Actor, input: ExplainInput): Promise<Explanation> {
  const id = input.userId ?? principalOf(actor);
  const found = await requireResource(
    deps,
    actor,
    input.resourceId,
    id === principalOf(actor) ? ["read"] : ["managePermissions"],
  );
  const subject = await describeSubject(deps, actor, id);
  const levels = await levelsNaming(deps, actor, found, subject);
  const show = await shower(deps, actor, found, subject, levels);
  const permissions = subject.isTenantAdmin
    ? everything("administrator", null, [])
    : (fullControl(found, levels, show) ?? decided(found, levels, show));
  return { resourceType: found.kind, resourceId: found.id, principalId: id, permissions };
}

/** What somebody may do with a thing, as bits. Of others only who manages the permissions there learns it. */
export async function getEffective(deps: ReadDeps, actor: Actor, input: ExplainInput): Promise<number> {
  if (input.userId === undefined || input.userId === principalOf(actor))
    return (await requireResource(deps, actor, input.resourceId, ["read"])).permissions;
  const { permissions } = await explainAccess(deps, actor, input);
  return permissions.reduce((bits, { permission, allowed }) => (allowed ? bits | permissionBits[permission] : bits), 0);
}

type Explained = Explanation["permissions"][number];
type Levels = readonly ExplainedLevel<Entry | RoleEntry>[];
type Show = (grant: Entry | RoleEntry, at: number) => ExplainedGrant;

function everything(reason: Explained["reason"], level: Explained["level"], grants: ExplainedGrant[]): Explained[] {
  return permissionNames.map((permission: Permission) => ({ permission, allowed: true, reason, level, grants }));
}

/** Owners and admins of the share keep full control whatever lists say; undefined for anybody else. */
function fullControl(found: ResourceAccess, levels: Levels, show: Show): Explained[] | undefined {
  const last = levels.length - 1;
  const roles = levels[last]?.grants.filter((grant) => "role" in grant && isAboveLists(grant)) ?? [];
  if (roles.length === 0) return undefined;
  return everything(
    "fullControl",
    refAt(found, last),
    roles.map((role) => show(role, last)),
  );
}

function decided(found: ResourceAccess, levels: Levels, show: Show): Explained[] {
  return explainLevels(levels).map(({ permission, isAllowed, because, at, grants }) => ({
    permission,
    allowed: isAllowed,
    reason: ({ said: "entries", cut: "inheritanceCut", unsaid: "nothing" } as const)[because],
    level: because === "unsaid" ? null : refAt(found, at),
    grants: grants.map((grant) => show(grant, at)),
  }));
}

async function describeSubject(deps: ReadDeps, actor: Actor, id: PrincipalId): Promise<Subject> {
  const { db } = deps.database;
  const [known] = await listPrincipals(db, actor.tenantId, [id]);
  if (known === undefined) {
    throw new AppError("permissions.principal_unknown", {
      issues: [{ path: ["userId"], message: "no such user in this tenant" }],
    });
  }
  const ways = await listGroupWays(db, actor.tenantId, id);
  const standing = isUser(id) ? (await listStandings(db, [id])).get(id) : undefined;
  const isTenantAdmin = standing !== undefined && standing.adminRole !== "none";
  return { id, ways, principalIds: [id, ...ways.keys()], isTenantAdmin };
}

/** The entries and roles that name the subject now, level by level. */
async function levelsNaming(
  deps: ReadDeps,
  actor: Actor,
  found: ResourceAccess,
  subject: Subject,
): Promise<ExplainedLevel<Entry | RoleEntry>[]> {
  const { db } = deps.database;
  const now = deps.clock();
  const ids = found.levels.map((level) => level.id);
  const [entries, roles] = await Promise.all([
    listEntries(db, actor.tenantId, ids),
    listRoles(db, actor.tenantId, found.shareId),
  ]);
  const counts = (grant: Entry | RoleEntry) =>
    !isOver(grant, now) && (grant.principalId === "everyone" || subject.principalIds.includes(grant.principalId));
  return found.levels.map(({ id, inheritsAcl }) => {
    const own: (Entry | RoleEntry)[] = entries.get(id) ?? [];
    return { inheritsAcl, grants: [...own, ...(id === found.shareId ? roles : [])].filter(counts) };
  });
}

async function shower(
  deps: ReadDeps,
  actor: Actor,
  found: ResourceAccess,
  { ways }: Subject,
  levels: Levels,
): Promise<Show> {
  const named = levels.flatMap(({ grants }) => grants.map((grant) => grant.principalId));
  const wayTo = (id: Entry["principalId"]) => Array.from(ways).find(([group]) => group === id)?.[1] ?? [];
  const nameOf = await namesOf(deps, actor, [...named, ...named.flatMap(wayTo)]);
  return (grant, at) => ({
    entry: viewEntry(grant, refAt(found, at), found, nameOf),
    through: wayTo(grant.principalId).map((id) => ({ id, name: nameOf(id) })),
  });
}

function isUser(id: PrincipalId): id is UserId {
  return id.startsWith("usr_");
}

function refAt(found: ResourceAccess, at: number) {
  const level = found.levels[at];
  if (level === undefined) throw new Error("a level that is not there");
  return refOf(level);
}

function isAboveLists({ role }: RoleEntry): boolean {
  return role === "owner" || role === "admin";
}
