import { DeviceId, op, ShareId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { SyncStatus } from "../status.view.ts";
import { getStatus as getStatusUseCase } from "../usecases/device-cursors.ts";

export const getStatus = userOperation(
  op("GET /sync/status", {
    summary: "Get how far a device has come in a share",
    description: "A device that has not begun with the share begins now, at the end of its changes.",
    tag: "sync",
    scope: "files:read",
    cost: "read",
    errors: ["devices.not_found", "devices.revoked", "devices.wipe_requested", "shares.not_found", "shares.trashed"],
    idempotency: "safe",
    examples: [
      {
        name: "three changes behind",
        output: {
          deviceId: "dev_01m9p2m3k4n5p6q7r8s9t0v1w2",
          shareId: "shr_01m9p2m3k4n5p6q7r8s9t0v1w2",
          cursor: "AgGbYjYoB3m4gEsWkOHUmiQAAAAAAAAAAp-G0IGITH1lAZ60qmQA",
          lastSyncAt: "2026-11-22T10:30:00.000Z",
          pendingChanges: 3,
          lagSeconds: 12,
          hasConflicts: false,
          reset: false,
        },
      },
    ],
  }),
)
  .input(z.strictObject({ deviceId: DeviceId, shareId: ShareId }))
  .output(SyncStatus)
  .query(({ ctx, input }) => getStatusUseCase(ctx.services, ctx.actor, input));
