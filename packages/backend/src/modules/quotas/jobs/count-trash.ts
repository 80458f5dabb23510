import { idToBytes, type ShareId, type TenantId } from "@scai/contract";
import type { Services } from "../../../services.ts";
import { type CounterKey, measureTrash } from "../recalculate.repo.ts";
import { listTrashChanged, setTrashBytes } from "../trash.repo.ts";
import { recalculateSum } from "./recalculate-usage.ts";

type Deps = Pick<Services, "database" | "clock" | "log">;

const pageMax = 500;

/**
 * Counts what is in the trash of the shares where that changed, for them and all that they count against: putting a folder into the trash
 * writes one row, so how much that is has to be looked up. Killed anywhere, and by several workers at once, it is only done again.
 * Returns how many shares those were.
 */
export async function countTrash(deps: Deps): Promise<number | undefined> {
  let counted = 0;
  let after: ShareId | undefined;
  for (;;) {
    const page = await listTrashChanged(deps.database.db, after, pageMax);
    await countTrashOf(deps, page);
    counted += page.length;
    after = page.at(-1)?.shareId;
    if (page.length < pageMax) return counted === 0 ? undefined : counted;
  }
}

/** The same for some of them. */
export async function countTrashOf(deps: Deps, changed: Awaited<ReturnType<typeof listTrashChanged>>): Promise<void> {
  const above = new Map<string, CounterKey>();
  const add = (kind: CounterKey["kind"], targetId: Uint8Array, tenantId: TenantId | null) =>
    above.set(Buffer.from(targetId).toString("hex"), { kind, targetId, tenantId });
  for (const { shareId, tenantId, revision, type, ownerKind, ownerId } of changed) {
    // Measured after the revision was read: what changes meanwhile is another one, and counted by the next run.
    const bytes = await measureTrash(deps.database.db, tenantId, shareId);
    await deps.database.transaction((tx) => setTrashBytes(tx, tenantId, shareId, { revision, bytes }));
    if (type === "personal" || ownerKind === "group") add(ownerKind, ownerId, tenantId);
  }
  for (const { tenantId } of changed) add("tenant", idToBytes(tenantId), tenantId);
  for (const { partnerId } of changed) add("partner", idToBytes(partnerId), null);
  for (const key of above.values()) await recalculateSum(deps, key);
}
