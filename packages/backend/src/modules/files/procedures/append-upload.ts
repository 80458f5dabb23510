import { ByteCount, op, UploadId } from "@scai/contract";
import { z } from "zod";
import { requireBody } from "../../../platform/bytes/index.ts";
import { userOperation } from "../../../trpc/init.ts";
import { appendBytes } from "../uploads/append-bytes.ts";
import { exampleUploadSession, UploadSession } from "../uploads/session.view.ts";
import { bytesOfUploadErrors } from "./upload-errors.ts";

export const appendUpload = userOperation(
  op("PUT /uploads/{uploadId}/content", {
    summary: "Send the next bytes of a streamed upload",
    description:
      "The body is as much of the content as you like, all of it too, from the offset on. What had come when the connection was cut is kept: receivedBytes of the upload tells where to go on. Needs the right to put the file where it goes at this moment too.",
    tag: "uploads",
    scope: "files:write",
    cost: "piece",
    errors: [
      ...bytesOfUploadErrors,
      "uploads.not_streamed",
      "uploads.offset_mismatch",
      "uploads.chunk_size_mismatch",
      "files.corrupt",
    ],
    idempotency: "idempotent",
    bytes: { direction: "upload", body: "raw" },
    examples: [
      {
        name: "all of it",
        output: {
          ...exampleUploadSession,
          receivedBytes: exampleUploadSession.sizeBytes,
          chunkSizeBytes: null,
          chunkCount: 0,
          missingCount: 0,
          missing: [],
        },
      },
    ],
  }),
)
  .input(
    z.strictObject({
      uploadId: UploadId,
      offset: ByteCount.meta({ description: "How many bytes have come before: receivedBytes.", examples: [0] }),
    }),
  )
  .output(UploadSession)
  .mutation(({ ctx, input }) => appendBytes(ctx.services, ctx.actor, input, requireBody(ctx.body)));
