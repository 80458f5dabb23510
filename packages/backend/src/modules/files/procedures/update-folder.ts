import { FolderId, IfMatch, NodeName, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleFolder, Folder, folderOf } from "../node.view.ts";
import { renameNode } from "../usecases/change-node.ts";

export const UpdateFolderInput = z
  .strictObject({ folderId: FolderId, name: NodeName, ifMatch: IfMatch })
  .meta({ id: "UpdateFolderInput" });

export const updateFolder = userOperation(
  op("PATCH /folders/{folderId}", {
    summary: "Rename a folder",
    tag: "folders",
    scope: "files:write",
    cost: "write",
    errors: ["files.not_found", "files.forbidden", "files.trashed", "files.name_taken", "files.stale_etag"],
    idempotency: "idempotent",
    conditional: "ifMatch",
    examples: [
      { name: "another name", input: { name: "other" }, output: { ...exampleFolder, name: "other", path: "/other" } },
    ],
  }),
)
  .input(UpdateFolderInput)
  .output(Folder)
  .mutation(async ({ ctx, input: { folderId, ...rest } }) =>
    folderOf(await renameNode(ctx.services, ctx.actor, { id: folderId, ...rest })),
  );
