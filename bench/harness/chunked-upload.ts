import { hash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { FileId, ShareId } from "@scai/contract";
import type { ApiClient } from "./api-client.ts";

export interface HashedChunk {
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly bytes: Uint8Array;
}

// As many at once as a client sends on a good line.
const atOnce = 4;

export function hashed(chunks: readonly Uint8Array[]): HashedChunk[] {
  return chunks.map((bytes) => ({ sha256: hash("sha256", bytes), sizeBytes: bytes.length, bytes }));
}

/** Uploads listed chunks, of which the server says which it needs; resolves with how many bytes of bodies went out for it. */
export async function uploadChunks(
  api: ApiClient,
  target: { readonly shareId: ShareId; readonly name: string } | { readonly replaceFileId: FileId },
  chunks: readonly HashedChunk[],
): Promise<{ readonly fileId: FileId; readonly sentBytes: number }> {
  // Hashing has kept this thread from seeing that the server closed connections on which nothing came: it looks at sockets before the second.
  for (let turn = 0; turn < 2; turn++) await setImmediate();
  const listed = chunks.map(({ sha256, sizeBytes }) => ({ sha256, sizeBytes }));
  const input = { ...target, sizeBytes: chunks.reduce((sum, chunk) => sum + chunk.sizeBytes, 0), chunks: listed };
  const upload = await api.createUpload(input);
  let sentBytes = Buffer.byteLength(JSON.stringify(input));
  const wanted = upload.missing.values();
  const send = async () => {
    for (const index of wanted) {
      const chunk = chunks[index];
      if (chunk === undefined) throw new Error(`there is no chunk ${index}`);
      await api.putChunk(upload.id, index, chunk.bytes);
      sentBytes += chunk.sizeBytes;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, send));
  const { id: fileId } = await api.completeUpload(upload.id);
  return { fileId, sentBytes };
}
