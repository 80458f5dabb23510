import { ByteCount, CopyId, ExceededQuota, FolderId, ShareId, Timestamp } from "@scai/contract";
import { copyStatuses, type folderCopies } from "@scai/db";
import { z } from "zod";

export type CopyRow = typeof folderCopies.$inferSelect;

export const FolderCopy = z
  .object({
    id: CopyId,
    status: z.enum(copyStatuses),
    sourceFolderId: FolderId,
    targetShareId: ShareId,
    targetFolderId: FolderId.nullable().meta({ description: "The folder it goes to; null for the top of the share." }),
    folderId: FolderId.nullable().meta({ description: "The new folder, once all of it is there; null before." }),
    itemCount: z.int().nonnegative().meta({
      description:
        "How many things there were below the folder when it began, as far as is known: of a large folder with things that the caller may not read it grows with what is copied. Those are left out.",
    }),
    copiedCount: z.int().nonnegative(),
    copiedBytes: ByteCount,
    errorCode: z
      .string()
      .nullable()
      .meta({ description: "Why it failed, as the code of an error; null if it did not." }),
    quota: ExceededQuota.nullable().meta({ description: "Of quotas.exceeded; null of all others." }),
    createdAt: Timestamp,
    finishedAt: Timestamp.nullable(),
  })
  .meta({ id: "FolderCopy", description: "The copying of a folder. Nothing of it is seen before all of it is there." });
export type FolderCopy = z.infer<typeof FolderCopy>;

export function viewCopy(row: CopyRow): FolderCopy {
  return {
    id: row.id,
    status: row.status,
    sourceFolderId: row.sourceId,
    targetShareId: row.targetShareId,
    targetFolderId: row.targetFolderId,
    folderId: row.status === "completed" ? row.resultId : null,
    itemCount: row.itemCount,
    copiedCount: row.copiedCount,
    copiedBytes: row.copiedBytes,
    errorCode: row.errorCode,
    quota: row.exceededQuota,
    createdAt: row.createdAt,
    finishedAt: row.finishedAt,
  };
}

export const exampleCopy = {
  id: "cpy_01m9p2m3k4n5p6q7r8s9t0v1w2",
  status: "completed",
  sourceFolderId: "fld_01m9p2m3k4n5p6q7r8s9t0v1w2",
  targetShareId: "shr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  targetFolderId: null,
  folderId: "fld_01m9p2m3k4n5p6q7r8s9t0v1w3",
  itemCount: 12,
  copiedCount: 12,
  copiedBytes: 48000,
  errorCode: null,
  quota: null,
  createdAt: "2026-11-22T10:00:00.000Z",
  finishedAt: "2026-11-22T10:00:01.000Z",
};
