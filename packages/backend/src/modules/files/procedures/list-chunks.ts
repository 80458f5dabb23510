import { FileId, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { listChunks as listChunksUseCase } from "../usecases/list-chunks.ts";
import { exampleVersion, FileChunkPage } from "../version.view.ts";

export const listChunks = userOperation(
  op("GET /files/{fileId}/chunks", {
    summary: "List the chunks of a file's content",
    description:
      "In order. Whoever cuts changed content by the same rules finds which chunks are new, and need send no others: begin an upload with the list of its chunks.",
    tag: "files",
    scope: "files:read",
    cost: "list",
    errors: ["files.not_found", "files.trashed", "files.version_not_found"],
    idempotency: "safe",
    examples: [
      {
        name: "one chunk",
        output: {
          items: [{ sha256: exampleVersion.checksumSha256, sizeBytes: exampleVersion.sizeBytes }],
          nextCursor: null,
          versionId: exampleVersion.id,
          version: exampleVersion.version,
          sizeBytes: exampleVersion.sizeBytes,
          checksumSha256: exampleVersion.checksumSha256,
        },
      },
    ],
  }),
)
  .input(
    z.strictObject({
      fileId: FileId,
      version: z.int().positive().optional().meta({ description: "Which version; the current one, if absent." }),
      limit: z.int().min(1).max(5000).default(1000).meta({ description: "How many chunks at most." }),
      cursor: z
        .string()
        .min(1)
        .max(2000)
        .optional()
        .meta({ description: "nextCursor of the page before; absent for the first page." }),
    }),
  )
  .output(FileChunkPage)
  .query(({ ctx, input }) => listChunksUseCase(ctx.services, ctx.actor, input));
