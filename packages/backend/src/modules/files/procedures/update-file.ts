import { FileId, IfMatch, NodeName, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleFile, File, fileOf } from "../node.view.ts";
import { renameNode } from "../usecases/change-node.ts";

export const UpdateFileInput = z
  .strictObject({ fileId: FileId, name: NodeName, ifMatch: IfMatch })
  .meta({ id: "UpdateFileInput" });

export const updateFile = userOperation(
  op("PATCH /files/{fileId}", {
    summary: "Rename a file",
    tag: "files",
    scope: "files:write",
    cost: "write",
    errors: [
      "files.not_found",
      "files.forbidden",
      "files.trashed",
      "files.locked",
      "files.name_taken",
      "files.stale_etag",
    ],
    idempotency: "idempotent",
    conditional: "ifMatch",
    examples: [
      {
        name: "another name",
        input: { name: "summary.pdf" },
        output: { ...exampleFile, name: "summary.pdf", path: "/plans/summary.pdf" },
      },
    ],
  }),
)
  .input(UpdateFileInput)
  .output(File)
  .mutation(async ({ ctx, input: { fileId, ...rest } }) =>
    fileOf(await renameNode(ctx.services, ctx.actor, { id: fileId, ...rest })),
  );
