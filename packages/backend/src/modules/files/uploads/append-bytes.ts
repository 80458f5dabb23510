import { createHash } from "node:crypto";
import { AppError, Chunker, type FileId, type UploadId } from "@scai/contract";
import { ContentHash, hashBlob } from "../../../platform/blob/index.ts";
import type { UploadBody } from "../../../platform/bytes/index.ts";
import type { Services } from "../../../services.ts";
import type { Actor } from "../../identity/index.ts";
import { ChunkMemory } from "../content/chunk-memory.ts";
import { readContent } from "../content/read-content.ts";
import { listStoredChunks } from "../content/uploads.repo.ts";
import { completeSession } from "./complete-session.ts";
import { type CreateSessionInput, openSession } from "./create-session.ts";
import { settleCutAppends, whileAppending } from "./cut-appends.ts";
import { getSession } from "./end-session.ts";
import { type AppendPlace, offsetMismatch, PartAppender } from "./part-appender.ts";
import { findLastPart, type SessionRow, setReceivedSha256, sumReceived } from "./session.repo.ts";
import type { UploadSession } from "./session.view.ts";
import { requireOpenSession, requireSession, requireTargetOf, whileOpen } from "./session-access.ts";

type Deps = Pick<Services, "blobs" | "clock" | "database" | "log" | "mail" | "notifier" | "recentFiles">;

/** How far a streamed upload is. */
export interface Streamed {
  readonly id: UploadId;
  readonly offset: number;
  readonly sizeBytes: number;
  readonly expiresAt: Date;
  /** The file, once all has come. */
  readonly fileId: FileId | null;
}

export interface AppendInput {
  readonly uploadId: UploadId;
  readonly offset: number;
  /** What the bytes of this call hash to; when they do not, none of them counts. */
  readonly checksum?: { readonly algorithm: "md5" | "sha1" | "sha256"; readonly digest: Buffer } | undefined;
}

/** Begins an upload whose bytes come one behind the other, and which is completed with the last of them. */
export async function createStreamed(deps: Deps, actor: Actor, input: CreateSessionInput): Promise<Streamed> {
  const { id } = await openSession(deps, actor, input, { chunking: "streamed", beginning: [] }, async () => {});
  return getStreamed(deps, actor, { uploadId: id });
}

/**
 * How far a streamed upload of the caller's is. One of which all has come but that could not be completed is tried again, and fails as it
 * did: whoever hears that all has come takes it for done.
 */
export async function getStreamed(deps: Deps, actor: Actor, input: { readonly uploadId: UploadId }): Promise<Streamed> {
  const session = await requireStreamed(deps, actor, input.uploadId);
  const { id, sizeBytes, expiresAt } = session;
  if (session.status === "completed") return { id, sizeBytes, offset: sizeBytes, expiresAt, fileId: session.fileId };
  await settleCutAppends(session.id);
  const { bytes: offset } = await sumReceived(deps.database.db, session);
  const fileId = offset === sizeBytes ? (await completeSession(deps, actor, { uploadId: id })).id : null;
  return { id, sizeBytes, offset, expiresAt, fileId };
}

/**
 * Takes the next bytes of a streamed upload, which are cut as any content is, across calls too. What has come when the client goes away
 * is kept, unless a checksum was announced.
 */
export async function appendBytes(
  deps: Deps,
  actor: Actor,
  input: AppendInput,
  body: UploadBody,
): Promise<UploadSession> {
  await append(deps, actor, input, body);
  return getSession(deps, actor, input);
}

/** The same, and with the last byte the upload is completed. */
export async function appendToFile(deps: Deps, actor: Actor, input: AppendInput, body: UploadBody): Promise<Streamed> {
  await append(deps, actor, input, body);
  return getStreamed(deps, actor, input);
}

