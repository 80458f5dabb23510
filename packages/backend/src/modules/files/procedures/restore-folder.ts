import { FolderId, NodeName, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleFolder, Folder, folderOf } from "../node.view.ts";
import { restoreNode } from "../usecases/change-node.ts";

export const RestoreFolderInput = z
  .strictObject({
    folderId: FolderId,
    name: NodeName.optional().meta({ description: "Another name for it, when its old one is taken." }),
  })
  .meta({ id: "RestoreFolderInput" });

export const restoreFolder = userOperation(
  op("POST /folders/{folderId}/restore", {
    summary: "Take a folder out of the trash",
    description: "Back to where it was, as it was.",
    tag: "folders",
    scope: "files:write",
    cost: "write",
    errors: [
      "files.not_found",
      "files.forbidden",
      "files.not_trashed",
      "files.parent_trashed",
      "files.name_taken",
      "files.stale_etag",
    ],
    idempotency: "none",
    examples: [
      { name: "as it was", input: {}, output: exampleFolder },
      {
        name: "under another name",
        input: { name: "plans (1)" },
        output: { ...exampleFolder, name: "plans (1)", path: "/plans (1)" },
      },
    ],
  }),
)
  .input(RestoreFolderInput)
  .output(Folder)
  .mutation(async ({ ctx, input: { folderId, name } }) =>
    folderOf(await restoreNode(ctx.services, ctx.actor, { id: folderId, name })),
  );
