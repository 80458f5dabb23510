import { FileId, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleFile, File } from "../node.view.ts";
import { getFile as getFileUseCase } from "../usecases/read-nodes.ts";

export const getFile = userOperation(
  op("GET /files/{fileId}", {
    summary: "Get a file's metadata",
    tag: "files",
    scope: "files:read",
    cost: "read",
    errors: ["files.not_found", "files.trashed"],
    idempotency: "safe",
    conditional: "etag",
    examples: [{ name: "a file", output: exampleFile }],
  }),
)
  .input(z.strictObject({ fileId: FileId }))
  .output(File)
  .query(({ ctx, input }) => getFileUseCase(ctx.services, ctx.actor, input));
