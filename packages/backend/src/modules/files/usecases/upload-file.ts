import { AppError, type FileId, type FolderId, idToBytes, NodeName, newId, type ShareId } from "@scai/contract";
import { nodes, type Tx } from "@scai/db";
import { and, eq } from "drizzle-orm";
import mime from "mime";
import type { UploadBody } from "../../../platform/bytes/index.ts";
import { namesEtag } from "../../../platform/etag.ts";
import type { Settle } from "../../../platform/idempotency/index.ts";
import type { Services } from "../../../services.ts";
import { type FileNode, type PlaceAccess, requireNode, requirePlace } from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import { roomIn } from "../../quotas/index.ts";
import { commitChange } from "../../sync/index.ts";
import { commitContent } from "../content/commit-content.ts";
import { type Ingested, type IngestOptions, ingest } from "../content/ingest.ts";
import { lockNode } from "../files.repo.ts";
import { MimeType } from "../mime-type.ts";
import { ancestorsIn, insertNode, levelIn, newNodeValues, parentOf, requireFreeName } from "../new-node.ts";
import { type File, viewFile } from "../node.view.ts";

type Deps = Pick<Services, "blobs" | "clock" | "database" | "log" | "mail" | "notifier">;

export interface UploadFileInput {
  readonly shareId?: ShareId | undefined;
  readonly folderId?: FolderId | undefined;
  readonly name?: string | undefined;
  readonly mimeType?: string | undefined;
  readonly checksumSha256?: string | undefined;
}

/**
 * Makes a file from a stream; needs `create` where it goes. Permission and name are checked before a byte is taken and again when
 * all have arrived. Nothing is visible before everything is durable; a stream that ends early leaves nothing.
 */
export async function uploadFile(
  deps: Deps,
  actor: Actor,
  input: UploadFileInput,
  body: UploadBody,
  settle: Settle<File>,
): Promise<File> {
  const name = input.name ?? nameOfPart(body.fileName);
  const early = await requirePlace(deps, actor, input, ["create"]);
  await requireFreeName(deps.database.db, early, actor, name);
  const options = await ingestOptions(deps, actor, early.shareId, input, body);
  return ingest(deps, actor, body.stream, options, async (ingested) => {
    const place = await requirePlace(deps, actor, input, ["create"]);
    const mimeType = input.mimeType ?? saidType(body) ?? mime.getType(name) ?? "application/octet-stream";
    return commitChange(deps, actor, (tx) => insertFile(tx, deps, actor, place, name, mimeType, ingested, settle));
  });
}

async function insertFile(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  place: PlaceAccess,
  name: string,
  mimeType: string,
  ingested: Ingested,
  settle: Settle<File>,
) {
  const now = deps.clock();
  const id = newId("file", now.getTime());
  const values = { ...newNodeValues(actor, place, id, name, now), ...contentOf(ingested, mimeType, 1, now) };
  const { inheritsAcl: _acl, parentId: _parent, ...common } = values;
  const node: FileNode = { ...common, kind: "file", id, parentId: place.folder?.id ?? null };
  await insertNode(tx, place, { ...values, kind: "file" });
  await commitContent(tx, ingested, versionOf(node));
  const view = viewFile(node, ancestorsIn(place));
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

export interface ReplaceContentInput {
  readonly fileId: FileId;
  readonly ifMatch?: string | undefined;
  readonly mimeType?: string | undefined;
  readonly checksumSha256?: string | undefined;
}

/**
 * Gives a file a new version from a stream; needs `write`. With `ifMatch` only if the content is still that one, checked before a
 * byte is taken and again at the end, when the file is locked; without it the last writer wins and the other's version stays in history.
 */
export async function replaceContent(
  deps: Deps,
  actor: Actor,
  input: ReplaceContentInput,
  body: UploadBody,
): Promise<File> {
  const early = await requireNode(deps, actor, input.fileId, ["write"]);
  requireVersion(early.node.kind === "file" ? early.node : undefined, input.ifMatch);
  const options = await ingestOptions(deps, actor, early.node.shareId, input, body);
  return ingest(deps, actor, body.stream, options, async (ingested) => {
    const { ancestors } = await requireNode(deps, actor, input.fileId, ["write"]);
    const replaced = await commitChange(deps, actor, (tx) => setContent(tx, deps, actor, input, body, ingested));
    return viewFile(replaced, ancestors);
  });
}

async function setContent(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  input: ReplaceContentInput,
  body: UploadBody,
  ingested: Ingested,
) {
  const now = deps.clock();
  const found = await lockNode(tx, actor.tenantId, input.fileId);
  const current = requireVersion(found?.kind === "file" ? found : undefined, input.ifMatch);
  if (current.trashedAt !== null) throw new AppError("files.trashed");
  const mimeType = input.mimeType ?? saidType(body) ?? current.mimeType;
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

/** What an upload is held to while it comes in. Fails with `quotas.exceeded` before that when it says that it is too large. */
async function ingestOptions(
  deps: Deps,
  actor: Actor,
  shareId: ShareId,
  input: { readonly checksumSha256?: string | undefined },
  body: UploadBody,
): Promise<IngestOptions> {
  const requireRoom = await roomIn(deps, actor.tenantId, shareId);
  requireRoom(body.sizeBytes ?? 0);
  return { maxBytes: actor.facts.maxFileSizeBytes, requireRoom, expectedSha256: input.checksumSha256 };
}

/** The file, if the condition, if any, names its present content. */
function requireVersion(file: FileNode | undefined, ifMatch: string | undefined): FileNode {
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

function changeOf(node: FileNode, actor: Actor, now: Date) {
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

/** The name that a form's file part carries, held to the rules of names. */
function nameOfPart(fileName: string | undefined): string {
  const parsed = NodeName.safeParse(fileName ?? "");
  if (parsed.success) return parsed.data;
  const message =
    fileName === undefined
      ? "expected a name, as a field or as the file part's filename"
      : (parsed.error.issues[0]?.message ?? "");
  throw new AppError("request.invalid", { issues: [{ path: ["name"], message }] });
}

/** What the body came as, if that is a media type: it goes into the database and, on download, into a header. */
function saidType(body: UploadBody): string | undefined {
  return MimeType.safeParse(body.contentType).data;
}
