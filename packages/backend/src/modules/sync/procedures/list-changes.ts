import { op, ShareId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { Change } from "../change.view.ts";
import { listChanges as listChangesUseCase } from "../usecases/list-changes.ts";
import { WaitSeconds } from "./wait-seconds.ts";

export const ListChangesInput = z.strictObject({
  shareId: ShareId,
  cursor: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: "nextCursor of the answer before; absent to begin." }),
  from: z
    .enum(["now", "start"])
    .default("now")
    .meta({ description: "Where to begin without a cursor: now, or with the oldest change that is kept." }),
  limit: z.int().min(1).max(5000).default(1000).meta({ description: "How many changes at most." }),
  waitSeconds: WaitSeconds,
});

export const ChangePage = z
  .object({
    items: z.array(Change),
    nextCursor: z.string().meta({ description: "Keep it; send it as cursor next time." }),
    hasMore: z.boolean().meta({ description: "Whether to ask again at once." }),
    reset: z.boolean().meta({
      description:
        "The cursor is too old, or you may see other things in the share as a whole: list it anew, then go on from nextCursor.",
    }),
  })
  .meta({ id: "ChangePage" });

export const listChanges = userOperation(
  op("GET /sync/changes", {
    summary: "List what changed in a share since a cursor",
    description:
      "Every change of the share in the order in which it was committed, each exactly once, without gaps. Without a cursor it begins now: list the share first (GET /sync/snapshot), then follow the changes. With waitSeconds it waits for something to tell. What you lose sight of is told as `accessChanged` on the folder that it was in.",
    tag: "sync",
    scope: "files:read",
    cost: "list",
    errors: ["shares.not_found", "shares.trashed", "sync.cursor_invalid"],
    idempotency: "safe",
    examples: [
      {
        name: "nothing new",
        output: { items: [], nextCursor: "AQGbYjYoB3m4gEsWkOHUmiQAAAAAAAAAAg", hasMore: false, reset: false },
      },
    ],
  }),
)
  .input(ListChangesInput)
  .output(ChangePage)
  .query(({ ctx, input }) => listChangesUseCase(ctx.services, ctx.actor, input, ctx.request.signal));
