import { AppError, type DeviceKind, deviceKinds, type TenantId, type UserId } from "@scai/contract";
import { users } from "@scai/db";
import { and, eq, sql } from "drizzle-orm";
import { requireMatch, untilFresh } from "../../../platform/etag.ts";
import type { Settle } from "../../../platform/idempotency/index.ts";
import type { Changed, ScaiKeyUser } from "../../../platform/scaikey-admin/index.ts";
import type { Services } from "../../../services.ts";
import { recordAudit } from "../../audit/index.ts";
import { answerTelling, reflectGone, reflectUsers } from "../../directory/index.ts";
import { type Actor, type AdminRole, endSessions, isAtMost } from "../../identity/index.ts";
import { findUserRow, type TenantRow, type UserRow } from "../admin.repo.ts";
import { requireAdministrator, requireHold } from "../reach.ts";
import { type User, viewUser } from "../user.view.ts";
import { requireTenant } from "./tenants.ts";
import { idleSince, requireOther } from "./users.ts";

// People are ScaiKey's: it is asked first, and what it answers is written down here. What is lost between the two, because this process
// dies, ScaiKey's webhook or the next sync brings. When ScaiKey does not answer, nothing is changed here.

type Deps = Pick<Services, "clock" | "database" | "roles" | "scaikeyAdmin" | "settings">;

export interface Profile {
  readonly email?: string | undefined;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly displayName?: string | undefined;
}

export interface CreateUserInput extends Profile {
  readonly tenantId?: TenantId | undefined;
  readonly email: string;
  readonly password?: string | undefined;
}

/** Makes an account at ScaiKey, which invites them by mail unless they are given a password. */
export async function createUser(
  deps: Deps,
  actor: Actor,
  input: CreateUserInput,
  settle: Settle<User>,
): Promise<User> {
  const tenant = await requireTenant(deps, actor, "users:update", input.tenantId);
  const values = { ...inScaiKeysWords(input), tenant_id: tenant.scaikeyId, password: input.password };
  const told = await deps.scaikeyAdmin.create("users", values);
  return reflectUser(deps, actor, tenant, told, { action: "user.create", before: {} }, settle);
}

export type UpdateUserInput = Profile & {
  readonly userId: UserId;
  readonly adminRole?: AdminRole | undefined;
  readonly allowedDeviceKinds?: readonly DeviceKind[] | undefined;
  readonly ifMatch?: string | undefined;
};

/** Changes a user's role and kinds of devices, which are ours, or else what ScaiKey knows of them. */
export async function updateUser(deps: Deps, actor: Actor, input: UpdateUserInput): Promise<User> {
  const { adminRole, allowedDeviceKinds } = input;
  requireAdministrator(actor);
  return untilFresh(input.ifMatch, "admin.stale_etag", async () => {
    const row = await requireOther(deps, actor, input.userId);
    requireMatch(input.ifMatch, viewUser(row, await idleSince(deps)).etag, "admin.stale_etag");
    const isOurs = adminRole !== undefined || allowedDeviceKinds !== undefined;
    return isOurs ? updateOwnValues(deps, actor, row, input) : updateProfile(deps, actor, row, input);
  });
}

async function updateProfile(deps: Deps, actor: Actor, row: UserRow, profile: Profile): Promise<User> {
  // Mails to set a password go to the address.
  if (profile.email !== undefined) await requireHold(deps, actor, row);
  const tenant = await requireTenant(deps, actor, "users:update", row.tenantId);
  const told = await deps.scaikeyAdmin.update("users", row.scaikeyId, inScaiKeysWords(profile));
  return reflectUser(deps, actor, tenant, told, { action: "user.update", before: row });
}

type OwnValues = Pick<UserRow, "adminRole" | "allowedDeviceKinds">;

/** Gives a user another administrator role, at most the caller's own, unless theirs is above the caller's, and other kinds of devices. */
async function updateOwnValues(
  deps: Deps,
  actor: Actor,
  row: UserRow,
  { adminRole = row.adminRole, allowedDeviceKinds: said }: UpdateUserInput,
): Promise<User> {
  if (!isAtMost(adminRole, requireAdministrator(actor))) {
    throw new AppError("admin.forbidden", { detail: `The role ${adminRole} is more than you may give.` });
  }
  const allowedDeviceKinds = said ?? row.allowedDeviceKinds;
  const isAny = allowedDeviceKinds === null || deviceKinds.every((kind) => allowedDeviceKinds.includes(kind));
  const values: OwnValues = { adminRole, allowedDeviceKinds: isAny ? null : allowedDeviceKinds };
  const told = (from: OwnValues) => ({
    ...from,
    allowedDeviceKinds: from.allowedDeviceKinds ?? deviceKinds,
  });
  await deps.database.transaction(async (tx) => {
    const [updated] = await tx
      .update(users)
      .set(values)
      .where(
        and(
          eq(users.tenantId, row.tenantId),
          eq(users.id, row.id),
          eq(users.adminRole, row.adminRole),
          sql`${users.allowedDeviceKinds} <=> ${sql.param(row.allowedDeviceKinds, users.allowedDeviceKinds)}`,
        ),
      );
    if (updated.affectedRows === 0) throw new AppError("admin.stale_etag");
    const event = { action: "user.update", before: told(row), after: told(values) } as const;
    await recordAudit(tx, actor, { ...event, at: deps.clock(), resource: row, tenantId: row.tenantId });
  });
  return viewUser({ ...row, ...values }, await idleSince(deps));
}

