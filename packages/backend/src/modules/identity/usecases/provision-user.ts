import type { TenantId, UserId } from "@scai/contract";
import type { Database, Tx } from "@scai/db";
import type { AccessTokenClaims } from "../../../platform/tokens/index.ts";
import { type Origin, recordAudit } from "../../audit/index.ts";
import type { SignInFacts, UserFacts } from "../actor.ts";
import { setGroupsOfUser } from "../groups-of-users.repo.ts";
import { ensurePartner, ensureTenant, findUserFacts, upsertUser } from "../identity.repo.ts";

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
export async function provisionUser(
  deps: ProvisionDeps,
  claims: AccessTokenClaims,
  origin?: Origin,
): Promise<SignInFacts> {
  const now = deps.clock();
  return deps.database.transaction(async (tx) => {
    const partnerId = await ensurePartner(tx, claims.partnerId ?? `partner-of:${claims.tenantId}`, now);
    const tenantId = await ensureTenant(tx, claims.tenantId, partnerId, now);
    const { subject: scaikeyId, email, name, issuedAt: claimsIssuedAt } = claims;
    const isApplication = claims.isOfClient && claims.actorClient === undefined;
    const seen = { scaikeyId, email, name, claimsIssuedAt, isApplication };
    const { id, isNew, isCurrent } = await upsertUser(tx, tenantId, seen, now);
    if (!isCurrent && claims.groups !== undefined) {
      await setGroupsOfUser(tx, tenantId, id, { scaikeyIds: claims.groups, asOf: claims.issuedAt }, now);
    }
    const facts = await findUserFacts(tx, claims.tenantId, claims.subject);
    if (facts === undefined) throw new Error("a user vanished while being provisioned");
    await deps.welcomeUser(tx, facts, now);
    if (!isCurrent) await recordSignIn(tx, facts, isNew, now, claims, origin);
    return facts;
  });
}

/** Each token that is newer than those seen before is somebody who signed in, or whose client renewed what it had. */
async function recordSignIn(
  tx: Tx,
  facts: UserFacts,
  isNew: boolean,
  at: Date,
  claims: AccessTokenClaims,
  origin: Origin | undefined,
): Promise<void> {
  const { id, tenantId, email, name } = facts;
  const who = { kind: "user", id, name: email, tenantId, ...(origin === undefined ? {} : { origin }) } as const;
  const after = { clientId: claims.clientId, issuedAt: claims.issuedAt, isNew };
  await recordAudit(tx, who, { action: "auth.sign_in", at, resource: { kind: "user", id, name }, after });
}