async function append(deps: Deps, actor: Actor, input: AppendInput, body: UploadBody): Promise<void> {
  const session = await requireOpenSession(deps, actor, input.uploadId);
  await settleCutAppends(session.id);
  if (session.chunking !== "streamed")
    throw new AppError("uploads.not_streamed", { detail: "Put its chunks, or begin another upload as a stream." });
  await requireTargetOf(deps, actor, session);
  const tail = await findLastPart(deps.database.db, session);
  const { bytes: offset } = await sumReceived(deps.database.db, session);
  if (offset !== input.offset) throw offsetMismatch(offset);
  requireFit(session, offset + (body.sizeBytes ?? 0));
  await whileAppending(session.id, body, () =>
    whileOpen(deps, actor, session.id, () => appendAt(deps, session, { offset, tail }, input, body)),
  );
}

async function appendAt(
  deps: Deps,
  session: SessionRow,
  place: AppendPlace,
  input: AppendInput,
  body: UploadBody,
): Promise<void> {
  const memory = new ChunkMemory();
  const appender = new PartAppender(deps, session, place, {
    isAllOrNothing: input.checksum !== undefined,
    release: (bytes) => memory.release(bytes),
  });
  const chunker = new Chunker(
    (sizeBytes) => memory.take(sizeBytes),
    (outgrown) => memory.release(outgrown),
  );
  const sum = input.checksum === undefined ? undefined : createHash(input.checksum.algorithm);
  // Of all that comes, which is all of the content if this call brings that.
  const whole = place.offset === 0 ? new ContentHash() : undefined;
  const add = (bytes: Uint8Array<ArrayBuffer>) => appender.add(whole?.add(bytes) ?? hashBlob(bytes));
  let failure: { readonly cause: unknown } | undefined;
  let isWhole = false;
  try {
    for await (const piece of tailOf(deps, session, place)) for (const chunk of chunker.push(piece)) await add(chunk);
    let offset = place.offset;
    try {
      for await (const piece of body.stream) {
        offset += piece.byteLength;
        requireFit(session, offset);
        sum?.update(piece);
        for (const chunk of chunker.push(piece)) await add(chunk);
      }
    } catch (cause) {
      // A client that went away is no reason to lose what it sent; with a checksum nobody knows whether it is right.
      if (!(cause instanceof AppError) || cause.code !== "request.incomplete" || sum !== undefined) throw cause;
      failure = { cause };
    }
    if (sum !== undefined && !sum.digest().equals(input.checksum?.digest ?? Buffer.alloc(0)))
      throw new AppError("uploads.checksum_mismatch", { detail: "None of these bytes was kept; send them again." });
    if (offset > place.offset) {
      const rest = chunker.finish();
      if (rest !== undefined) await add(rest);
      await appender.finish();
    }
    isWhole = whole !== undefined && offset === session.sizeBytes && failure === undefined;
  } catch (cause) {
    failure = { cause };
  } finally {
    await appender
      .dropStrays()
      .catch((err: unknown) => deps.log.warn({ err, uploadId: session.id }, "chunks are left to the end of an upload"));
    memory.free();
  }
  const sha256 = await whole?.digest();
  if (failure !== undefined) throw failure.cause;
  if (isWhole && sha256 !== undefined) await setReceivedSha256(deps.database.db, session, sha256);
}

/** The last chunk again, which may have ended only because a call did. */
async function* tailOf(deps: Deps, { tenantId }: SessionRow, { tail }: AppendPlace): AsyncGenerator<Uint8Array> {
  if (tail === undefined) return;
  const stored = await listStoredChunks(deps.database.db, tenantId, [tail]);
  yield* readContent(deps, tenantId, stored, 0, tail.sizeBytes);
}

function requireFit(session: SessionRow, bytes: number): void {
  if (bytes <= session.sizeBytes) return;
  throw new AppError("uploads.chunk_size_mismatch", {
    detail: `The upload was announced with ${session.sizeBytes} bytes, and this is more.`,
  });
}

async function requireStreamed(deps: Deps, actor: Actor, id: UploadId): Promise<SessionRow> {
  const session = await requireSession(deps, actor, id);
  if (session.chunking !== "streamed") throw new AppError("uploads.not_found");
  return session;
}
