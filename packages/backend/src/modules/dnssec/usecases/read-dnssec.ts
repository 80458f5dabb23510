import type { ZoneId } from "@scai/contract";
import type { Actor } from "../../identity/index.ts";
import { type ReadDeps, requireZone } from "../../zones/index.ts";
import { findSignedZone } from "../dnssec.repo.ts";
import { viewDnssec, type ZoneDnssec } from "../dnssec.view.ts";

/** How a zone is signed: its keys, what the zone above has to publish, and what happens with them. */
export async function readDnssec(
  deps: ReadDeps,
  actor: Actor,
  { zoneId }: { readonly zoneId: ZoneId },
): Promise<ZoneDnssec> {
  const zone = await requireZone(deps, actor, zoneId, "dnssec:read");
  return viewDnssec(zone, await findSignedZone(deps.database.db, zone));
}
