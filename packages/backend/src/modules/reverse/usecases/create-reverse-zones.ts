import { AppError } from "@scai/contract";
import type { Settle } from "../../../platform/idempotency/index.ts";
import type { Services } from "../../../services.ts";
import type { Actor } from "../../identity/index.ts";
import { type ChangeDeps, createZone, findZoneByName, listNameServers, viewZone } from "../../zones/index.ts";
import type { CreatedReverseZones } from "../reverse.view.ts";
import { NetworkFault, type ReverseZone, reverseZonesOf } from "../reverse-zones.ts";

type Deps = ChangeDeps & Pick<Services, "roles" | "validation">;

export interface CreateReverseZonesInput {
  readonly cidr: string;
  readonly defaultTtl: number;
  readonly description: string;
}

/** The zones that a network needs; `request.invalid` about the input's `cidr` for what is no network. */
export function readReverseZones(cidr: string): ReverseZone[] {
  try {
    return reverseZonesOf(cidr);
  } catch (err) {
    if (!(err instanceof NetworkFault)) throw err;
    throw new AppError("request.invalid", { issues: [{ path: ["cidr"], message: err.message }] });
  }
}

/**
 * Asks for every zone of a network that the tenant has not got, one after the other, each as a zone that is asked for by name. Whatever it
 * ends at, asking again does the rest. `zones.name_taken` when there is nothing to ask for.
 */
export async function createReverseZones(
  deps: Deps,
  actor: Actor,
  { cidr, ...input }: CreateReverseZonesInput,
  settle: Settle<CreatedReverseZones>,
): Promise<CreatedReverseZones> {
  const { had, missing } = await splitByPresence(deps, actor, readReverseZones(cidr));
  if (missing.length === 0)
    throw new AppError("zones.name_taken", { detail: "The tenant has every zone of this network." });
  const items = [...had];
  for (const [i, { name, type, cidr: part }] of missing.entries()) {
    const isLast = i === missing.length - 1;
    const zone = await createZone(deps, actor, { ...input, name, type, cidr: part }, async (tx, view) => {
      if (isLast) await settle(tx, { items: [...items, { isNew: true, zone: view }] });
    });
    items.push({ isNew: true, zone });
  }
  return { items };
}

async function splitByPresence({ database }: Deps, actor: Actor, wanted: readonly ReverseZone[]) {
  const had: CreatedReverseZones["items"] = [];
  const missing: ReverseZone[] = [];
  const nameServers = await listNameServers(database.db);
  for (const one of wanted) {
    const row = await findZoneByName(database.db, actor.tenantId, one.name);
    // One that was deleted is in the way, and has to be said to be.
    if (row === undefined || row.status === "deleted") missing.push(one);
    else had.push({ isNew: false, zone: viewZone(row, nameServers) });
  }
  return { had, missing };
}
