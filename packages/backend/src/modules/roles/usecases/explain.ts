import {
  AppError,
  coversPermission,
  type GroupId,
  includesPermission,
  type PrincipalId,
  type RolePermission,
  roleScopes,
  scopeOfPermission,
  type UserId,
} from "@scai/contract";
import type { Services } from "../../../services.ts";
import { type Actor, findLivePrincipal, listGroupWays, listPrincipals, listStandings } from "../../identity/index.ts";
import type { PermissionExplanation, PermissionList, PermissionSource } from "../explanation.view.ts";
import { grantCovers } from "../grant-limits.ts";
import { requireRolePermission, rolePermissionsOf } from "../permissions.ts";
import type { Holder, Holding, Target } from "../roles.policy.ts";
import { type RecordInput, type TargetInput, targetOf } from "../target.values.ts";

type Deps = Pick<Services, "database" | "roles">;

interface Asked extends RecordInput {
  readonly permission: RolePermission;
}

/** Everything that the caller may do somewhere with what they showed. */
export function listOwnPermissions(deps: Deps, actor: Actor, input: TargetInput): Promise<PermissionList> {
  return permissionsAt(deps, actor, targetOf(actor.tenantId, input));
}

/** Whether and why the caller may do something somewhere. Of a place that they cannot see it tells no more than of none. */
export function explainOwnPermission(
  deps: Deps,
  actor: Actor,
  { permission, recordName, recordType, ...where }: TargetInput & Asked,
): Promise<PermissionExplanation> {
  return explain(deps, actor, { permission, recordName, recordType }, targetOf(actor.tenantId, where));
}

export interface OfUserInput extends Omit<TargetInput, "tenantId"> {
  readonly userId: UserId;
}

/** Everything that a user may do somewhere in their tenant, with a token that does not narrow them. For who sees its assignments. */
export async function listUserPermissions(
  deps: Deps,
  actor: Actor,
  { userId, ...where }: OfUserInput,
): Promise<PermissionList> {
  const user = await requireUser(deps, actor, userId);
  return permissionsAt(deps, user, targetOf(user.tenantId, where));
}

/** The same for one permission, with what gives it. */
export async function explainUserPermission(
  deps: Deps,
  actor: Actor,
  { userId, permission, recordName, recordType, ...where }: OfUserInput & Asked,
): Promise<PermissionExplanation> {
  const user = await requireUser(deps, actor, userId);
  return explain(deps, user, { permission, recordName, recordType }, targetOf(user.tenantId, where));
}

async function permissionsAt(deps: Deps, holder: Holder, target: Target): Promise<PermissionList> {
  return {
    scope: target.kind,
    tenantId: target.kind === "platform" ? null : target.tenantId,
    zoneId: target.kind === "zone" ? target.zoneId : null,
    permissions: [...(await rolePermissionsOf(deps, holder, target)).keys()],
  };
}

async function explain(deps: Deps, holder: Holder, asked: Asked, target: Target): Promise<PermissionExplanation> {
  const { permission } = asked;
  const giving = (await deps.roles.holdingsOf(holder, target))
    .filter((holding) => includesPermission(holding.permissions, permission))
    .toSorted((a, b) => roleScopes.indexOf(a.scope) - roleScopes.indexOf(b.scope));
  const known = await knownPrincipals(deps, holder, giving);
  const viewed = (holding: Holding) => viewSource(holding, holder, known);
  const decisive = giving.find((holding) => isAbout(holding, asked));
  const tokenScope = scopeOfPermission(permission);
  const isCovered = coversPermission(holder.scopes, permission);
  const [elsewhere] = giving;
  let reason = `No role includes ${permission} there.`;
  if (decisive === undefined && elsewhere !== undefined) {
    reason = `Not for every record: ${describe(viewed(elsewhere))}`;
  } else if (decisive !== undefined) {
    reason = isCovered
      ? describe(viewed(decisive))
      : `A role includes ${permission}, but the token or key does not have the scope ${tokenScope}.`;
  }
  return { permission, allowed: decisive !== undefined && isCovered, reason, tokenScope, sources: giving.map(viewed) };
}

