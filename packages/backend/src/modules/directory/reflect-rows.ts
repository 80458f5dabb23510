import type { TenantId } from "@scai/contract";
import type { DirectoryKind, DirectoryRow, Rows } from "./directory.repo.ts";
import { planRow, type Told } from "./plan-row.ts";

type Values = Readonly<Record<string, unknown>>;

/** Something that was found to be different from what ScaiKey says, and was put right. */
export interface Difference {
  readonly change: "added" | "updated" | "removed";
  readonly kind: DirectoryKind | "membership";
  readonly scaikeyId: string;
  /** Ours; for a membership the group's. */
  readonly id: string;
  readonly name: string;
  readonly tenantId: TenantId | undefined;
  readonly before: Values;
  readonly after: Values;
}

/** How rows are made to reflect ScaiKey in one transaction. */
export interface Reflection {
  /** Told of every difference, in the transaction. */
  readonly note: (difference: Difference) => Promise<void>;
  /** The full pull that this is part of. */
  readonly syncId?: number;
}

export interface Reflected<Id> {
  readonly id: Id;
  readonly outcome: "added" | "updated" | "same" | "outdated";
}

/**
 * Makes rows say what was told of them, but for what is older than what they say. Locks the rows until the transaction ends. Rows that
 * differ cost a statement each, all the others one together.
 */
export async function reflectRows<Id extends string, Fields extends object>(
  rows: Rows<Id, Fields>,
  told: readonly Told<Fields>[],
  { note, syncId }: Reflection,
): Promise<Reflected<Id>[]> {
  const seen = syncId === undefined ? {} : { syncId };
  const known = new Map((await lockAll(rows, told)).map((row) => [row.scaikeyId, row]));
  const reflected: Reflected<Id>[] = [];
  const same: { readonly id: Id; readonly at: Date }[] = [];
  const outdated: Id[] = [];
  for (const one of told) {
    const held = known.get(one.scaikeyId);
    const { row, isNew } = held === undefined ? await addRow(rows, one) : { row: held, isNew: false };
    const plan = planRow<Fields>(row, one);
    if (plan.kind === "update") await rows.update(row.id, { ...plan.changes, ...seen, reflectsAt: one.at });
    else if (plan.kind === "same") same.push({ id: row.id, at: one.at });
    else outdated.push(row.id);
    const outcome = isNew ? "added" : plan.kind === "update" ? "updated" : plan.kind;
    reflected.push({ id: row.id, outcome });
    if (outcome === "added" || outcome === "updated") {
      await note(differenceOf(rows, row, plan.kind === "update" ? plan.changes : {}, isNew));
    }
  }
  // What says it already reflects the later time now, so that older news cannot undo it.
  if (same.length > 0) {
    const reflectsAt = new Date(Math.min(...same.map(({ at }) => at.getTime())));
    await rows.mark(
      same.map(({ id }) => id),
      { ...seen, reflectsAt },
    );
  }
  if (outdated.length > 0 && syncId !== undefined) await rows.mark(outdated, seen);
  return reflected;
}

async function lockAll<Id extends string, Fields>(rows: Rows<Id, Fields>, told: readonly Told<Fields>[]) {
  return told.length === 0 ? [] : rows.lock(told.map(({ scaikeyId }) => scaikeyId));
}

/** Another process may have added it meanwhile; then it is that row. */
async function addRow<Id extends string, Fields>(rows: Rows<Id, Fields>, told: Told<Fields>) {
  const id = await rows.add(told);
  const [row] = await rows.lock([told.scaikeyId]);
  if (row === undefined) throw new Error(`a ${rows.kind} vanished while it was being made`);
  return { row, isNew: row.id === id };
}

function differenceOf<Id extends string, Fields>(
  rows: Rows<Id, Fields>,
  row: DirectoryRow<Id, Fields>,
  changes: Partial<Fields>,
  isNew: boolean,
): Difference {
  const before: Values = Object.fromEntries(Object.entries(row));
  const after: Values = { ...before, ...changes };
  const isRemoved = after["status"] === "deleted" && !isNew;
  return {
    change: isNew ? "added" : isRemoved ? "removed" : "updated",
    kind: rows.kind,
    scaikeyId: row.scaikeyId,
    id: row.id,
    name: String(after["name"]),
    tenantId: rows.tenantId,
    before: isNew ? {} : before,
    after,
  };
}
