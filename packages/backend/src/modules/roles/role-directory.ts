import type { Database } from "@scai/db";
import { LRUCache } from "lru-cache";
import type { Actor } from "../identity/index.ts";
import { administratorHolding, type Holding, type Target, usableAdminRole, usableHoldings } from "./roles.policy.ts";
import { haveOnePartner, listHoldings } from "./roles.repo.ts";

export interface RoleDirectory {
  /** Everything that gives the caller rights at a target which they can use there with their token. */
  holdingsOf(actor: Actor, target: Target): Promise<readonly Holding[]>;
  /** Makes a change of roles or assignments count at once in this process; in others it does within half a second. */
  forget(): void;
}

export interface RoleDirectoryOptions {
  readonly database: Database;
  readonly clock: () => Date;
}

interface Question {
  readonly actor: Actor;
  readonly target: Target;
}

// How long a role that was taken away can go unnoticed; the promise is one second.
const holdingsTtlMs = 500;

/** Asks the database at most twice a second for each caller and target. */
export function createRoleDirectory({ database, clock }: RoleDirectoryOptions): RoleDirectory {
  const assigned = new LRUCache<string, readonly Holding[], Question>({
    max: 20_000,
    ttl: holdingsTtlMs,
    ignoreFetchAbort: true,
    fetchMethod: (_key, _stale, { context: { actor, target } }) =>
      listHoldings(database.db, actor.principalIds, target, clock()),
  });

  async function administered(actor: Actor, target: Target): Promise<Holding | undefined> {
    const role = usableAdminRole(actor);
    if (role === "none") return undefined;
    if (role === "super_admin") return administratorHolding(role);
    if (target.kind === "platform") return undefined;
    const isReached =
      target.tenantId === actor.tenantId ||
      (role === "partner_admin" && (await haveOnePartner(database.db, target.tenantId, actor.tenantId)));
    return isReached ? administratorHolding(role) : undefined;
  }

  return {
    async holdingsOf(actor, target) {
      const [administrator, given] = await Promise.all([
        administered(actor, target),
        assigned.forceFetch(keyOf(actor, target), { context: { actor, target } }),
      ]);
      const holdings = administrator === undefined ? given : [administrator, ...given];
      return usableHoldings(actor, target, stillHeld(holdings, clock()));
    },
    forget: () => assigned.clear(),
  };
}

/** What is remembered may have ended meanwhile. */
function stillHeld(holdings: readonly Holding[], now: Date): readonly Holding[] {
  return holdings.filter(({ expiresAt }) => expiresAt === null || expiresAt > now);
}

/** Groups are part of it: whoever leaves one asks anew. */
function keyOf({ principalIds }: Actor, target: Target): string {
  const where = target.kind === "platform" ? "" : target.kind === "tenant" ? target.tenantId : target.zoneId;
  return `${where} ${principalIds.join(" ")}`;
}
