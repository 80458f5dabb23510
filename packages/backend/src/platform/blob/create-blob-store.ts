import type { BlobStore } from "./blob-store.ts";
import { openDiskBlobStore } from "./disk-blob-store.ts";
import { type BlobEncryption, encrypted } from "./encrypted-blob-store.ts";

export type BlobStoreConfig = DiskConfig | S3Config;

export interface DiskConfig {
  readonly kind: "disk";
  /** Made when missing. Processes may share it. */
  readonly directory: string;
}

export interface S3Config {
  readonly kind: "s3";
  readonly endpoint: string;
  readonly region: string;
  /** Must exist. */
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/**
 * Opens the store that `config` describes, with `encryption` one that reads encrypted blobs too, and writes them when it is on. A disk that cannot be used fails here with `BlobStoreUnavailableError`, an S3
 * server that does not answer only when it is used, so that a server can start before its store is there.
 */
export async function createBlobStore(config: BlobStoreConfig, encryption?: BlobEncryption): Promise<BlobStore> {
  const store = await openBlobStore(config);
  return encryption === undefined ? store : encrypted(store, encryption);
}

async function openBlobStore(config: BlobStoreConfig): Promise<BlobStore> {
  if (config.kind === "disk") return await openDiskBlobStore(config.directory);
  // Loaded here because the AWS SDK costs 110 ms and 36 MB, which a store on disk need not pay.
  const { openS3BlobStore } = await import("./s3-blob-store.ts");
  return openS3BlobStore(config);
}
