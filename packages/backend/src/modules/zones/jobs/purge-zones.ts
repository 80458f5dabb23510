import { type ChangeDeps, changeZoneState } from "../change-zone-state.ts";
import { listZonesDeletedBefore } from "../zones.repo.ts";

const batchMax = 100;

/** Deletes for good what was deleted longer ago than the retention. Tells how many, or nothing if there were none. */
export async function purgeZones(deps: ChangeDeps, retentionDays: number): Promise<{ purged: number } | undefined> {
  const before = new Date(deps.clock().getTime() - retentionDays * 24 * 3600 * 1000);
  const due = await listZonesDeletedBefore(deps.database.db, before, batchMax);
  let purged = 0;
  for (const zone of due) {
    const by = { kind: "system", id: "purge-zones", tenantId: zone.tenantId } as const;
    try {
      await changeZoneState(deps, by, zone, "purge");
      purged += 1;
    } catch (err) {
      deps.log.warn({ err, zone: zone.id }, "a deleted zone is not purged yet");
    }
  }
  return purged === 0 ? undefined : { purged };
}
