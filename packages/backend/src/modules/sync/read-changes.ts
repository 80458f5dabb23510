import { idFromBytes, type NodeId } from "@scai/contract";
import {
  type AccessDeps,
  type Caller,
  concerning,
  listPlaced,
  loadNodeGrants,
  nearestReadableAbove,
  readableNodes,
  type ShareAccess,
} from "../acl/index.ts";
import { type Change, concernsAccessOf, nodeOf, type PlaceTold, viewAccessChange, viewChange } from "./change.view.ts";
import { type ChangeRow, listChangesAfter, type SequenceRange } from "./changes.repo.ts";
import { type Cursor, encodeCursor } from "./cursor.ts";
import { isSightOther, sightOf } from "./sight.ts";

export interface ReadChanges {
  readonly items: Change[];
  readonly nextCursor: string;
  readonly hasMore: boolean;
  readonly reset: boolean;
}

/**
 * The next changes of a share after a cursor, in order, each exactly once. Changes of what the caller may not read are left out but
 * passed by; where they took something from the caller's sight, the folder that it was in is told to have changed. `reset` says that the
 * cursor is older than the log that is kept, is from another life of the database, or that the caller may see other things as a whole:
 * list the share anew and go on from `nextCursor`.
 */
export async function readChanges(
  deps: AccessDeps,
  who: Caller,
  share: ShareAccess,
  range: SequenceRange,
  cursor: Cursor,
  limit: number,
): Promise<ReadChanges> {
  const now = deps.clock();
  const { shareId } = share;
  const sight = sightOf(who, share, now);
  const { sequence } = cursor;
  const anew = () => {
    const nextCursor = encodeCursor({ shareId, sequence: range.lastSequence, sight });
    return { items: [], nextCursor, hasMore: false, reset: true };
  };
  if (isOutside(range, cursor) || (await isSightOther(deps, who, share, cursor, now))) return anew();
  const { db } = deps.database;
  const rows =
    sequence === range.lastSequence ? [] : await listChangesAfter(db, who.tenantId, shareId, sequence, limit);
  // The log may have been trimmed since its range was read.
  if (sequence < range.lastSequence && rows[0]?.sequence !== sequence + 1) return anew();
  const read = rows.at(-1)?.sequence ?? sequence;
  return {
    items: await tell(deps, who, share, rows),
    nextCursor: encodeCursor({ shareId, sequence: read, sight }),
    hasMore: rows.length === limit && read < range.lastSequence,
    reset: false,
  };
}

/** Whether the log does not hold all that came after the cursor. */
export function isOutside(range: SequenceRange, { sequence }: Cursor): boolean {
  return sequence < range.trimmedSequence || sequence > range.lastSequence;
}

/** What the caller is told of these changes. */
async function tell(deps: AccessDeps, who: Caller, share: ShareAccess, rows: readonly ChangeRow[]): Promise<Change[]> {
  const seen = await listSeen(deps, who, share, rows);
  const isHidden = (row: ChangeRow) => {
    const node = nodeOf(row);
    return node !== undefined && !seen.has(node);
  };
  const shutOut = rows.filter((row) => isHidden(row) && concernsAccessOf(row, concerning(who)));
  const ids = Array.from(new Set(shutOut.flatMap((row) => nodeOf(row) ?? [])));
  const facts = await loadNodeGrants(deps.database, who.tenantId, ids, who, deps.clock());
  return rows.flatMap((row) => {
    if (!isHidden(row)) return viewChange(row);
    if (concernsAccessOf(row, concerning(who))) {
      const node = nodeOf(row);
      const found = node === undefined ? undefined : facts.get(node);
      return found === undefined ? [] : viewAccessChange(row, nearestReadableAbove(found, who));
    }
    const { oldParentId } = row.metadata;
    if (oldParentId === null) return viewAccessChange(row, undefined);
    const oldFolder = oldParentId === undefined ? undefined : seen.get(oldParentId);
    return oldFolder === undefined ? [] : viewAccessChange(row, oldFolder);
  });
}

/** What of these changes' things, and of the folders that they were moved out of, the caller may read. */
async function listSeen(deps: AccessDeps, who: Caller, share: ShareAccess, rows: readonly ChangeRow[]) {
  const named = new Set<NodeId>();
  for (const row of rows) {
    for (const id of [nodeOf(row), row.metadata.oldParentId]) if (id !== undefined && id !== null) named.add(id);
  }
  const placed = await listPlaced(deps, share, who, [...named]);
  const readable = await readableNodes(deps, who, share, placed, "any");
  return new Map<NodeId, PlaceTold>(
    readable.flatMap(({ kind, id, name }) => {
      const told = { id: idFromBytes(kind, id), name };
      return [[told.id, told]];
    }),
  );
}