/** Whether a holding counts for what is asked: one of some records only for a record that is named and among them. */
function isAbout({ limits }: Holding, { permission, recordName, recordType }: Asked): boolean {
  if (limits === null || !permission.startsWith("records:")) return true;
  return recordName !== undefined && grantCovers(limits, recordName, recordType?.toUpperCase() ?? "");
}

function holderOf({ source }: Holding, holder: Holder) {
  const [self] = holder.principalIds;
  if (self === undefined) throw new Error("somebody has rights but is nobody");
  return source.kind === "administrator" ? self : source.principalId;
}

interface KnownPrincipals {
  readonly nameOf: (id: PrincipalId) => string;
  readonly wayTo: (id: PrincipalId) => readonly GroupId[];
}

/** What those are called who have something, and how somebody is in them. */
async function knownPrincipals(
  { database: { db } }: Deps,
  holder: Holder,
  holdings: readonly Holding[],
): Promise<KnownPrincipals> {
  const ids = holdings.map((holding) => holderOf(holding, holder));
  const [self] = holder.principalIds;
  const isOfGroup = ids.some((id) => id !== self);
  const ways = isOfGroup && self !== undefined ? await listGroupWays(db, holder.tenantId, self) : new Map();
  const wayTo = (id: PrincipalId): readonly GroupId[] => ways.get(id) ?? [];
  const principals = await listPrincipals(db, holder.tenantId, Array.from(new Set([...ids, ...ids.flatMap(wayTo)])));
  return { nameOf: (id) => principals.find((principal) => principal.id === id)?.name ?? "", wayTo };
}

function viewSource(holding: Holding, holder: Holder, { nameOf, wayTo }: KnownPrincipals): PermissionSource {
  const { source, scope, expiresAt } = holding;
  const recordTypes = holding.limits?.recordTypes ?? null;
  const principalId = holderOf(holding, holder);
  return {
    kind: source.kind,
    roleName: source.kind === "administrator" ? source.role : source.roleName,
    roleId: source.kind === "administrator" ? null : source.roleId,
    roleAssignmentId: source.kind === "assignment" ? source.id : null,
    accessGrantId: source.kind === "grant" ? source.id : null,
    principalId,
    principalName: nameOf(principalId),
    through: wayTo(principalId).map((id) => ({ id, name: nameOf(id) })),
    scope,
    recordPattern: holding.limits?.recordPattern ?? null,
    recordTypes: recordTypes === null ? null : [...recordTypes],
    expiresAt,
  };
}

const places = { platform: "everywhere", tenant: "in the tenant", zone: "in the zone" } as const;

function describe(source: PermissionSource): string {
  const { roleName, principalId, principalName, through, scope, recordPattern, recordTypes, expiresAt } = source;
  const who = `${principalId.startsWith("grp_") ? "the group" : "the user"} ${principalName}`;
  const types = recordTypes === null ? "" : ` of type ${recordTypes.join(", ")}`;
  const names = recordPattern === null ? "" : ` named ${recordPattern}`;
  const what = types === "" && names === "" ? "" : ` for records${types}${names}`;
  const until = expiresAt === null ? "" : ` until ${expiresAt.toISOString()}`;
  const between = through.slice(0, -1).map(({ name }) => `the group ${name}`);
  const way = between.length === 0 ? "" : `, which they are in through ${between.join(" in ")}`;
  return `The role ${roleName}, given ${places[scope]}${what}${until} to ${who}${way}.`;
}

/** Somebody whose rights the caller may look into: where they see who has which role. Anybody else does not exist. */
async function requireUser(deps: Deps, actor: Actor, userId: UserId): Promise<Holder> {
  const { db } = deps.database;
  const user = await findLivePrincipal(db, undefined, userId);
  const { tenantId } = user ?? actor;
  const hidden = tenantId === actor.tenantId ? undefined : "admin.user_not_found";
  await requireRolePermission(deps, actor, "roles:read", { kind: "tenant", tenantId }, hidden);
  const standing = (await listStandings(db, [userId])).get(userId);
  if (user === undefined || standing === undefined) throw new AppError("admin.user_not_found");
  const { adminRole, groupIds } = standing;
  const principalIds = [userId, ...groupIds];
  return { tenantId, principalIds, isTenantAdmin: adminRole !== "none", facts: { adminRole }, scopes: ["*"] };
}
