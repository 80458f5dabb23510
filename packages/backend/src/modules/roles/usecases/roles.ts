import { AppError, newId, RoleId, type RolePermissionPattern, systemRoles, type TenantId } from "@scai/contract";
import { isDuplicate, roles, type Tx } from "@scai/db";
import { and, eq } from "drizzle-orm";
import { requireMatch, untilFresh } from "../../../platform/etag.ts";
import type { Settle } from "../../../platform/idempotency/index.ts";
import { decodeNameCursor, toPage } from "../../../platform/page-cursor.ts";
import type { Services } from "../../../services.ts";
import { type AuditFact, recordAudit } from "../../audit/index.ts";
import type { Actor } from "../../identity/index.ts";
import { countHolders } from "../assignments.repo.ts";
import { requireWithinOwnRights } from "../ceiling.ts";
import { requireRolePermission, rolePermissionsOf } from "../permissions.ts";
import { inOrder, type Role, viewRole } from "../role.view.ts";
import type { Target } from "../roles.policy.ts";
import { findRole, listRoleRows, lockRole, type RoleRow } from "../roles.repo.ts";

type ReadDeps = Pick<Services, "database">;
type Deps = Pick<Services, "clock" | "database" | "roles">;

/** The system's roles and those of the caller's tenant, by name. What a role is, is no secret in its tenant; who has it is. */
export async function listRoles(
  deps: ReadDeps,
  actor: Actor,
  input: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<{ items: Role[]; nextCursor: string | null }> {
  const after = decodeNameCursor(input.cursor, RoleId);
  const rows = await listRoleRows(deps.database.db, actor.tenantId, { after, limit: input.limit + 1 });
  const page = toPage(rows, input.limit, (row) => [row.name, row.id]);
  return { items: page.items.map(viewRole), nextCursor: page.nextCursor };
}

/** One of these roles; `roles.not_found` for any other. */
export async function getRole(deps: ReadDeps, actor: Actor, input: { readonly roleId: RoleId }): Promise<Role> {
  const row = await findRole(deps.database.db, actor.tenantId, input.roleId);
  if (row === undefined) throw new AppError("roles.not_found");
  return viewRole(row);
}

export interface CreateRoleInput {
  readonly name: string;
  readonly description: string;
  readonly permissions: readonly RolePermissionPattern[];
}

/** Makes a role of the caller's tenant, of permissions that the caller has in all of it and for good. */
export async function createRole(
  deps: Deps,
  actor: Actor,
  input: CreateRoleInput,
  settle: Settle<Role>,
): Promise<Role> {
  const permissions = inOrder(input.permissions);
  await requireRolePermission(deps, actor, "roles:create", ownTenant(actor));
  await requireContent(deps, actor, permissions);
  const now = deps.clock();
  const row: RoleRow = {
    id: newId("role", now.getTime()),
    tenantId: actor.tenantId,
    name: freeName(input.name),
    description: input.description,
    permissions,
    revision: 1,
    createdAt: now,
    modifiedAt: now,
  };
  await deps.database.transaction(async (tx) => {
    await tx.insert(roles).values(row).catch(refuseTakenName);
    await record(tx, actor, row, now, { action: "role.create", after: factsOf(row) });
    await settle(tx, viewRole(row));
  });
  return viewRole(row);
}

export interface UpdateRoleInput {
  readonly roleId: RoleId;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly permissions?: readonly RolePermissionPattern[] | undefined;
  readonly ifMatch?: string | undefined;
}

/**
 * Changes a role of the tenant, and with it what everybody may do who has it, within a second. Whoever changes what a role allows could
 * make that very role. What is not said stays.
 */
export async function updateRole(deps: Deps, actor: Actor, input: UpdateRoleInput): Promise<Role> {
  const { permissions } = input;
  const changed = await untilFresh(input.ifMatch, "roles.stale_etag", async () => {
    const row = await requireOwnRole(deps, actor, "roles:update", input.roleId);
    requireMatch(input.ifMatch, viewRole(row).etag, "roles.stale_etag");
    if (permissions !== undefined) await requireContent(deps, actor, permissions);
    const now = deps.clock();
    const after: RoleRow = {
      ...row,
      ...(input.name === undefined ? {} : { name: freeName(input.name) }),
      ...(input.description === undefined ? {} : { description: input.description }),
      ...(permissions === undefined ? {} : { permissions: inOrder(permissions) }),
      revision: row.revision + 1,
      modifiedAt: now,
    };
    await deps.database.transaction(async (tx) => {
      const [updated] = await tx
        .update(roles)
        .set(after)
        .where(and(eq(roles.tenantId, actor.tenantId), eq(roles.id, row.id), eq(roles.revision, row.revision)))
        .catch(refuseTakenName);
      if (updated.affectedRows === 0) throw new AppError("roles.stale_etag");
      await record(tx, actor, row, now, { action: "role.update", before: factsOf(row), after: factsOf(after) });
    });
    return after;
  });
  deps.roles.forget();
  return viewRole(changed);
}

/** Removes a role of the tenant that nobody has. */
export async function deleteRole(deps: Deps, actor: Actor, input: { readonly roleId: RoleId }): Promise<void> {
  await requireOwnRole(deps, actor, "roles:delete", input.roleId);
  await deps.database.transaction(async (tx) => {
    const row = await lockRole(tx, actor.tenantId, input.roleId);
    if (row === undefined) throw new AppError("roles.not_found");
    const holders = await countHolders(tx, actor.tenantId, row.id);
    if (holders > 0) {
      throw new AppError("roles.in_use", { detail: `It was given ${holders} times; take it away there first.` });
    }
    await tx.delete(roles).where(and(eq(roles.tenantId, actor.tenantId), eq(roles.id, row.id)));
    await record(tx, actor, row, deps.clock(), { action: "role.delete", before: factsOf(row) });
  });
}

/** A role of the tenant that the caller may change or remove. */
async function requireOwnRole(
  deps: Deps,
  actor: Actor,
  permission: "roles:update" | "roles:delete",
  roleId: RoleId,
): Promise<RoleRow> {
  const row = await findRole(deps.database.db, actor.tenantId, roleId);
  if (row === undefined) throw new AppError("roles.not_found");
  await requireRolePermission(deps, actor, permission, ownTenant(actor));
  if (row.tenantId === null) throw new AppError("roles.system");
  return row;
}

/** A role can be given for good and in the whole tenant, so whoever says what it allows has that for good and in the whole tenant. */
async function requireContent(deps: Deps, actor: Actor, permissions: readonly string[]): Promise<void> {
  const own = await rolePermissionsOf(deps, actor, ownTenant(actor));
  requireWithinOwnRights(own, { permissions, expiresAt: null });
}

function ownTenant({ tenantId }: { readonly tenantId: TenantId }): Target {
  return { kind: "tenant", tenantId };
}

function freeName(name: string): string {
  if (Object.hasOwn(systemRoles, name)) throw new AppError("roles.name_taken", { detail: "A system role has it." });
  return name;
}

function refuseTakenName(err: unknown): never {
  throw isDuplicate(err, "roles_name") ? new AppError("roles.name_taken") : err;
}

function factsOf({ name, description, permissions }: RoleRow) {
  return { name, description, permissions };
}

function record(tx: Tx, actor: Actor, row: RoleRow, at: Date, fact: AuditFact): Promise<void> {
  return recordAudit(tx, actor, { ...fact, at, resource: row });
}
