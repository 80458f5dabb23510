import { ByteCount, op, Sha256, UploadId } from "@scai/contract";
import { z } from "zod";
import { requireBody } from "../../../platform/bytes/index.ts";
import { userOperation } from "../../../trpc/init.ts";
import { putChunk } from "../uploads/put-chunk.ts";
import { exampleUploadSession } from "../uploads/session.view.ts";
import { bytesOfUploadErrors } from "./upload-errors.ts";

const ReceivedChunk = z.object({ index: z.int().nonnegative(), sizeBytes: ByteCount, sha256: Sha256 });

export const putUploadChunk = userOperation(
  op("PUT /uploads/{uploadId}/chunks/{index}", {
    summary: "Send a chunk of an upload",
    description:
      "The body is the chunk. When this answers, it is stored for good; the same chunk may be sent again. Needs the right to put the file where it goes at this moment too.",
    tag: "uploads",
    scope: "files:write",
    cost: "piece",
    errors: [
      ...bytesOfUploadErrors,
      "uploads.chunk_not_found",
      "uploads.chunk_size_mismatch",
      "uploads.chunk_taken",
      "files.checksum_mismatch",
    ],
    idempotency: "idempotent",
    bytes: { direction: "upload", body: "raw" },
    examples: [
      {
        name: "the first",
        output: {
          index: 0,
          sizeBytes: exampleUploadSession.chunkSizeBytes,
          sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        },
      },
    ],
  }),
)
  .input(
    z.strictObject({
      uploadId: UploadId,
      index: z
        .int()
        .nonnegative()
        .meta({ description: "Which chunk, from 0.", examples: [0] }),
      checksumSha256: Sha256.optional().meta({ description: "SHA-256 of the chunk, to have it checked on arrival." }),
    }),
  )
  .output(ReceivedChunk.meta({ id: "ReceivedChunk" }))
  .mutation(async ({ ctx, input }) => ({
    index: input.index,
    ...(await putChunk(ctx.services, ctx.actor, input, requireBody(ctx.body))),
  }));
