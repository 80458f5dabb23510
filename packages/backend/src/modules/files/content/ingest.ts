import { createHash, hash } from "node:crypto";
import { AppError, Chunker, newId } from "@scai/contract";
import type { Services } from "../../../services.ts";
import type { Actor } from "../../identity/index.ts";
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
  const writer = new ChunkWriter(deps, upload);
  const heartbeat = setInterval(
    () => void keepUploadAlive(deps.database.db, upload, deps.clock()).catch(() => {}),
    aliveEveryMs,
  );
  heartbeat.unref();
  try {
    const read = await readInto(writer, source, options);
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

async function readInto(writer: ChunkWriter, source: AsyncIterable<Uint8Array>, options: IngestOptions) {
  const chunker = new Chunker();
  const whole = createHash("sha256");
  const content: Chunk[] = [];
  let sizeBytes = 0;
  const add = async (bytes: Uint8Array) => {
    const chunk = { sha256: hash("sha256", bytes, "hex"), sizeBytes: bytes.byteLength };
    content.push(chunk);
    await writer.add(chunk, bytes);
  };
  for await (const piece of source) {
    sizeBytes += piece.byteLength;
    if (sizeBytes > options.maxBytes) {
      throw new AppError("files.too_large", { detail: `The largest file allowed has ${options.maxBytes} bytes.` });
    }
    whole.update(piece);
    for (const bytes of chunker.push(piece)) await add(bytes);
  }
  const rest = chunker.finish();
  if (rest !== undefined) await add(rest);
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
