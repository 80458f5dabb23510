import { AppError, hasScope, type Scope } from "@scai/contract";
import { type Actor, isAtMost, type LivePrincipal } from "../identity/index.ts";

/** What a key can be limited to. Administration beyond one tenant is for people. */
export const keyScopes = [
  "files:read",
  "files:write",
  "dns:read",
  "dns:write",
  "tenant:admin",
] as const satisfies readonly Scope[];
export type KeyScopeName = (typeof keyScopes)[number];

/** What a key gets when nobody says: as much of files and DNS as the caller's own token allows. */
export function defaultScopes(actor: Actor): KeyScopeName[] {
  return keyScopes.filter((scope) => scope !== "tenant:admin" && hasScope(actor.scopes, scope));
}

export const ofFiles = (scope: string) => scope.startsWith("files:");

/**
 * Refuses a key with a scope that the caller's own token lacks, one that stands for a mightier administrator, one that administers
 * although the caller or the source does not, and one for the files of others, all of which only administrators have.
 */
export function requireScopes(actor: Actor, source: LivePrincipal, scopes: readonly string[]): void {
  const beyond = scopes.filter((scope) => !keyScopes.some((known) => known === scope && hasScope(actor.scopes, known)));
  if (beyond.length > 0) throw forbidden(`Your own token does not have the scope ${beyond.join(" and ")}.`);
  if (!isAtMost(source.adminRole, actor.facts.adminRole))
    throw forbidden("The key would stand for an administrator of more than you are.");
  if (scopes.includes("tenant:admin") && (!actor.isTenantAdmin || source.adminRole === "none"))
    throw forbidden("tenant:admin is for keys that an administrator makes, and that stand for one.");
  if (scopes.some(ofFiles) && !actor.isTenantAdmin && !actor.principalIds.includes(source.id))
    throw forbidden(
      "Keys for the files of others are for administrators of the tenant; leave files:read and files:write out.",
    );
}

export function forbidden(detail: string): AppError {
  return new AppError("apiKeys.forbidden", { detail });
}
