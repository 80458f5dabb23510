import type { Services } from "../../services.ts";
import type { ZoneRow } from "../zones/index.ts";

export type ParentDeps = Pick<Services, "dnsLookup">;

const askMaxMs = 4_500;

/** The DS records of a zone as every server of the zone above has them, past all caches; undefined when nobody could be asked. */
export function askParent({ dnsLookup }: ParentDeps, { name }: Pick<ZoneRow, "name">) {
  return dnsLookup.askParent(name, "DS", AbortSignal.timeout(askMaxMs));
}
