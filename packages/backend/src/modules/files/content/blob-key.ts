import type { TenantId } from "@scai/contract";
import { type BlobKey, blobKey } from "../../../platform/blob/index.ts";

/** A chunk as the database knows it: its content's hash and which life of that content this is. */
export interface StoredChunk {
  readonly sha256: string;
  readonly incarnation: string;
}

export const blobKeyPrefix = "chunks/";

/** Where a chunk's bytes are: below its tenant, spread over 256 folders by hash. */
export function chunkBlobKey(tenantId: TenantId, chunk: StoredChunk): BlobKey {
  const { sha256, incarnation } = chunk;
  return blobKey(`${blobKeyPrefix}${tenantId}/${sha256.slice(0, 2)}/${sha256}-${incarnation}`);
}

/** The inverse of {@link chunkBlobKey}; undefined for a key that is none of ours. */
export function parseChunkBlobKey(key: string): (StoredChunk & { readonly tenantId: TenantId }) | undefined {
  const match = /^chunks\/(tnt_[0-9a-z]{26})\/[0-9a-f]{2}\/([0-9a-f]{64})-([0-9a-f]{16})$/.exec(key);
  const [, tenant, sha256, incarnation] = match ?? [];
  if (tenant === undefined || sha256 === undefined || incarnation === undefined) return undefined;
  return { tenantId: `tnt_${tenant.slice(4)}`, sha256, incarnation };
}
