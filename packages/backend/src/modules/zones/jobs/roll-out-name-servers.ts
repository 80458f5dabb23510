import { AppError } from "@scai/contract";
import type { Services } from "../../../services.ts";
import { withZone } from "../hold-zone.ts";
import { keepRollout, listNameServers, listServableZones, takeRollout } from "../name-servers.repo.ts";
import { setNameServers } from "../zone-data.ts";
import type { ZoneRow } from "../zones.repo.ts";

type Deps = Pick<Services, "clock" | "database" | "log" | "powerDns">;

const batch = 100;

/**
 * Brings the installation's name servers into every zone, one after the other, and notes after each how far it is: killed or failing, it
 * goes on there. Tells what it did, or nothing if there was nothing to do.
 */
export async function rollOutNameServers(deps: Deps): Promise<{ done: number; changed: number } | undefined> {
  const { database, clock } = deps;
  const row = await takeRollout(database, clock());
  if (row === undefined) return undefined;
  const nameServers = await listNameServers(database.db);
  let { position, done, changed, aliveAt } = row;
  const keep = (more: Parameters<typeof keepRollout>[2] = {}) =>
    keepRollout(database.db, { id: row.id, aliveAt }, { position, done, changed, ...more });
  try {
    for (;;) {
      const zones = await listServableZones(database.db, position, batch);
      for (const zone of zones) {
        const isChanged = await bringIn(deps, zone, nameServers);
        position = zone.id;
        done += 1;
        changed += isChanged ? 1 : 0;
        const now = clock();
        if (!(await keep({ aliveAt: now }))) return { done, changed };
        aliveAt = now;
      }
      if (zones.length < batch) break;
    }
    await keep({ isOpen: null, finishedAt: clock() });
  } catch (err) {
    // The next run goes on at once instead of waiting for this one.
    await keep({ aliveAt: new Date(0) });
    throw err;
  }
  return { done, changed };
}

async function bringIn(deps: Deps, zone: ZoneRow, nameServers: readonly string[]): Promise<boolean> {
  try {
    return await withZone(deps, zone, ({ signal }) => setNameServers(deps.powerDns, zone, nameServers, { signal }));
  } catch (err) {
    // Purged meanwhile.
    if (err instanceof AppError && err.code === "zones.not_found") return false;
    throw err;
  }
}
