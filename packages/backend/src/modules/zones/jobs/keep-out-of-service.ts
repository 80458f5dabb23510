import type { Services } from "../../../services.ts";
import { withZone } from "../hold-zone.ts";
import { isInService, takeOutOfService } from "../zone-data.ts";
import { isServed } from "../zone-states.ts";
import { listSecondariesOutSince, type ZoneRow } from "../zones.repo.ts";

type Deps = Pick<Services, "clock" | "database" | "log" | "powerDns">;

const batchMax = 100;
/** A transfer that was under way when its zone went out of service has ended by then. */
const transferMaxMs = 15 * 60_000;

/**
 * A transfer that is under way when its zone goes out of service puts the zone back as its master has it. So these zones are looked at for a
 * while, and taken out again. Tells how many were, or nothing if there were none.
 */
export async function keepOutOfService(deps: Deps): Promise<{ takenOut: number } | undefined> {
  const since = new Date(deps.clock().getTime() - transferMaxMs);
  let takenOut = 0;
  for (const zone of await listSecondariesOutSince(deps.database.db, since, batchMax)) {
    try {
      if (await keepZoneOut(deps, zone)) takenOut += 1;
    } catch (err) {
      deps.log.warn({ err, zone: zone.id }, "a secondary zone may be in service again");
    }
  }
  return takenOut === 0 ? undefined : { takenOut };
}

/** Says whether it was back. */
export async function keepZoneOut(deps: Deps, zone: ZoneRow): Promise<boolean> {
  if (!(await isInService(deps.powerDns, zone))) return false;
  return withZone(deps, zone, async (held) => {
    if (isServed(held.zone.status) || held.zone.intent !== null) return false;
    await takeOutOfService(deps.powerDns, held.zone, { signal: held.signal });
    return true;
  });
}
