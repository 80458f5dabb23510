import { DeviceId, FolderId, IfMatch, op, ShareId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { examplePreference, SyncPreference } from "../preference.view.ts";
import {
  forceSync as forceSyncUseCase,
  getPreference as getPreferenceUseCase,
  setPreference as setPreferenceUseCase,
} from "../usecases/preferences.ts";

const deviceShare = { deviceId: DeviceId, shareId: ShareId };
const errors = [
  "devices.not_found",
  "devices.revoked",
  "devices.wipe_requested",
  "shares.not_found",
  "shares.trashed",
] as const;

const getPreference = userOperation(
  op("GET /sync/preferences", {
    summary: "Read what of a share a device keeps in step",
    tag: "sync",
    scope: "files:read",
    cost: "read",
    errors,
    idempotency: "safe",
    examples: [{ name: "all but one folder", output: examplePreference }],
  }),
)
  .input(z.strictObject(deviceShare))
  .output(SyncPreference)
  .query(({ ctx, input }) => getPreferenceUseCase(ctx.services, ctx.actor, input));

const SetSyncPreferenceInput = z
  .strictObject({
    ...deviceShare,
    isSynced: z.boolean().default(true),
    excludedFolderIds: z.array(FolderId).max(1000).default([]),
    ifMatch: IfMatch,
  })
  .meta({ id: "SetSyncPreferenceInput" });

const setPreference = userOperation(
  op("PUT /sync/preferences", {
    summary: "Say what of a share a device keeps in step",
    description:
      "For any of your devices, from anywhere; administrators of the tenant, with the scope `tenant:admin`, for anybody's. The device hears of it as `sync_preference_updated`, and lets go of what it is to keep no longer.",
    tag: "sync",
    scope: "files:write",
    cost: "write",
    errors: [...errors, "sync.preference_stale"],
    idempotency: "idempotent",
    conditional: "ifMatch",
    examples: [
      {
        name: "all but one folder",
        input: {
          deviceId: examplePreference.deviceId,
          shareId: examplePreference.shareId,
          excludedFolderIds: examplePreference.excludedFolderIds,
        },
        output: examplePreference,
      },
    ],
  }),
)
  .input(SetSyncPreferenceInput)
  .output(SyncPreference)
  .mutation(({ ctx, input }) => setPreferenceUseCase(ctx.services, ctx.actor, input));

const ForceSyncInput = z.strictObject(deviceShare).meta({ id: "ForceSyncInput" });

const forceSync = userOperation(
  op("POST /sync/force", {
    summary: "Have a device list a share anew",
    description:
      "For whom you can set preferences. Its place in the changes is forgotten, so its feed tells it to begin anew; it hears `force_sync`.",
    tag: "sync",
    scope: "files:write",
    cost: "write",
    status: 204,
    errors,
    idempotency: "none",
    examples: [
      { name: "a share", input: { deviceId: examplePreference.deviceId, shareId: examplePreference.shareId } },
    ],
  }),
)
  .input(ForceSyncInput)
  .output(z.void())
  .mutation(({ ctx, input }) => forceSyncUseCase(ctx.services, ctx.actor, input));

export const preferenceProcedures = { getPreference, setPreference, forceSync };
