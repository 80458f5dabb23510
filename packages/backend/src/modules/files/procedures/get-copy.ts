import { CopyId, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleCopy, FolderCopy } from "../copy.view.ts";
import { getCopy as getCopyUseCase } from "../usecases/copy-folder.ts";

export const getCopy = userOperation(
  op("GET /copies/{copyId}", {
    summary: "Read how far the copying of a folder is",
    description: "For whoever began it, until 30 days after it ended.",
    tag: "folders",
    scope: "files:read",
    cost: "read",
    errors: ["files.copy_not_found"],
    idempotency: "safe",
    examples: [{ name: "one that has ended", output: exampleCopy }],
  }),
)
  .input(z.strictObject({ copyId: CopyId }))
  .output(FolderCopy)
  .query(({ ctx, input }) => getCopyUseCase(ctx.services, ctx.actor, input));
