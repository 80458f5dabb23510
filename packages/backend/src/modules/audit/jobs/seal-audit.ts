import type { TenantId } from "@scai/contract";
import type { Services } from "../../../services.ts";
import { listUnsealed, listUnsealedTenants, lockChain, type Seal, sealEvents, updateChain } from "../chain.repo.ts";
import { eventHash } from "../event-hash.ts";
import { eventIdAt } from "../event-id-at.ts";

type Deps = Pick<Services, "database" | "clock">;

// Long enough for most transactions to commit, so that places are mostly in the order of time. One that commits later is sealed later;
// nothing depends on it.
const settleMs = 1_000;
const tenantsMax = 100;
const batchMax = 500;

/**
 * Gives every event that has settled its place in its tenant's chain; tells how many, or nothing if there were none. A batch is one
 * transaction that holds the chain's row: any number of sealers may run at once, and be killed at any time.
 */
export async function sealAudit(deps: Deps, settled = settleMs): Promise<{ readonly sealed: number } | undefined> {
  let sealed = 0;
  for (;;) {
    const tenantIds = await listUnsealedTenants(deps.database.db, tenantsMax);
    let progress = 0;
    for (const tenantId of tenantIds) progress += await sealTenant(deps, tenantId, settled);
    sealed += progress;
    // With all that are left too young, or fewer tenants than were asked for, the next run is soon enough.
    if (progress === 0 || tenantIds.length < tenantsMax) return sealed === 0 ? undefined : { sealed };
  }
}

async function sealTenant(deps: Deps, tenantId: TenantId, settled: number): Promise<number> {
  const below = eventIdAt(new Date(deps.clock().getTime() - settled));
  let sealed = 0;
  for (;;) {
    const batch = await deps.database.transaction(async (tx) => {
      const chain = await lockChain(tx, tenantId);
      const events = await listUnsealed(tx, tenantId, below, batchMax);
      let { lastSequence: sequence, lastHash: previousHash } = chain;
      const seals = events.map((event): Seal => {
        const seal = {
          id: event.id,
          sequence: sequence + 1,
          previousHash,
          hash: eventHash(event, sequence + 1, previousHash),
        };
        sequence = seal.sequence;
        previousHash = seal.hash;
        return seal;
      });
      if (seals.length === 0) return 0;
      await sealEvents(tx, tenantId, seals);
      await updateChain(tx, tenantId, { lastSequence: sequence, lastHash: previousHash });
      return seals.length;
    });
    sealed += batch;
    if (batch < batchMax) return sealed;
  }
}
