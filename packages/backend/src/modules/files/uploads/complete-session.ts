import { AppError, type FileId, type FolderId, type ShareId, type UploadId, type VersionId } from "@scai/contract";
import type { Tx } from "@scai/db";
import mime from "mime";
import type { Services } from "../../../services.ts";
import type { FileNode } from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import { commitChange, type Made } from "../../sync/index.ts";
import type { Ingested } from "../content/ingest.ts";
import { sha256OfChunks } from "../content/sha256-of-chunks.ts";
import { type Chunk, dropUnneededChunks, listStoredChunks, lockStrays } from "../content/uploads.repo.ts";
import { lockNode } from "../files.repo.ts";
import { requireUnlocked } from "../locks.ts";
import { requireFreeName } from "../new-node.ts";
import { type File, viewFile } from "../node.view.ts";
import { insertFile, requireVersion, setContent, setEarlierContent } from "../store-file.ts";
import { getFile } from "../usecases/read-nodes.ts";
import { findVersion } from "../version.repo.ts";
import { requireAllowedSize } from "./create-session.ts";
import { findKnownSha256 } from "./known-chunks.ts";
import { completeOpenSession, type SessionRow, setResult } from "./session.repo.ts";
import {
  requireAllReceived,
  requireSession,
  requireTargetOf,
  sessionCompleted,
  type Target,
} from "./session-access.ts";

type Deps = Pick<Services, "blobs" | "clock" | "database" | "log" | "mail" | "notifier" | "recentFiles">;

/** How a session ends otherwise than it was announced. */
export interface Completion {
  /** The content that a file must still have, instead of what was announced. */
  readonly baseVersionId?: VersionId | undefined;
  /**
   * `over`: as a file's new version, whatever that is now. `under`: in a file's history, while what is current stays so. `beside`: as a new
   * file.
   */
  readonly as?:
    | { readonly kind: "over" | "under"; readonly fileId: FileId }
    | {
        readonly kind: "beside";
        readonly shareId: ShareId;
        readonly folderId: FolderId | null;
        readonly name: string;
      };
  /** What else is written in the transaction that makes it; told the file that the content is in. */
  readonly alongside?: (tx: Tx, fileId: FileId) => Promise<void>;
}

/**
 * Makes the file, or the version, of a session whose chunks have all come, in one transaction; permission, name, version, size and quota are
 * checked again. Until then nothing is visible; when it fails the session stays as it is. Completing it again answers with the file
 * that came of it, so whoever did not hear the answer may ask again. `name` is for when the announced one was taken meanwhile,
 * `checksumSha256` for who knew it only in the end.
 */
export async function completeSession(
  deps: Deps,
  actor: Actor,
  input: {
    readonly uploadId: UploadId;
    readonly name?: string | undefined;
    readonly checksumSha256?: string | undefined;
  },
  completion: Completion = {},
): Promise<File> {
  const session = await requireSession(deps, actor, input.uploadId);
  if (session.status === "completed") return fileOfSession(deps, actor, session);
  const { as, alongside = async () => {} } = completion;
  const name = session.name === null ? null : (input.name ?? session.name);
  const announced = {
    ...session,
    name,
    sha256: session.sha256 ?? input.checksumSha256 ?? null,
    baseVersionId: completion.baseVersionId ?? session.baseVersionId,
  };
  try {
    const meant = as === undefined ? announced : otherwise(announced, as);
    const file = await completeOpen(deps, actor, meant, as?.kind === "under", alongside);
    deps.recentFiles.note(actor, file.id, "written");
    return file;
  } catch (err) {
    // Somebody who completed it at the same time was faster.
    const now = await requireSession(deps, actor, input.uploadId);
    if (now.status === "completed") return fileOfSession(deps, actor, now);
    throw err;
  }
}

function otherwise(session: SessionRow, as: NonNullable<Completion["as"]>): SessionRow {
  if (as.kind === "beside") {
    const { shareId, folderId, name } = as;
    return { ...session, shareId, folderId, name, replacesFileId: null, baseVersionId: null };
  }
  return { ...session, name: null, replacesFileId: as.fileId, baseVersionId: null };
}

