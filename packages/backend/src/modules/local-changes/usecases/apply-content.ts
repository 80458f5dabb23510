import { AppError, type FileId, type FolderId } from "@scai/contract";
import {
  abortSession,
  type Completion,
  completeSession,
  type File,
  findInPlace,
  findReadable,
  requireSession,
  type SessionRow,
} from "../../files/index.ts";
import { type Applied, type ApplyContext, applied, decideAgainst } from "../apply-context.ts";
import { type ConflictRow, viewConflict } from "../conflict.view.ts";
import { conflictName } from "../conflict-name.ts";
import { findByWish } from "../conflicts.repo.ts";
import type { LocalChangeOf } from "../local-change.values.ts";
import { hashOfWish, recordConflict, whoseOf } from "../record-conflict.ts";
import type { Resolution } from "../strategy.policy.ts";

type Content = LocalChangeOf<"content">;

/**
 * Makes the file, or the version, of an upload. Where somebody else was faster the strategy says where the content goes: over what is there,
 * under it into the history, or beside it; the conflict is written down in the same transaction. Asked again it answers the same.
 */
export async function applyContent(context: ApplyContext, change: Content): Promise<Applied> {
  const { deps, actor } = context;
  const { uploadId, baseVersionId } = change;
  const session = await requireSession(deps, actor, uploadId);
  if (session.shareId !== context.shareId) throw new AppError("uploads.not_found");
  if (session.status === "completed") return toldAgain(context, change, session);
  if (session.replacesFileId !== null && (baseVersionId ?? session.baseVersionId) === null)
    throw new AppError("sync.base_missing");
  try {
    return applied(await completeSession(deps, actor, { uploadId }, { baseVersionId }));
  } catch (err) {
    const type = typeOf(err, session);
    if (type === undefined) throw err;
    return settle(context, change, session, type);
  }
}

/** Of content that somebody has deleted since: it was taken, and is gone. */
async function toldAgain(context: ApplyContext, change: Content, { id }: SessionRow): Promise<Applied> {
  const { deps, actor, device } = context;
  const { fileId } = await requireSession(deps, actor, id);
  const made = fileId === null ? undefined : await findReadable(deps, actor, fileId);
  const file = made?.kind === "file" ? made : null;
  const row = await findByWish(deps.database.db, whoseOf(context), device.id, hashOfWish(context, change));
  if (row === undefined) return applied(file);
  return told(context, row, file);
}

async function told(context: ApplyContext, row: ConflictRow, file: File | null): Promise<Applied> {
  const conflict = viewConflict(row);
  const { resourceId, copyId } = conflict;
  const item = resourceId === null ? null : await findReadable(context.deps, context.actor, resourceId);
  return { status: "conflict", item: item ?? null, conflict, copy: file?.id === copyId ? file : null };
}

function typeOf(err: unknown, { replacesFileId }: SessionRow): ConflictRow["type"] | undefined {
  if (!(err instanceof AppError)) return undefined;
  if (err.code === "files.stale_etag") return "content";
  if (err.code === "files.name_taken") return "nameTaken";
  if (err.code === "files.not_found" || err.code === "files.trashed")
    return replacesFileId === null ? "parentGone" : "deleted";
  return undefined;
}

/** What is in the way of the content. */
interface Rival {
  readonly fileId: FileId | null;
  readonly name: string;
  readonly folderId: FolderId | null;
  readonly modifiedAt: Date | undefined;
}

async function settle(
  context: ApplyContext,
  change: Content,
  session: SessionRow,
  type: ConflictRow["type"],
): Promise<Applied> {
  const { deps, actor } = context;
  const rival = await findRival(context, session, type);
  if (rival === "same") {
    // Two devices have made the same file: it is there.
    await abortSession(deps, actor, { uploadId: session.id });
    return applied((await findInPlace(deps, actor, placeOf(session), session.name ?? "")) ?? null);
  }
  const decision = decideAgainst(context, change.changedAt, rival.modifiedAt ?? new Date(0));
  const entry = (made: FileId | null, end: "client" | "server" | "both" | "open") => ({
    change,
    type,
    nodeId: rival.fileId ?? made,
    name: rival.name,
    wanted: { type: "content", parentId: rival.folderId, name: rival.name } as const,
    decision: end,
    copyId: rival.fileId === made ? null : made,
  });
  const isGone = type === "deleted" || type === "parentGone";
  if (isGone && decision === "server") {
    const row = await deps.database.transaction((tx) => recordConflict(tx, context, entry(null, "server")));
    return told(context, row, null);
  }
  const end = rival.fileId === null && decision !== "open" ? "both" : decision;
  let row: ConflictRow | undefined;
  const file = await complete(context, session, rival, decision, isGone, async (tx, made) => {
    row = await recordConflict(tx, context, entry(made, end));
  });
  // Somebody asked for the same at the same moment, and was faster.
  return row === undefined ? toldAgain(context, change, session) : told(context, row, file);
}

async function findRival(
  context: ApplyContext,
  session: SessionRow,
  type: ConflictRow["type"],
): Promise<Rival | "same"> {
  const { deps, actor } = context;
  const name = session.name ?? "recovered file";
  const at = { fileId: null, name, folderId: session.folderId, modifiedAt: undefined };
  if (type === "nameTaken") {
    const holder = await findInPlace(deps, actor, placeOf(session), name);
    if (holder?.kind !== "file") return at;
    if (session.sha256 !== null && holder.checksumSha256 === session.sha256) return "same";
    return { ...at, fileId: holder.id, modifiedAt: holder.modifiedAt };
  }
  if (session.replacesFileId === null) return { ...at, folderId: null };
  const file = await findReadable(deps, actor, session.replacesFileId);
  if (file?.kind !== "file") return at;
  return { fileId: file.id, name: file.name, folderId: file.folderId, modifiedAt: file.modifiedAt };
}

/** Over the rival, under it, or beside it where there is room. */
async function complete(
  context: ApplyContext,
  session: SessionRow,
  rival: Rival,
  decision: Resolution | "open",
  isGone: boolean,
  alongside: NonNullable<Completion["alongside"]>,
): Promise<File> {
  const { deps, actor, shareId, device } = context;
  const finish = (as: NonNullable<Completion["as"]>) =>
    completeSession(deps, actor, { uploadId: session.id }, { as, alongside });
  const { fileId, folderId } = rival;
  if (fileId !== null && decision === "client") return finish({ kind: "over", fileId });
  if (fileId !== null && decision === "server") return finish({ kind: "under", fileId });
  const names = [1, 2, 3].map((attempt) => conflictName(rival.name, "file", device.name, deps.clock(), attempt));
  const places = isGone ? [folderId, null] : [folderId];
  let failure: unknown;
  for (const place of places) {
    for (const name of isGone ? [rival.name, ...names] : names) {
      try {
        return await finish({ kind: "beside", shareId, folderId: place, name });
      } catch (err) {
        failure = err;
        if (!(err instanceof AppError)) throw err;
        if (err.code === "files.not_found" || err.code === "files.trashed") break;
        if (err.code !== "files.name_taken") throw err;
      }
    }
  }
  throw failure;
}

function placeOf({ shareId, folderId }: SessionRow) {
  return { shareId, folderId: folderId ?? undefined };
}
