import type { Resources } from "../generated/client.ts";
import type { ChangePage } from "../generated/models.ts";
import { Nudges } from "./nudges.ts";

export interface ChangesOptions {
  readonly shareId: string;
  /** `nextCursor` of the last page that was dealt with; without one it begins where `from` says. */
  readonly cursor?: string;
  /** `now`, unless said, or `start`: the oldest change that is kept. */
  readonly from?: "now" | "start";
  /** How many changes a page has at most. */
  readonly limit?: number;
  /** Ends it, without an error. */
  readonly signal?: AbortSignal;
  /** False to wait by asking alone, as is done where there is no WebSocket. */
  readonly useWebSocket?: boolean;
}

/** As long as the server lets a call wait. */
const waitSeconds = 30;
/** A nudge that is lost with its connection costs no more than this. */
const lookEveryMs = 30_000;

/** What happens in a share, as `ScaiClient.changes` says. */
export async function* changes(
  client: Resources,
  { shareId, from = "now", limit, signal, useWebSocket = true, ...begin }: ChangesOptions,
): AsyncGenerator<ChangePage, void, undefined> {
  const nudges = useWebSocket ? new Nudges(client.transport, shareId) : undefined;
  let cursor = begin.cursor;
  try {
    if (cursor === undefined && from === "now") cursor = (await client.sync.getLatest({ shareId }, { signal })).cursor;
    while (!signal?.aborted) {
      const isWatched = nudges?.isWatching === true;
      const place = cursor === undefined ? { from } : { cursor };
      const wait = isWatched ? {} : { waitSeconds: nudges?.isConnecting === true ? 1 : waitSeconds };
      const page = await client.sync.listChanges({ shareId, ...place, limit, ...wait }, { signal });
      cursor = page.nextCursor;
      if (page.items.length > 0 || page.reset) yield page;
      else if (isWatched && !page.hasMore) await nudges.next(lookEveryMs, signal);
    }
  } catch (err) {
    if (!signal?.aborted) throw err;
  } finally {
    nudges?.close();
  }
}
