import { createHash } from "node:crypto";
import { AppError, Chunker, newId } from "@scai/contract";
import { hashBlob } from "../../../platform/blob/index.ts";
import type { Services } from "../../../services.ts";
import type { Actor } from "../../identity/index.ts";
import { ChunkMemory } from "./chunk-memory.ts";
import { ChunkWriter, type Upload } from "./chunk-writer.ts";
import { releaseUpload } from "./release-upload.ts";
import { type Chunk, keepUploadAlive } from "./uploads.repo.ts";

export type IngestDeps = Pick<Services, "blobs" | "clock" | "database" | "log">;

/** Content that is durable, checked and pinned, but that no file has yet. */
export interface Ingested {
  readonly upload: Upload;
  /** Whether the database has a row for the upload; content without bytes needs none. */
  readonly hasRow: boolean;
  readonly sizeBytes: number;
  readonly sha256: string;
  /** The chunks in order, as often as they occur. */
  readonly content: readonly Chunk[];
  /** Those whose bytes this upload stored. */
  readonly stored: readonly Chunk[];
}

export interface IngestOptions {
  readonly maxBytes: number;
  /** Fails when there is no room for so many bytes. */
  readonly requireRoom: (bytes: number) => void;
  /** What the caller says the whole content hashes to. */
  readonly expectedSha256?: string | undefined;
}

const aliveEveryMs = 30_000;

/**
 * Cuts a stream into chunks, stores those that the tenant does not have, and hands the result to `commit`, which must take the upload in
 * its transaction. If the stream ends early, is too large, does not hash to what was announced, or `commit` fails, everything that
 * was stored for it is given up again. Holds a few chunks in memory, whatever the size.
 */
export async function ingest<Result>(
  deps: IngestDeps,
  actor: Actor,
  source: AsyncIterable<Uint8Array>,
  options: IngestOptions,
  commit: (ingested: Ingested) => Promise<Result>,
): Promise<Result> {
  const upload: Upload = { id: newId("upload"), tenantId: actor.tenantId, userId: actor.id };
  const memory = new ChunkMemory();
  const writer = new ChunkWriter(deps, upload, (bytes) => memory.release(bytes));
  const heartbeat = setInterval(
    () => void keepUploadAlive(deps.database.db, upload, deps.clock()).catch(() => {}),
    aliveEveryMs,
  );
  heartbeat.unref();
  try {
    const read = await readInto(writer, memory, source, options);
    const stored = await writer.finish();
    return await commit({ upload, hasRow: writer.hasRow, stored, ...read });
  } catch (err) {
    await writer.settle();
    if (writer.hasRow) await giveUp(deps, upload);
    throw err;
  } finally {
    clearInterval(heartbeat);
  }
}

async function readInto(
  writer: ChunkWriter,
  memory: ChunkMemory,
  source: AsyncIterable<Uint8Array>,
  options: IngestOptions,
) {
  const chunker = new Chunker((sizeBytes) => memory.take(sizeBytes));
  const whole = createHash("sha256");
  const content: Chunk[] = [];
  let sizeBytes = 0;
  let adding = Promise.resolve();
  // A chunk is hashed in libuv's pool while the next one is being read: this thread has the other hash and the boundaries to find.
  const add = (bytes: Uint8Array<ArrayBuffer>) => {
    const hashed = hashBlob(bytes);
    const before = adding;
    adding = before.then(async () => {
      const chunk = { sha256: await hashed, sizeBytes: bytes.byteLength };
      content.push(chunk);
      await writer.add(chunk, bytes);
    });
    adding.catch(() => {});
    return before;
  };
  try {
    for await (const piece of source) {
      sizeBytes += piece.byteLength;
      if (sizeBytes > options.maxBytes) {
        throw new AppError("files.too_large", { detail: `The largest file allowed has ${options.maxBytes} bytes.` });
      }
      options.requireRoom(sizeBytes);
      whole.update(piece);
      for (const bytes of chunker.push(piece)) await add(bytes);
    }
    const rest = chunker.finish();
    if (rest !== undefined) await add(rest);
  } finally {
    // Whatever went wrong: nothing of this upload may still be on its way to the writer when it is given up.
    await adding.catch(() => {});
  }
  await adding;
  const sha256 = whole.digest("hex");
  if (options.expectedSha256 !== undefined && options.expectedSha256 !== sha256) {
    throw new AppError("files.checksum_mismatch", { detail: `Received ${sizeBytes} bytes with SHA-256 ${sha256}.` });
  }
  return { content, sizeBytes, sha256 };
}

/** What cannot be given up now, because the database is away, the collector gives up later. */
async function giveUp(deps: IngestDeps, upload: Upload): Promise<void> {
  try {
    await releaseUpload(deps, upload);
  } catch (err) {
    deps.log.warn({ err, uploadId: upload.id }, "an upload is left to the collector");
  }
}