/** Suspends a user or lets them work again, so that it counts before ScaiKey's webhook arrives. */
export async function setUserStatus(
  deps: Deps,
  actor: Actor,
  userId: UserId,
  status: "active" | "suspended",
): Promise<User> {
  const row = await requireOther(deps, actor, userId);
  requirePresent(row);
  const tenant = await requireTenant(deps, actor, "users:update", row.tenantId);
  const told = await deps.scaikeyAdmin.setUserStatus(row.scaikeyId, status === "active" ? "ACTIVE" : "SUSPENDED");
  const action = status === "active" ? "user.activate" : "user.suspend";
  return reflectUser(deps, actor, tenant, told, { action, before: row });
}

/** Disables an account for good. What they made stays, and so does their row. */
export async function deleteUser(deps: Deps, actor: Actor, { userId }: { readonly userId: UserId }): Promise<void> {
  const row = await requireOther(deps, actor, userId);
  if (row.status === "deleted") return;
  const tenant = await requireTenant(deps, actor, "users:update", row.tenantId);
  const answeredAt = await deps.scaikeyAdmin.remove("users", row.scaikeyId);
  const at = deps.clock();
  await deps.database.transaction(async (tx) => {
    const gone = { ...row, tenantScaikeyId: tenant.scaikeyId };
    await reflectGone(answerTelling(tx, at, answeredAt), "users", gone);
    await recordAudit(tx, actor, { action: "user.delete", before: row, at, resource: row, tenantId: row.tenantId });
  });
}

/** Gives a user another password at ScaiKey and signs them out everywhere. The password is kept nowhere here. */
export async function setUserPassword(
  deps: Deps,
  actor: Actor,
  { userId, password }: { readonly userId: UserId; readonly password: string },
): Promise<void> {
  requireAdministrator(actor);
  const row = await requireOther(deps, actor, userId);
  requirePresent(row);
  await requireHold(deps, actor, row);
  await deps.scaikeyAdmin.setPassword(row.scaikeyId, password);
  const at = deps.clock();
  await deps.database.transaction(async (tx) => {
    await endSessions(tx, { userId: row.id, tenantId: row.tenantId }, "all", at);
    await recordAudit(tx, actor, { action: "user.set_password", at, resource: row, tenantId: row.tenantId });
  });
}

/** Has ScaiKey send the invitation again to somebody who has not accepted it. */
export async function resendInvitation(
  deps: Deps,
  actor: Actor,
  { userId }: { readonly userId: UserId },
): Promise<void> {
  const row = await requireOther(deps, actor, userId);
  requirePresent(row);
  await deps.scaikeyAdmin.resendInvitation(row.scaikeyId);
  const event = { action: "user.invite", after: { email: row.email } } as const;
  await recordAudit(deps.database.db, actor, { ...event, at: deps.clock(), resource: row, tenantId: row.tenantId });
}

interface UserEvent {
  readonly action: "user.create" | "user.update" | "user.activate" | "user.suspend";
  readonly before: Partial<UserRow>;
}

/** Writes down what ScaiKey answered, and who had it changed. */
async function reflectUser(
  deps: Deps,
  actor: Actor,
  tenant: TenantRow,
  told: Changed<ScaiKeyUser>,
  { action, before }: UserEvent,
  settle: Settle<User> = async () => {},
): Promise<User> {
  const at = deps.clock();
  const since = await idleSince(deps);
  return deps.database.transaction(async (tx) => {
    // Of the tenant that they were looked up in, whatever the answer says or leaves out.
    const ofTenant = { ...told, tenant_id: tenant.scaikeyId, tenant: null, partner: null };
    const [reflected] = await reflectUsers(answerTelling(tx, at, told.updated_at), [ofTenant]);
    const row = reflected && (await findUserRow(tx, eq(users.tenantId, tenant.id), reflected.id));
    if (row === undefined) throw new Error("a user vanished while ScaiKey's answer was written down");
    await recordAudit(tx, actor, { action, before, after: row, at, resource: row, tenantId: tenant.id });
    const view = viewUser(row, since);
    await settle(tx, view);
    return view;
  });
}

function inScaiKeysWords({ email, firstName, lastName, displayName }: Profile) {
  return { email, first_name: firstName, last_name: lastName, display_name: displayName };
}

function requirePresent(row: UserRow): void {
  if (row.status === "deleted") throw new AppError("admin.provider_refused", { detail: "This user is deleted." });
}
