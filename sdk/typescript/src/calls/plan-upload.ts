import { findBoundary } from "../generated/chunking/find-boundary.ts";
import { CHUNK_MAX_BYTES } from "../generated/chunking/parameters.ts";
import type { ChunkOfUpload } from "../generated/models.ts";
import { CanceledError } from "../runtime/errors.ts";
import { runningSha256, sha256Of } from "./file-system.ts";
import type { Source } from "./source.ts";

/** What content consists of: chunks where the content says, so that a change changes those that it is in and no others. */
export interface UploadPlan {
  readonly chunks: readonly ChunkOfUpload[];
  /** Of all of it; undefined in browsers for content of more than one chunk. */
  readonly sha256: string | undefined;
}

/** How many chunks are hashed while more are cut. */
const hashingMax = 4;

/** The first chunks of content. */
export async function cutBeginning(
  source: Source,
  count: number,
  signal: AbortSignal | undefined,
): Promise<ChunkOfUpload[]> {
  const chunks: ChunkOfUpload[] = [];
  for await (const bytes of cut(source)) {
    if (signal?.aborted) throw new CanceledError("The upload was canceled", { cause: signal.reason });
    chunks.push({ sha256: await sha256Of(bytes), sizeBytes: bytes.length });
    if (chunks.length === count) break;
  }
  return chunks;
}

/** Reads content once, from its beginning to its end. */
export async function planUpload(source: Source, signal: AbortSignal | undefined): Promise<UploadPlan> {
  const whole = runningSha256();
  const hashing: Promise<ChunkOfUpload>[] = [];
  const chunks: ChunkOfUpload[] = [];
  for await (const bytes of cut(source)) {
    if (signal?.aborted) throw new CanceledError("The upload was canceled", { cause: signal.reason });
    whole?.update(bytes);
    // It takes a copy of the bytes at once.
    const hashed = sha256Of(bytes);
    const sizeBytes = bytes.length;
    hashing.push(hashed.then((sha256) => ({ sha256, sizeBytes })));
    const first = hashing.length > hashingMax ? hashing.shift() : undefined;
    if (first !== undefined) chunks.push(await first);
  }
  chunks.push(...(await Promise.all(hashing)));
  await source.requireSame();
  return { chunks, sha256: whole?.digest("hex") ?? (chunks.length === 1 ? chunks[0]?.sha256 : undefined) };
}

/** The content in its chunks; each is good until the next one is asked for. */
async function* cut(source: Source): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const buffer = new Uint8Array(Math.min(2 * CHUNK_MAX_BYTES, source.sizeBytes));
  let [start, end, position] = [0, 0, 0];
  for (;;) {
    if (end - start < CHUNK_MAX_BYTES && position < source.sizeBytes) {
      buffer.copyWithin(0, start, end);
      [start, end] = [0, end - start];
      const more = Math.min(buffer.length - end, source.sizeBytes - position);
      await source.read(buffer.subarray(end, end + more), position);
      end += more;
      position += more;
    }
    if (start === end) return;
    const next = findBoundary(buffer, start, end);
    yield buffer.subarray(start, next);
    start = next;
  }
}
