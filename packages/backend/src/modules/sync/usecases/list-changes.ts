import type { ShareId } from "@scai/contract";
import type { Services } from "../../../services.ts";
import { requireShare } from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import { getSequenceRange } from "../changes.repo.ts";
import { type Cursor, decodeCursor, encodeCursor } from "../cursor.ts";
import { listenTo } from "../nudges.ts";
import { type ReadChanges, readChanges } from "../read-changes.ts";
import { sightOf } from "../sight.ts";

type Deps = Pick<Services, "database" | "clock" | "notifier">;

export interface ListChangesInput {
  readonly shareId: ShareId;
  readonly cursor?: string | undefined;
  readonly from: "now" | "start";
  readonly limit: number;
  readonly waitSeconds: number;
}

/**
 * What {@link readChanges} tells; with `waitSeconds`, when there is nothing, as soon as there is something or the time is over. The caller's
 * rights are asked for anew after each wait.
 */
export async function listChanges(
  deps: Deps,
  actor: Actor,
  input: ListChangesInput,
  signal: () => AbortSignal,
): Promise<ReadChanges> {
  // Heard from before the first look on, so that nothing comes between the look and the wait.
  const nudges = input.waitSeconds === 0 ? undefined : listenTo(deps.notifier, input.waitSeconds, signal());
  try {
    let cursor = input.cursor;
    for (;;) {
      const page = await look(deps, actor, { ...input, cursor });
      const hasNews = page.items.length > 0 || page.reset;
      if (hasNews || nudges === undefined || nudges.isOver) return page;
      cursor = page.nextCursor;
      await nudges.next((shareId) => shareId === input.shareId);
    }
  } finally {
    nudges?.stop();
  }
}

async function look(deps: Deps, actor: Actor, input: Omit<ListChangesInput, "waitSeconds">): Promise<ReadChanges> {
  const { shareId } = input;
  const share = await requireShare(deps, actor, shareId, ["read"]);
  const range = await getSequenceRange(deps.database.db, shareId);
  const start = input.from === "start" ? range.trimmedSequence : range.lastSequence;
  const cursor: Cursor =
    input.cursor === undefined ? { shareId, sequence: start } : decodeCursor(input.cursor, shareId);
  return readChanges(deps, actor, share, range, cursor, input.limit);
}

/** A cursor that stands at the end of a share's log now. */
export async function getLatest(
  deps: Pick<Services, "database" | "clock">,
  actor: Actor,
  input: { readonly shareId: ShareId },
): Promise<{ readonly cursor: string }> {
  const { shareId } = input;
  const share = await requireShare(deps, actor, shareId, ["read"]);
  const { lastSequence: sequence } = await getSequenceRange(deps.database.db, shareId);
  return { cursor: encodeCursor({ shareId, sequence, sight: sightOf(actor, share, deps.clock()) }) };
}
