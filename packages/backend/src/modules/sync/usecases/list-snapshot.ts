import type { ShareId } from "@scai/contract";
import { z } from "zod";
import { decodePageCursor, encodePageCursor } from "../../../platform/page-cursor.ts";
import type { Services } from "../../../services.ts";
import { readableNodes, requireShare, toNode } from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import { getSequenceRange } from "../changes.repo.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { sightOf } from "../sight.ts";
import { listNodesAfter } from "../snapshot.repo.ts";
import { type SnapshotItem, viewSnapshotItem } from "../snapshot.view.ts";

export interface SnapshotPage {
  readonly items: SnapshotItem[];
  readonly nextCursor: string | null;
  readonly changesCursor: string;
}

const Place = z.tuple([z.string(), z.string().regex(/^[0-9a-f]{32}$/)]);

/**
 * Everything in a share that the caller may read, page by page in the order of ids, which never change: what is there all the time is told
 * once, wherever it is moved meanwhile. `changesCursor` was taken before the first page was read, so whatever the pages missed or told
 * of too early is in the changes after it.
 */
export async function listSnapshot(
  deps: Pick<Services, "database" | "clock">,
  actor: Actor,
  input: { readonly shareId: ShareId; readonly limit: number; readonly cursor?: string | undefined },
): Promise<SnapshotPage> {
  const { shareId } = input;
  const { db } = deps.database;
  const share = await requireShare(deps, actor, shareId, ["read"]);
  const start = decodePageCursor(input.cursor, Place);
  const changesCursor = start?.[0] ?? (await cursorNow());
  decodeCursor(changesCursor, shareId);
  const after = start === undefined ? undefined : Buffer.from(start[1], "hex");
  const rows = await listNodesAfter(db, actor.tenantId, shareId, after, input.limit);
  const readable = await readableNodes(deps, actor, share, rows, "inUse");
  const last = rows.length < input.limit ? undefined : rows.at(-1);
  const now = deps.clock();
  return {
    items: readable.map((row) => viewSnapshotItem(toNode(row), now)),
    nextCursor: last === undefined ? null : encodePageCursor([changesCursor, Buffer.from(last.id).toString("hex")]),
    changesCursor,
  };

  async function cursorNow(): Promise<string> {
    const { lastSequence: sequence } = await getSequenceRange(db, shareId);
    return encodeCursor({ shareId, sequence, sight: sightOf(actor, share, deps.clock()) });
  }
}
