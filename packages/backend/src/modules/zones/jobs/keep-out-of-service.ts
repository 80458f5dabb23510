import type { Services } from "../../../services.ts";
import { withZone } from "../hold-zone.ts";
import { isInService, takeOutOfService } from "../zone-data.ts";
import { isServed } from "../zone-states.ts";
import { listSecondariesOutSince, type ZoneRow } from "../zones.repo.ts";

type Deps = Pick<Services, "clock" | "database" | "log" | "powerDns">;

const batchMax = 1000;
/** How often the job runs. */
const everyMs = 10_000;
/** A transfer that was under way when its zone went out of service has ended by then. */
const transferMaxMs = 15 * 60_000;

/**
 * A transfer that is under way when its zone goes out of service puts the zone back as its master has it. So these zones are looked at for a
 * while, ever more seldom as transfers hardly last, and taken out again. Tells how many were, or nothing if there were none.
 */
export async function keepOutOfService(deps: Deps): Promise<{ takenOut: number } | undefined> {
  const now = deps.clock().getTime();
  const out = await listSecondariesOutSince(deps.database.db, new Date(now - transferMaxMs), batchMax);
  let takenOut = 0;
  for (const zone of out.filter(({ modifiedAt }) => isLookDue(modifiedAt.getTime(), now))) {
    try {
      if (await keepZoneOut(deps, zone)) takenOut += 1;
    } catch (err) {
      deps.log.warn({ err, zone: zone.id }, "a secondary zone may be in service again");
    }
  }
  return takenOut === 0 ? undefined : { takenOut };
}

/** Whether a run of the job looks at a zone that went out at that time: each at first, then every second, fourth and eighth. */
export function isLookDue(outAtMs: number, nowMs: number): boolean {
  const stride = 2 ** Math.max(0, Math.floor(Math.log2((nowMs - outAtMs) / (8 * everyMs))));
  return Math.floor(nowMs / everyMs) % stride === 0;
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
