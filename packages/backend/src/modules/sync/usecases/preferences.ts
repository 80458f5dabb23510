import type { FolderId } from "@scai/contract";
import { requireMatch } from "../../../platform/etag.ts";
import type { Services } from "../../../services.ts";
import { requireShare } from "../../acl/index.ts";
import { recordAudit } from "../../audit/index.ts";
import { lockManagedDevice, requireManagedDevice } from "../../devices/index.ts";
import type { Actor } from "../../identity/index.ts";
import { deleteCursor } from "../cursors.repo.ts";
import { type SyncPreference, viewPreference } from "../preference.view.ts";
import { countForced, findPreference, type PreferenceRow, savePreference } from "../preferences.repo.ts";
import type { DeviceShare } from "./device-cursors.ts";

type Deps = Pick<Services, "database" | "clock">;

/** What of a share a device keeps in step: all of it unless somebody said otherwise. */
export async function getPreference(deps: Deps, actor: Actor, input: DeviceShare): Promise<SyncPreference> {
  return viewPreference(await requirePreference(deps, actor, input));
}

/** Says what of a share a device keeps in step; its user or an administrator, from anywhere. The device is told at once if it listens. */
export async function setPreference(
  deps: Deps,
  actor: Actor,
  input: DeviceShare & {
    readonly isSynced: boolean;
    readonly excludedFolderIds: readonly FolderId[];
    readonly ifMatch?: string | undefined;
  },
): Promise<SyncPreference> {
  await requirePreference(deps, actor, input);
  return deps.database.transaction(async (tx) => {
    const device = await lockManagedDevice(tx, actor, input.deviceId);
    const before =
      (await findPreference(tx, actor.tenantId, input.deviceId, input.shareId)) ?? everything(deps, actor, input);
    requireMatch(input.ifMatch, viewPreference(before).etag, "sync.preference_stale");
    const after = {
      ...before,
      isSynced: input.isSynced,
      excludedFolderIds: Array.from(new Set(input.excludedFolderIds)),
      changedAt: deps.clock(),
    };
    await savePreference(tx, after);
    const said = ({ shareId, isSynced, excludedFolderIds }: PreferenceRow) => ({
      shareId,
      isSynced,
      excludedFolderIds,
    });
    const audit = { action: "device.sync_preference", before: said(before), after: said(after) } as const;
    await recordAudit(tx, actor, { ...audit, at: after.changedAt, resource: device });
    return viewPreference(after);
  });
}

/**
 * Has a device list a share anew: its place in the changes is forgotten, so that its feed tells it to whether or not it hears of this now.
 */
export async function forceSync(deps: Deps, actor: Actor, input: DeviceShare): Promise<void> {
  const row = await requirePreference(deps, actor, input);
  await deps.database.transaction(async (tx) => {
    const device = await lockManagedDevice(tx, actor, input.deviceId);
    await countForced(tx, { ...row, forcedCount: 1 });
    await deleteCursor(tx, input.deviceId, input.shareId);
    const after = { shareId: input.shareId };
    await recordAudit(tx, actor, { action: "device.force_sync", at: deps.clock(), resource: device, after });
  });
}

async function requirePreference(deps: Deps, actor: Actor, input: DeviceShare): Promise<PreferenceRow> {
  const { db } = deps.database;
  await requireManagedDevice(db, actor, input.deviceId);
  await requireShare(deps, actor, input.shareId, ["read"]);
  return (await findPreference(db, actor.tenantId, input.deviceId, input.shareId)) ?? everything(deps, actor, input);
}

function everything(deps: Deps, { tenantId }: Actor, { deviceId, shareId }: DeviceShare): PreferenceRow {
  const all = { isSynced: true, excludedFolderIds: [], revision: 0, forcedCount: 0 };
  return { deviceId, shareId, tenantId, ...all, changedAt: deps.clock() };
}
