import {
  AppError,
  coversPermission,
  includesPermission,
  type RolePermission,
  roleScopes,
  scopeOfPermission,
  type UserId,
} from "@scai/contract";
import type { Services } from "../../../services.ts";
import {
  type Actor,
  findLivePrincipal,
  type KnownPrincipal,
  listPrincipals,
  listStandings,
} from "../../identity/index.ts";
import type { PermissionExplanation, PermissionList, PermissionSource } from "../explanation.view.ts";
import { requireRolePermission, rolePermissionsOf } from "../permissions.ts";
import type { Holder, Holding, Target } from "../roles.policy.ts";
import { type TargetInput, targetOf } from "../target.values.ts";

type Deps = Pick<Services, "database" | "roles">;

/** Everything that the caller may do somewhere with what they showed. */
export function listOwnPermissions(deps: Deps, actor: Actor, input: TargetInput): Promise<PermissionList> {
  return permissionsAt(deps, actor, targetOf(actor.tenantId, input));
}

/** Whether and why the caller may do something somewhere. Of a place that they cannot see it tells no more than of none. */
export function explainOwnPermission(
  deps: Deps,
  actor: Actor,
  { permission, ...where }: TargetInput & { readonly permission: RolePermission },
): Promise<PermissionExplanation> {
  return explain(deps, actor, permission, targetOf(actor.tenantId, where));
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
  { userId, permission, ...where }: OfUserInput & { readonly permission: RolePermission },
): Promise<PermissionExplanation> {
  const user = await requireUser(deps, actor, userId);
  return explain(deps, user, permission, targetOf(user.tenantId, where));
}

async function permissionsAt(deps: Deps, holder: Holder, target: Target): Promise<PermissionList> {
  return {
    scope: target.kind,
    tenantId: target.kind === "platform" ? null : target.tenantId,
    zoneId: target.kind === "zone" ? target.zoneId : null,
    permissions: [...(await rolePermissionsOf(deps, holder, target)).keys()],
  };
}

async function explain(
  deps: Deps,
  holder: Holder,
  permission: RolePermission,
  target: Target,
): Promise<PermissionExplanation> {
  const all = await deps.roles.holdingsOf(holder, target);
  const giving = all
    .filter((holding) => includesPermission(holding.permissions, permission))
    .toSorted((a, b) => roleScopes.indexOf(a.scope) - roleScopes.indexOf(b.scope));
  const ids = giving.map((holding) => holderOf(holding, holder));
  const principals = await listPrincipals(deps.database.db, holder.tenantId, ids);
  const sources = giving.map((holding) => viewSource(holding, holder, principals));
  const tokenScope = scopeOfPermission(permission);
  const isCovered = coversPermission(holder.scopes, permission);
  const [first] = sources;
  const reason =
    first === undefined
      ? `No role includes ${permission} there.`
      : isCovered
        ? describe(first)
        : `A role includes ${permission}, but the token or key does not have the scope ${tokenScope}.`;
  return { permission, allowed: first !== undefined && isCovered, reason, tokenScope, sources };
}

function holderOf({ source }: Holding, holder: Holder) {
  const [self] = holder.principalIds;
  if (self === undefined) throw new Error("somebody has rights but is nobody");
  return source.kind === "assignment" ? source.principalId : self;
}

function viewSource(holding: Holding, holder: Holder, principals: readonly KnownPrincipal[]): PermissionSource {
  const { source, scope, expiresAt } = holding;
  const principalId = holderOf(holding, holder);
  return {
    kind: source.kind,
    roleName: source.kind === "assignment" ? source.roleName : source.role,
    roleId: source.kind === "assignment" ? source.roleId : null,
    roleAssignmentId: source.kind === "assignment" ? source.id : null,
    principalId,
    principalName: principals.find(({ id }) => id === principalId)?.name ?? "",
    scope,
    expiresAt,
  };
}

const places = { platform: "everywhere", tenant: "in the tenant", zone: "in the zone" } as const;

function describe({ roleName, principalId, principalName, scope, expiresAt }: PermissionSource): string {
  const who = `${principalId.startsWith("grp_") ? "the group" : "the user"} ${principalName}`;
  const until = expiresAt === null ? "" : ` until ${expiresAt.toISOString()}`;
  return `The role ${roleName}, given to ${who} ${places[scope]}${until}.`;
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
