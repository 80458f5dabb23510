import { AppError, type FileId, idToBytes, newId } from "@scai/contract";
import { fileVersions, nodes, type Tx, versionChunks } from "@scai/db";
import { and, eq, sql } from "drizzle-orm";
import { namesEtag } from "../../platform/etag.ts";
import type { Settle } from "../../platform/idempotency/index.ts";
import type { Services } from "../../services.ts";
import type { FileNode, PlaceAccess } from "../acl/index.ts";
import type { Actor } from "../identity/index.ts";
import type { Made } from "../sync/index.ts";
import { commitContent } from "./content/commit-content.ts";
import type { Ingested } from "./content/ingest.ts";
import { lockNode } from "./files.repo.ts";
import { requireUnlocked } from "./locks.ts";
import { ancestorsIn, insertNode, levelIn, newNodeValues, parentOf } from "./new-node.ts";
import { type File, viewFile } from "./node.view.ts";
import type { VersionRow } from "./version.repo.ts";

/** Makes a file of content that came, as the work of `commitChange`. */
export async function insertFile(
  tx: Tx,
  deps: Pick<Services, "clock">,
  actor: Actor,
  file: { readonly place: PlaceAccess; readonly name: string; readonly mimeType: string },
  ingested: Ingested,
  settle: Settle<File>,
): Promise<Made<File>> {
  const { place, name, mimeType } = file;
  const now = deps.clock();
  const id = newId("file", now.getTime());
  const values = { ...newNodeValues(actor, place, id, name, now), ...contentOf(ingested, mimeType, 1, now) };
  const { inheritsAcl: _acl, parentId: _parent, ...common } = values;
  const node: FileNode = { ...common, kind: "file", id, parentId: place.folder?.id ?? null, lock: null };
  await insertNode(tx, place, { ...values, kind: "file" });
  await commitContent(tx, ingested, versionOf(node));
  const view = viewFile(node, ancestorsIn(place), now);
  await settle(tx, view);
  const change = {
    ...changeOf(node, actor, now),
    type: "created",
    parent: parentOf(place),
    level: levelIn(place),
  } as const;
  const audit = { action: "file.create", after: { ...node, parentId: change.parent } } as const;
  return { result: view, change, audit, usage: { bytes: node.sizeBytes, files: 1 } };
}

/**
 * Gives a file that content, as the work of `commitChange`: a new version, if the file still is what `ifMatch` says. Without a type it
 * keeps the one it has.
 */
export async function setContent(
  tx: Tx,
  deps: Pick<Services, "clock">,
  actor: Actor,
  target: { readonly fileId: FileId; readonly ifMatch: string | undefined; readonly mimeType: string | undefined },
  ingested: Ingested,
): Promise<Made<FileNode>> {
  const now = deps.clock();
  const found = await lockNode(tx, actor.tenantId, target.fileId);
  const current = requireVersion(found?.kind === "file" ? found : undefined, target.ifMatch);
  if (current.trashedAt !== null) throw new AppError("files.trashed");
  await requireUnlocked(tx, actor, current, now);
  const mimeType = target.mimeType ?? current.mimeType;
  const content = contentOf(ingested, mimeType, current.versionNumber + 1, now);
  const modified = { ...content, revision: current.revision + 1, modifiedBy: actor.id, modifiedAt: now };
  await tx
    .update(nodes)
    .set(modified)
    .where(and(eq(nodes.id, idToBytes(current.id)), eq(nodes.tenantId, actor.tenantId)));
  const node: FileNode = { ...current, ...modified };
  await commitContent(tx, ingested, versionOf(node));
  const change = { ...changeOf(node, actor, now), type: "updated", parent: node.parentId ?? node.shareId } as const;
  const audit = { action: "file.update", before: current, after: node } as const;
  return { result: node, change, audit, usage: { bytes: node.sizeBytes, versionBytes: current.sizeBytes } };
}

/**
 * Gives a file, whose row is held, the content of a version that there is, its own or another file's, as a new version and the work of
 * `commitChange`. No byte is copied.
 */
export async function setEarlierContent(
  tx: Tx,
  deps: Pick<Services, "clock">,
  actor: Actor,
  current: FileNode,
  old: VersionRow,
): Promise<Made<FileNode>> {
  const now = deps.clock();
  await requireUnlocked(tx, actor, current, now);
  const content = { sizeBytes: old.sizeBytes, sha256: old.sha256, mimeType: old.mimeType };
  const version = { versionId: newId("version", now.getTime()), versionNumber: current.versionNumber + 1 };
  const modified = {
    ...content,
    ...version,
    revision: current.revision + 1,
    modifiedBy: actor.id,
    modifiedAt: now,
  };
  await tx
    .update(nodes)
    .set(modified)
    .where(and(eq(nodes.id, idToBytes(current.id)), eq(nodes.tenantId, actor.tenantId)));
  const node: FileNode = { ...current, ...modified };
  await tx.insert(fileVersions).values({ ...versionOf(node), ...content });
  const ids = { old: Buffer.from(idToBytes(old.id)), new: Buffer.from(idToBytes(node.versionId)) };
  await tx.execute(sql`insert into ${versionChunks} (version_id, position, tenant_id, sha256, size_bytes)
    select ${ids.new}, position, tenant_id, sha256, size_bytes from ${versionChunks}
    where version_id = ${ids.old} and tenant_id = ${Buffer.from(idToBytes(actor.tenantId))}`);
  const change = { ...changeOf(node, actor, now), type: "updated", parent: node.parentId ?? node.shareId } as const;
  const after = { ...modified, restoredVersion: old.number };
  const audit = { action: "file.restore_version", before: current, after } as const;
  return { result: node, change, audit, usage: { bytes: node.sizeBytes, versionBytes: current.sizeBytes } };
}

/** The file, if the condition, if any, names its present content. */
export function requireVersion(file: FileNode | undefined, ifMatch: string | undefined): FileNode {
  if (file === undefined) throw new AppError("files.not_found");
  if (ifMatch !== undefined && !namesEtag(ifMatch, file.versionId, "strong")) {
    throw new AppError("files.stale_etag", {
      detail: `Its content is now ${file.versionId}, version ${file.versionNumber}.`,
    });
  }
  return file;
}

function contentOf(ingested: Ingested, mimeType: string, versionNumber: number, now: Date) {
  const { sizeBytes, sha256 } = ingested;
  return { versionId: newId("version", now.getTime()), versionNumber, sizeBytes, sha256, mimeType };
}

function versionOf(node: FileNode) {
  return {
    id: node.versionId,
    tenantId: node.tenantId,
    fileId: node.id,
    number: node.versionNumber,
    mimeType: node.mimeType,
    createdBy: node.modifiedBy,
    createdAt: node.modifiedAt,
  };
}

/** What is logged of a file as it is: its content, by whom and when. */
export function changeOf(node: FileNode, actor: Actor, now: Date) {
  return {
    tenantId: node.tenantId,
    shareId: node.shareId,
    resource: node.id,
    name: node.name,
    version: { id: node.versionId, number: node.versionNumber },
    metadata: { sizeBytes: node.sizeBytes, mimeType: node.mimeType, sha256: node.sha256 },
    changedBy: actor.id,
    changedAt: now,
  };
}
