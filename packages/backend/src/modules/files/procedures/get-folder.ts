import { FolderId, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleFolder, Folder } from "../node.view.ts";
import { getFolder as getFolderUseCase } from "../usecases/read-nodes.ts";

export const getFolder = userOperation(
  op("GET /folders/{folderId}", {
    summary: "Get a folder",
    tag: "folders",
    scope: "files:read",
    cost: "read",
    errors: ["files.not_found", "files.trashed"],
    idempotency: "safe",
    conditional: "etag",
    examples: [{ name: "a folder", output: exampleFolder }],
  }),
)
  .input(z.strictObject({ folderId: FolderId }))
  .output(Folder)
  .query(({ ctx, input }) => getFolderUseCase(ctx.services, ctx.actor, input));
