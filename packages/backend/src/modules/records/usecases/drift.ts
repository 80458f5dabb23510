import type { ZoneId } from "@scai/contract";
import type { Settle } from "../../../platform/idempotency/index.ts";
import type { Actor } from "../../identity/index.ts";
import { withZone } from "../../zones/index.ts";
import { type Drift, type RewrittenZone, viewDifference } from "../change.view.ts";
import { findPending } from "../changes.repo.ts";
import { noteForeign } from "../note-foreign.ts";
import { readZone } from "../read-zone.ts";
import { requireChanges, requireRecords } from "../record-access.ts";
import type { RrsetChange } from "../rrset.ts";
import { settlePending } from "../settle-pending.ts";
import { requireWritable } from "../write-zone.ts";
import type { EditDeps } from "./edit-record.ts";
import { rewrite, type SetEdit } from "./journal.ts";
import type { ReadDeps } from "./read-records.ts";

/** What others changed in PowerDNS behind the journal's back, of what the caller sees. A zone that others are writing at the moment may show that. */
export async function getDrift(deps: ReadDeps, actor: Actor, input: { readonly zoneId: ZoneId }): Promise<Drift> {
  const { zone: row, sees } = await requireRecords(deps, actor, input.zoneId);
  requireWritable(row);
  const foreign = (await readZone(deps, row, "whole")).foreign.filter(sees);
  return { isInSync: foreign.length === 0, differences: foreign.map(viewDifference) };
}

/** Takes what others changed, as far as the caller sees it, into the journal: from then on it is what the zone should have. */
export async function adoptDrift(
  deps: EditDeps,
  actor: Actor,
  input: { readonly zoneId: ZoneId },
): Promise<RewrittenZone> {
  const access = await requireRecords(deps, actor, input.zoneId, "records:update");
  return withZone(deps, access.zone, async ({ zone, signal }) => {
    requireWritable(zone);
    const pending = await findPending(deps.database.db, zone);
    if (pending !== undefined) await settlePending(deps, zone, pending);
    const foreign = (await readZone(deps, zone, "whole", signal)).foreign.filter(access.sees);
    requireChanges(access, foreign);
    const now = deps.clock();
    const entry = await deps.database.transaction((tx) =>
      noteForeign(tx, zone, foreign, now, { kind: "adopt", by: actor }),
    );
    return { changeId: entry?.id ?? null, differences: foreign.map(viewDifference), notes: [] };
  });
}

/** Brings the records that the caller sees back to what the journal says; the journal has both, what others did and that it was undone. */
export async function revertDrift(
  deps: EditDeps,
  actor: Actor,
  input: { readonly zoneId: ZoneId; readonly confirm: boolean },
  settle: Settle<RewrittenZone>,
): Promise<RewrittenZone> {
  const access = await requireRecords(deps, actor, input.zoneId, "records:update");
  return rewrite(
    deps,
    actor,
    access,
    { dryRun: false, confirm: input.confirm },
    {
      kind: "revert",
      plan: ({ foreign }) => foreign.filter(access.sees).map(toFormer),
      settle,
    },
  );
}

function toFormer({ name, type, before }: RrsetChange): SetEdit {
  return { kind: "set", name, type, state: before };
}
