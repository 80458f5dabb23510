import type { NodeId, PrincipalId, TenantId } from "@scai/contract";
import type { Database } from "@scai/db";
import { loadNodeGrants, type NodeGrants } from "./grants.repo.ts";
import { concerning, type Named } from "./who.ts";

interface Batch {
  readonly ids: Set<NodeId>;
  readonly principalIds: Set<PrincipalId>;
  readonly found: Promise<Map<NodeId, NodeGrants>>;
}

// Statements stay small enough for MariaDB to look each node up by its key.
const nodesMax = 32;
const principalsMax = 64;

const open = new WeakMap<Pick<Database, "select">, Map<TenantId, Batch>>();

/**
 * What decides about one node, asked together with whatever else of the tenant is asked for in the same turn of the event loop: a busy
 * server makes few large statements of many small ones, an idle one waits for nobody. Nothing is kept: the statement runs after
 * every request it answers has come. The grants can be of other callers too, which is why {@link judgeNode} is told whom to judge.
 */
export async function loadNodeGrantsOf(
  deps: { readonly database: Pick<Database, "select">; readonly clock: () => Date },
  tenantId: TenantId,
  id: NodeId,
  who: Named,
): Promise<NodeGrants | undefined> {
  const principalIds = concerning(who);
  const batches = open.get(deps.database) ?? new Map<TenantId, Batch>();
  open.set(deps.database, batches);
  let batch = batches.get(tenantId);
  if (
    batch === undefined ||
    batch.ids.size >= nodesMax ||
    batch.principalIds.size + principalIds.length > principalsMax
  ) {
    batch = begin(deps, tenantId, batches);
    batches.set(tenantId, batch);
  }
  batch.ids.add(id);
  for (const principalId of principalIds) batch.principalIds.add(principalId);
  return (await batch.found).get(id);
}

function begin(
  deps: { readonly database: Pick<Database, "select">; readonly clock: () => Date },
  tenantId: TenantId,
  batches: Map<TenantId, Batch>,
): Batch {
  const ids = new Set<NodeId>();
  const principalIds = new Set<PrincipalId>();
  const found = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
    if (batches.get(tenantId) === batch) batches.delete(tenantId);
    return loadNodeGrants(deps.database, tenantId, [...ids], { principalIds: [...principalIds] }, deps.clock());
  });
  const batch: Batch = { ids, principalIds, found };
  return batch;
}
