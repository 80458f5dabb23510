import {
  ByteCount,
  Etag,
  FileId,
  FolderId,
  Sha256,
  ShareId,
  TenantId,
  Timestamp,
  UserId,
  VersionId,
} from "@scai/contract";
import { z } from "zod";
import { withEtag } from "../../platform/etag.ts";
import { type Ancestor, FileLock, type FileNode, type FolderNode, lockOf, type Node } from "../acl/index.ts";

const path = z.string().meta({ description: "Where it is in the share, such as /plans/report.pdf." });
const trashedAt = Timestamp.nullable().meta({ description: "When it was put into the trash; null when it is in use." });

export const Folder = z
  .object({
    kind: z.literal("folder"),
    id: FolderId,
    tenantId: TenantId,
    shareId: ShareId,
    parentId: FolderId.nullable().meta({ description: "The folder it is in; null at the top of the share." }),
    name: z.string(),
    path,
    createdBy: UserId,
    createdAt: Timestamp,
    modifiedBy: UserId,
    modifiedAt: Timestamp,
    trashedAt,
    etag: Etag,
  })
  .meta({ id: "Folder" });
export type Folder = z.infer<typeof Folder>;

export const File = z
  .object({
    kind: z.literal("file"),
    id: FileId,
    tenantId: TenantId,
    shareId: ShareId,
    folderId: FolderId.nullable().meta({ description: "The folder it is in; null at the top of the share." }),
    name: z.string(),
    path,
    sizeBytes: ByteCount,
    mimeType: z.string(),
    checksumSha256: Sha256.meta({ description: "SHA-256 of the whole content." }),
    version: z.int().positive().meta({ description: "Counts the contents it has had, from 1." }),
    versionId: VersionId.meta({ description: "Names the content; it is the ETag of GET /files/{fileId}/content." }),
    createdBy: UserId,
    createdAt: Timestamp,
    modifiedBy: UserId,
    modifiedAt: Timestamp,
    trashedAt,
    lock: FileLock.nullable().meta({ description: "Null when nobody has locked it." }),
    etag: Etag,
  })
  .meta({ id: "File" });
export type File = z.infer<typeof File>;

export const FolderItem = z
  .discriminatedUnion("kind", [Folder, File])
  .meta({ id: "FolderItem", description: "A folder or a file." });
export type FolderItem = z.infer<typeof FolderItem>;

/** The path of something by the names of the folders above it, from the nearest up. */
export function pathOf(name: string, ancestors: readonly Ancestor[]): string {
  return ancestors.reduce((below, folder) => `/${folder.name}${below}`, `/${name}`);
}

export function viewFolder(node: FolderNode, ancestors: readonly Ancestor[]): Folder {
  const { kind, id, tenantId, shareId, parentId, name, createdBy, createdAt, modifiedBy, modifiedAt, trashedAt } = node;
  const place = { parentId, name, path: pathOf(name, ancestors) };
  return withEtag({ kind, id, tenantId, shareId, ...place, createdBy, createdAt, modifiedBy, modifiedAt, trashedAt });
}

export function viewFile(node: FileNode, ancestors: readonly Ancestor[], now: Date): File {
  const { kind, id, tenantId, shareId, parentId, name, createdBy, createdAt, modifiedBy, modifiedAt, trashedAt } = node;
  return withEtag({
    kind,
    id,
    tenantId,
    shareId,
    folderId: parentId,
    name,
    path: pathOf(name, ancestors),
    sizeBytes: node.sizeBytes,
    mimeType: node.mimeType,
    checksumSha256: node.sha256,
    version: node.versionNumber,
    versionId: node.versionId,
    createdBy,
    createdAt,
    modifiedBy,
    modifiedAt,
    trashedAt,
    lock: lockOf(node, now),
  });
}

export function viewNode(node: Node, ancestors: readonly Ancestor[], now: Date): FolderItem {
  return node.kind === "folder" ? viewFolder(node, ancestors) : viewFile(node, ancestors, now);
}

/** The item as the file it is; for whoever asked for a file by a file's id. */
export function fileOf(item: FolderItem): File {
  if (item.kind !== "file") throw new Error(`${item.id} is not a file`);
  return item;
}

/** The item as the folder it is. */
export function folderOf(item: FolderItem): Folder {
  if (item.kind !== "folder") throw new Error(`${item.id} is not a folder`);
  return item;
}

const exampleBase = {
  tenantId: "tnt_01m9p2m3k4n5p6q7r8s9t0v1w2",
  shareId: "shr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  createdBy: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  createdAt: "2026-11-22T10:00:00.000Z",
  modifiedBy: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  modifiedAt: "2026-11-22T10:00:00.000Z",
  trashedAt: null,
};

export const exampleFolder = {
  ...exampleBase,
  kind: "folder",
  id: "fld_01m9p2m3k4n5p6q7r8s9t0v1w2",
  parentId: null,
  name: "plans",
  path: "/plans",
  etag: "Hk1zkS5l0gVFn1WmW2p0Yw",
};

export const exampleLock = {
  lockedBy: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  lockedAt: "2026-11-22T10:00:00.000Z",
  expiresAt: "2026-11-22T10:30:00.000Z",
};

export const exampleFile = {
  ...exampleBase,
  kind: "file",
  id: "fil_01m9p2m3k4n5p6q7r8s9t0v1w2",
  folderId: "fld_01m9p2m3k4n5p6q7r8s9t0v1w2",
  name: "report.pdf",
  path: "/plans/report.pdf",
  sizeBytes: 4,
  mimeType: "application/pdf",
  checksumSha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  version: 1,
  versionId: "ver_01m9p2m3k4n5p6q7r8s9t0v1w2",
  lock: null,
  etag: "OZ2fQ7bC1o8nJqQ9k3eXQw",
};
