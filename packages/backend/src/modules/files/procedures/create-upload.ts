import { ByteCount, FileId, FolderId, NodeName, op, Sha256, ShareId, VersionId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { once } from "../../../trpc/once.ts";
import { MimeType } from "../mime-type.ts";
import { chunkBounds, listedMax } from "../uploads/chunk-plan.policy.ts";
import { createSession } from "../uploads/create-session.ts";
import { exampleUploadSession, UploadSession } from "../uploads/session.view.ts";
import { targetOfUploadErrors } from "./upload-errors.ts";

const chunkOfUpload = z
  .strictObject({ sha256: Sha256, sizeBytes: z.int().positive().max(chunkBounds.max) })
  .meta({ id: "ChunkOfUpload" });

export const CreateUploadInput = z
  .strictObject({
    shareId: ShareId.optional().meta({ description: "The share; may be absent when folderId tells." }),
    folderId: FolderId.optional().meta({ description: "The folder to put it in; absent for the top of the share." }),
    name: NodeName.optional().meta({ description: "The name of the new file." }),
    replaceFileId: FileId.optional().meta({ description: "The file to give new content, instead of a new file." }),
    baseVersionId: VersionId.optional().meta({
      description: "What that file's content must still be in the end; absent: the last writer wins.",
    }),
    deferConflicts: z.boolean().optional().meta({
      description:
        "Begin although the name is taken or the file has changed; it counts when the upload is completed, or applied with POST /sync/apply.",
    }),
    sizeBytes: ByteCount.meta({ description: "Of the whole content." }),
    mimeType: MimeType.optional().meta({ description: "What it is; told by the name, if absent." }),
    checksumSha256: Sha256.optional().meta({ description: "SHA-256 of the whole content, to have it checked." }),
    chunkSizeBytes: z.int().min(chunkBounds.min).max(chunkBounds.max).optional().meta({
      description: "The size of every chunk but the last, when they are not listed; 4 MiB if absent.",
    }),
    chunks: z.array(chunkOfUpload).max(listedMax).optional().meta({
      description:
        "All chunks in order, cut wherever the client likes, each but the last of at least 64 KiB. Then those need not be sent that the caller has uploaded before or may read. Of a stream only the first few: if any of them need not be sent, it is refused with `uploads.content_known`.",
    }),
    isStreamed: z.boolean().optional().meta({
      description: "The content comes as one stream, PUT /uploads/{uploadId}/content, and is cut by the server.",
    }),
  })
  .meta({ id: "CreateUploadInput" });

export const createUpload = userOperation(
  op("POST /uploads", {
    summary: "Begin an upload over many requests",
    description:
      "The chunks are put one by one, in any order and in parallel, or with isStreamed the content in one stream, over as many requests as it needs; then the upload is completed. It is given up when nothing has come for 24 hours.",
    tag: "uploads",
    scope: "files:write",
    cost: "write",
    status: 201,
    location: "/uploads/{id}",
    errors: [...targetOfUploadErrors, "uploads.too_many", "uploads.content_known"],
    idempotency: "key",
    examples: [
      {
        name: "a film",
        input: { folderId: exampleUploadSession.folderId, name: exampleUploadSession.name, sizeBytes: 10_000_000 },
        output: { ...exampleUploadSession, receivedBytes: 0, missingCount: 3, missing: [0, 1, 2] },
      },
    ],
  }),
)
  .input(CreateUploadInput)
  .output(UploadSession)
  .mutation(({ ctx, input, path }) =>
    once(ctx, path, input, (settle) => createSession(ctx.services, ctx.actor, input, settle)),
  );
