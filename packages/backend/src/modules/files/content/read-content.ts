import { AppError, type TenantId } from "@scai/contract";
import { type Allocate, BlobDamagedError, BlobMissingError, hashBlob, hasMac } from "../../../platform/blob/index.ts";
import type { Services } from "../../../services.ts";
import { chunkBlobKey } from "./blob-key.ts";
import { ChunkMemory } from "./chunk-memory.ts";
import { listStoredChunks } from "./uploads.repo.ts";

export interface ContentChunk {
  readonly sha256: string;
  readonly sizeBytes: number;
  /** Null when the database does not know the chunk any more. */
  readonly incarnation: string | null;
  /** Null for a chunk that has to be hashed to know its bytes. */
  readonly mac: string | null;
}

export type ReadDeps = Pick<Services, "blobs" | "database" | "log">;

interface Slice {
  readonly chunk: ContentChunk;
  /** Which of the chunk's bytes are wanted: from `start` up to but not including `end`. */
  readonly start: number;
  readonly end: number;
}

// How many chunks are fetched and checked while one is being sent.
const ahead = 3;

/** Fails with `files.corrupt` when the chunks are not all of the content: with a hole in them, others would stand in the wrong place. */
export function requireWhole(deps: Pick<Services, "log">, content: readonly ContentChunk[], sizeBytes: number): void {
  const listed = content.reduce((sum, chunk) => sum + chunk.sizeBytes, 0);
  if (listed === sizeBytes) return;
  deps.log.error({ listed, sizeBytes }, "a version's chunks are not all of it");
  throw new AppError("files.corrupt", { internal: `the chunks have ${listed} bytes, the version ${sizeBytes}` });
}

/**
 * The bytes from `start` up to but not including `end`. Every chunk is fetched whole and must be what was stored before a byte of it is
 * yielded; a missing or damaged one fails the stream with `files.corrupt`, so wrong bytes never get out. What is yielded is the
 * reader's until it asks for more: then its memory is used again.
 */
export async function* readContent(
  deps: ReadDeps,
  tenantId: TenantId,
  content: readonly ContentChunk[],
  start: number,
  end: number,
): AsyncGenerator<Uint8Array> {
  const wanted = slices(content, start, end);
  const memory = new ChunkMemory();
  const fetched: Promise<Uint8Array<ArrayBuffer>>[] = [];
  const fetchNext = () => {
    const slice = wanted.next();
    if (slice.done) return;
    const bytes = fetchSlice(deps, tenantId, slice.value, (sizeBytes) => memory.take(sizeClassOf(sizeBytes)));
    bytes.catch(() => {}); // it is awaited when its turn comes, or never if the reader leaves
    fetched.push(bytes);
  };
  try {
    for (let i = 0; i < ahead; i++) fetchNext();
    for (let bytes = fetched.shift(); bytes !== undefined; bytes = fetched.shift()) {
      fetchNext();
      const piece = await bytes;
      yield piece;
      memory.release(piece);
    }
  } finally {
    memory.free();
  }
}

/** The power of two, from 64 KiB on, that holds so many bytes: chunks of almost one size use each other's memory. */
function sizeClassOf(sizeBytes: number): number {
  return Math.max(65_536, 2 ** Math.ceil(Math.log2(sizeBytes)));
}

function* slices(content: readonly ContentChunk[], start: number, end: number): Generator<Slice, undefined> {
  let at = 0;
  for (const chunk of content) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, chunk.sizeBytes);
    if (from < to) yield { chunk, start: from, end: to };
    at += chunk.sizeBytes;
    if (at >= end) return;
  }
}

async function fetchSlice(
  deps: ReadDeps,
  tenantId: TenantId,
  slice: Slice,
  allocate: Allocate,
): Promise<Uint8Array<ArrayBuffer>> {
  const { chunk, start, end } = slice;
  const bytes = await fetchChunk(deps, tenantId, chunk, allocate);
  return start === 0 && end === bytes.byteLength ? bytes : bytes.subarray(start, end);
}

/** All bytes of a chunk; fails with `files.corrupt` when they are not what was stored. */
export async function fetchChunk(
  deps: ReadDeps,
  tenantId: TenantId,
  chunk: ContentChunk,
  allocate?: Allocate,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await checked(chunk, await fetchBlob(deps, tenantId, chunk, allocate));
  if (bytes === undefined) throw damaged(deps, tenantId, chunk, "does not hash to its name");
  return bytes;
}

/**
 * The bytes, if they are the chunk's. That their MAC is right says as much as that their hash is, in a quarter of the time; when it is not,
 * the hash decides: a wrong one must not keep right bytes from anybody.
 */
async function checked(
  chunk: ContentChunk,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (bytes.byteLength !== chunk.sizeBytes) return undefined;
  if (chunk.mac !== null && hasMac(bytes, chunk.mac)) return bytes;
  const hashed = await hashBlob(bytes);
  return hashed.sha256 === chunk.sha256 ? hashed.bytes : undefined;
}

/** A blob that another one took the place of since the reader began is read from there. */
async function fetchBlob(
  deps: ReadDeps,
  tenantId: TenantId,
  chunk: ContentChunk,
  allocate: Allocate | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const { sha256, incarnation } = chunk;
  if (incarnation === null) throw damaged(deps, tenantId, chunk, "has no row");
  try {
    return await deps.blobs.get(chunkBlobKey(tenantId, { sha256, incarnation }), undefined, allocate);
  } catch (err) {
    if (err instanceof BlobMissingError) {
      const [now] = await listStoredChunks(deps.database.db, tenantId, [chunk]);
      if (now === undefined || now.incarnation === null || now.incarnation === incarnation)
        throw damaged(deps, tenantId, chunk, "is missing");
      return fetchBlob(deps, tenantId, { ...chunk, incarnation: now.incarnation }, allocate);
    }
    if (err instanceof BlobDamagedError) throw damaged(deps, tenantId, chunk, "does not open");
    throw err;
  }
}

function damaged(deps: Pick<Services, "log">, tenantId: TenantId, chunk: ContentChunk, what: string): AppError {
  deps.log.error({ tenantId, chunk: chunk.sha256, incarnation: chunk.incarnation }, `a stored chunk ${what}`);
  return new AppError("files.corrupt", { internal: `chunk ${chunk.sha256} ${what}` });
}
