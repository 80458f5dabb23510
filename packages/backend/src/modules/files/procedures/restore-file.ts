import { FileId, NodeName, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleFile, File, fileOf } from "../node.view.ts";
import { restoreNode } from "../usecases/change-node.ts";

export const RestoreFileInput = z
  .strictObject({
    fileId: FileId,
    name: NodeName.optional().meta({ description: "Another name for it, when its old one is taken." }),
  })
  .meta({ id: "RestoreFileInput" });

export const restoreFile = userOperation(
  op("POST /files/{fileId}/restore", {
    summary: "Take a file out of the trash",
    description: "Back to where it was, as it was.",
    tag: "files",
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
      { name: "as it was", input: {}, output: exampleFile },
      {
        name: "under another name",
        input: { name: "report (1).pdf" },
        output: { ...exampleFile, name: "report (1).pdf", path: "/plans/report (1).pdf" },
      },
    ],
  }),
)
  .input(RestoreFileInput)
  .output(File)
  .mutation(async ({ ctx, input: { fileId, name } }) =>
    fileOf(await restoreNode(ctx.services, ctx.actor, { id: fileId, name })),
  );
