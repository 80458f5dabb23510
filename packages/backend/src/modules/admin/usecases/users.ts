import { AppError, type TenantId, UserId } from "@scai/contract";
import { decodeNameCursor, toPage } from "../../../platform/page-cursor.ts";
import type { Services } from "../../../services.ts";
import { recordAudit } from "../../audit/index.ts";
import { type Actor, endSessions, isAtMost, listSessions } from "../../identity/index.ts";
import { reachOf, usableAdminRole } from "../../roles/index.ts";
import { findUserRow, listUserRows, type UserRow } from "../admin.repo.ts";
import { tenantsWithin } from "../reach.ts";
import { type User, type UserStatus, viewUser } from "../user.view.ts";
import { type ListInput, requireTenant } from "./tenants.ts";

type Deps = Pick<Services, "clock" | "database" | "roles" | "settings">;

export interface ListUsersInput extends ListInput {
  readonly tenantId?: TenantId | undefined;
  readonly status?: UserStatus | undefined;
  readonly isAdmin?: boolean | undefined;
}

/** Who has not signed in since then is inactive. */
export async function idleSince({ clock, settings }: Pick<Deps, "clock" | "settings">): Promise<Date> {
  return new Date(clock().getTime() - (await settings.get("users.inactive_after_days")) * 86_400_000);
}

/** The users of a tenant within the caller's reach, by name. */
export async function listUsers(deps: Deps, actor: Actor, input: ListUsersInput) {
  const tenant = await requireTenant(deps, actor, "users:read", input.tenantId);
  const after = decodeNameCursor(input.cursor, UserId);
  const { search, status, isAdmin } = input;
  const since = await idleSince(deps);
  const filter = { search, status, idleSince: since, isAdmin, after, limit: input.limit + 1 };
  const page = toPage(await listUserRows(deps.database.db, tenant.id, filter), input.limit, (row) => [
    row.name,
    row.id,
  ]);
  return { items: page.items.map((row) => viewUser(row, since)), nextCursor: page.nextCursor };
}

/** A user of a tenant within the caller's reach. */
export async function getUser(deps: Deps, actor: Actor, input: { readonly userId: UserId }): Promise<User> {
  return viewUser(await requireUser(deps, actor, "users:read", input.userId), await idleSince(deps));
}

/** The applications that a user is signed in with. */
export async function listUserSessions(deps: Deps, actor: Actor, input: { readonly userId: UserId }) {
  const { id: userId, tenantId } = await requireUser(deps, actor, "users:read", input.userId);
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

export async function requireUser(
  deps: Deps,
  actor: Actor,
  permission: "users:read" | "users:update",
  id: UserId,
): Promise<UserRow> {
  const row = await findUserRow(deps.database.db, await tenantsWithin(deps, actor, permission), id);
  if (row === undefined) throw new AppError("admin.user_not_found");
  return row;
}

/** A user that the caller may change: not themselves, and nobody above them. */
export async function requireOther(deps: Deps, actor: Actor, id: UserId): Promise<UserRow> {
  const row = await requireUser(deps, actor, "users:update", id);
  if (row.id === actor.id) throw new AppError("admin.self");
  const isWhole = (await reachOf(deps, actor, "users:update")) === "installation";
  if (!isWhole && !isAtMost(row.adminRole, usableAdminRole(actor))) {
    throw new AppError("admin.forbidden", { detail: `This user has the role ${row.adminRole}, which is above yours.` });
  }
  return row;
}
