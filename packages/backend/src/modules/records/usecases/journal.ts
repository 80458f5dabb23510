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
import { listRrsetsOfChange, listRrsetsSince } from "../changes.repo.ts";
import { type Edit, EditError, type Plan, type PlannedZone, planWhole } from "../plan.ts";
import { type RecordAccess, requireChanges, requireRecords } from "../record-access.ts";
import { keyOf, type RrsetChange } from "../rrset.ts";
import { listSeen, requireSeen } from "../seen-changes.ts";
import { type PlanBase, type WrittenZone, writeZone } from "../write-zone.ts";
import type { EditDeps } from "./edit-record.ts";
import type { ReadDeps } from "./read-records.ts";

/** The changes of records that the caller sees, the newest first. */
export async function listChanges(
  deps: ReadDeps,
  actor: Actor,
  input: { readonly zoneId: ZoneId; readonly limit: number; readonly cursor?: string | undefined },
): Promise<{ items: RecordChange[]; nextCursor: string | null }> {
  const access = await requireRecords(deps, actor, input.zoneId);
  const below = decodePageCursor(input.cursor, z.int());
  const page = toPage(
    await listSeen(deps, access, { below, limit: input.limit + 1 }),
    input.limit,
    ({ sequence }) => sequence,
  );
  return { items: page.items.map(viewChange), nextCursor: page.nextCursor };
}

const shownRrsetsMax = 1000;

export async function getRecordChange(
  deps: ReadDeps,
  actor: Actor,
  input: { readonly zoneId: ZoneId; readonly changeId: RecordChangeId },
): Promise<RecordChangeDetail> {
  const access = await requireRecords(deps, actor, input.zoneId);
  const { db } = deps.database;
  const change = await requireSeen(deps, access, input.changeId);
  const rrsets = access.seesAll
    ? await listRrsetsOfChange(db, change.sequence, shownRrsetsMax)
    : (await listRrsetsOfChange(db, change.sequence)).filter(access.sees).slice(0, shownRrsetsMax);
  return { ...viewChange(change), differences: rrsets.map(viewDifference) };
}

export interface RollBackInput {
  readonly zoneId: ZoneId;
  readonly changeId: RecordChangeId;
  readonly dryRun: boolean;
  readonly confirm: boolean;
}

/**
 * Brings the records that the caller sees back to what they were after a change: what came later is undone in one change of its own, which can be
 * undone as well. What the platform keeps stays. Fails like any change when that is no longer possible, with `records.confirmation_required` when it is much.
 */
export async function rollBack(
  deps: EditDeps,
  actor: Actor,
  input: RollBackInput,
  settle: Settle<RewrittenZone>,
): Promise<RewrittenZone> {
  const access = await requireRecords(deps, actor, input.zoneId, "records:update");
  const { sequence } = await requireSeen(deps, access, input.changeId);
  return rewrite(deps, actor, access, input, {
    kind: "rollback",
    // Read once nobody else writes, with what others did in PowerDNS on top.
    plan: async ({ foreign }) => (await undoing(deps, access.zone, sequence, foreign)).filter(access.sees),
    settle,
  });
}

/** Edits that give every RRset that was changed after a point what it was then. */
async function undoing(
  deps: EditDeps,
  row: ZoneRow,
  sequence: number,
  foreign: readonly RrsetChange[],
): Promise<SetEdit[]> {
  const first = new Map<string, SetEdit>();
  for (const { name, type, before } of [...(await listRrsetsSince(deps.database.db, row, sequence)), ...foreign]) {
    const key = keyOf({ name, type });
    if (!first.has(key)) first.set(key, { kind: "set", name, type, state: before });
  }
  return [...first.values()];
}

export type SetEdit = Extract<Edit, { kind: "set" }>;

interface Rewrite {
  readonly kind: "rollback" | "revert" | "import";
  readonly plan: (known: PlanBase, zone: PlannedZone) => readonly SetEdit[] | Promise<readonly SetEdit[]>;
  readonly notes?: readonly string[];
  readonly settle: Settle<RewrittenZone>;
  /** The error to answer for an edit that cannot be done, if not the one it failed with. */
  readonly explain?: (err: EditError) => AppError;
}

/** Sets many RRsets of a zone at once, of which all are read. What that does to records the caller may do, or nothing is done. */
export async function rewrite(
  deps: EditDeps,
  actor: Actor,
  access: RecordAccess,
  options: { readonly dryRun: boolean; readonly confirm: boolean },
  { kind, plan, notes = [], settle, explain }: Rewrite,
): Promise<RewrittenZone> {
  const view = ({ plan: { changes }, change }: WrittenZone): RewrittenZone => ({
    changeId: change?.id ?? null,
    differences: changes.map(viewDifference),
    notes: [...notes],
  });
  let answer: RewrittenZone | undefined;
  const written = await writeZone(deps, actor, access.zone, {
    seen: access.zone,
    kind,
    scope: "whole",
    rights: access,
    isDryRun: options.dryRun,
    isConfirmed: options.confirm,
    plan: async (known, zone): Promise<Plan> => {
      try {
        const planned = planWhole(zone, known.rrsets, await plan(known, zone), access);
        requireChanges(access, planned.changes);
        return planned;
      } catch (err) {
        throw explain !== undefined && err instanceof EditError ? explain(err) : err;
      }
    },
    settle: async (tx, done) => {
      answer = view(done);
      await settle(tx, answer);
    },
  });
  return answer ?? view(written);
}
