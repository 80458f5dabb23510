import type { TenantId, UserId } from "@scai/contract";
import type { Database, Tx } from "@scai/db";
import type { AccessTokenClaims } from "../../../platform/tokens/index.ts";
import type { UserFacts } from "../actor.ts";
import { ensurePartner, ensureTenant, findUserFacts, setGroupsOfUser, upsertUser } from "../identity.repo.ts";

export interface ProvisionDeps {
  readonly database: Database;
  readonly clock: () => Date;
  /** Gives the user what every user has from the start; must do nothing the second time. */
  readonly welcomeUser: (tx: Tx, user: { id: UserId; tenantId: TenantId; name: string }, now: Date) => Promise<void>;
}

/**
 * Makes the database reflect a verified token: the tenant, the user, their groups, their personal share. Safe to run at once in
 * many processes. Of two tokens of one user the newer decides, in whichever order they arrive.
 */
export async function provisionUser(deps: ProvisionDeps, claims: AccessTokenClaims): Promise<UserFacts> {
  const now = deps.clock();
  return deps.database.transaction(async (tx) => {
    const partnerId = await ensurePartner(tx, claims.partnerId ?? `partner-of:${claims.tenantId}`, now);
    const tenantId = await ensureTenant(tx, claims.tenantId, partnerId, now);
    const seen = { scaikeyId: claims.subject, email: claims.email, name: claims.name, claimsIssuedAt: claims.issuedAt };
    const { id, isCurrent } = await upsertUser(tx, tenantId, seen, now);
    if (!isCurrent && claims.groups !== undefined) {
      await setGroupsOfUser(tx, tenantId, id, { scaikeyIds: claims.groups, asOf: claims.issuedAt }, now);
    }
    const facts = await findUserFacts(tx, claims.tenantId, claims.subject);
    if (facts === undefined) throw new Error("a user vanished while being provisioned");
    await deps.welcomeUser(tx, facts, now);
    return facts;
  });
}
