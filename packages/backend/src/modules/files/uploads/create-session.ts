import { AppError, type FileId, type FolderId, newId, type ShareId, type VersionId } from "@scai/contract";
import type { Settle } from "../../../platform/idempotency/index.ts";
import type { Services } from "../../../services.ts";
import type { FileNode } from "../../acl/index.ts";
import { recordAudit } from "../../audit/index.ts";
import type { Actor } from "../../identity/index.ts";
import { roomIn } from "../../quotas/index.ts";
import { type Chunk, insertUpload, pinStoredChunks } from "../content/uploads.repo.ts";
import { requireUnlocked } from "../locks.ts";
import { requireFreeName } from "../new-node.ts";
import { requireVersion } from "../store-file.ts";
import { type ChunkPlan, planChunks } from "./chunk-plan.policy.ts";
import { findKnownChunks } from "./known-chunks.ts";
import { insertParts, insertSession, type SessionRow, sumOpenSessions } from "./session.repo.ts";
import { missingMax, type Progress, type UploadSession, viewSession } from "./session.view.ts";
import { requireTarget, type Target } from "./session-access.ts";

type Deps = Pick<Services, "database" | "clock">;

/** How long a session lives without a chunk coming. */
export const idleMs = 24 * 3600 * 1000;

const openMax = 1000;

export interface CreateSessionInput {
  readonly shareId?: ShareId | undefined;
  readonly folderId?: FolderId | undefined;
  readonly name?: string | undefined;
  readonly replaceFileId?: FileId | undefined;
  readonly baseVersionId?: VersionId | undefined;
  /** Whether a taken name and a changed file are told only in the end. */
  readonly deferConflicts?: boolean | undefined;
  readonly sizeBytes: number;
  readonly mimeType?: string | undefined;
  readonly checksumSha256?: string | undefined;
  readonly chunkSizeBytes?: number | undefined;
  readonly chunks?: readonly Chunk[] | undefined;
  readonly isStreamed?: boolean | undefined;
}

/**
 * Begins an upload over many requests; needs `create` where the file goes, or `write` on the file that gets new content. Permission, name,
 * version, size and quota are checked before any byte is taken. Of chunks that are listed, those need not be sent that the caller has
 * uploaded or may read; they are pinned, so that they are still there in the end. A stream is refused when chunks of its beginning need
 * not be sent: whoever lists all of them sends less.
 */
export async function createSession(
  deps: Deps,
  actor: Actor,
  input: CreateSessionInput,
  settle: Settle<UploadSession>,
): Promise<UploadSession> {
  return openSession(deps, actor, input, planChunks(input), settle);
}

/** The same for a plan that is made already. */
export async function openSession(
  deps: Deps,
  actor: Actor,
  input: CreateSessionInput,
  plan: ChunkPlan,
  settle: Settle<UploadSession>,
): Promise<UploadSession> {
  requireOneTarget(input);
  const target = await requireTarget(deps, actor, { ...input, replacesFileId: input.replaceFileId });
  const replaced = target.kind === "file" ? target.file : undefined;
  if (input.deferConflicts !== true) {
    if (target.kind === "file") requireVersion(target.file, input.baseVersionId);
    else await requireFreeName(deps.database.db, target.place, actor, input.name ?? "");
  }
  if (replaced !== undefined) await requireUnlocked(deps.database.db, actor, replaced, deps.clock());
  requireAllowedSize(actor, input.sizeBytes);
  const shareId = target.kind === "file" ? target.file.shareId : target.place.shareId;
  await requireRoom(deps, actor, shareId, input.sizeBytes);
  const listed = plan.chunking === "listed" ? plan.chunks : [];
  const known = await findKnownChunks(deps, actor, listed, replaced);
  if (plan.chunking === "streamed") await requireUnknown(deps, actor, plan.beginning, replaced);
  const row = rowOf(deps, actor, input, target, plan);
  return deps.database.transaction(async (tx) => {
    await insertUpload(tx, { id: row.id, tenantId: row.tenantId, userId: row.userId, aliveAt: null });
    await insertSession(tx, row);
    const parts = markReceived(listed, await pinStoredChunks(tx, row, [...known]));
    await insertParts(tx, row, parts);
    const view = viewSession(row, plan.chunking === "listed" ? progressIn(parts) : nothingYet(row));
    const resource = { id: row.id, ...(row.name === null ? {} : { name: row.name }) };
    const after = { ...row, parentId: row.folderId, receivedBytes: view.receivedBytes };
    await recordAudit(tx, actor, { action: "upload.begun", at: row.createdAt, resource, after });
    await settle(tx, view);
    return view;
  });
}

