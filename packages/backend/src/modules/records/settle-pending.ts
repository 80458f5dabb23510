import { AppError } from "@scai/contract";
import type { Services } from "../../services.ts";
import { recordAudit } from "../audit/index.ts";
import type { ZoneRow } from "../zones/index.ts";
import { type ChangeRow, listRrsetsOfChange, settleChange } from "./changes.repo.ts";
import { readAllRrsets } from "./read-zone.ts";
import { auditOfChange } from "./record-audit.ts";
import { restoreHeads, writeHeads } from "./records.repo.ts";
import { isSameRrset, keyOf, type RrsetChange } from "./rrset.ts";

type Deps = Pick<Services, "clock" | "database" | "log" | "powerDns">;

/** Longer than any request to PowerDNS is waited for, so that none is still under way. */
const settleAfterMs = { small: 10_000, large: 90_000 };
const largeRrsets = 200;

/**
 * Finds out what became of a change that nobody noted the end of, and notes it: PowerDNS does all of a request or nothing, so one RRset that is
 * as the change wanted it tells that all are. Call it as the zone's holder. Fails with `zones.busy` while the request may still be under way.
 */
export async function settlePending(deps: Deps, zone: ZoneRow, row: ChangeRow): Promise<void> {
  const now = deps.clock();
  const graceMs = row.rrsetCount > largeRrsets ? settleAfterMs.large : settleAfterMs.small;
  if (now.getTime() - row.createdAt.getTime() < graceMs) {
    throw new AppError("zones.busy", {
      detail: "What became of the last change of this zone is not known yet.",
      retryAfterSeconds: Math.ceil(graceMs / 1000),
    });
  }
  const changes = await listRrsetsOfChange(deps.database.db, row.sequence);
  const isApplied = await wasApplied(deps, zone, changes);
  await deps.database.transaction(async (tx) => {
    const state = isApplied ? "applied" : "failed";
    const failure = isApplied ? {} : { failure: "It did not reach the name server." };
    const isMine = await settleChange(tx, row.sequence, { state, settledAt: now, ...failure });
    if (!isMine) return;
    const writeOrRestore = isApplied ? writeHeads : restoreHeads;
    await writeOrRestore(tx, zone, { sequence: row.sequence, changes }, row.createdAt);
    if (!isApplied) return;
    const actor = {
      kind: "system",
      id: "settle-changes",
      name: `after a crash, for ${row.actorName}`,
      tenantId: zone.tenantId,
    } as const;
    await recordAudit(tx, actor, auditOfChange(zone, row, changes, now));
  });
  deps.log.warn({ zone: zone.id, change: row.id, isApplied }, "a change that a crash left was settled");
}

async function wasApplied(deps: Deps, zone: ZoneRow, changes: readonly RrsetChange[]): Promise<boolean> {
  const actual = new Map((await readAllRrsets(deps, zone)).map((rrset) => [keyOf(rrset), rrset]));
  return changes.some((change) => isSameRrset(actual.get(keyOf(change)), change.after));
}
