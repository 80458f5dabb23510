import { idToBytes, permissionBits, ShareId } from "@scai/contract";
import { decodeNameCursor, visiblePage } from "../../../platform/page-cursor.ts";
import { hasFullControl, type Judgement, judgeShare, loadShareGrants } from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import { listCounters, listShareHoldings } from "../../quotas/index.ts";
import { type Share, viewShare } from "../share.view.ts";
import { type ShareUsage, viewShareUsage } from "../share-usage.view.ts";
import { listSharesOf, type ShareRow } from "../shares.repo.ts";
import type { ReadDeps } from "./get-share.ts";

export interface ListSharesInput {
  readonly includeTrashed: boolean;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/**
 * The shares that the caller can see, by name: three statements a page, unless many of their shares are shut to them by an entry. Pages are as
 * long, and their cursors the same, as if the rest were not there.
 */
export function listShares(deps: ReadDeps, actor: Actor, input: ListSharesInput): Promise<Page<Share>> {
  return listVisible(deps, actor, input, async (rows) => {
    const judgements = await judge(deps, actor, rows);
    const full = rows.filter((_row, i) => hasFullControl(actor.isTenantAdmin, judgements[i]?.role));
    const ids = full.map(({ id }) => id);
    const holdings = await listShareHoldings(deps.database.db, actor.tenantId, ids);
    return rows.map((row, i) => {
      const judgement = judgements[i];
      if (judgement === undefined || !canRead(judgement)) return undefined;
      return viewShare(row, judgement, holdings.get(row.id));
    });
  });
}

/**
 * What the shares hold in which the caller keeps full control, by name; three statements a page. Of others nothing is told: their counts
 * include what the caller may not read.
 */
export function listShareUsage(
  deps: ReadDeps,
  actor: Actor,
  input: Omit<ListSharesInput, "includeTrashed">,
): Promise<Page<ShareUsage>> {
  return listVisible(deps, actor, { ...input, includeTrashed: false }, async (rows) => {
    const judgements = await judge(deps, actor, rows);
    const ids = rows.map((row) => idToBytes(row.id));
    const counters = await listCounters(deps.database.db, ids);
    return rows.map((row, i) => {
      const isFull = hasFullControl(actor.isTenantAdmin, judgements[i]?.role);
      const counter = counters.get(Buffer.from(idToBytes(row.id)).toString("hex"));
      return isFull ? viewShareUsage(row, counter) : undefined;
    });
  });
}

interface Page<Item> {
  readonly items: Item[];
  readonly nextCursor: string | null;
}

async function judge(deps: ReadDeps, actor: Actor, rows: readonly ShareRow[]): Promise<(Judgement | undefined)[]> {
  const ids = rows.map((row) => row.id);
  const grants = await loadShareGrants(deps.database.db, actor.tenantId, ids, actor, deps.clock());
  return ids.map((id) => {
    const found = grants.get(id);
    return found === undefined ? undefined : judgeShare(found, actor);
  });
}

function canRead({ permissions }: Judgement): boolean {
  return (permissions & permissionBits.read) !== 0;
}

function listVisible<Item>(
  deps: ReadDeps,
  actor: Actor,
  input: ListSharesInput,
  show: (rows: readonly ShareRow[]) => Promise<(Item | undefined)[]>,
): Promise<Page<Item>> {
  const start = decodeNameCursor(input.cursor, ShareId);
  const listing = {
    list(place: SharePlace | undefined, limit: number) {
      const after = place === undefined ? undefined : { name: place[0], id: place[1] };
      return listSharesOf(deps.database.db, actor.tenantId, actor, { ...input, after, limit }, deps.clock());
    },
    show,
    placeOf: (row: ShareRow): SharePlace => [row.name, row.id],
  };
  return visiblePage(listing, input.limit, start === undefined ? undefined : [start.name, start.id]);
}

type SharePlace = readonly [name: string, id: ShareId];
