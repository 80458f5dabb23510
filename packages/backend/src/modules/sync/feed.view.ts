import { ShareId } from "@scai/contract";
import { z } from "zod";
import { Change } from "./change.view.ts";

export const FeedItem = z
  .object({
    shareId: ShareId,
    name: z.string().nullable().meta({ description: "The share's name; null of one that is lost." }),
    state: z.enum(["changed", "gained", "lost", "reset"]).meta({
      description:
        "`changed`: apply the changes, then acknowledge nextCursor. `gained`: the device does not keep it in step yet; to begin, list it (GET /sync/snapshot) and acknowledge changesCursor. `lost`: it may not be read any more; remove what the device has of it, then DELETE /sync/cursor. `reset`: list it anew, then acknowledge nextCursor.",
    }),
    changes: z.array(Change),
    nextCursor: z.string().nullable(),
    hasMore: z.boolean().meta({ description: "Whether there are more changes after nextCursor." }),
  })
  .meta({ id: "SyncFeedItem", description: "What a device has to do in one share." });
export type FeedItem = z.infer<typeof FeedItem>;
