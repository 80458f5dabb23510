import { ByteCount, FileId, FolderId, NodeName, op, Sha256, ShareId, UploadId, VersionId } from "@scai/contract";
import { z } from "zod";
import { requireBody } from "../../../platform/bytes/index.ts";
import { router, userOperation } from "../../../trpc/init.ts";
import { MimeType } from "../mime-type.ts";
import { appendToFile, createStreamed, getStreamed } from "../uploads/append-bytes.ts";
import { abortSession } from "../uploads/end-session.ts";

const Streamed = z.object({
  id: UploadId,
  offset: ByteCount,
  sizeBytes: ByteCount,
  expiresAt: z.date(),
  fileId: FileId.nullable(),
});

const base = { tag: "uploads", scope: "files:write", errors: [] } as const;

/**
 * What `http/tus.ts` calls. Procedures, so that credentials, scopes, rate limits and refusals are handled as everywhere; not in the API's
 * router, because tus has headers where operations have members, and a document of its own.
 */
export const tusRouter = router({
  create: userOperation(op("POST /tus", { ...base, summary: "Begin", cost: "write", idempotency: "none" }))
    .input(
      z.strictObject({
        shareId: ShareId.optional(),
        folderId: FolderId.optional(),
        name: NodeName.optional(),
        replaceFileId: FileId.optional(),
        baseVersionId: VersionId.optional(),
        sizeBytes: ByteCount,
        mimeType: MimeType.optional(),
        checksumSha256: Sha256.optional(),
      }),
    )
    .output(Streamed)
    .mutation(({ ctx, input }) => createStreamed(ctx.services, ctx.actor, input)),
  // It completes what could not be completed, so it needs what writing needs.
  get: userOperation(op("GET /tus/{uploadId}", { ...base, summary: "Ask", cost: "read", idempotency: "safe" }))
    .input(z.strictObject({ uploadId: UploadId }))
    .output(Streamed)
    .query(({ ctx, input }) => getStreamed(ctx.services, ctx.actor, input)),
  append: userOperation(op("PATCH /tus/{uploadId}", { ...base, summary: "Append", cost: "piece", idempotency: "none" }))
    .input(
      z.strictObject({
        uploadId: UploadId,
        offset: ByteCount,
        checksum: z.object({ algorithm: z.enum(["md5", "sha1", "sha256"]), digest: z.instanceof(Buffer) }).optional(),
      }),
    )
    .output(Streamed)
    .mutation(({ ctx, input }) => appendToFile(ctx.services, ctx.actor, input, requireBody(ctx.body))),
  terminate: userOperation(
    op("DELETE /tus/{uploadId}", { ...base, summary: "End", cost: "write", idempotency: "idempotent" }),
  )
    .input(z.strictObject({ uploadId: UploadId }))
    .output(z.void())
    .mutation(({ ctx, input }) => abortSession(ctx.services, ctx.actor, input)),
});
