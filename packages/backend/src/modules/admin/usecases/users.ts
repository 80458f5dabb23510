import { AppError, type TenantId, UserId } from "@scai/contract";
import { users } from "@scai/db";
import { and, eq } from "drizzle-orm";
import { requireMatch, untilFresh } from "../../../platform/etag.ts";
import { decodeNameCursor, toPage } from "../../../platform/page-cursor.ts";
import type { Services } from "../../../services.ts";
import { recordAudit } from "../../audit/index.ts";
import { type Actor, type AdminRole, endSessions, isAtMost, listSessions } from "../../identity/index.ts";
import { findUserRow, listUserRows, type UserRow } from "../admin.repo.ts";
import { tenantsWithin, usableRole } from "../reach.ts";
import { type User, viewUser } from "../user.view.ts";
import { type ListInput, requireTenant } from "./tenants.ts";

type Deps = Pick<Services, "clock" | "database">;

export interface ListUsersInput extends ListInput {
  readonly tenantId?: TenantId | undefined;
  readonly status?: UserRow["status"] | undefined;
  readonly isAdmin?: boolean | undefined;
}

/** The users of a tenant within the caller's reach, by name. */
export async function listUsers(deps: Deps, actor: Actor, input: ListUsersInput) {
  const tenant = await requireTenant(deps, actor, input.tenantId);
  const after = decodeNameCursor(input.cursor, UserId);
  const { search, status, isAdmin } = input;
  const filter = { search, status, isAdmin, after, limit: input.limit + 1 };
  const page = toPage(await listUserRows(deps.database.db, tenant.id, filter), input.limit, (row) => [
    row.name,
    row.id,
  ]);
  return { items: page.items.map(viewUser), nextCursor: page.nextCursor };
}

/** A user of a tenant within the caller's reach. */
export async function getUser(deps: Deps, actor: Actor, input: { readonly userId: UserId }): Promise<User> {
  return viewUser(await requireUser(deps, actor, input.userId));
}

export interface UpdateUserInput {
  readonly userId: UserId;
  readonly adminRole: AdminRole;
  readonly ifMatch?: string | undefined;
}

/** Gives a user another administrator role, at most the caller's own, unless theirs is above the caller's. */
export async function updateUser(deps: Deps, actor: Actor, input: UpdateUserInput): Promise<User> {
  return untilFresh(input.ifMatch, "admin.stale_etag", async () => {
    const row = await requireOther(deps, actor, input.userId);
    requireMatch(input.ifMatch, viewUser(row).etag, "admin.stale_etag");
    if (!isAtMost(input.adminRole, usableRole(actor))) {
      throw new AppError("admin.forbidden", { detail: `The role ${input.adminRole} is more than you may give.` });
    }
    await deps.database.transaction(async (tx) => {
      const [updated] = await tx
        .update(users)
        .set({ adminRole: input.adminRole })
        .where(and(eq(users.tenantId, row.tenantId), eq(users.id, row.id), eq(users.adminRole, row.adminRole)));
      if (updated.affectedRows === 0) throw new AppError("admin.stale_etag");
      const { adminRole } = input;
      const event = { action: "user.update", before: { adminRole: row.adminRole }, after: { adminRole } } as const;
      await recordAudit(tx, actor, { ...event, at: deps.clock(), resource: row, tenantId: row.tenantId });
    });
    return viewUser({ ...row, adminRole: input.adminRole });
  });
}

/**
 * Suspends a user or lets them work again: first at ScaiKey, whose word it is, then here, so that it counts before ScaiKey's webhook
 * arrives. When ScaiKey cannot be asked nothing changes.
 */
export async function setUserStatus(
  deps: Deps & Pick<Services, "scaikeyAdmin">,
  actor: Actor,
  userId: UserId,
  status: "active" | "suspended",
): Promise<User> {
  const row = await requireOther(deps, actor, userId);
  if (row.status === "deleted") throw new AppError("admin.provider_refused", { detail: "This user is deleted." });
  const told = await deps.scaikeyAdmin.setUserStatus(row.scaikeyId, status === "active" ? "ACTIVE" : "SUSPENDED");
  await deps.database.transaction(async (tx) => {
    await tx
      .update(users)
      .set({ status, reflectsAt: told.updated_at ?? row.reflectsAt })
      .where(and(eq(users.tenantId, row.tenantId), eq(users.id, row.id), eq(users.status, row.status)));
    const action = status === "active" ? "user.activate" : "user.suspend";
    const event = { action, before: { status: row.status }, after: { status } } as const;
    await recordAudit(tx, actor, { ...event, at: deps.clock(), resource: row, tenantId: row.tenantId });
  });
  return getUser(deps, actor, { userId });
}

/** The applications that a user is signed in with. */
export async function listUserSessions(deps: Deps, actor: Actor, input: { readonly userId: UserId }) {
  const { id: userId, tenantId } = await requireUser(deps, actor, input.userId);
  return { items: await listSessions(deps.database.db, { userId, tenantId }) };
}

/** Ends whatever a user is signed in with: every token they have so far is refused. They may sign in again. */
export async function endUserSessions(deps: Deps, actor: Actor, input: { readonly userId: UserId }): Promise<void> {
  const row = await requireOther(deps, actor, input.userId);
  const at = deps.clock();
  await deps.database.transaction(async (tx) => {
    await endSessions(tx, { userId: row.id, tenantId: row.tenantId }, "all", at);
    const event = { action: "session.revoke", after: { clientId: "all" } } as const;
    await recordAudit(tx, actor, { ...event, at, resource: row, tenantId: row.tenantId });
  });
}

async function requireUser(deps: Deps, actor: Actor, id: UserId): Promise<UserRow> {
  const row = await findUserRow(deps.database.db, tenantsWithin(actor), id);
  if (row === undefined) throw new AppError("admin.user_not_found");
  return row;
}

/** A user that the caller may change: not themselves, and nobody above them. */
async function requireOther(deps: Deps, actor: Actor, id: UserId): Promise<UserRow> {
  const row = await requireUser(deps, actor, id);
  if (row.id === actor.id) throw new AppError("admin.self");
  if (!isAtMost(row.adminRole, usableRole(actor))) {
    throw new AppError("admin.forbidden", { detail: `This user has the role ${row.adminRole}, which is above yours.` });
  }
  return row;
}
