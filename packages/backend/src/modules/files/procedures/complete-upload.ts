import { NodeName, op, Sha256, UploadId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleFile, File } from "../node.view.ts";
import { completeSession } from "../uploads/complete-session.ts";
import { targetOfUploadErrors } from "./upload-errors.ts";

export const CompleteUploadInput = z
  .strictObject({
    uploadId: UploadId,
    name: NodeName.optional().meta({
      description: "Another name for the new file, if the announced one was taken meanwhile.",
    }),
    checksumSha256: Sha256.optional().meta({
      description: "SHA-256 of the whole content, to have it checked, if it was not told in the beginning.",
    }),
  })
  .meta({ id: "CompleteUploadInput" });

export const completeUpload = userOperation(
  op("POST /uploads/{uploadId}/complete", {
    summary: "Make the file of an upload",
    description:
      "Once all chunks have come: all at once or, when it fails, not at all, and the upload stays as it is. Completing it again answers with its file.",
    tag: "uploads",
    scope: "files:write",
    cost: "write",
    errors: [
      "uploads.not_found",
      "uploads.expired",
      "uploads.completed",
      "uploads.incomplete",
      ...targetOfUploadErrors,
      "files.checksum_mismatch",
      "files.corrupt",
      "request.incomplete",
    ],
    idempotency: "idempotent",
    examples: [{ name: "a new file", input: {}, output: exampleFile }],
  }),
)
  .input(CompleteUploadInput)
  .output(File)
  .mutation(({ ctx, input }) => completeSession(ctx.services, ctx.actor, input));
