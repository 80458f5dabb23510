import type { Services } from "../../services.ts";
import type { Actor, LivePrincipal } from "../identity/index.ts";
import { requireWithinRightsOf } from "../roles/index.ts";
import { requireScopes } from "./api-keys.policy.ts";

/** What a key may do of what its source may, and until when. */
export interface KeyRights {
  readonly scopes: readonly string[];
  readonly expiresAt: Date | null;
}

/**
 * Refuses a key that could do what the caller cannot: by a scope, as an administrator, or by a role or access grant that the source has.
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
}
