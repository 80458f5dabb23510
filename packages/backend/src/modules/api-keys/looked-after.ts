import { type ApiKeyId, AppError, type RolePermission } from "@scai/contract";
import type { Services } from "../../services.ts";
import type { Actor } from "../identity/index.ts";
import { requireRolePermission, rolePermissionsOf } from "../roles/index.ts";
import { findKey, type KeyRow, type KeyScope } from "./api-keys.repo.ts";

type KeyPermission = Extract<RolePermission, `api_keys:${string}`>;

/** The keys that stand for the caller or a group of theirs and, with the permission in the tenant, all others in it. */
export async function keysWith(
  deps: Pick<Services, "roles">,
  actor: Actor,
  permission: KeyPermission,
): Promise<KeyScope> {
  const { tenantId, principalIds } = actor;
  const permissions = await rolePermissionsOf(deps, actor, { kind: "tenant", tenantId });
  return { tenantId, sources: permissions.has(permission) ? "any" : principalIds };
}

/**
 * A key that the caller may do something with. Fails with `roles.forbidden` for one that they only see, and with `apiKeys.not_found` for
 * one that they do not see. It stays so: whose rights a key has never changes.
 */
export async function requireKey(
  deps: Pick<Services, "database" | "roles">,
  actor: Actor,
  id: ApiKeyId,
  permission: KeyPermission,
): Promise<KeyRow> {
  const { db } = deps.database;
  const row = await findKey(db, await keysWith(deps, actor, permission), id);
  if (row !== undefined) return row;
  if ((await findKey(db, await keysWith(deps, actor, "api_keys:read"), id)) === undefined)
    throw new AppError("apiKeys.not_found");
  await requireRolePermission(deps, actor, permission, { kind: "tenant", tenantId: actor.tenantId });
  throw new AppError("apiKeys.not_found");
}
