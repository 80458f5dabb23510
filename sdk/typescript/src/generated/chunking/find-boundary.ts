// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import { seekGear } from "./gear.ts";
import { CHUNK_MAX_BYTES, CHUNK_MIN_BYTES, CHUNK_NORMAL_BYTES, LOOSE_MASK, STRICT_MASK } from "./parameters.ts";

/**
 * Where the chunk that starts at `start` ends: an offset in `(start, end]`, for a file whose bytes from `start` on are
 * `buffer[start, end)`. It is `end` when the file ends before a cut. For a file that comes in pieces, use `Chunker`.
 */
export function findBoundary(buffer: Uint8Array, start: number, end: number): number {
  const cut = seekCut(buffer, start, start, end);
  return cut === -1 ? end : cut;
}

/**
 * Looks for the end of the chunk that starts at `start` among the bytes `[from, to)`, those before having been looked
 * at, and returns the offset behind its last byte, or -1 when the chunk goes on beyond `to`.
 */
export function seekCut(bytes: Uint8Array, start: number, from: number, to: number): number {
  const clamp = (offset: number): number => Math.min(Math.max(start + offset, from), to);
  const strict = clamp(CHUNK_MIN_BYTES);
  const loose = clamp(CHUNK_NORMAL_BYTES);
  const limit = clamp(CHUNK_MAX_BYTES);
  let cut = -1;
  if (strict < loose) cut = seekGear(bytes, strict, loose, STRICT_MASK);
  if (cut === -1 && loose < limit) cut = seekGear(bytes, loose, limit, LOOSE_MASK);
  if (cut === -1 && limit === start + CHUNK_MAX_BYTES) cut = limit;
  return cut;
}
