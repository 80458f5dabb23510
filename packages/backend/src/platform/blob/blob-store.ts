import type { BlobKey } from "./blob-key.ts";

/** No blob is larger: the largest chunk a client may cut. */
export const BLOB_MAX_BYTES = 8_388_608;

/** What the keys of encrypted blobs end with, below {@link BlobStore}. */
export const encryptedSuffix = "_aes";

/** How many more bytes an encrypted blob has. */
export const encryptionOverheadBytes = 45;

export interface BlobInfo {
  readonly key: BlobKey;
  readonly sizeBytes: number;
  readonly modifiedAt: Date;
}

export type Allocate = (sizeBytes: number) => Uint8Array<ArrayBuffer>;

/**
 * Where the bytes of files are. A blob is written once, whole, and read whole; whoever reads one checks its hash.
 *
 * Every method fails with `BlobStoreUnavailableError` when the store cannot be used. A server that does not answer is
 * given up within 5 s; a disk that hangs hangs its callers. A call fails with the reason of its `signal` once aborted.
 */
export interface BlobStore {
  /**
   * Durable when it resolves: no crash after that loses or tears the bytes. A key must only ever be put with the same
   * bytes, so putting it again, at the same time too, is harmless. The bytes must not change until it settles.
   */
  put(key: BlobKey, bytes: Uint8Array, signal?: AbortSignal): Promise<void>;

  /**
   * The whole blob, never a part of it. Fails with `BlobMissingError` when there is none, with `BlobDamagedError` when it is encrypted and
   * does not open. The memory is the caller's, and `allocate`'s
   * where the store can choose: at least so many bytes, with any content.
   */
  get(key: BlobKey, signal?: AbortSignal, allocate?: Allocate): Promise<Uint8Array<ArrayBuffer>>;

  /** Whether a blob is encrypted with the present data key of its tenant; false for one that is not there. */
  isEncrypted(key: BlobKey): Promise<boolean>;

  /** Removes the blobs that are there; one that is not is no error. A crash may bring a removed blob back. */
  delete(keys: readonly BlobKey[]): Promise<void>;

  /**
   * Every blob whose key starts with `prefix`, in no promised order, in bounded memory. A blob that is put or deleted
   * meanwhile may be among them or not.
   */
  list(prefix: string): AsyncIterable<BlobInfo>;

  /** Resolves when the store can be used. Cheap enough for a readiness probe. */
  check(signal?: AbortSignal): Promise<void>;

  close(): Promise<void>;
}

/** Throws a RangeError when `bytes` are too many for one blob. */
export function assertBlobSize(key: BlobKey, bytes: Uint8Array): void {
  const bytesMax = BLOB_MAX_BYTES + (key.endsWith(encryptedSuffix) ? encryptionOverheadBytes : 0);
  if (bytes.length > bytesMax) {
    throw new RangeError(`Blob ${key} has ${bytes.length} bytes; at most ${bytesMax} are allowed`);
  }
}
