import {
  type FileId,
  type FolderId,
  idFromBytes,
  idToBytes,
  type ShareId,
  type TenantId,
  type UserId,
  type VersionId,
} from "@scai/contract";
import type { nodes } from "@scai/db";
import type { FileLock } from "./file-lock.ts";

interface NodeBase {
  readonly tenantId: TenantId;
  readonly shareId: ShareId;
  /** Null: at the top of the share. */
  readonly parentId: FolderId | null;
  readonly name: string;
  readonly revision: number;
  readonly createdBy: UserId;
  readonly createdAt: Date;
  readonly modifiedBy: UserId;
  readonly modifiedAt: Date;
  readonly trashedAt: Date | null;
}

export interface FolderNode extends NodeBase {
  readonly kind: "folder";
  readonly id: FolderId;
}

export interface FileNode extends NodeBase {
  readonly kind: "file";
  readonly id: FileId;
  readonly versionId: VersionId;
  readonly versionNumber: number;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly mimeType: string;
  /** The last one that was not ended; its time may be over. */
  readonly lock: FileLock | null;
}

/** A row of `nodes` as what it is: a folder, or a file with a current version. */
export type Node = FolderNode | FileNode;

/**
 * Since when something is in the trash that is deleted for good: no caller finds it any more, nor what is below it, and a worker removes
 * it piece by piece.
 */
export const removedAt = new Date("9999-12-31T00:00:00.000Z");

/** Since when something is in the trash that is still being made: as unseen, until it is shown whole. */
export const arrivingAt = new Date("9999-12-30T00:00:00.000Z");

export type NodeRow = Omit<typeof nodes.$inferSelect, "liveParentId" | "inheritsAcl" | "trashedBy">;

/** Throws when the row is neither a whole folder nor a whole file, which only a damaged database can hold. */
export function toNode(row: NodeRow): Node {
  const base = {
    tenantId: row.tenantId,
    shareId: row.shareId,
    parentId: isTopOf(row) ? null : idFromBytes("folder", row.parentId),
    name: row.name,
    revision: row.revision,
    createdBy: row.createdBy,
    createdAt: row.createdAt,
    modifiedBy: row.modifiedBy,
    modifiedAt: row.modifiedAt,
    trashedAt: row.trashedAt,
  };
  if (row.kind === "folder") return { ...base, kind: "folder", id: idFromBytes("folder", row.id) };
  const { versionId, versionNumber, sizeBytes, sha256, mimeType } = row;
  if (versionId === null || versionNumber === null || sizeBytes === null || sha256 === null || mimeType === null) {
    throw new Error(`file ${idFromBytes("file", row.id)} has no version`);
  }
  const id = idFromBytes("file", row.id);
  return { ...base, kind: "file", id, versionId, versionNumber, sizeBytes, sha256, mimeType, lock: lockIn(row) };
}

function lockIn({ lockedBy, lockedAt, lockExpiresAt: expiresAt }: NodeRow): FileLock | null {
  return lockedBy === null || lockedAt === null || expiresAt === null ? null : { lockedBy, lockedAt, expiresAt };
}

function isTopOf(row: NodeRow): boolean {
  return Buffer.from(row.parentId).equals(idToBytes(row.shareId));
}
