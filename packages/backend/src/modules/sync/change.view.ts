import {
  ByteCount,
  FileId,
  FolderId,
  idFromBytes,
  idToBytes,
  type NodeId,
  Sha256,
  ShareId,
  Timestamp,
  UserId,
  VersionId,
} from "@scai/contract";
import { changeTypes } from "@scai/db";
import { z } from "zod";
import type { ChangeRow } from "./changes.repo.ts";

export const Change = z
  .object({
    sequence: z
      .int()
      .positive()
      .meta({ description: "Its place in the share's change log: without gaps to whoever reads it all." }),
    shareId: ShareId,
    type: z.enum(changeTypes).meta({
      description:
        "A folder that is created, moved or restored may bring things with it: list it. `deleted` is gone for good, or gone to another share, and only its id is told. With `accessChanged` somebody was allowed or denied something on it, or something in it left your sight: list it anew, and let go of what is not there any more. `locked` and `unlocked` leave the file as it is.",
    }),
    resourceType: z.enum(["share", "folder", "file"]),
    resourceId: z.union([FileId, FolderId, ShareId]),
    parentId: FolderId.nullable().meta({
      description: "The folder it is in after the change; null at the top of the share.",
    }),
    name: z.string(),
    oldName: z.string().nullable().meta({ description: "Its name before a rename." }),
    versionId: VersionId.nullable(),
    version: z.int().nullable(),
    sizeBytes: ByteCount.nullable(),
    mimeType: z.string().nullable(),
    checksumSha256: Sha256.nullable(),
    lockExpiresAt: Timestamp.nullable().meta({ description: "Of `locked`: until when, by whoever changed it." }),
    changedBy: UserId,
    changedAt: Timestamp,
  })
  .meta({ id: "Change", description: "One mutation of a share." });
export type Change = z.infer<typeof Change>;

export function viewChange(row: ChangeRow): Change {
  return {
    sequence: row.sequence,
    shareId: row.shareId,
    type: row.type,
    resourceType: row.resourceKind,
    resourceId: idFromBytes(row.resourceKind, row.resourceId),
    parentId: row.parentId === null || isShare(row) ? null : idFromBytes("folder", row.parentId),
    name: row.name,
    oldName: row.oldName,
    versionId: row.versionId,
    version: row.versionNumber,
    sizeBytes: row.metadata.sizeBytes ?? null,
    mimeType: row.metadata.mimeType ?? null,
    checksumSha256: row.metadata.sha256 ?? null,
    lockExpiresAt: row.metadata.lockExpiresAt === undefined ? null : new Date(row.metadata.lockExpiresAt),
    changedBy: row.changedBy,
    changedAt: row.changedAt,
  };
}

function isShare(row: ChangeRow): boolean {
  return row.parentId !== null && Buffer.from(row.parentId).equals(idToBytes(row.shareId));
}

/**
 * Who may read this may know of the change: the file or folder it is about, or of what is gone the folder it was in. Undefined: all who
 * may read the share.
 */
export function nodeOf(row: ChangeRow): NodeId | undefined {
  if (row.resourceKind === "share") return undefined;
  if (row.type !== "deleted") return idFromBytes(row.resourceKind, row.resourceId);
  return row.parentId === null || isShare(row) ? undefined : idFromBytes("folder", row.parentId);
}

/** Whether a change may have given or taken what one of these principals had. */
export function concernsAccessOf(row: ChangeRow, principalIds: readonly string[]): boolean {
  if (row.type !== "accessChanged") return false;
  return row.metadata.principalIds?.some((id) => id === "everyone" || principalIds.includes(id)) ?? false;
}

/** A folder that a change is told of. */
export interface PlaceTold {
  readonly id: NodeId;
  readonly name: string;
}

/**
 * What is told of a change that took something from the reader's sight, or might have: that something in this folder, or at the top of the
 * share, is not as it was. What it was about is not told.
 */
export function viewAccessChange(row: ChangeRow, place: PlaceTold | undefined): Change {
  const { sequence, shareId, changedBy, changedAt } = row;
  return {
    sequence,
    shareId,
    type: "accessChanged",
    resourceType: place === undefined ? "share" : "folder",
    resourceId: place?.id ?? shareId,
    parentId: null,
    name: place?.name ?? "",
    oldName: null,
    versionId: null,
    version: null,
    sizeBytes: null,
    mimeType: null,
    checksumSha256: null,
    lockExpiresAt: null,
    changedBy,
    changedAt,
  };
}
