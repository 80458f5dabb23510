import { ByteCount, FileId, pageOf, Sha256, Timestamp, UserId, VersionId } from "@scai/contract";
import { z } from "zod";
import type { FileNode } from "../acl/index.ts";
import type { VersionRow } from "./version.repo.ts";

export const Version = z
  .object({
    id: VersionId,
    fileId: FileId,
    version: z.int().positive().meta({ description: "Counts the contents of the file, from 1." }),
    isCurrent: z.boolean(),
    sizeBytes: ByteCount,
    checksumSha256: Sha256,
    mimeType: z.string(),
    label: z.string().nullable().meta({ description: "A name that somebody gave it; null when nobody did." }),
    createdBy: UserId,
    createdAt: Timestamp,
  })
  .meta({ id: "Version", description: "A content that a file has or had. Versions never change." });
export type Version = z.infer<typeof Version>;

export function viewVersion(row: VersionRow, file: FileNode): Version {
  return {
    id: row.id,
    fileId: row.fileId,
    version: row.number,
    isCurrent: row.id === file.versionId,
    sizeBytes: row.sizeBytes,
    checksumSha256: row.sha256,
    mimeType: row.mimeType,
    label: row.label,
    createdBy: row.createdBy,
    createdAt: row.createdAt,
  };
}

export const FileChunk = z
  .object({ sha256: Sha256, sizeBytes: z.int().positive() })
  .meta({ id: "FileChunk", description: "A piece of a file's content, by the hash of its bytes." });

export const FileChunkPage = pageOf(FileChunk)
  .extend({
    versionId: VersionId,
    version: z.int().positive(),
    sizeBytes: ByteCount.meta({ description: "Of the whole content." }),
    checksumSha256: Sha256,
  })
  .meta({ id: "FileChunkPage" });
export type FileChunkPage = z.infer<typeof FileChunkPage>;

export function viewChunkPage(
  version: VersionRow,
  page: { readonly items: readonly z.infer<typeof FileChunk>[]; readonly nextCursor: string | null },
): FileChunkPage {
  return {
    items: page.items.map(({ sha256, sizeBytes }) => ({ sha256, sizeBytes })),
    nextCursor: page.nextCursor,
    versionId: version.id,
    version: version.number,
    sizeBytes: version.sizeBytes,
    checksumSha256: version.sha256,
  };
}

export const exampleVersion = {
  id: "ver_01m9p2m3k4n5p6q7r8s9t0v1w2",
  fileId: "fil_01m9p2m3k4n5p6q7r8s9t0v1w2",
  version: 1,
  isCurrent: true,
  sizeBytes: 4,
  checksumSha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  mimeType: "application/pdf",
  label: null,
  createdBy: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  createdAt: "2026-11-22T10:00:00.000Z",
};
