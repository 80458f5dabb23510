import { FileId, IfMatch, op, Sha256 } from "@scai/contract";
import { z } from "zod";
import { requireBody } from "../../../platform/bytes/index.ts";
import { userOperation } from "../../../trpc/init.ts";
import { MimeType } from "../mime-type.ts";
import { exampleFile, File } from "../node.view.ts";
import { replaceContent as replaceContentUseCase } from "../usecases/upload-file.ts";

export const ReplaceContentInput = z.strictObject({
  fileId: FileId,
  mimeType: MimeType.optional().meta({ description: "What it is now; the Content-Type of the request, if absent." }),
  checksumSha256: Sha256.optional().meta({ description: "SHA-256 of the content, to have it checked on arrival." }),
  ifMatch: IfMatch,
});

export const replaceContent = userOperation(
  op("PUT /files/{fileId}/content", {
    summary: "Replace a file's content",
    description:
      "The body is the content. It becomes a new version; the one before stays in the file's history. If-Match takes the ETag of the content: its versionId.",
    tag: "files",
    scope: "files:write",
    cost: "bytes",
    errors: [
      "files.not_found",
      "files.forbidden",
      "files.trashed",
      "files.locked",
      "files.stale_etag",
      "files.too_large",
      "files.checksum_mismatch",
      "files.storage_full",
      "quotas.exceeded",
      "request.incomplete",
    ],
    idempotency: "idempotent",
    conditional: "ifMatch",
    bytes: { direction: "upload", body: "raw" },
    examples: [{ name: "version 2", output: { ...exampleFile, version: 2 } }],
  }),
)
  .input(ReplaceContentInput)
  .output(File)
  .mutation(({ ctx, input }) => replaceContentUseCase(ctx.services, ctx.actor, input, requireBody(ctx.body)));
