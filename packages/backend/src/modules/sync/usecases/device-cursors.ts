import { AppError, type DeviceId, type ShareId } from "@scai/contract";
import type { Services } from "../../../services.ts";
import { requireShare } from "../../acl/index.ts";
import { requireDevice } from "../../devices/index.ts";
import type { Actor } from "../../identity/index.ts";
import { findChangedAt, getSequenceRange, listSequenceRanges } from "../changes.repo.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { deleteCursor, findOrStartCursor, hasOpenConflicts, lockCursors, saveCursors } from "../cursors.repo.ts";
import { isOutside } from "../read-changes.ts";
import { isSightOther, sightOf } from "../sight.ts";
import type { SyncStatus } from "../status.view.ts";

type Deps = Pick<Services, "database" | "clock">;

export interface DeviceShare {
  readonly deviceId: DeviceId;
  readonly shareId: ShareId;
}

/** How far a device has come in a share. A device that has not begun there begins now, at the end of the log. */
export async function getStatus(deps: Deps, actor: Actor, input: DeviceShare): Promise<SyncStatus> {
  const { deviceId, shareId } = input;
  await requireDevice(deps, actor, deviceId);
  const share = await requireShare(deps, actor, shareId, ["read"]);
  const { db } = deps.database;
  const now = deps.clock();
  const range = await getSequenceRange(db, shareId);
  const start = { shareId, sequence: range.lastSequence, sight: sightOf(actor, share, now) };
  const row = await findOrStartCursor(db, {
    deviceId,
    shareId,
    tenantId: actor.tenantId,
    cursor: encodeCursor(start),
    sequence: start.sequence,
    syncedAt: now,
  });
  const cursor = decodeCursor(row.cursor, shareId);
  const isReset = isOutside(range, cursor) || (await isSightOther(deps, actor, share, cursor, now));
  const pendingChanges = Math.max(0, range.lastSequence - cursor.sequence);
  const oldest = pendingChanges === 0 ? undefined : await findChangedAt(db, actor.tenantId, shareId, cursor.sequence);
  return {
    deviceId,
    shareId,
    cursor: row.cursor,
    lastSyncAt: row.syncedAt,
    pendingChanges,
    lagSeconds: oldest === undefined ? 0 : Math.max(0, Math.round((now.getTime() - oldest.getTime()) / 1000)),
    hasConflicts: await hasOpenConflicts(db, actor.tenantId, deviceId, shareId),
    reset: isReset,
  };
}

export interface AcknowledgeInput {
  readonly deviceId: DeviceId;
  readonly cursors: readonly { readonly shareId: ShareId; readonly cursor: string }[];
}

/**
 * A device says that it has done everything up to these cursors. Its place only moves forward: an acknowledgement that comes late changes
 * nothing. Fails with `sync.cursor_expired`, and for all of them, when one stands where the log does not reach: list that share anew.
 */
export async function acknowledge(deps: Deps, actor: Actor, input: AcknowledgeInput): Promise<void> {
  const { deviceId } = input;
  await requireDevice(deps, actor, deviceId);
  const shareIds = input.cursors.map(({ shareId }) => shareId);
  for (const shareId of new Set(shareIds)) await requireShare(deps, actor, shareId, ["read"]);
  const decoded = input.cursors.map(({ shareId, cursor }) => ({ ...decodeCursor(cursor, shareId), cursor }));
  const now = deps.clock();
  await deps.database.transaction(async (tx) => {
    const ranges = new Map((await listSequenceRanges(tx, shareIds)).map((range) => [range.shareId, range]));
    const present = await lockCursors(tx, deviceId, shareIds);
    const moved = decoded.flatMap(({ shareId, sequence, cursor }) => {
      const range = ranges.get(shareId);
      if (range === undefined || isOutside(range, { shareId, sequence })) {
        throw new AppError("sync.cursor_expired", { detail: `List the share ${shareId} anew (GET /sync/snapshot).` });
      }
      const row = present.get(shareId);
      // One from another life of the database, which reached further, is no progress.
      const isLate = row !== undefined && row.sequence > sequence && row.sequence <= range.lastSequence;
      return isLate ? [] : { deviceId, shareId, tenantId: actor.tenantId, cursor, sequence, syncedAt: now };
    });
    await saveCursors(tx, moved);
  });
}

/** A device keeps a share in step no longer, because it does not want to or may not. The share may be one that it may not read any more. */
export async function forgetShare(deps: Deps, actor: Actor, { deviceId, shareId }: DeviceShare): Promise<void> {
  await requireDevice(deps, actor, deviceId);
  await deleteCursor(deps.database.db, deviceId, shareId);
}
