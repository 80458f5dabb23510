import {
  ByteCount,
  FileId,
  FolderId,
  ShareId,
  Timestamp,
  UPLOAD_CHUNK_MAX_BYTES,
  UploadId,
  VersionId,
} from "@scai/contract";
import { uploadSessionStatuses } from "@scai/db";
import { z } from "zod";
import type { SessionRow } from "./session.repo.ts";

/** How many missing chunks are told at once. */
export const missingMax = 10_000;

export const UploadSession = z
  .object({
    id: UploadId,
    status: z.enum(uploadSessionStatuses),
    shareId: ShareId,
    folderId: FolderId.nullable().meta({ description: "The folder it goes to; null for the top of the share." }),
    name: z.string().nullable().meta({ description: "The name of the new file; null when it replaces content." }),
    replaceFileId: FileId.nullable().meta({ description: "The file that gets new content; null for a new file." }),
    baseVersionId: VersionId.nullable().meta({ description: "What that content must still be in the end." }),
    fileId: FileId.nullable().meta({ description: "The file that came of it; null before it is completed." }),
    sizeBytes: ByteCount,
    receivedBytes: ByteCount.meta({ description: "How many of them are stored, or need not be sent." }),
    chunkSizeBytes: z
      .int()
      .positive()
      .max(UPLOAD_CHUNK_MAX_BYTES)
      .nullable()
      .meta({ description: "Of every chunk but the last; null when they were listed, or when the server cuts." }),
    chunkCount: z.int().nonnegative().meta({ description: "0 when the server cuts, as it does streams." }),
    missingCount: z.int().nonnegative().meta({ description: "How many chunks are still to be sent." }),
    missing: z
      .array(z.int().nonnegative())
      .meta({ description: `Their indexes, from 0, in order; the first ${missingMax} of them.` }),
    createdAt: Timestamp,
    expiresAt: Timestamp.meta({ description: "When it is given up, unless more comes before." }),
  })
  .meta({ id: "UploadSession", description: "An upload in chunks, over as many requests as it needs." });
export type UploadSession = z.infer<typeof UploadSession>;

/** What of a session's content has come. */
export interface Progress {
  readonly receivedBytes: number;
  readonly missingCount: number;
  readonly missing: readonly number[];
}

export function viewSession(row: SessionRow, progress: Progress): UploadSession {
  return {
    id: row.id,
    status: row.status,
    shareId: row.shareId,
    folderId: row.folderId,
    name: row.name,
    replaceFileId: row.replacesFileId,
    baseVersionId: row.baseVersionId,
    fileId: row.fileId,
    sizeBytes: row.sizeBytes,
    receivedBytes: progress.receivedBytes,
    chunkSizeBytes: row.chunkSizeBytes,
    chunkCount: row.chunkCount,
    missingCount: progress.missingCount,
    missing: [...progress.missing],
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
  };
}

export const exampleUploadSession = {
  id: "upl_01m9p2m3k4n5p6q7r8s9t0v1w2",
  status: "open",
  shareId: "shr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  folderId: "fld_01m9p2m3k4n5p6q7r8s9t0v1w2",
  name: "film.mp4",
  replaceFileId: null,
  baseVersionId: null,
  fileId: null,
  sizeBytes: 10_000_000,
  receivedBytes: 4_194_304,
  chunkSizeBytes: 4_194_304,
  chunkCount: 3,
  missingCount: 2,
  missing: [0, 2],
  createdAt: "2026-11-22T10:00:00.000Z",
  expiresAt: "2026-11-23T10:00:00.000Z",
};