async function requireUnknown(
  deps: Deps,
  actor: Actor,
  beginning: readonly Chunk[],
  replaced: FileNode | undefined,
): Promise<void> {
  const known = await findKnownChunks(deps, actor, beginning, replaced);
  if (known.size === 0) return;
  throw new AppError("uploads.content_known", { detail: "Begin the upload with the list of all its chunks." });
}

/** Fails with `files.too_large` when the tenant does not allow files of that size. */
export function requireAllowedSize(actor: Actor, sizeBytes: number): void {
  const { maxFileSizeBytes } = actor.facts;
  if (sizeBytes > maxFileSizeBytes)
    throw new AppError("files.too_large", { detail: `The largest file allowed has ${maxFileSizeBytes} bytes.` });
}

/** What the caller's other open uploads into the share announced takes its room too: else many together would store more than there is. */
async function requireRoom(deps: Deps, actor: Actor, shareId: ShareId, sizeBytes: number): Promise<void> {
  const open = await sumOpenSessions(deps.database.db, actor.tenantId, actor.id, shareId);
  if (open.count >= openMax) {
    throw new AppError("uploads.too_many", { detail: `Complete or abort some of your ${open.count} uploads first.` });
  }
  (await roomIn(deps, actor.tenantId, shareId))(open.bytesInShare + sizeBytes);
}

function rowOf(deps: Deps, actor: Actor, input: CreateSessionInput, target: Target, plan: ChunkPlan): SessionRow {
  const now = deps.clock();
  return {
    id: newId("upload", now.getTime()),
    tenantId: actor.tenantId,
    userId: actor.id,
    status: "open",
    shareId: target.kind === "file" ? target.file.shareId : target.place.shareId,
    folderId: target.kind === "file" ? target.file.parentId : (target.place.folder?.id ?? null),
    name: target.kind === "file" ? null : (input.name ?? null),
    replacesFileId: input.replaceFileId ?? null,
    baseVersionId: input.baseVersionId ?? null,
    mimeType: input.mimeType ?? null,
    sizeBytes: input.sizeBytes,
    sha256: input.checksumSha256 ?? null,
    receivedSha256: null,
    chunking: plan.chunking,
    chunkSizeBytes: plan.chunking === "sized" ? plan.chunkSizeBytes : null,
    chunkCount: plan.chunking === "sized" ? plan.chunkCount : plan.chunking === "listed" ? plan.chunks.length : 0,
    fileId: null,
    createdAt: now,
    expiresAt: new Date(now.getTime() + idleMs),
  };
}

type Part = Chunk & { readonly isReceived: boolean };

/** What need not be sent: what is stored, if it has the size it is listed with, and all but the first of equal chunks. */
function markReceived(listed: readonly Chunk[], stored: ReadonlyMap<string, number>): Part[] {
  const sizes = new Map(stored);
  return listed.map(({ sha256, sizeBytes }) => {
    const isReceived = sizes.get(sha256) === sizeBytes;
    sizes.set(sha256, sizeBytes);
    return { sha256, sizeBytes, isReceived };
  });
}

function progressIn(parts: readonly Part[]): Progress {
  const missing = parts.flatMap((part, i) => (part.isReceived ? [] : [i]));
  const receivedBytes = parts.reduce((sum, part) => sum + (part.isReceived ? part.sizeBytes : 0), 0);
  return { receivedBytes, missingCount: missing.length, missing: missing.slice(0, missingMax) };
}

function nothingYet({ chunkCount }: SessionRow): Progress {
  const missing = Array.from({ length: Math.min(chunkCount, missingMax) }, (_, i) => i);
  return { receivedBytes: 0, missingCount: chunkCount, missing };
}

/** A new file has a name; new content of a file has its id. */
function requireOneTarget({ replaceFileId, shareId, folderId, name, baseVersionId }: CreateSessionInput): void {
  const wrong = (member: string, message: string) => {
    throw new AppError("request.invalid", { issues: [{ path: [member], message }] });
  };
  if (replaceFileId === undefined) {
    if (name === undefined) wrong("name", "expected the new file's name, or a replaceFileId");
    if (baseVersionId !== undefined) wrong("baseVersionId", "expected only with a replaceFileId");
  } else if ((shareId ?? folderId ?? name) !== undefined) {
    wrong("replaceFileId", "expected either this, or where a new file goes and its name");
  }
}
