import { AppError, hasScope, type PrincipalId, type Scope } from "@scai/contract";
import { type Actor, isAtMost, type LivePrincipal } from "../identity/index.ts";
import type { KeyScope } from "./api-keys.repo.ts";

/** What a key can be limited to. Administration beyond one tenant is for people. */
export const keyScopes = [
  "files:read",
  "files:write",
  "dns:read",
  "dns:write",
  "tenant:admin",
] as const satisfies readonly Scope[];
export type KeyScopeName = (typeof keyScopes)[number];

/** Whether the caller looks after every key of the tenant: by the role in the database, if the token lets them use it. */
export function isKeyAdmin(actor: Actor): boolean {
  return actor.isTenantAdmin && hasScope(actor.scopes, "tenant:admin");
}

/** The keys that the caller sees and looks after: those that stand for them or a group of theirs; administrators: all of the tenant. */
export function keysOf(actor: Actor): KeyScope {
  return { tenantId: actor.tenantId, sources: isKeyAdmin(actor) ? "any" : actor.principalIds };
}

/** Whether the caller may make keys that stand for this principal, known or not. */
export function mayStandFor(actor: Actor, sourceId: PrincipalId): boolean {
  return isKeyAdmin(actor) || actor.principalIds.includes(sourceId);
}

/** What a key gets when nobody says: as much of files and DNS as the caller's own token allows. */
export function defaultScopes(actor: Actor): KeyScopeName[] {
  return keyScopes.filter((scope) => scope !== "tenant:admin" && hasScope(actor.scopes, scope));
}

/**
 * Refuses a key with a scope that the caller's own token lacks, one that stands for a mightier administrator, and one that administers
 * although the caller or the source does not.
 */
export function requireScopes(actor: Actor, source: LivePrincipal, scopes: readonly string[]): void {
  const beyond = scopes.filter((scope) => !keyScopes.some((known) => known === scope && hasScope(actor.scopes, known)));
  if (beyond.length > 0) throw forbidden(`Your own token does not have the scope ${beyond.join(" and ")}.`);
  if (!isAtMost(source.adminRole, actor.facts.adminRole))
    throw forbidden("The key would stand for an administrator of more than you are.");
  if (scopes.includes("tenant:admin") && (!actor.isTenantAdmin || source.adminRole === "none"))
    throw forbidden("tenant:admin is for keys that an administrator makes, and that stand for one.");
}

export function forbidden(detail: string): AppError {
  return new AppError("apiKeys.forbidden", { detail });
}
