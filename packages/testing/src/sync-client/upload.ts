import { CHUNK_MIN_BYTES, Chunker } from "@scai/contract";
import type { ApiClient } from "../api-client.ts";
import { type Entry, sha256Of } from "./local-folder.ts";
import { idOf } from "./reconcile.ts";

interface Begun {
  readonly data: { readonly id: string; readonly missing: readonly number[] };
}

/**
 * Sends the content, unless it was sent before, and tells the upload; undefined when the server does not take it now. What is more than a
 * chunk is cut as the contract says, so that of a large file only what changed goes out.
 */
export async function upload(api: ApiClient, shareId: string, entry: Entry): Promise<string | undefined> {
  const parentId = idOf(entry.parent);
  const where =
    entry.id === undefined
      ? { shareId, name: entry.name, ...(typeof parentId === "string" ? { folderId: parentId } : {}) }
      : { replaceFileId: entry.id };
  const content = { sizeBytes: entry.content.length, checksumSha256: entry.sha256 };
  const input = { ...where, ...content, deferConflicts: true };
  const of = JSON.stringify(input);
  if (entry.upload?.of === of) return entry.upload.id;
  const isCut = entry.content.length > CHUNK_MIN_BYTES;
  const chunks = isCut ? cut(entry.content) : [entry.content];
  const begun = await api.call("uploads.create", { ...input, ...(isCut ? { chunks: chunks.map(listed) } : {}) });
  if (begun.status !== 201) return undefined;
  const { data }: Begun = JSON.parse(new TextDecoder().decode(begun.bytes));
  for (const index of data.missing) {
    const chunk = { uploadId: data.id, index };
    const stored = await api.call("uploads.putChunk", chunk, { content: chunks[index] ?? new Uint8Array() });
    if (stored.status >= 300) return undefined;
  }
  entry.upload = { id: data.id, of };
  return data.id;
}

function cut(content: Uint8Array): Uint8Array[] {
  const chunker = new Chunker();
  const chunks: Uint8Array[] = chunker.push(content);
  const rest = chunker.finish();
  return rest === undefined ? chunks : [...chunks, rest];
}

function listed(chunk: Uint8Array) {
  return { sha256: sha256Of(chunk), sizeBytes: chunk.length };
}
