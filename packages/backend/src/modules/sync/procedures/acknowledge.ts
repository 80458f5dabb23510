import { DeviceId, op, ShareId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { acknowledge as acknowledgeUseCase } from "../usecases/device-cursors.ts";

export const ShareCursor = z
  .strictObject({ shareId: ShareId, cursor: z.string().min(1).max(200) })
  .meta({ id: "ShareCursor" });

export const AcknowledgeInput = z
  .strictObject({
    deviceId: DeviceId,
    cursors: z.array(ShareCursor).min(1).max(200).meta({ description: "For each share how far the device has come." }),
  })
  .meta({ id: "AcknowledgeInput" });

export const acknowledge = userOperation(
  op("POST /sync/cursor", {
    summary: "Say how far a device has come",
    description:
      "Everything up to these cursors is done on the device and is not told to it again. A cursor only moves forward. All of them, or none.",
    tag: "sync",
    scope: "files:read",
    cost: "read",
    status: 204,
    errors: [
      "devices.not_found",
      "devices.revoked",
      "devices.wipe_requested",
      "shares.not_found",
      "shares.trashed",
      "sync.cursor_invalid",
      "sync.cursor_expired",
    ],
    idempotency: "idempotent",
    examples: [
      {
        name: "one share",
        input: {
          deviceId: "dev_01m9p2m3k4n5p6q7r8s9t0v1w2",
          cursors: [
            {
              shareId: "shr_01m9p2m3k4n5p6q7r8s9t0v1w2",
              cursor: "AgGbYjYoB3m4gEsWkOHUmiQAAAAAAAAAAp-G0IGITH1lAZ60qmQA",
            },
          ],
        },
      },
    ],
  }),
)
  .input(AcknowledgeInput)
  .output(z.void())
  .mutation(({ ctx, input }) => acknowledgeUseCase(ctx.services, ctx.actor, input));
