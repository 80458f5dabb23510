import type { Services } from "../../../services.ts";
import { type Chain, deleteSealedUpTo, listChains, listSealedTimes, lockChain, updateChain } from "../chain.repo.ts";

type Deps = Pick<Services, "database" | "clock">;

const dayMs = 24 * 3600 * 1000;
const chainsMax = 100;
const batchMax = 1_000;

/**
 * Removes sealed events that are older than they are kept, from the start of each chain, in batches, and writes down in the same
 * transaction where what is left begins: so the rest can still be verified, and nothing else can pass for a trimmed start.
 */
export async function trimAudit(deps: Deps, retentionDays: number): Promise<{ readonly removed: number }> {
  const before = new Date(deps.clock().getTime() - retentionDays * dayMs);
  let removed = 0;
  let after: Chain["tenantId"] | undefined;
  for (;;) {
    const chains = await listChains(deps.database.db, after, chainsMax);
    for (const { tenantId } of chains) {
      for (let batch = batchMax; batch === batchMax; removed += batch) batch = await trimBatch(deps, tenantId, before);
    }
    after = chains.at(-1)?.tenantId;
    if (chains.length < chainsMax) return { removed };
  }
}

function trimBatch(deps: Deps, tenantId: Chain["tenantId"], before: Date): Promise<number> {
  return deps.database.transaction(async (tx) => {
    const chain = await lockChain(tx, tenantId);
    const oldest = await listSealedTimes(tx, tenantId, chain.trimmedSequence, batchMax);
    const young = oldest.findIndex((event) => event.occurredAt >= before);
    const old = young === -1 ? oldest : oldest.slice(0, young);
    const last = old.at(-1);
    if (last === undefined || last.sequence === null || last.hash === null) return 0;
    await deleteSealedUpTo(tx, tenantId, last.sequence);
    await updateChain(tx, tenantId, { trimmedSequence: last.sequence, trimmedHash: last.hash });
    return old.length;
  });
}
