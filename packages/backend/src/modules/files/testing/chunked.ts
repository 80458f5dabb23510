import { createHash } from "node:crypto";
import { Chunker } from "@scai/contract";
import type { ApiClient, WireFile } from "@scai/testing";

export interface WireUpload {
  readonly id: string;
  readonly status: string;
  readonly fileId: string | null;
  readonly receivedBytes: number;
  readonly chunkCount: number;
  readonly missingCount: number;
  readonly missing: readonly number[];
  readonly expiresAt: string;
}

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** The chunks that the published rules cut content into. */
export function cut(content: Uint8Array): Uint8Array[] {
  const chunker = new Chunker();
  const chunks: Uint8Array[] = chunker.push(content);
  const last = chunker.finish();
  return last === undefined ? chunks : [...chunks, last];
}

/** Pieces of one size. */
export function slice(content: Uint8Array, size: number): Uint8Array[] {
  const count = Math.ceil(content.length / size);
  return Array.from({ length: count }, (_, i) => content.subarray(i * size, (i + 1) * size));
}

export const listOf = (chunks: readonly Uint8Array[]) =>
  chunks.map((bytes) => ({ sha256: sha256(bytes), sizeBytes: bytes.length }));

/** Begins an upload of listed chunks, sends what is missing, and completes it; tells how many bytes it sent. */
export async function uploadListed(
  api: ApiClient,
  input: Readonly<Record<string, unknown>>,
  chunks: readonly Uint8Array[],
): Promise<{ file: WireFile; sentBytes: number; sentChunks: number }> {
  const sizeBytes = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const begun = await api.get<WireUpload>("uploads.create", { ...input, sizeBytes, chunks: listOf(chunks) });
  const wanted = begun.missing.flatMap((index) => {
    const content = chunks[index];
    return content === undefined ? [] : [{ index, content }];
  });
  for (const { index, content } of wanted)
    await api.get("uploads.putChunk", { uploadId: begun.id, index }, { content });
  const file = await api.get<WireFile>("uploads.complete", { uploadId: begun.id });
  const sentBytes = wanted.reduce((sum, { content }) => sum + content.length, 0);
  return { file, sentBytes, sentChunks: wanted.length };
}
