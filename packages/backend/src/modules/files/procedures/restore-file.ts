import { FileId, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleFile, File, fileOf } from "../node.view.ts";
import { restoreNode } from "../usecases/move-node.ts";
import { target, targetErrors } from "./target.ts";

export const RestoreFileInput = z.strictObject({ fileId: FileId, ...target }).meta({ id: "RestoreFileInput" });

export const restoreFile = userOperation(
  op("POST /files/{fileId}/restore", {
    summary: "Take a file out of the trash",
    description:
      "Back to where it was, as it was; or, with a target, to another place, for which it needs what a move there needs.",
    tag: "files",
    scope: "files:write",
    cost: "write",
    errors: [...targetErrors, "files.not_trashed", "files.parent_trashed", "files.stale_etag"],
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
  .mutation(async ({ ctx, input: { fileId, ...rest } }) =>
    fileOf(await restoreNode(ctx.services, ctx.actor, { id: fileId, ...rest })),
  );
