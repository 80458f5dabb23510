import { op, pageInput, pageOf, ShareId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleFile, FolderItem } from "../node.view.ts";
import { listTrash as listTrashUseCase } from "../usecases/read-nodes.ts";

export const listTrash = userOperation(
  op("GET /shares/{shareId}/trash", {
    summary: "List what is in a share's trash",
    description: "Latest first. What went along with a folder is not listed: the folder is what is restored.",
    tag: "files",
    scope: "files:read",
    cost: "list",
    errors: ["shares.not_found", "shares.trashed"],
    idempotency: "safe",
    examples: [
      {
        name: "one file",
        output: { items: [{ ...exampleFile, trashedAt: "2026-11-22T11:00:00.000Z" }], nextCursor: null },
      },
    ],
  }),
)
  .input(z.strictObject({ shareId: ShareId, ...pageInput }))
  .output(pageOf(FolderItem).meta({ id: "TrashPage" }))
  .query(({ ctx, input }) => listTrashUseCase(ctx.services, ctx.actor, input));
