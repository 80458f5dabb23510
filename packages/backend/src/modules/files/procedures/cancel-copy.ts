import { CopyId, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleCopy, FolderCopy } from "../copy.view.ts";
import { cancelCopy as cancelCopyUseCase } from "../usecases/copy-folder.ts";

export const cancelCopy = userOperation(
  op("POST /copies/{copyId}/cancel", {
    summary: "Cancel the copying of a folder",
    description: "What has been copied so far, which nobody has seen, is removed.",
    tag: "folders",
    scope: "files:write",
    cost: "write",
    errors: ["files.copy_not_found", "files.copy_ended"],
    idempotency: "none",
    examples: [
      {
        name: "half way",
        output: { ...exampleCopy, status: "cancelled", folderId: null, copiedCount: 6, copiedBytes: 24_000 },
      },
    ],
  }),
)
  .input(z.strictObject({ copyId: CopyId }))
  .output(FolderCopy)
  .mutation(({ ctx, input }) => cancelCopyUseCase(ctx.services, ctx.actor, input));
