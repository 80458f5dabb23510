import { FolderId, NodeName, op, ShareId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { once } from "../../../trpc/once.ts";
import { exampleFolder, Folder } from "../node.view.ts";
import { createFolder as createFolderUseCase } from "../usecases/create-folder.ts";
import { placeErrors } from "./target.ts";

export const CreateFolderInput = z
  .strictObject({
    shareId: ShareId.optional().meta({ description: "The share; may be absent when parentId tells." }),
    parentId: FolderId.optional().meta({ description: "The folder to make it in; absent for the top of the share." }),
    name: NodeName,
  })
  .meta({ id: "CreateFolderInput" });

export const createFolder = userOperation(
  op("POST /folders", {
    summary: "Create a folder",
    tag: "folders",
    scope: "files:write",
    cost: "write",
    status: 201,
    location: "/folders/{id}",
    errors: [...placeErrors, "files.name_taken", "files.too_deep"],
    idempotency: "key",
    examples: [
      {
        name: "at the top of a share",
        input: { shareId: exampleFolder.shareId, name: "plans" },
        output: exampleFolder,
      },
    ],
  }),
)
  .input(CreateFolderInput)
  .output(Folder)
  .mutation(({ ctx, input, path }) =>
    once(ctx, path, input, (settle) => createFolderUseCase(ctx.services, ctx.actor, input, settle)),
  );
