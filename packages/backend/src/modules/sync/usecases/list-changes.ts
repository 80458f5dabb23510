import { permissionBits, type ShareId } from "@scai/contract";
import type { Services } from "../../../services.ts";
import { judgeNode, loadNodeGrants, requireShare } from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import { type Change, nodeOf, viewChange } from "../change.view.ts";
import { type ChangeRow, listChangesAfter, listSequenceRanges } from "../changes.repo.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";

export interface ListChangesInput {
  readonly shareId: ShareId;
  readonly cursor?: string | undefined;
  readonly from: "now" | "start";
  readonly limit: number;
}

export interface ChangePage {
  readonly items: Change[];
  readonly nextCursor: string;
  readonly hasMore: boolean;
  readonly reset: boolean;
}

/**
 * The next changes of a share after a cursor, in order, each exactly once. Changes of what the caller may not read are left out but
 * passed by. `reset` says that the cursor is older than the log that is kept, or from another life of the database: list the
 * share anew and go on from `nextCursor`.
 */
export async function listChanges(
  deps: Pick<Services, "database" | "clock">,
  actor: Actor,
  input: ListChangesInput,
): Promise<ChangePage> {
  const { db } = deps.database;
  await requireShare(deps, actor, input.shareId, ["read"]);
  const [range] = await listSequenceRanges(db, [input.shareId]);
  if (range === undefined) throw new Error(`share ${input.shareId} has no sequence`);
  const start = input.from === "start" ? range.trimmedSequence : range.lastSequence;
  const after = input.cursor === undefined ? start : decodeCursor(input.cursor, input.shareId).sequence;
  if (after < range.trimmedSequence || after > range.lastSequence) {
    return {
      items: [],
      nextCursor: encodeCursor({ shareId: input.shareId, sequence: range.lastSequence }),
      hasMore: false,
      reset: true,
    };
  }
  const rows = await listChangesAfter(db, actor.tenantId, input.shareId, after, input.limit);
  const read = rows.at(-1)?.sequence ?? after;
  const visible = await readable(deps, actor, rows);
  return {
    items: visible.map(viewChange),
    nextCursor: encodeCursor({ shareId: input.shareId, sequence: read }),
    hasMore: rows.length === input.limit && read < range.lastSequence,
    reset: false,
  };
}

async function readable(
  deps: Pick<Services, "database" | "clock">,
  actor: Actor,
  rows: readonly ChangeRow[],
): Promise<ChangeRow[]> {
  const nodes = Array.from(new Set(rows.flatMap((row) => nodeOf(row) ?? [])));
  const grants = await loadNodeGrants(deps.database, actor.tenantId, nodes, actor.principalIds, deps.clock());
  return rows.filter((row) => {
    const node = nodeOf(row);
    if (node === undefined) return true;
    const found = grants.get(node);
    return found !== undefined && (judgeNode(found, actor).permissions & permissionBits.read) !== 0;
  });
}
