import { DeviceId, Etag, FolderId, ShareId } from "@scai/contract";
import { z } from "zod";
import { withEtag } from "../../platform/etag.ts";
import type { PreferenceRow } from "./preferences.repo.ts";

export const SyncPreference = z
  .object({
    deviceId: DeviceId,
    shareId: ShareId,
    isSynced: z.boolean().meta({ description: "False: the device keeps nothing of the share." }),
    excludedFolderIds: z.array(FolderId).meta({ description: "Folders that it leaves out, with all below them." }),
    etag: Etag,
  })
  .meta({ id: "SyncPreference", description: "What of a share a device keeps in step." });
export type SyncPreference = z.infer<typeof SyncPreference>;

export function viewPreference(row: Pick<PreferenceRow, "deviceId" | "shareId" | "isSynced" | "excludedFolderIds">) {
  const { deviceId, shareId, isSynced, excludedFolderIds } = row;
  return withEtag({ deviceId, shareId, isSynced, excludedFolderIds: [...excludedFolderIds] });
}

export const examplePreference = {
  deviceId: "dev_01m9p2m3k4n5p6q7r8s9t0v1w2",
  shareId: "shr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  isSynced: true,
  excludedFolderIds: ["fld_01m9p2m3k4n5p6q7r8s9t0v1w2"],
  etag: "Hk1zkS5l0gVFn1WmW2p0Yw",
};
