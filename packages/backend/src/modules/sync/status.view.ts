import { DeviceId, ShareId, Timestamp } from "@scai/contract";
import { z } from "zod";

export const SyncStatus = z
  .object({
    deviceId: DeviceId,
    shareId: ShareId,
    cursor: z.string().meta({ description: "What the device acknowledged last." }),
    lastSyncAt: Timestamp,
    pendingChanges: z.int().nonnegative().meta({ description: "How many changes the log has after that." }),
    lagSeconds: z.int().nonnegative().meta({ description: "How long ago the first of them was made." }),
    hasConflicts: z
      .boolean()
      .meta({ description: "Whether some of its own changes there wait for somebody to decide." }),
    reset: z.boolean().meta({ description: "The changes will not tell all of it: list the share anew." }),
  })
  .meta({ id: "SyncStatus", description: "How far a device has come in a share." });
export type SyncStatus = z.infer<typeof SyncStatus>;
