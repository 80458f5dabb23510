import { AppError, UPLOAD_CHUNK_MAX_BYTES, UPLOAD_CHUNK_MIN_BYTES } from "@scai/contract";
import type { Chunk } from "../content/uploads.repo.ts";

export const chunkSizeDefault = 4_194_304;
const chunksMax = 100_000;

/** How many chunks can be listed: as many as fit into the body of a request. */
export const listedMax = 8192;

/** How an upload is cut: into the chunks that the client lists, into equal ones, or here, as the bytes come. */
export type ChunkPlan =
  | { readonly chunking: "listed"; readonly chunkSizeBytes: null; readonly chunks: readonly Chunk[] }
  | { readonly chunking: "sized"; readonly chunkSizeBytes: number; readonly chunkCount: number }
  | { readonly chunking: "streamed"; readonly beginning: readonly Chunk[] };

/** The plan that a client's wishes come to; fails with `request.invalid` when they fit neither the content nor the bounds of chunks. */
export function planChunks(input: {
  readonly sizeBytes: number;
  readonly chunkSizeBytes?: number | undefined;
  readonly chunks?: readonly Chunk[] | undefined;
  readonly isStreamed?: boolean | undefined;
}): ChunkPlan {
  const { sizeBytes, chunkSizeBytes = chunkSizeDefault, chunks } = input;
  if (input.chunkSizeBytes !== undefined && input.isStreamed) throw wrong("chunkSizeBytes", "a stream is cut here");
  if (input.isStreamed) return { chunking: "streamed", beginning: chunks ?? [] };
  if (chunks === undefined) {
    const chunkCount = Math.ceil(sizeBytes / chunkSizeBytes);
    if (chunkCount > chunksMax) {
      throw wrong("chunkSizeBytes", `that would be ${chunkCount} chunks; at most ${chunksMax} are allowed`);
    }
    return { chunking: "sized", chunkSizeBytes, chunkCount };
  }
  if (input.chunkSizeBytes !== undefined) throw wrong("chunkSizeBytes", "expected either this or chunks");
  const small = chunks.slice(0, -1).findIndex((chunk) => chunk.sizeBytes < UPLOAD_CHUNK_MIN_BYTES);
  if (small !== -1) {
    throw wrong(
      "chunks",
      `chunk ${small} has fewer than ${UPLOAD_CHUNK_MIN_BYTES} bytes, which only the last may have`,
    );
  }
  const listed = chunks.reduce((sum, chunk) => sum + chunk.sizeBytes, 0);
  if (listed !== sizeBytes)
    throw wrong("chunks", `together they have ${listed} bytes, and sizeBytes says ${sizeBytes}`);
  return { chunking: "listed", chunkSizeBytes: null, chunks };
}

/** How many bytes one of equal chunks has; undefined when there is no such chunk. */
export function sizeOfChunk(sizeBytes: number, chunkSizeBytes: number, index: number): number | undefined {
  const size = Math.min(chunkSizeBytes, sizeBytes - index * chunkSizeBytes);
  return size > 0 ? size : undefined;
}

/** The bounds of a chunk that a client announces. */
export const chunkBounds = { min: UPLOAD_CHUNK_MIN_BYTES, max: UPLOAD_CHUNK_MAX_BYTES };

function wrong(member: string, message: string): AppError {
  return new AppError("request.invalid", { issues: [{ path: [member], message }] });
}
