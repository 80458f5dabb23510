import { op, ShareId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { SnapshotItem } from "../snapshot.view.ts";
import { listSnapshot as listSnapshotUseCase } from "../usecases/list-snapshot.ts";

export const SnapshotPage = z
  .object({
    items: z.array(SnapshotItem),
    nextCursor: z.string().nullable().meta({ description: "Send it as cursor for the next page; null on the last." }),
    changesCursor: z.string().meta({
      description: "Taken before the first page. After the last one, go on from here with GET /sync/changes.",
    }),
  })
  .meta({ id: "SnapshotPage" });

export const listSnapshot = userOperation(
  op("GET /sync/snapshot", {
    summary: "List everything in a share, to begin to keep it in step",
    description:
      "All folders and files that you may read, in pages, in an order that says nothing of the tree: an item can come before the folder it is in. What changes while you read is in the changes after changesCursor; apply them to what the pages told.",
    tag: "sync",
    scope: "files:read",
    cost: "list",
    errors: ["shares.not_found", "shares.trashed", "sync.cursor_invalid"],
    idempotency: "safe",
    examples: [
      {
        name: "an empty share",
        output: {
          items: [],
          nextCursor: null,
          changesCursor: "AgGbYjYoB3m4gEsWkOHUmiQAAAAAAAAAAp-G0IGITH1lAZ60qmQA",
        },
      },
    ],
  }),
)
  .input(
    z.strictObject({
      shareId: ShareId,
      limit: z.int().min(1).max(1000).default(1000).meta({ description: "How many items at most." }),
      cursor: z.string().min(1).max(400).optional().meta({ description: "nextCursor of the page before." }),
    }),
  )
  .output(SnapshotPage)
  .query(({ ctx, input }) => listSnapshotUseCase(ctx.services, ctx.actor, input));
