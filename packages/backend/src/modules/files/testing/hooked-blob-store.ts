import type { Allocate, BlobInfo, BlobKey, BlobStore } from "../../../platform/blob/index.ts";

/** What happens instead of a put; `store` does the put itself. */
export type OnPut = (store: () => Promise<void>, key: BlobKey, bytes: Uint8Array) => Promise<void>;

const asIs: OnPut = (store) => store();

/** A blob store whose puts a test can delay, fail, or leave out, whose gets it can watch and fail, and that can die behind a deletion. */
export class HookedBlobStore implements BlobStore {
  onPut: OnPut = asIs;
  /** Runs before a get, and fails it. */
  beforeGet: (key: BlobKey) => void = () => {};
  /** Runs when blobs have been deleted, before the caller is told. */
  afterDelete: () => void = () => {};
  readonly #inner: BlobStore;

  constructor(inner: BlobStore) {
    this.#inner = inner;
  }

  /** Lets puts go through again. */
  reset(): void {
    this.onPut = asIs;
  }

  put(key: BlobKey, bytes: Uint8Array, signal?: AbortSignal): Promise<void> {
    return this.onPut(() => this.#inner.put(key, bytes, signal), key, bytes);
  }

  async get(key: BlobKey, signal?: AbortSignal, allocate?: Allocate): Promise<Uint8Array<ArrayBuffer>> {
    this.beforeGet(key);
    return this.#inner.get(key, signal, allocate);
  }

  isEncrypted(key: BlobKey): Promise<boolean> {
    return this.#inner.isEncrypted(key);
  }

  async delete(keys: readonly BlobKey[]): Promise<void> {
    await this.#inner.delete(keys);
    this.afterDelete();
  }

  list(prefix: string): AsyncIterable<BlobInfo> {
    return this.#inner.list(prefix);
  }

  check(signal?: AbortSignal): Promise<void> {
    return this.#inner.check(signal);
  }

  close(): Promise<void> {
    return this.#inner.close();
  }
}
