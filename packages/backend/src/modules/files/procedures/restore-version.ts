import { FileId, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleFile, File } from "../node.view.ts";
import { restoreVersion as restoreVersionUseCase } from "../usecases/versions.ts";

export const restoreVersion = userOperation(
  op("POST /files/{fileId}/versions/{version}/restore", {
    summary: "Make an earlier version current again",
    description: "As a new version; history only grows.",
    tag: "files",
    scope: "files:write",
    cost: "write",
    errors: [
      "files.not_found",
      "files.forbidden",
      "files.trashed",
      "files.locked",
      "files.version_not_found",
      "quotas.exceeded",
    ],
    idempotency: "none",
    examples: [{ name: "version 3 with the content of version 1", output: { ...exampleFile, version: 3 } }],
  }),
)
  .input(
    z.strictObject({
      fileId: FileId,
      version: z
        .int()
        .positive()
        .meta({ description: "Which version.", examples: [1] }),
    }),
  )
  .output(File)
  .mutation(({ ctx, input }) => restoreVersionUseCase(ctx.services, ctx.actor, input));
