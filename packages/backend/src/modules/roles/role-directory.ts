import type { Database } from "@scai/db";
import { LRUCache } from "lru-cache";
import { haveOnePartner, listHoldings } from "./holdings.repo.ts";
import {
  administratorHolding,
  type Holder,
  type Holding,
  type Target,
  usableAdminRole,
  usableHoldings,
} from "./roles.policy.ts";

export interface RoleDirectory {
  /** Everything that gives somebody rights at a target which they can use there with their token. */
  holdingsOf(holder: Holder, target: Target): Promise<readonly Holding[]>;
  /** Makes a change of roles or assignments count at once in this process; in others it does within half a second. */
  forget(): void;
}

export interface RoleDirectoryOptions {
  readonly database: Database;
  readonly clock: () => Date;
}

interface Question {
  readonly holder: Holder;
  readonly target: Target;
}

// How long a role that was taken away can go unnoticed; the promise is one second.
const holdingsTtlMs = 500;

/** Asks the database at most twice a second for each holder and target. */
export function createRoleDirectory({ database, clock }: RoleDirectoryOptions): RoleDirectory {
  const assigned = new LRUCache<string, readonly Holding[], Question>({
    max: 20_000,
    ttl: holdingsTtlMs,
    ignoreFetchAbort: true,
    fetchMethod: (_key, _stale, { context: { holder, target } }) =>
      listHoldings(database.db, holder.principalIds, target, clock()),
  });

  async function administered(holder: Holder, target: Target): Promise<Holding | undefined> {
    const role = usableAdminRole(holder);
    if (role === "none") return undefined;
    if (role === "super_admin") return administratorHolding(role);
    if (target.kind === "platform") return undefined;
    const isReached =
      target.tenantId === holder.tenantId ||
      (role === "partner_admin" && (await haveOnePartner(database.db, target.tenantId, holder.tenantId)));
    return isReached ? administratorHolding(role) : undefined;
  }

  return {
    async holdingsOf(holder, target) {
      const [administrator, given] = await Promise.all([
        administered(holder, target),
        assigned.forceFetch(keyOf(holder, target), { context: { holder, target } }),
      ]);
      const holdings = administrator === undefined ? given : [administrator, ...given];
      return usableHoldings(holder, target, stillHeld(holdings, clock()));
    },
    forget: () => assigned.clear(),
  };
}

/** What is remembered may have ended meanwhile. */
function stillHeld(holdings: readonly Holding[], now: Date): readonly Holding[] {
  return holdings.filter(({ expiresAt }) => expiresAt === null || expiresAt > now);
}

/** Groups are part of it: whoever leaves one asks anew. So is the tenant, which a caller may have told wrongly of a zone. */
function keyOf({ principalIds }: Holder, target: Target): string {
  const tenantId = target.kind === "platform" ? "" : target.tenantId;
  const zoneId = target.kind === "zone" ? target.zoneId : "";
  return `${tenantId} ${zoneId} ${principalIds.join(" ")}`;
}
