import type { BlobKey } from "./blob-key.ts";

/** There is no blob under `key`. */
export class BlobMissingError extends Error {
  override readonly name = "BlobMissingError";
  readonly key: BlobKey;

  constructor(key: BlobKey, options?: ErrorOptions) {
    super(`There is no blob ${key}`, options);
    this.key = key;
  }
}

/** There is something under `key`, and it is not what was put there. */
export class BlobDamagedError extends Error {
  override readonly name = "BlobDamagedError";

  constructor(key: BlobKey, what: string, options?: ErrorOptions) {
    super(`Blob ${key} is damaged: ${what}`, options);
  }
}

/** The store cannot be used now. Whether a put that fails so has stored its bytes is not known; it may be repeated. */
export class BlobStoreUnavailableError extends Error {
  override readonly name = "BlobStoreUnavailableError";
  /** There is no room left: reading goes on, writing does not until someone makes room. */
  readonly isFull: boolean;

  constructor(message: string, options?: ErrorOptions & { isFull?: boolean }) {
    super(message, options);
    this.isFull = options?.isFull ?? false;
  }
}
