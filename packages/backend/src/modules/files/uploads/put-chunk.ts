import { AppError, type UploadId } from "@scai/contract";
import { hashBlob } from "../../../platform/blob/index.ts";
import type { UploadBody } from "../../../platform/bytes/index.ts";
import type { Services } from "../../../services.ts";
import type { Actor } from "../../identity/index.ts";
import { chunkBlobKey } from "../content/blob-key.ts";
import { ChunkMemory } from "../content/chunk-memory.ts";
import { type Chunk, holdUpload, markStored, type NewChunk, reserveChunks } from "../content/uploads.repo.ts";
import { sizeOfChunk } from "./chunk-plan.policy.ts";
import { idleMs } from "./create-session.ts";
import { extendSession, findPart, receivePart, type SessionRow } from "./session.repo.ts";
import { requireOpenSession, requireTargetOf, whileOpen } from "./session-access.ts";

type Deps = Pick<Services, "blobs" | "clock" | "database">;

export interface PutChunkInput {
  readonly uploadId: UploadId;
  readonly index: number;
  readonly checksumSha256?: string | undefined;
}

/** What a session expects as one of its chunks. */
interface Expected {
  readonly sizeBytes: number;
  /** Undefined when any bytes will do. */
  readonly sha256: string | undefined;
  readonly isReceived: boolean;
}

// How much of a session's time may pass before a chunk puts off its end again.
const extendEveryMs = 60_000;

/**
 * Takes one chunk of a session, in any order and beside others. Its size and hash are checked before it is stored; when this resolves its
 * bytes are durable and count as received. The same chunk again is no error; other bytes as a chunk that has come are. Whether the
 * tenant had the bytes before shows in nothing, the time it takes included: they are stored again.
 */
export async function putChunk(deps: Deps, actor: Actor, input: PutChunkInput, body: UploadBody): Promise<Chunk> {
  const session = await requireOpenSession(deps, actor, input.uploadId);
  await requireTargetOf(deps, actor, session);
  const expected = await expectedChunk(deps, session, input.index);
  const memory = new ChunkMemory();
  try {
    const { sha256, mac, bytes } = await hashBlob(await readChunk(memory, body, expected.sizeBytes));
    requireHash(sha256, input.checksumSha256, expected);
    const chunk = { sha256, sizeBytes: bytes.byteLength };
    if (!expected.isReceived)
      await whileOpen(deps, actor, session.id, () => storeChunk(deps, session, input.index, { ...chunk, mac }, bytes));
    memory.release(bytes);
    return chunk;
  } finally {
    memory.free();
  }
}

async function expectedChunk(deps: Deps, session: SessionRow, index: number): Promise<Expected> {
  const part = index < session.chunkCount ? await findPart(deps.database.db, session, index) : undefined;
  const sizeBytes =
    part?.sizeBytes ??
    (session.chunkSizeBytes === null ? undefined : sizeOfChunk(session.sizeBytes, session.chunkSizeBytes, index));
  if (sizeBytes === undefined)
    throw new AppError("uploads.chunk_not_found", { detail: `It has ${session.chunkCount} chunks, from 0.` });
  return { sizeBytes, sha256: part?.sha256, isReceived: part?.isReceived ?? false };
}

/** The body, which must have exactly so many bytes. */
async function readChunk(memory: ChunkMemory, body: UploadBody, sizeBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const mismatch = (sent: string) =>
    new AppError("uploads.chunk_size_mismatch", { detail: `The chunk has ${sizeBytes} bytes, not ${sent}.` });
  if (body.sizeBytes !== undefined && body.sizeBytes !== sizeBytes) throw mismatch(String(body.sizeBytes));
  const bytes = memory.take(sizeBytes);
  let length = 0;
  for await (const piece of body.stream) {
    if (length + piece.byteLength > sizeBytes) throw mismatch("more");
    bytes.set(piece, length);
    length += piece.byteLength;
  }
  if (length !== sizeBytes) throw mismatch(String(length));
  return bytes;
}

function requireHash(sha256: string, said: string | undefined, expected: Expected): void {
  if (said !== undefined && said !== sha256)
    throw new AppError("files.checksum_mismatch", { detail: `What arrived has the SHA-256 ${sha256}.` });
  if (expected.sha256 === undefined || expected.sha256 === sha256) return;
  if (expected.isReceived) throw chunkTaken();
  throw new AppError("files.checksum_mismatch", {
    detail: `The chunk was listed with ${expected.sha256}; what arrived has the SHA-256 ${sha256}.`,
  });
}

/** Intent first, then the bytes, then what says that they are there: a kill between any two leaves a chunk that is still missing. */
async function storeChunk(
  deps: Deps,
  session: SessionRow,
  index: number,
  chunk: NewChunk,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const { database, clock } = deps;
  const now = clock();
  const [reserved] = await database.transaction(async (tx) => {
    const until = now.getTime() + idleMs;
    if (session.expiresAt.getTime() < until - extendEveryMs) await extendSession(tx, session, new Date(until));
    if (!(await holdUpload(tx, session))) throw new AppError("uploads.not_found");
    return reserveChunks(tx, session, [chunk], now);
  });
  if (reserved === undefined) throw new Error(`chunk ${chunk.sha256} vanished while it was being reserved`);
  await deps.blobs.put(chunkBlobKey(session.tenantId, reserved), bytes);
  await database.transaction(async (tx) => {
    if (!(await holdUpload(tx, session))) throw new AppError("uploads.not_found");
    await markStored(tx, session.tenantId, [chunk]);
    if (!(await receivePart(tx, session, index, chunk))) throw chunkTaken();
  });
}

function chunkTaken(): AppError {
  return new AppError("uploads.chunk_taken", { detail: "To send other content, abort the upload and begin another." });
}
