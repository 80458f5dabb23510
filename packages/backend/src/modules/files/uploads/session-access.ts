import { AppError, type FileId, type FolderId, type ShareId, type UploadId } from "@scai/contract";
import type { Services } from "../../../services.ts";
import { type FileNode, type NodeAccess, type PlaceAccess, requireNode, requirePlace } from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import { findSession, listPositions, listReceived, type SessionRow, sumReceived } from "./session.repo.ts";
import { missingMax, type Progress } from "./session.view.ts";

type Deps = Pick<Services, "database" | "clock">;

/** Where the content of an upload goes: to a new file in a place, or into a file. */
export type Target =
  | { readonly kind: "place"; readonly place: PlaceAccess }
  | { readonly kind: "file"; readonly file: FileNode; readonly access: NodeAccess };

/** Where it goes, if the caller may do that there at this moment: `create` in a place, `write` on a file. */
export async function requireTarget(
  deps: Deps,
  actor: Actor,
  at: {
    readonly shareId?: ShareId | undefined;
    readonly folderId?: FolderId | null | undefined;
    readonly replacesFileId?: FileId | null | undefined;
  },
): Promise<Target> {
  if (at.replacesFileId != null) {
    const access = await requireNode(deps, actor, at.replacesFileId, ["write"]);
    if (access.node.kind !== "file") throw new AppError("files.not_found");
    return { kind: "file", file: access.node, access };
  }
  const place = await requirePlace(deps, actor, { shareId: at.shareId, folderId: at.folderId ?? undefined }, [
    "create",
  ]);
  return { kind: "place", place };
}

/** Where a session's content goes. The folder may have gone to another share since. */
export function requireTargetOf(deps: Deps, actor: Actor, session: SessionRow): Promise<Target> {
  const { shareId, folderId, replacesFileId } = session;
  return requireTarget(deps, actor, { shareId: folderId === null ? shareId : undefined, folderId, replacesFileId });
}

/** A session of the caller's own; others' do not exist for them. Fails with `uploads.expired` when its time is over. */
export async function requireSession(deps: Deps, actor: Actor, id: UploadId): Promise<SessionRow> {
  const session = await findSession(deps.database.db, actor.tenantId, actor.id, id);
  if (session === undefined) throw new AppError("uploads.not_found");
  const isOver = session.status === "expired" || (session.status === "open" && session.expiresAt <= deps.clock());
  if (isOver) throw new AppError("uploads.expired", { detail: "Begin another upload of the same content." });
  return session;
}

/** The same, if chunks can still come. */
export async function requireOpenSession(deps: Deps, actor: Actor, id: UploadId): Promise<SessionRow> {
  const session = await requireSession(deps, actor, id);
  if (session.status === "completed") throw sessionCompleted();
  return session;
}

/** Runs work that fails with `uploads.not_found` when the session ends under it, and tells how it ended instead. */
export async function whileOpen<Result>(
  deps: Deps,
  actor: Actor,
  id: UploadId,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (err) {
    if (err instanceof AppError && err.code === "uploads.not_found") await requireOpenSession(deps, actor, id);
    throw err;
  }
}

export function sessionCompleted(): AppError {
  return new AppError("uploads.completed", { detail: "Its file is there; upload again to change it." });
}

/** What of a session's content has come, in two statements. */
export async function progressOf(deps: Deps, session: SessionRow): Promise<Progress> {
  const { db } = deps.database;
  if (session.status === "completed") return { receivedBytes: session.sizeBytes, missingCount: 0, missing: [] };
  const received = await sumReceived(db, session);
  if (session.chunking === "streamed") return { receivedBytes: received.bytes, missingCount: 0, missing: [] };
  const missingCount = session.chunkCount - received.count;
  const missing =
    session.chunking === "listed"
      ? await listPositions(db, session, false, missingMax)
      : positionsWithout(await listPositions(db, session, true, session.chunkCount), session.chunkCount);
  return { receivedBytes: received.bytes, missingCount, missing };
}

/** Fails with `uploads.incomplete` unless the chunks are all of the content. */
export async function requireAllReceived(deps: Deps, session: SessionRow) {
  const content = await listReceived(deps.database.db, session);
  const bytes = content.reduce((sum, chunk) => sum + chunk.sizeBytes, 0);
  if (bytes !== session.sizeBytes) {
    throw new AppError("uploads.incomplete", { detail: `${bytes} of ${session.sizeBytes} bytes have come.` });
  }
  return content;
}

function positionsWithout(received: readonly number[], chunkCount: number): number[] {
  const there = new Set(received);
  const missing: number[] = [];
  for (let position = 0; position < chunkCount && missing.length < missingMax; position++)
    if (!there.has(position)) missing.push(position);
  return missing;
}
