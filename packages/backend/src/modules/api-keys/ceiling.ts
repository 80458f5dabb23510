import type { Services } from "../../services.ts";
import { exceeds } from "../acl/index.ts";
import { type Actor, type LivePrincipal, listGroupWays } from "../identity/index.ts";
import { requireWithinRightsOf } from "../roles/index.ts";
import { forbidden, ofFiles, requireScopes } from "./api-keys.policy.ts";

/** What a key may do of what its source may, and until when. */
export interface KeyRights {
  readonly scopes: readonly string[];
  readonly expiresAt: Date | null;
}

/**
 * Refuses a key that could do what the caller cannot: by a scope, as an administrator, by a role or access grant that the source has, or
 * with files that are denied to the caller and not to their group.
 * Asks about other things than the key, so before the transaction that changes it; what a key stands for and its scopes never change.
 */
export async function requireCeiling(
  deps: Pick<Services, "clock" | "database" | "roles">,
  actor: Actor,
  source: LivePrincipal,
  { scopes, expiresAt }: KeyRights,
): Promise<void> {
  requireScopes(actor, source, scopes);
  await requireWithinRightsOf(deps, actor, { ...source, scopes, expiresAt });
  if (source.id === actor.id || !scopes.some(ofFiles)) return;
  const { tenantId } = source;
  const groups = await listGroupWays(deps.database.db, tenantId, source.id);
  const group = { tenantId, principalIds: [source.id, ...groups.keys()], heldBackBy: [], isTenantAdmin: false };
  if (!(await exceeds(deps, group, actor))) return;
  throw forbidden(
    "The group may do something with files that is denied to you; leave files:read and files:write out, or let a colleague make the key.",
  );
}
