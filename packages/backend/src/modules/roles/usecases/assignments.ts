import {
  AppError,
  idToBytes,
  newId,
  type PrincipalId,
  RoleAssignmentId,
  type RoleId,
  type RolePermission,
} from "@scai/contract";
import { isDuplicate, principalKindOf, roleAssignments } from "@scai/db";
import type { Settle } from "../../../platform/idempotency/index.ts";
import { decodePageCursor, toPage } from "../../../platform/page-cursor.ts";
import { requireFuture } from "../../../platform/require-future.ts";
import type { Services } from "../../../services.ts";
import { noTenant, recordAudit } from "../../audit/index.ts";
import { type Actor, findLivePrincipal, principalIdOf } from "../../identity/index.ts";
import { type RoleAssignment, viewAssignment } from "../assignment.view.ts";
import {
  type AssignmentRow,
  deleteAssignment,
  deleteEnded,
  findAssignment,
  hasZone,
  listAssignmentRows,
} from "../assignments.repo.ts";
import { requireWithinOwnRights } from "../ceiling.ts";
import { scopeIdOf } from "../holdings.repo.ts";
import { requireRolePermission, rolePermissionsOf } from "../permissions.ts";
import type { Target } from "../roles.policy.ts";
import { lockRole } from "../roles.repo.ts";
import { type TargetInput, targetOf, targetOfRow } from "../target.values.ts";

type Deps = Pick<Services, "clock" | "database" | "roles">;

