import { type GroupId, idToBytes, type TenantId } from "@scai/contract";
import type { Tx } from "@scai/db";
import { lockCounter, setCounter, sumCounters } from "../recalculate.repo.ts";

/**
 * Counts anew what the shares of a group hold, in the transaction that gave it one or took one away; call it under the lock of that
 * share's sequence, so that no upload counts for the owner before meanwhile.
 */
export async function recountGroup(tx: Tx, tenantId: TenantId, groupId: GroupId, now: Date): Promise<void> {
  const key = { kind: "group", targetId: idToBytes(groupId), tenantId } as const;
  await lockCounter(tx, key, now);
  await setCounter(tx, key.targetId, await sumCounters(tx, key), now);
}
