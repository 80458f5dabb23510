import { listDeletedTsigKeys, listDueTransfers } from "../transfers.repo.ts";
import { forgetKey } from "../tsig-keys.ts";
import { type SettleDeps, settleDueTransfer } from "../zone-transfer.ts";

const batchMax = 100;

/**
 * Tells PowerDNS of transfers and of keys what crashes and outages left: can be run by several workers, killed, and run again. Tells how many, or
 * nothing if there were none.
 */
export async function settleTransfers(deps: SettleDeps): Promise<{ settled: number; failed: number } | undefined> {
  const { db } = deps.database;
  const due = await listDueTransfers(db, batchMax);
  const gone = await listDeletedTsigKeys(db, batchMax);
  const counts = { settled: 0, failed: 0 };
  const attempt = async (what: Record<string, string>, work: () => Promise<void>) => {
    try {
      await work();
      counts.settled += 1;
    } catch (err) {
      // Busy, gone, out of reach or unreadable: the others are not kept waiting for it.
      deps.log.warn({ err, ...what }, "PowerDNS is not told of a transfer or a key yet");
      counts.failed += 1;
    }
  };
  for (const zone of due) await attempt({ zone: zone.id }, () => settleDueTransfer(deps, zone));
  for (const key of gone) await attempt({ tsigKey: key.id }, () => forgetKey(deps, key));
  return due.length + gone.length === 0 ? undefined : counts;
}
