import { ByteCount, FileId, FolderId, Sha256, Timestamp, VersionId } from "@scai/contract";
import { z } from "zod";
import { FileLock, lockOf, type Node } from "../acl/index.ts";

const place = {
  parentId: FolderId.nullable().meta({ description: "The folder it is in; null at the top of the share." }),
  name: z.string(),
  modifiedAt: Timestamp,
};

const SnapshotFolder = z.object({ kind: z.literal("folder"), id: FolderId, ...place }).meta({ id: "SnapshotFolder" });

const SnapshotFile = z
  .object({
    kind: z.literal("file"),
    id: FileId,
    ...place,
    versionId: VersionId,
    version: z.int().positive(),
    sizeBytes: ByteCount,
    mimeType: z.string(),
    checksumSha256: Sha256,
    lock: FileLock.nullable().meta({ description: "Null when nobody has locked it." }),
  })
  .meta({ id: "SnapshotFile" });

export const SnapshotItem = z
  .discriminatedUnion("kind", [SnapshotFolder, SnapshotFile])
  .meta({ id: "SnapshotItem", description: "A folder or file as far as it takes to keep it in step." });
export type SnapshotItem = z.infer<typeof SnapshotItem>;

export function viewSnapshotItem(node: Node, now: Date): SnapshotItem {
  const { parentId, name, modifiedAt } = node;
  if (node.kind === "folder") return { kind: "folder", id: node.id, parentId, name, modifiedAt };
  return {
    kind: "file",
    id: node.id,
    parentId,
    name,
    modifiedAt,
    versionId: node.versionId,
    version: node.versionNumber,
    sizeBytes: node.sizeBytes,
    mimeType: node.mimeType,
    checksumSha256: node.sha256,
    lock: lockOf(node, now),
  };
}
