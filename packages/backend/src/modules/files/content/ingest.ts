import { hash } from "node:crypto";
import { AppError, Chunker, newId } from "@scai/contract";
import { ContentHash, type HashedBlob, hashBlob } from "../../../platform/blob/index.ts";
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
const sha256OfNothing = hash("sha256", "");

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
    memory.free();
  }
}

async function readInto(
  writer: ChunkWriter,
  memory: ChunkMemory,
  source: AsyncIterable<Uint8Array>,
  options: IngestOptions,
) {
  const chunker = new Chunker(
    (sizeBytes) => memory.take(sizeBytes),
    (outgrown) => memory.release(outgrown),
  );
  const content: Chunk[] = [];
  // Content of one chunk hashes to what the chunk does.
  let whole: ContentHash | undefined;
  let wholeSha256: Promise<string> | undefined;
  let sizeBytes = 0;
  let adding = Promise.resolve();
  // A chunk is hashed by another thread while the next one is being read: this thread has the boundaries to find.
  const add = (hashing: Promise<HashedBlob>) => {
    const before = adding;
    adding = before.then(async () => {
      const { sha256, mac, bytes } = await hashing;
      const chunk = { sha256, sizeBytes: bytes.byteLength };
      content.push(chunk);
      await writer.add({ ...chunk, mac }, bytes);
    });
    hashing.catch(() => {});
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
      for (const bytes of chunker.push(piece)) {
        whole ??= new ContentHash();
        await add(whole.add(bytes));
      }
    }
    const rest = chunker.finish();
    if (rest !== undefined) await add(whole?.add(rest) ?? hashBlob(rest));
  } finally {
    // Whatever went wrong: nothing of this upload may still be on its way to the writer when it is given up.
    await adding.catch(() => {});
    wholeSha256 = whole?.digest();
    wholeSha256?.catch(() => {});
  }
  await adding;
  const sha256 = (await wholeSha256) ?? content[0]?.sha256 ?? sha256OfNothing;
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
