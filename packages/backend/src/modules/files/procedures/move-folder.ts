import { FolderId, IfMatch, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleFolder, Folder, folderOf } from "../node.view.ts";
import { moveNode } from "../usecases/move-node.ts";
import { target, targetErrors } from "./target.ts";

export const MoveFolderInput = z
  .strictObject({ folderId: FolderId, ...target, ifMatch: IfMatch })
  .meta({ id: "MoveFolderInput" });

export const moveFolder = userOperation(
  op("POST /folders/{folderId}/move", {
    summary: "Move a folder, with all that is below it, to another folder or share",
    description:
      "Needs `delete` on the folder, `read` on everything below it and `create` where it goes; to another share also `delete` on everything below it. Ids, versions and entries stay; what is inherited is inherited from the new place. Within a share it takes as long for a large folder as for a small one.",
    tag: "folders",
    scope: "files:write",
    cost: "write",
    errors: [...targetErrors, "files.cycle", "files.stale_etag"],
    idempotency: "idempotent",
    conditional: "ifMatch",
    examples: [
      {
        name: "to another share, beside one of the same name",
        input: { targetShareId: exampleFolder.shareId, onNameTaken: "rename" },
        output: { ...exampleFolder, name: "plans (1)", path: "/plans (1)" },
      },
    ],
  }),
)
  .input(MoveFolderInput)
  .output(Folder)
  .mutation(async ({ ctx, input: { folderId, ...rest } }) =>
    folderOf(await moveNode(ctx.services, ctx.actor, { id: folderId, ...rest })),
  );
