import { AppError } from "@scai/contract";
import type { PreparedRecord } from "@scai/db";
import type { AuditActor } from "../audit/index.ts";
import {
  type PlannedZone,
  planWhole,
  type RecordRights,
  recordIdOf,
  requireChanges,
  type WriteDeps,
  type WrittenZone,
  writeZone,
} from "../records/index.ts";
import type { ZoneRow } from "../zones/index.ts";
import { type ConflictRule, planTemplate, type TemplateConflict } from "./template-plan.ts";

export interface TemplateWrite {
  /** Asked once nobody else changes the zone; none when there is nothing to be done any more. */
  readonly records: () => Promise<readonly PreparedRecord[]> | readonly PreparedRecord[];
  readonly rule: ConflictRule;
  readonly rights: RecordRights;
  /** Only tells what would be done, whatever the rights and the conflicts. */
  readonly isPreview?: boolean;
  readonly isConfirmed?: boolean;
  readonly settle?: (
    tx: Parameters<NonNullable<Parameters<typeof writeZone>[3]["settle"]>>[0],
    done: TemplateWritten,
  ) => Promise<void>;
}

export interface TemplateWritten {
  readonly written: WrittenZone;
  readonly conflicts: readonly TemplateConflict[];
}

/**
 * Gives a zone the records of a template, in one change like any other: with its journal, the rules of RRsets, the rights that what it does
 * takes, and the guard of large changes. Fails with `records.conflict`, naming the records, where the rule is `fail` and there are conflicts.
 */
export async function writeTemplate(
  deps: WriteDeps,
  by: AuditActor,
  key: Pick<ZoneRow, "id" | "tenantId">,
  { records, rule, rights, isPreview = false, isConfirmed = false, settle }: TemplateWrite,
): Promise<TemplateWritten> {
  let conflicts: readonly TemplateConflict[] = [];
  const written = await writeZone(deps, by, key, {
    kind: "template",
    scope: "whole",
    rights,
    isDryRun: isPreview,
    isConfirmed,
    plan: async ({ rrsets }, zone) => {
      const planned = planTemplate(zone, rrsets, await records(), rule, rights);
      conflicts = planned.conflicts;
      const isRefused = rule === "fail" && conflicts.length > 0;
      if (isRefused && !isPreview) throw conflictOf(zone, conflicts);
      const plan = planWhole(zone, rrsets, isRefused ? [] : planned.edits, rights);
      if (!isPreview) requireChanges(rights, plan.changes);
      return plan;
    },
    settle: async (tx, done) => settle?.(tx, { written: done, conflicts }),
  });
  return { written, conflicts };
}

const shownMax = 100;

function conflictOf(zone: PlannedZone, conflicts: readonly TemplateConflict[]): AppError {
  const ids = conflicts.flatMap(({ inTheWay }) =>
    inTheWay.flatMap((rrset) => rrset.records.map(({ content }) => recordIdOf(zone.id, rrset, content))),
  );
  const sets = conflicts.slice(0, 10).map(({ wanted: { name, type } }) => `${name.slice(0, -1)} ${type}`);
  const hidden = conflicts.some(({ isPartlyHidden }) => isPartlyHidden)
    ? " Some of what is in the way is not for you to see."
    : "";
  return new AppError("records.conflict", {
    detail: `Other records are in the way of ${sets.join(", ")}.${hidden} onConflict says what becomes of them: skip or replace.`,
    conflicts: ids.slice(0, shownMax),
  });
}
