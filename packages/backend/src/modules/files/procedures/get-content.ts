import { FileId, op } from "@scai/contract";
import { z } from "zod";
import { Download } from "../../../platform/bytes/index.ts";
import { userOperation } from "../../../trpc/init.ts";
import { openContent } from "../usecases/open-content.ts";

export const getContent = userOperation(
  op("GET /files/{fileId}/content", {
    summary: "Download a file's content",
    description:
      "Whole or any range of it. What arrives has been checked against its hash; damaged content ends the response early, it is never sent.",
    tag: "files",
    scope: "files:read",
    cost: "bytes",
    errors: [
      "files.not_found",
      "files.trashed",
      "files.version_not_found",
      "files.corrupt",
      "request.range_not_satisfiable",
    ],
    idempotency: "safe",
    bytes: { direction: "download", ranges: "pieces" },
  }),
)
  .input(
    z.strictObject({
      fileId: FileId,
      version: z.int().positive().optional().meta({ description: "Which version; the current one, if absent." }),
    }),
  )
  .output(z.instanceof(Download))
  .query(async ({ ctx: { services, actor }, input }) => {
    const content = await openContent(services, actor, input);
    services.recentFiles.note(actor, input.fileId, "read");
    return content;
  });
