import type { AppError, RecordChangeId, ZoneId } from "@scai/contract";
import { z } from "zod";
import type { Settle } from "../../../platform/idempotency/index.ts";
import { decodePageCursor, toPage } from "../../../platform/page-cursor.ts";
import type { Actor } from "../../identity/index.ts";
import type { ZoneRow } from "../../zones/index.ts";
import {
  type RecordChange,
  type RecordChangeDetail,
  type RewrittenZone,
  viewChange,
  viewDifference,
} from "../change.view.ts";
import { getChange, listChangeRows, listRrsetsOfChange, listRrsetsSince } from "../changes.repo.ts";
import { type Edit, EditError, type Plan, type PlannedZone, planWhole } from "../plan.ts";
import type { KnownZone } from "../read-zone.ts";
import { type RecordNeed, requireRecordPermissions, requireRecords } from "../record-access.ts";
import { keyOf, type RrsetChange } from "../rrset.ts";
import { type WrittenZone, writeZone } from "../write-zone.ts";
import type { EditDeps } from "./edit-record.ts";
import type { ReadDeps } from "./read-records.ts";

/** The changes of a zone's records, the newest first. */
export async function listChanges(
  deps: ReadDeps,
  actor: Actor,
  input: { readonly zoneId: ZoneId; readonly limit: number; readonly cursor?: string | undefined },
): Promise<{ items: RecordChange[]; nextCursor: string | null }> {
  const row = await requireRecords(deps, actor, input.zoneId);
  const below = decodePageCursor(input.cursor, z.int());
  const rows = await listChangeRows(deps.database.db, row, { below, limit: input.limit + 1 });
  const page = toPage(rows, input.limit, ({ sequence }) => sequence);
  return { items: page.items.map(viewChange), nextCursor: page.nextCursor };
}

const shownRrsetsMax = 1000;

export async function getRecordChange(
  deps: ReadDeps,
  actor: Actor,
  input: { readonly zoneId: ZoneId; readonly changeId: RecordChangeId },
): Promise<RecordChangeDetail> {
  const row = await requireRecords(deps, actor, input.zoneId);
  const change = await getChange(deps.database.db, row, input.changeId);
  const rrsets = await listRrsetsOfChange(deps.database.db, change.sequence, shownRrsetsMax);
  return { ...viewChange(change), differences: rrsets.map(viewDifference) };
}

export interface RollBackInput {
  readonly zoneId: ZoneId;
  readonly changeId: RecordChangeId;
  readonly dryRun: boolean;
  readonly confirm: boolean;
}

/**
 * Brings the records back to what they were after a change: what came later is undone in one change of its own, which can be undone as well.
 * What the platform keeps stays. Fails like any change when that is no longer possible, with `records.confirmation_required` when it is much.
 */
export async function rollBack(
  deps: EditDeps,
  actor: Actor,
  input: RollBackInput,
  settle: Settle<RewrittenZone>,
): Promise<RewrittenZone> {
  const row = await requireRecords(deps, actor, input.zoneId);
  const { sequence } = await getChange(deps.database.db, row, input.changeId);
  await requireRewrite(deps, actor, row, await undoing(deps, row, sequence));
  return rewrite(deps, actor, row, input, {
    kind: "rollback",
    // Read again once nobody else writes, with what others did in PowerDNS on top.
    plan: async ({ foreign }) => {
      const edits = await undoing(deps, row, sequence, foreign);
      await requireRewrite(deps, actor, row, edits);
      return edits;
    },
    settle,
  });
}

/** Edits that give every RRset that was changed after a point what it was then. */
async function undoing(
  deps: EditDeps,
  row: ZoneRow,
  sequence: number,
  foreign: readonly RrsetChange[] = [],
): Promise<SetEdit[]> {
  const first = new Map<string, SetEdit>();
  for (const { name, type, before } of [...(await listRrsetsSince(deps.database.db, row, sequence)), ...foreign]) {
    const key = keyOf({ name, type });
    if (!first.has(key)) first.set(key, { kind: "set", name, type, state: before });
  }
  return [...first.values()];
}

export type SetEdit = Extract<Edit, { kind: "set" }>;

/** Setting whole RRsets takes every right on their records. */
export async function requireRewrite(
  deps: EditDeps,
  actor: Actor,
  row: ZoneRow,
  edits: readonly SetEdit[],
): Promise<void> {
  const permissions = ["records:create", "records:update", "records:delete"] as const;
  const needs = edits.flatMap(({ name, type }) =>
    permissions.map((permission): RecordNeed => ({ name, type, permission })),
  );
  await requireRecordPermissions(
    deps,
    actor,
    row,
    needs.length > 0 ? needs : [{ name: `${row.name}.`, type: "A", permission: "records:update" }],
  );
}

interface Rewrite {
  readonly kind: "rollback" | "revert" | "import";
  readonly plan: (known: KnownZone, zone: PlannedZone) => Promise<readonly SetEdit[]>;
  readonly notes?: readonly string[];
  readonly settle: Settle<RewrittenZone>;
  /** The error to answer for an edit that cannot be done, if not the one it failed with. */
  readonly explain?: (err: EditError) => AppError;
}

/** Sets many RRsets of a zone at once, of which all are read. */
export async function rewrite(
  deps: EditDeps,
  actor: Actor,
  row: ZoneRow,
  options: { readonly dryRun: boolean; readonly confirm: boolean },
  { kind, plan, notes = [], settle, explain = ({ cause }) => cause }: Rewrite,
): Promise<RewrittenZone> {
  const view = ({ plan: { changes }, change }: WrittenZone): RewrittenZone => ({
    changeId: change?.id ?? null,
    differences: changes.map(viewDifference),
    notes: [...notes],
  });
  const written = await writeZone(deps, actor, row, {
    kind,
    scope: "whole",
    isDryRun: options.dryRun,
    isConfirmed: options.confirm,
    plan: async (known, zone): Promise<Plan> => {
      try {
        return planWhole(zone, known.rrsets, await plan(known, zone));
      } catch (err) {
        throw err instanceof EditError ? explain(err) : err;
      }
    },
    settle: (tx, done) => settle(tx, view(done)),
  });
  return view(written);
}
