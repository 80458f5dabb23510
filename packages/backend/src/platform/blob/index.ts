export { BlobDamagedError, BlobMissingError, BlobStoreUnavailableError } from "./blob-errors.ts";
export { type BlobKey, blobKey } from "./blob-key.ts";
export { hasMac, macOf } from "./blob-mac.ts";
export type { Allocate, BlobInfo, BlobStore } from "./blob-store.ts";
export { type BlobStoreConfig, createBlobStore, type DiskConfig, type S3Config } from "./create-blob-store.ts";
export type { BlobEncryption, DataKey, DataKeys } from "./encrypted-blob-store.ts";
export { ContentHash, type HashedBlob, hashBlob } from "./hash-blob.ts";
