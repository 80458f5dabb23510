import { AppError } from "@scai/contract";
import { type ChangeDeps, finishPending } from "../change-zone-state.ts";
import { withZone } from "../hold-zone.ts";
import { listUnsettledZones } from "../zones.repo.ts";

const batchMax = 100;

/**
 * Completes changes of zones that nobody is working on: what a crash left, or an outage of PowerDNS. Tells how many, or nothing if there
 * were none.
 */
export async function settleZones(deps: ChangeDeps): Promise<{ settled: number; failed: number } | undefined> {
  const unsettled = await listUnsettledZones(deps.database.db, batchMax);
  if (unsettled.length === 0) return undefined;
  const counts = { settled: 0, failed: 0 };
  for (const zone of unsettled) {
    try {
      await withZone(deps, zone, (held) => finishPending(deps, held));
      counts.settled += 1;
    } catch (err) {
      // Somebody was faster.
      if (err instanceof AppError && err.code === "zones.not_found") continue;
      deps.log.warn({ err, zone: zone.id, intent: zone.intent }, "a zone's change is not complete yet");
      counts.failed += 1;
    }
  }
  return counts;
}
