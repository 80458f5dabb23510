import { FileId, FolderId, op, ShareId } from "@scai/contract";
import { z } from "zod";
import { StreamDownload } from "../../../platform/bytes/index.ts";
import { userOperation } from "../../../trpc/init.ts";
import { openArchive } from "../usecases/open-archive.ts";

export const getArchive = userOperation(
  op("GET /archive", {
    summary: "Download files, folders and shares as a ZIP file",
    description:
      "With everything in them that the caller may read, made as it is sent: without a length, and a connection that is cut means that it is not whole. Names are changed where a system could take them for something else.",
    tag: "files",
    scope: "files:read",
    cost: "bytes",
    errors: [
      "shares.not_found",
      "shares.trashed",
      "files.not_found",
      "files.trashed",
      "files.too_many",
      "files.corrupt",
    ],
    idempotency: "safe",
    bytes: { direction: "download", as: "stream" },
  }),
)
  .input(
    z.strictObject({
      ids: z
        .array(z.union([FileId, FolderId, ShareId]))
        .min(1)
        .max(100)
        .meta({ description: "What to download; repeat it for each." }),
    }),
  )
  .output(z.instanceof(StreamDownload))
  .query(({ ctx, input }) => openArchive(ctx.services, ctx.actor, input));
