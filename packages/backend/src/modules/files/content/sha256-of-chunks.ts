import { hash } from "node:crypto";
import type { TenantId } from "@scai/contract";
import { ContentHash } from "../../../platform/blob/index.ts";
import { type ContentChunk, fetchChunk, type ReadDeps } from "./read-content.ts";

// How many chunks are fetched while one is being hashed.
const ahead = 3;

/**
 * The SHA-256 of content that is stored already, read once more from its chunks. Fails with `files.corrupt` when one of them is not what
 * was stored, or is missing. Holds a few chunks in memory, and hashes in another thread.
 */
export async function sha256OfChunks(
  deps: ReadDeps,
  tenantId: TenantId,
  content: readonly ContentChunk[],
): Promise<string> {
  const [only, ...more] = content;
  if (only === undefined) return hash("sha256", "");
  if (more.length === 0) return only.sha256;
  const whole = new ContentHash();
  const fetching: Promise<Uint8Array<ArrayBuffer>>[] = [];
  let failure: { readonly cause: unknown } | undefined;
  try {
    for (let i = 0; i < content.length + ahead; i++) {
      const next = content[i];
      if (next !== undefined) {
        const bytes = fetchChunk(deps, tenantId, next);
        bytes.catch(() => {}); // it is awaited when its turn comes
        fetching.push(bytes);
      }
      const chunk = content[i - ahead];
      const fetched = i < ahead ? undefined : fetching.shift();
      if (chunk === undefined || fetched === undefined) continue;
      await whole.append(await fetched);
    }
  } catch (cause) {
    failure = { cause };
  }
  const sum = await whole.digest();
  if (failure !== undefined) throw failure.cause;
  return sum;
}