async function completeOpen(
  deps: Deps,
  actor: Actor,
  session: SessionRow,
  isUnder: boolean,
  alongside: (tx: Tx, fileId: FileId) => Promise<void>,
): Promise<File> {
  const early = await requireTargetOf(deps, actor, session);
  await requireStillPossible(deps, actor, session, early);
  const content = await requireAllReceived(deps, session);
  const ingested = await checkContent(deps, actor, session, content);
  const target = await requireTargetOf(deps, actor, session);
  if (target.kind === "place") {
    const name = session.name ?? "";
    const mimeType = session.mimeType ?? mime.getType(name) ?? "application/octet-stream";
    return commitChange(deps, actor, async (tx) => {
      if (!(await completeOpenSession(tx, session))) throw sessionCompleted();
      const file = { place: target.place, name, mimeType };
      return withoutStrays(tx, deps, session, content, () =>
        insertFile(tx, deps, actor, file, ingested, async (inTx, made) => {
          await setResult(inTx, session, made.id);
          await alongside(inTx, made.id);
        }),
      );
    });
  }
  const { file, access } = target;
  const replaced = await commitChange(deps, actor, async (tx) => {
    if (!(await completeOpenSession(tx, session))) throw sessionCompleted();
    await setResult(tx, session, file.id);
    await alongside(tx, file.id);
    const ifMatch = session.baseVersionId ?? undefined;
    const before = isUnder ? await lockNode(tx, actor.tenantId, file.id) : undefined;
    const into = { fileId: file.id, ifMatch, mimeType: session.mimeType ?? undefined };
    const made = await withoutStrays(tx, deps, session, content, () => setContent(tx, deps, actor, into, ingested));
    return before?.kind === "file" ? putUnder(tx, deps, actor, before, made) : made;
  });
  return viewFile(replaced, access.ancestors, deps.clock());
}

/** Makes what was current before current again, in the same transaction: what came is in the history. */
async function putUnder(tx: Tx, deps: Deps, actor: Actor, before: FileNode, made: Made<FileNode>) {
  const old = await findVersion(tx, actor.tenantId, before.id, before.versionNumber);
  if (old === undefined) throw new Error(`${before.id} has no version ${before.versionNumber}`);
  const { change, audit, usage } = made;
  const also = [{ change, audit, ...(usage === undefined ? {} : { usage }) }];
  return { ...(await setEarlierContent(tx, deps, actor, made.result, old)), also };
}

/** Commits the content and drops what its session pinned besides; chunk rows are locked last. */
async function withoutStrays<Result>(
  tx: Tx,
  deps: Deps,
  session: SessionRow,
  content: readonly Chunk[],
  commit: () => Promise<Result>,
): Promise<Result> {
  const strays = await lockStrays(tx, session, content);
  const made = await commit();
  await dropUnneededChunks(tx, session.tenantId, strays, deps.clock());
  return made;
}

/** Says early what the transaction would refuse, before gigabytes are read to be checked. */
async function requireStillPossible(deps: Deps, actor: Actor, session: SessionRow, target: Target): Promise<void> {
  requireAllowedSize(actor, session.sizeBytes);
  if (target.kind === "file") {
    requireVersion(target.file, session.baseVersionId ?? undefined);
    await requireUnlocked(deps.database.db, actor, target.file, deps.clock());
  } else await requireFreeName(deps.database.db, target.place, actor, session.name ?? "");
}

/**
 * The content with the SHA-256 of all of it: taken as it came, known from a version of the same chunks, or read once more from the store.
 */
async function checkContent(
  deps: Deps,
  actor: Actor,
  session: SessionRow,
  content: readonly Chunk[],
): Promise<Ingested> {
  const sha256 =
    session.receivedSha256 ??
    (await findKnownSha256(deps, actor, content, session.sizeBytes, session.sha256)) ??
    (await sha256OfChunks(deps, actor.tenantId, await listStoredChunks(deps.database.db, actor.tenantId, content)));
  if (session.sha256 !== null && session.sha256 !== sha256) {
    throw new AppError("files.checksum_mismatch", {
      detail: `What came has the SHA-256 ${sha256}. Abort the upload and send the content again.`,
    });
  }
  return { upload: session, hasRow: true, sizeBytes: session.sizeBytes, sha256, content, stored: [] };
}

function fileOfSession(deps: Deps, actor: Actor, session: SessionRow): Promise<File> {
  if (session.fileId === null) throw new Error(`${session.id} is completed without a file`);
  return getFile(deps, actor, { fileId: session.fileId });
}
