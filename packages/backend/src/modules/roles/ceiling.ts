import { AppError, expandPermissions } from "@scai/contract";
import type { Permissions } from "./roles.policy.ts";

/** What is about to be given: permissions, or wildcards of them, until when (null: for good). */
export interface Gift {
  readonly permissions: readonly string[];
  readonly expiresAt: Date | null;
}

/**
 * Nobody gives what they do not have. Fails with `roles.beyond_own_rights` unless every permission of the gift is among the giver's own
 * where it is given (`rolePermissionsOf`), and at least as long. To be asked by everything that gives rights to anybody.
 */
export function requireWithinOwnRights(own: Permissions, { permissions, expiresAt }: Gift): void {
  const given = expandPermissions(permissions);
  const lacking = given.filter((permission) => !own.has(permission));
  if (lacking.length > 0) throw beyond(`You do not have ${lacking.join(", ")} there.`);
  for (const permission of given) {
    const end = own.get(permission) ?? null;
    if (end !== null && (expiresAt === null || expiresAt > end))
      throw beyond(`You have ${permission} until ${end.toISOString()} yourself; give it no longer.`);
  }
}

function beyond(detail: string): AppError {
  return new AppError("roles.beyond_own_rights", { detail });
}
