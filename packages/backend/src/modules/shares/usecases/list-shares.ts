import { permissionBits, ShareId } from "@scai/contract";
import { decodeNameCursor, visiblePage } from "../../../platform/page-cursor.ts";
import { judgeShare, loadShareGrants } from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import { type Share, viewShare } from "../share.view.ts";
import { listSharesOf, type ShareRow } from "../shares.repo.ts";
import type { ReadDeps } from "./get-share.ts";

export interface ListSharesInput {
  readonly includeTrashed: boolean;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/**
 * The shares that the caller can see, by name: two statements a page, unless many of their shares are shut to them by an entry. Pages are as
 * long, and their cursors the same, as if the rest were not there.
 */
export async function listShares(
  deps: ReadDeps,
  actor: Actor,
  input: ListSharesInput,
): Promise<{ items: Share[]; nextCursor: string | null }> {
  const { db } = deps.database;
  const now = deps.clock();
  const start = decodeNameCursor(input.cursor, ShareId);
  const listing = {
    list: (after: SharePlace | undefined, limit: number) =>
      listSharesOf(
        db,
        actor.tenantId,
        actor,
        { ...input, after: after === undefined ? undefined : { name: after[0], id: after[1] }, limit },
        now,
      ),
    async show(rows: readonly ShareRow[]) {
      const ids = rows.map((row) => row.id);
      const grants = await loadShareGrants(db, actor.tenantId, ids, actor, now);
      return rows.map((row) => {
        const found = grants.get(row.id);
        const judgement = found === undefined ? undefined : judgeShare(found, actor);
        const isReadable = judgement !== undefined && (judgement.permissions & permissionBits.read) !== 0;
        return isReadable ? viewShare(row, judgement) : undefined;
      });
    },
    placeOf: (row: ShareRow): SharePlace => [row.name, row.id],
  };
  return visiblePage(listing, input.limit, start === undefined ? undefined : [start.name, start.id]);
}

type SharePlace = readonly [name: string, id: ShareId];
