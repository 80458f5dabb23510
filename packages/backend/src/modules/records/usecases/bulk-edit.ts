import { AppError, errorDefinition, type RecordId, type ZoneId } from "@scai/contract";
import type { Settling } from "../../../platform/idempotency/index.ts";
import type { Actor } from "../../identity/index.ts";
import type { ZoneRow } from "../../zones/index.ts";
import type { BulkError, BulkResult } from "../bulk.view.ts";
import { viewDifference } from "../change.view.ts";
import { EditError, type Outcome, planEdits, type RecordEdit, scopeOf } from "../plan.ts";
import { at, type InputPath } from "../read-input.ts";
import { plannedZone } from "../read-zone.ts";
import { type DnsRecord, viewRecord } from "../record.view.ts";
import { type RecordAccess, requireRecords } from "../record-access.ts";
import { recordIdOf } from "../rrset.ts";
import { type WrittenZone, writeZone } from "../write-zone.ts";
import { addEdit, changeEdit, type EditDeps, type NewRecord, type RecordPatch } from "./edit-record.ts";
import { type LocatedRecord, locateRecords } from "./read-records.ts";

export interface BulkEditInput {
  readonly zoneId: ZoneId;
  readonly create: readonly NewRecord[];
  readonly update: readonly RecordPatch[];
  readonly delete: readonly RecordId[];
  readonly continueOnError: boolean;
  readonly dryRun: boolean;
  readonly confirm: boolean;
}

/** One item of the call, as an edit or as the reason why it is none. */
interface Item {
  readonly operation: "create" | "update" | "delete";
  readonly index: number;
  readonly edit: RecordEdit | AppError;
  readonly createdAt?: Date | null;
}

const permissions = { create: "records:create", update: "records:update", delete: "records:delete" } as const;

/**
 * Deletes, changes and adds records in this order, in one change of the zone. Everything or nothing; or with `continueOnError` whatever can be
 * done, each item as if the ones before it were done. With `dryRun` nothing is done, and the answer says what would be.
 */
export async function bulkEdit(
  deps: EditDeps,
  actor: Actor,
  input: BulkEditInput,
  settling: Settling<BulkResult>,
): Promise<BulkResult> {
  const access = await requireRecords(deps, actor, input.zoneId);
  const { zone: row } = access;
  const items = await readItems(deps, access, input);
  const failed = items.find(({ edit }) => edit instanceof AppError);
  if (failed?.edit instanceof AppError && !input.continueOnError)
    throw at([failed.operation, failed.index], failed.edit);
  const doable = items.filter(isDoable);
  const edits = doable.map(({ edit }) => edit);
  const view = (written: WrittenZone) => viewBulk(row, items, doable, written);
  const written = await writeZone(deps, actor, row, {
    seen: row,
    kind: "bulk",
    scope: scopeOf(edits),
    rights: access,
    isDryRun: input.dryRun,
    isConfirmed: input.confirm,
    plan: ({ rrsets }, zone) => {
      try {
        return planEdits(zone, rrsets, edits, access, input.continueOnError ? "each" : "atomic");
      } catch (err) {
        if (!(err instanceof EditError)) throw err;
        throw at(pathOf(doable[err.index]), err.cause);
      }
    },
    settling: (done) => settling(view(done)),
  });
  return view(written);
}

type Doable = Item & { readonly edit: RecordEdit };

function isDoable(item: Item): item is Doable {
  return !(item.edit instanceof AppError);
}

function pathOf(item: Item | undefined): InputPath {
  return item === undefined ? [] : [item.operation, item.index];
}

/** Deletes first, so that what they make room for fits. What the caller does not see or may not do is an error. */
async function readItems(deps: EditDeps, access: RecordAccess, input: BulkEditInput): Promise<Item[]> {
  const { zone: row } = access;
  const ids = [...input.delete, ...input.update.map(({ recordId }) => recordId)];
  const located = await locateRecords(deps, access, ids);
  const find = (id: RecordId): LocatedRecord => {
    const found = located.get(id);
    if (found === undefined) throw new AppError("records.not_found");
    return found;
  };
  const permitted = (operation: Item["operation"], edit: RecordEdit): RecordEdit => {
    access.require(permissions[operation], edit);
    return edit;
  };
  const remove = (id: RecordId): RecordEdit => {
    const { name, type, content } = find(id);
    return permitted("delete", { kind: "remove", name, type, content });
  };
  return [
    ...input.delete.map((id, index): Item => ({ operation: "delete", index, edit: attempt(() => remove(id)) })),
    ...input.update.map(({ recordId, ...to }, index): Item => {
      const edit = attempt(() => {
        const found = find(recordId);
        access.require(permissions.update, found);
        return changeEdit(row, found, to);
      });
      const isSame = to.content === undefined;
      return {
        operation: "update",
        index,
        edit,
        ...(isSame ? { createdAt: located.get(recordId)?.createdAt ?? null } : {}),
      };
    }),
    ...input.create.map(
      (record, index): Item => ({
        operation: "create",
        index,
        edit: attempt(() => permitted("create", addEdit(row, record))),
      }),
    ),
  ];
}

function attempt<Result>(work: () => Result): Result | AppError {
  try {
    return work();
  } catch (err) {
    if (err instanceof AppError) return err;
    throw err;
  }
}

function viewBulk(row: ZoneRow, items: readonly Item[], doable: readonly Doable[], written: WrittenZone): BulkResult {
  const { plan, change, at: time } = written;
  const outcomes = new Map<Item, Outcome | AppError | undefined>(doable.map((item, i) => [item, plan.outcomes[i]]));
  const records = (operation: Item["operation"]): DnsRecord[] =>
    doable.flatMap((item) => {
      const outcome = outcomes.get(item);
      if (item.operation !== operation || outcome === undefined || outcome instanceof AppError) return [];
      const rrset = outcome.record && plan.after(outcome.record);
      if (outcome.record === undefined || rrset === undefined) return [];
      return [
        viewRecord(plannedZone(row), rrset, outcome.record, item.createdAt === undefined ? time : item.createdAt),
      ];
    });
  return {
    created: records("create"),
    updated: records("update"),
    deleted: doable
      .filter((item) => item.operation === "delete" && !(outcomes.get(item) instanceof AppError))
      .map(({ edit }) => ("content" in edit ? recordIdOf(row.id, edit, edit.content) : undefined))
      .filter((id) => id !== undefined),
    errors: items.flatMap((item) => {
      const err = item.edit instanceof AppError ? item.edit : outcomes.get(item);
      return err instanceof AppError ? [viewError(item, err)] : [];
    }),
    notes: plan.outcomes.flatMap((outcome) => (outcome instanceof AppError ? [] : outcome.notes)),
    changeId: change?.id ?? null,
    ptrs: [],
    differences: plan.changes.map(viewDifference),
  };
}

function viewError({ operation, index }: Item, err: AppError): BulkError {
  const { title, status } = errorDefinition(err.code);
  return {
    operation,
    index,
    code: err.code,
    status,
    message: err.detail ?? err.issues?.[0]?.message ?? title,
    conflicts: [...(err.conflicts ?? [])],
  };
}
