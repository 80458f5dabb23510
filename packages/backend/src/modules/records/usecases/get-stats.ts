import type { ZoneId } from "@scai/contract";
import type { Actor } from "../../identity/index.ts";
import { requireRecords } from "../record-access.ts";
import { countHeadsByType } from "../records.repo.ts";
import type { ReadDeps } from "./read-records.ts";

interface Stats {
  readonly recordCount: number;
  readonly disabledCount: number;
  readonly types: { readonly type: string; readonly recordCount: number }[];
}

/** How many records of a zone the caller sees, in all and of each type, without asking PowerDNS. */
export async function getStats(deps: Omit<ReadDeps, "powerDns">, actor: Actor, zoneId: ZoneId): Promise<Stats> {
  const access = await requireRecords(deps, actor, zoneId);
  const counts = await countHeadsByType(deps.database.db, access.zone, access);
  const sum = (of: "recordCount" | "disabledCount") => counts.reduce((all, count) => all + count[of], 0);
  return {
    recordCount: sum("recordCount"),
    disabledCount: sum("disabledCount"),
    types: counts
      .map(({ type, recordCount }) => ({ type, recordCount }))
      .sort((a, b) => b.recordCount - a.recordCount || (a.type < b.type ? -1 : 1)),
  };
}