export interface ListAssignmentsInput extends TargetInput {
  readonly principalId?: PrincipalId | undefined;
  readonly roleId?: RoleId | undefined;
  readonly includeExpired: boolean;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Who has which role: in a tenant and its zones, in one zone, or on the platform. */
export async function listAssignments(
  deps: Deps,
  actor: Actor,
  input: ListAssignmentsInput,
): Promise<{ items: RoleAssignment[]; nextCursor: string | null }> {
  const target = targetOf(actor.tenantId, input);
  await requireRolePermission(deps, actor, "roles:read", target, hiddenAt(actor, target));
  const { principalId, roleId, includeExpired, limit } = input;
  const after = decodePageCursor(input.cursor, RoleAssignmentId);
  const filter = { principalId, roleId, includeExpired, now: deps.clock(), after, limit: limit + 1 };
  const page = toPage(await listAssignmentRows(deps.database.db, target, filter), limit, (row) => row.id);
  return { items: page.items.map(viewAssignment), nextCursor: page.nextCursor };
}

/** One of the assignments that the caller sees. */
export async function getAssignment(
  deps: Deps,
  actor: Actor,
  input: { readonly roleAssignmentId: RoleAssignmentId },
): Promise<RoleAssignment> {
  return viewAssignment(await requireAssignment(deps, actor, input.roleAssignmentId, ["roles:read"]));
}

export interface CreateAssignmentInput extends TargetInput {
  readonly roleId: RoleId;
  readonly principalId: PrincipalId;
  readonly expiresAt?: Date | null | undefined;
}

/**
 * Gives a role to a user or group of the tenant that it is about; on the platform, to one of any tenant, and then one of the system's
 * roles. Nobody gives what they do not have there themselves, nor longer.
 */
export async function createAssignment(
  deps: Deps,
  actor: Actor,
  input: CreateAssignmentInput,
  settle: Settle<RoleAssignment>,
): Promise<RoleAssignment> {
  const target = targetOf(actor.tenantId, input);
  await requireRolePermission(deps, actor, "roles:assign", target, hiddenAt(actor, target));
  const own = await rolePermissionsOf(deps, actor, target);
  const { roleId, principalId, expiresAt = null } = input;
  const now = deps.clock();
  requireFuture(expiresAt, now);
  const tenantId = target.kind === "platform" ? null : target.tenantId;
  const row = {
    id: newId("roleAssignment", now.getTime()),
    tenantId,
    roleId,
    principalKind: principalKindOf(principalId),
    principalId: idToBytes(principalId),
    scopeKind: target.kind,
    scopeId: scopeIdOf(target),
    expiresAt,
    createdBy: actor.id,
    createdAt: now,
  };
  const view = await deps.database.transaction(async (tx) => {
    if (target.kind === "zone" && !(await hasZone(tx, target.tenantId, target.zoneId)))
      throw new AppError("zones.not_found");
    const role = await lockRole(tx, tenantId, roleId);
    if (role === undefined) throw unknown("roleId", tenantId === null ? "no such system role" : "no such role");
    requireWithinOwnRights(own, { permissions: role.permissions, expiresAt });
    const principal = await findLivePrincipal(tx, tenantId ?? undefined, principalId);
    if (principal === undefined) throw unknown("principalId", "no such user or group in this tenant");
    await deleteEnded(tx, row, now);
    await tx
      .insert(roleAssignments)
      .values(row)
      .catch((err: unknown) => {
        throw isDuplicate(err, "role_assignments_holder") ? new AppError("roles.already_assigned") : err;
      });
    const made: AssignmentRow = { ...row, roleName: role.name, principalName: principal.name };
    await recordAudit(tx, actor, {
      action: "role.assign",
      after: factsOf(made),
      at: now,
      resource: { id: roleId, name: role.name },
      tenantId: principal.tenantId,
    });
    const settled = viewAssignment(made);
    await settle(tx, settled);
    return settled;
  });
  deps.roles.forget();
  return view;
}

/** Takes a role away from somebody; it counts within a second. */
export async function revokeAssignment(
  deps: Deps,
  actor: Actor,
  input: { readonly roleAssignmentId: RoleAssignmentId },
): Promise<void> {
  const row = await requireAssignment(deps, actor, input.roleAssignmentId, ["roles:read", "roles:assign"]);
  await requireRolePermission(deps, actor, "roles:assign", targetOfRow(row));
  await deps.database.transaction(async (tx) => {
    if (!(await deleteAssignment(tx, row.id, row.tenantId))) throw new AppError("roles.assignment_not_found");
    const principal = await findLivePrincipal(tx, undefined, principalIdOf(row.principalKind, row.principalId));
    await recordAudit(tx, actor, {
      action: "role.revoke",
      before: factsOf(row),
      at: deps.clock(),
      resource: { id: row.roleId, name: row.roleName },
      tenantId: row.tenantId ?? principal?.tenantId ?? noTenant,
    });
  });
  deps.roles.forget();
}

/** An assignment where the caller has one of these permissions; anywhere else there is none. */
async function requireAssignment(
  deps: Deps,
  actor: Actor,
  id: RoleAssignmentId,
  seenBy: readonly RolePermission[],
): Promise<AssignmentRow> {
  const row = await findAssignment(deps.database.db, id);
  if (row === undefined) throw new AppError("roles.assignment_not_found");
  const permissions = await rolePermissionsOf(deps, actor, targetOfRow(row));
  if (!seenBy.some((permission) => permissions.has(permission))) throw new AppError("roles.assignment_not_found");
  return row;
}

/** What somebody is told who may do nothing at all in a tenant that is not theirs: that there is none. */
function hiddenAt(actor: Actor, target: Target) {
  return target.kind !== "platform" && target.tenantId !== actor.tenantId ? "admin.tenant_not_found" : undefined;
}

function unknown(member: "roleId" | "principalId", message: string): AppError {
  const code = member === "roleId" ? "roles.role_unknown" : "roles.principal_unknown";
  return new AppError(code, { issues: [{ path: [member], message }] });
}

function factsOf(row: AssignmentRow) {
  const { scopeKind: scope, expiresAt, roleName } = row;
  const target = targetOfRow(row);
  const scopeId = target.kind === "platform" ? null : target.kind === "tenant" ? target.tenantId : target.zoneId;
  return { roleName, principalId: principalIdOf(row.principalKind, row.principalId), scope, scopeId, expiresAt };
}
