import { DeviceId, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { FeedItem } from "../feed.view.ts";
import { getFeed as getFeedUseCase } from "../usecases/get-feed.ts";
import { WaitSeconds } from "./wait-seconds.ts";

export const SyncFeed = z
  .object({
    items: z.array(FeedItem),
    hasMore: z.boolean().meta({ description: "Whether to acknowledge and ask again at once." }),
  })
  .meta({ id: "SyncFeed" });

export const getFeed = userOperation(
  op("GET /sync/feed", {
    summary: "Get what a device has to do in all shares",
    description:
      "What changed in every share of yours since the device acknowledged it, which shares you gained, and which you lost. It is told again until it is acknowledged (POST /sync/cursor). With waitSeconds it waits for something to tell.",
    tag: "sync",
    scope: "files:read",
    cost: "list",
    errors: ["devices.not_found", "devices.revoked", "devices.wipe_requested"],
    idempotency: "safe",
    examples: [
      {
        name: "a new share",
        output: {
          items: [
            {
              shareId: "shr_01m9p2m3k4n5p6q7r8s9t0v1w2",
              name: "Handbook",
              state: "gained",
              changes: [],
              nextCursor: null,
              hasMore: false,
            },
          ],
          hasMore: false,
        },
      },
    ],
  }),
)
  .input(
    z.strictObject({
      deviceId: DeviceId,
      limit: z.int().min(1).max(5000).default(1000).meta({ description: "How many changes at most, in all shares." }),
      waitSeconds: WaitSeconds,
    }),
  )
  .output(SyncFeed)
  .query(({ ctx, input }) => getFeedUseCase(ctx.services, ctx.actor, input, ctx.request.signal));
