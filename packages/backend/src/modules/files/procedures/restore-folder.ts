import { FolderId, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleFolder, Folder, folderOf } from "../node.view.ts";
import { restoreNode } from "../usecases/move-node.ts";
import { target, targetErrors } from "./target.ts";

export const RestoreFolderInput = z.strictObject({ folderId: FolderId, ...target }).meta({ id: "RestoreFolderInput" });

export const restoreFolder = userOperation(
  op("POST /folders/{folderId}/restore", {
    summary: "Take a folder out of the trash",
    description:
      "Back to where it was, as it was; or, with a target, to another place, for which it needs what a move there needs.",
    tag: "folders",
    scope: "files:write",
    cost: "write",
    errors: [...targetErrors, "files.cycle", "files.not_trashed", "files.parent_trashed", "files.stale_etag"],
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
  .mutation(async ({ ctx, input: { folderId, ...rest } }) =>
    folderOf(await restoreNode(ctx.services, ctx.actor, { id: folderId, ...rest })),
  );
