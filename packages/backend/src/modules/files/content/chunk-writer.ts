import { AppError, type TenantId, type UploadId, type UserId } from "@scai/contract";
import type { Services } from "../../../services.ts";
import { chunkBlobKey } from "./blob-key.ts";
import {
  type Chunk,
  insertUpload,
  keepUploadAlive,
  type NewChunk,
  type Reservation,
  reserveChunks,
} from "./uploads.repo.ts";

export interface Upload {
  readonly id: UploadId;
  readonly tenantId: TenantId;
  readonly userId: UserId;
}

/** This process was silent for so long that the upload was taken for dead. */
export function uploadGivenUp(): AppError {
  return new AppError("request.incomplete", { detail: "The upload stood still for too long; send it again." });
}

interface WaitingChunk extends NewChunk {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The memory that they lie in, about twice of what they are: used again and again, it is in time written to its end. */
  readonly memoryBytes: number;
}

// Memory of chunks that are hashed but not yet durable. Bounds that of an upload, and is enough to keep disks and S3 busy.
const outstandingMax = 32 * 1024 * 1024;
const batchMax = 32;

// Fewer wait for more, unless the end or the memory is near: a transaction costs as much as storing a chunk or two.
const batchMin = 8;

/**
 * Makes chunks durable while more arrive: first a row that says what is about to be stored, then the bytes. While one batch of rows
 * is being written the next one gathers, so a slow database makes larger batches rather than a slower upload. The memory of a chunk
 * goes to `release` when nobody needs it any more.
 */
export class ChunkWriter {
  readonly #deps: Pick<Services, "blobs" | "clock" | "database">;
  readonly #upload: Upload;
  readonly #release: (bytes: Uint8Array<ArrayBuffer>) => void;
  readonly #seen = new Set<string>();
  readonly #stored: Chunk[] = [];
  readonly #running = new Set<Promise<void>>();
  #waiting: WaitingChunk[] = [];
  #reserving: Promise<void> | undefined;
  #hasRow = false;
  #outstanding = 0;
  #failure: { readonly cause: unknown } | undefined;

  constructor(
    deps: Pick<Services, "blobs" | "clock" | "database">,
    upload: Upload,
    release: (bytes: Uint8Array<ArrayBuffer>) => void,
  ) {
    this.#deps = deps;
    this.#upload = upload;
    this.#release = release;
  }

  /** Takes a chunk; resolves when there is room for more. Throws what went wrong with an earlier one. */
  async add(chunk: NewChunk, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.#throwFailure();
    if (this.#seen.has(chunk.sha256)) return this.#release(bytes);
    this.#seen.add(chunk.sha256);
    const memoryBytes = bytes.buffer.byteLength;
    this.#waiting.push({ ...chunk, bytes, memoryBytes });
    this.#outstanding += memoryBytes;
    if (this.#waiting.length >= batchMin) this.#reserving ??= this.#reserveAll(batchMin);
    while (this.#outstanding > outstandingMax && this.#failure === undefined) {
      if (this.#inFlight().length === 0) this.#reserving = this.#reserveAll(1);
      await Promise.race(this.#inFlight());
    }
    this.#throwFailure();
  }

  /** Resolves when every chunk is durable: those that this upload wrote itself. */
  async finish(): Promise<readonly Chunk[]> {
    await this.#reserving;
    await this.#reserveAll(1);
    await this.settle();
    this.#throwFailure();
    return this.#stored;
  }

  /** Waits until nothing is under way any more, whatever became of it. */
  async settle(): Promise<void> {
    while (this.#reserving !== undefined || this.#running.size > 0) await Promise.allSettled(this.#inFlight());
  }

  /** Whether the database knows of the upload, so that it has to be ended. */
  get hasRow(): boolean {
    return this.#hasRow;
  }

  #inFlight(): Promise<void>[] {
    return this.#reserving === undefined ? [...this.#running] : [this.#reserving, ...this.#running];
  }

  async #reserveAll(atLeast: number): Promise<void> {
    try {
      while (this.#waiting.length >= atLeast && this.#failure === undefined) {
        const batch = this.#waiting.splice(0, batchMax);
        const reserved = await this.#reserve(batch);
        for (const chunk of batch) this.#start(chunk, reserved);
      }
    } catch (cause) {
      this.#failure ??= { cause };
    } finally {
      this.#reserving = undefined;
    }
  }

  async #reserve(batch: readonly WaitingChunk[]): Promise<Map<string, Reservation>> {
    const { database, clock } = this.#deps;
    const now = clock();
    const wanted = batch.map(({ sha256, sizeBytes, mac }) => ({ sha256, sizeBytes, mac }));
    const isFirst = !this.#hasRow;
    const reserved = await database.transaction(async (tx) => {
      if (isFirst) await insertUpload(tx, { ...this.#upload, aliveAt: now });
      else if (!(await keepUploadAlive(tx, this.#upload, now))) throw uploadGivenUp();
      return reserveChunks(tx, this.#upload, wanted, now);
    });
    this.#hasRow = true;
    return new Map(reserved.map((reservation) => [reservation.sha256, reservation]));
  }

  #start(chunk: WaitingChunk, reserved: ReadonlyMap<string, Reservation>): void {
    const reservation = reserved.get(chunk.sha256);
    if (reservation === undefined) throw new Error(`chunk ${chunk.sha256} vanished while it was being reserved`);
    if (reservation.isStored) {
      this.#outstanding -= chunk.memoryBytes;
      this.#release(chunk.bytes);
      return;
    }
    // Another upload may be storing the same chunk at this moment. Its success is not ours to count on, so it is stored twice.
    const running = this.#deps.blobs
      .put(chunkBlobKey(this.#upload.tenantId, reservation), chunk.bytes)
      .then(
        () => {
          this.#stored.push({ sha256: chunk.sha256, sizeBytes: chunk.sizeBytes });
          this.#release(chunk.bytes);
        },
        (cause: unknown) => {
          this.#failure ??= { cause };
        },
      )
      .finally(() => {
        this.#running.delete(running);
        this.#outstanding -= chunk.memoryBytes;
      });
    this.#running.add(running);
  }

  #throwFailure(): void {
    if (this.#failure !== undefined) throw this.#failure.cause;
  }
}
