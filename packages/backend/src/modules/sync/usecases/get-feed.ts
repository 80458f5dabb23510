import type { DeviceId, ShareId } from "@scai/contract";
import type { Services } from "../../../services.ts";
import { isReadableShare, loadShareGrants, type ShareAccess, toShareAccess } from "../../acl/index.ts";
import { requireDevice } from "../../devices/index.ts";
import type { Actor } from "../../identity/index.ts";
import { listNamedShares, listSequenceRanges, listShareIdsOf } from "../changes.repo.ts";
import { decodeCursor } from "../cursor.ts";
import { listCursors } from "../cursors.repo.ts";
import type { FeedItem } from "../feed.view.ts";
import { listenTo } from "../nudges.ts";
import { readChanges } from "../read-changes.ts";

type Deps = Pick<Services, "database" | "clock" | "notifier">;

export interface FeedInput {
  readonly deviceId: DeviceId;
  readonly limit: number;
  readonly waitSeconds: number;
}

export interface Feed {
  readonly items: FeedItem[];
  readonly hasMore: boolean;
}

/**
 * What a device has to do, in all shares of its user: the changes after what it acknowledged, shares that the user gained, and those that
 * they lost. It is told again until the device has acknowledged it, so nothing is lost with an answer or with the device's own crash.
 * Nothing is told of a share in which there is nothing to do.
 */
export async function getFeed(deps: Deps, actor: Actor, input: FeedInput, signal: () => AbortSignal): Promise<Feed> {
  const nudges = input.waitSeconds === 0 ? undefined : listenTo(deps.notifier, input.waitSeconds, signal());
  try {
    for (;;) {
      await requireDevice(deps, actor, input.deviceId);
      const shares = await listShares(deps, actor, input.deviceId);
      const feed = await look(deps, actor, shares, input);
      if (feed.items.length > 0 || nudges === undefined || nudges.isOver) return feed;
      const ids = new Set(shares.map(({ shareId }) => shareId));
      await nudges.next((shareId) => ids.has(shareId));
    }
  } finally {
    nudges?.stop();
  }
}

interface KnownShare {
  readonly shareId: ShareId;
  readonly name: string;
  /** Undefined: they may not read it any more. */
  readonly access: ShareAccess | undefined;
  /** What the device acknowledged; undefined when it has not begun there. */
  readonly cursor: string | undefined;
}

/** The shares that were given to the user, and those that the device keeps in step. */
async function listShares(deps: Deps, actor: Actor, deviceId: DeviceId): Promise<KnownShare[]> {
  const { db } = deps.database;
  const now = deps.clock();
  const [given, kept] = await Promise.all([
    listShareIdsOf(db, actor.tenantId, actor.principalIds, now),
    listCursors(db, actor.tenantId, deviceId),
  ]);
  const cursors = new Map(kept.map(({ shareId, cursor }) => [shareId, cursor]));
  const ids = Array.from(new Set([...given, ...cursors.keys()])).toSorted();
  const [grants, names] = await Promise.all([
    loadShareGrants(db, actor.tenantId, ids, actor, now),
    listNamedShares(db, actor.tenantId, ids),
  ]);
  return ids.flatMap((shareId) => {
    const found = grants.get(shareId);
    const access = isReadableShare(found, actor) ? toShareAccess(found, actor) : undefined;
    const cursor = cursors.get(shareId);
    if (access === undefined && cursor === undefined) return [];
    return { shareId, name: names.get(shareId) ?? "", access, cursor };
  });
}

async function look(deps: Deps, actor: Actor, shares: readonly KnownShare[], input: FeedInput): Promise<Feed> {
  const items: FeedItem[] = [];
  const readable = shares.filter(({ access, cursor }) => access !== undefined && cursor !== undefined);
  const ids = readable.map(({ shareId }) => shareId);
  const ranges = new Map((await listSequenceRanges(deps.database.db, ids)).map((range) => [range.shareId, range]));
  let room = input.limit;
  for (const { shareId, name, access, cursor } of shares) {
    const range = ranges.get(shareId);
    if (access === undefined) items.push({ shareId, name: null, state: "lost", changes: [], ...nothing });
    else if (cursor === undefined) items.push({ shareId, name, state: "gained", changes: [], ...nothing });
    else if (range !== undefined) {
      if (room === 0) return { items, hasMore: true };
      const at = decodeCursor(cursor, shareId);
      const page = await readChanges(deps, actor, access, range, at, room);
      const hasMoved = decodeCursor(page.nextCursor, shareId).sequence !== at.sequence;
      if (!page.reset && !hasMoved) continue;
      room -= page.items.length;
      const { nextCursor, hasMore } = page;
      items.push({ shareId, name, state: page.reset ? "reset" : "changed", changes: page.items, nextCursor, hasMore });
    }
  }
  return { items, hasMore: items.some(({ hasMore }) => hasMore) };
}

const nothing = { nextCursor: null, hasMore: false } as const;
