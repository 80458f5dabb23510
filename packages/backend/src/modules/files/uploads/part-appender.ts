import { AppError } from "@scai/contract";
import type { HashedBlob } from "../../../platform/blob/index.ts";
import type { Services } from "../../../services.ts";
import { chunkBlobKey } from "../content/blob-key.ts";
import {
  type Chunk,
  countPins,
  deletePins,
  dropUnneededChunks,
  holdUpload,
  markStored,
  type NewChunk,
  reserveChunks,
} from "../content/uploads.repo.ts";
import { idleMs } from "./create-session.ts";
import {
  appendParts,
  deletePart,
  listPartsWith,
  lockOpenSession,
  type PartRow,
  type SessionRow,
  sumReceived,
} from "./session.repo.ts";

type Deps = Pick<Services, "blobs" | "clock" | "database">;

// So many bytes are stored while as many come.
const batchBytesMax = 8 * 1024 * 1024;

/** Where a streamed upload goes on: how much has come, and the last chunk of it, which the next bytes may lengthen. */
export interface AppendPlace {
  readonly offset: number;
  readonly tail: PartRow | undefined;
}

interface WaitingChunk extends NewChunk {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Puts chunks behind those that a streamed upload has, each batch in the three steps of every upload: pinned, stored, received. With
 * `isAllOrNothing` none is received before `finish`. Two that append at the same place exclude each other when they say that chunks
 * are received: the second fails with `uploads.offset_mismatch`.
 */
export class PartAppender {
  readonly #deps: Deps;
  readonly #session: SessionRow;
  readonly #isAllOrNothing: boolean;
  readonly #release: (bytes: Uint8Array<ArrayBuffer>) => void;
  /** Chunks that are pinned and perhaps no part of the upload. */
  readonly #pinned = new Set<string>();
  #offset: number;
  #tail: PartRow | undefined;
  #position: number;
  #adding: Promise<void> = Promise.resolve();
  #waiting: WaitingChunk[] = [];
  #waitingBytes = 0;
  #stored: Chunk[] = [];
  #storing: Promise<void> = Promise.resolve();

  constructor(
    deps: Deps,
    session: SessionRow,
    place: AppendPlace,
    options: { readonly isAllOrNothing: boolean; readonly release: (bytes: Uint8Array<ArrayBuffer>) => void },
  ) {
    this.#deps = deps;
    this.#session = session;
    this.#isAllOrNothing = options.isAllOrNothing;
    this.#release = options.release;
    this.#offset = place.offset;
    this.#tail = place.tail;
    this.#position = place.tail?.position ?? 0;
    if (place.tail !== undefined) this.#pinned.add(place.tail.sha256);
  }

  /** How much of the content is received. */
  get offset(): number {
    return this.#offset;
  }

  /** Takes the next chunk, which another thread hashes while the one after it comes; resolves when there is room for that. */
  add(hashing: Promise<HashedBlob>): Promise<void> {
    const before = this.#adding;
    this.#adding = before.then(async () => {
      const hashed = await hashing;
      this.#waiting.push({ ...hashed, sizeBytes: hashed.bytes.byteLength });
      this.#waitingBytes += hashed.bytes.byteLength;
      if (this.#waitingBytes >= batchBytesMax) await this.#storeWaiting();
    });
    hashing.catch(() => {});
    this.#adding.catch(() => {}); // whoever adds the next one, or finishes, is told
    return before;
  }

  /** Resolves when every chunk is received. */
  async finish(): Promise<void> {
    await this.#adding;
    await this.#storeWaiting();
    await this.#storing;
    if (this.#isAllOrNothing) await this.#receive(this.#stored);
  }

  /** Lets go what was stored and is no part of the upload: when other bytes came in between, or the wrong ones. To be called last. */
  async dropStrays(): Promise<void> {
    await this.#adding.catch(() => {});
    await this.#storing.catch(() => {});
    const { database, clock } = this.#deps;
    const hashes = [...this.#pinned];
    if (hashes.length === 0) return;
    await database.transaction(async (tx) => {
      if (!(await lockOpenSession(tx, this.#session))) return;
      const received = await listPartsWith(tx, this.#session, hashes);
      const strays = hashes.filter((sha256) => !received.has(sha256)).map((sha256) => ({ sha256 }));
      if (strays.length === 0) return;
      await deletePins(tx, this.#session, strays);
      await dropUnneededChunks(tx, this.#session.tenantId, strays, clock());
    });
  }

  async #storeWaiting(): Promise<void> {
    await this.#storing;
    const batch = this.#waiting;
    if (batch.length === 0) return;
    this.#waiting = [];
    this.#waitingBytes = 0;
    this.#storing = this.#store(batch);
    this.#storing.catch(() => {}); // whoever waits for it is told
  }

  async #store(batch: readonly WaitingChunk[]): Promise<void> {
    const unique = new Map(batch.map((chunk) => [chunk.sha256, chunk]));
    const wanted = Array.from(unique.values(), ({ sha256, sizeBytes, mac }) => ({ sha256, sizeBytes, mac }));
    const reserved = await this.#deps.database.transaction(async (tx) => {
      if (!(await holdUpload(tx, this.#session))) throw new AppError("uploads.not_found");
      return reserveChunks(tx, this.#session, wanted, this.#deps.clock());
    });
    for (const { sha256 } of wanted) this.#pinned.add(sha256);
    await Promise.all(
      reserved.map(async (reservation) => {
        const bytes = unique.get(reservation.sha256)?.bytes;
        if (bytes === undefined) throw new Error(`${reservation.sha256} was not asked for`);
        await this.#deps.blobs.put(chunkBlobKey(this.#session.tenantId, reservation), bytes);
      }),
    );
    const chunks = batch.map(({ sha256, sizeBytes }) => ({ sha256, sizeBytes }));
    for (const { bytes } of batch) this.#release(bytes);
    if (this.#isAllOrNothing) this.#stored.push(...chunks);
    else await this.#receive(chunks);
  }

  async #receive(chunks: readonly Chunk[]): Promise<void> {
    if (chunks.length === 0) return;
    const session = this.#session;
    const hashes = [...new Set(chunks.map((chunk) => chunk.sha256))];
    const until = new Date(this.#deps.clock().getTime() + idleMs);
    await this.#deps.database.transaction(async (tx) => {
      if (!(await lockOpenSession(tx, session, until))) throw new AppError("uploads.not_found");
      const { bytes } = await sumReceived(tx, session);
      // Whoever appended here meanwhile may also have let go what both of us pinned.
      if (bytes !== this.#offset || (await countPins(tx, session, hashes)) !== hashes.length)
        throw offsetMismatch(bytes);
      await markStored(tx, session.tenantId, chunks);
      if (this.#tail !== undefined) await deletePart(tx, session, this.#tail.position);
      await appendParts(tx, session, this.#position, chunks);
    });
    for (const sha256 of hashes) if (sha256 !== this.#tail?.sha256) this.#pinned.delete(sha256);
    this.#offset += chunks.reduce((sum, chunk) => sum + chunk.sizeBytes, -(this.#tail?.sizeBytes ?? 0));
    this.#position += chunks.length;
    this.#tail = undefined;
  }
}

export function offsetMismatch(offset: number): AppError {
  return new AppError("uploads.offset_mismatch", { detail: `${offset} bytes have come; go on from there.` });
}
