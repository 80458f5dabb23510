import { join } from "node:path";
import type { TenantId, VersionId } from "@scai/contract";
import { chunks, type Database, uploadChunks, uploads, versionChunks } from "@scai/db";
import { and, asc, eq } from "drizzle-orm";
import type { BlobStore } from "../../../platform/blob/index.ts";
import { listBlobs } from "../../../platform/blob/testing/list-blobs.ts";
import { blobKeyPrefix, chunkBlobKey } from "../content/blob-key.ts";

interface Stores {
  readonly database: Database;
  readonly blobs: BlobStore;
}

/** How much of each kind a tenant has: what a failed upload must not leave behind. */
export async function countStored({ database: { db }, blobs }: Stores, tenantId: TenantId) {
  const [pending, pins, rows, found] = await Promise.all([
    db.$count(uploads, eq(uploads.tenantId, tenantId)),
    db.$count(uploadChunks, eq(uploadChunks.tenantId, tenantId)),
    db.$count(chunks, eq(chunks.tenantId, tenantId)),
    listBlobs(blobs, `${blobKeyPrefix}${tenantId}/`),
  ]);
  return { uploads: pending, pins, chunks: rows, blobs: found.length };
}

export const nothingStored = { uploads: 0, pins: 0, chunks: 0, blobs: 0 };

/** The chunks of a version in order, and the keys of their blobs. */
export async function chunksOfVersion({ db }: Database, tenantId: TenantId, versionId: VersionId) {
  const rows = await db
    .select({ sha256: chunks.sha256, sizeBytes: chunks.sizeBytes, incarnation: chunks.incarnation })
    .from(versionChunks)
    .innerJoin(chunks, and(eq(chunks.sha256, versionChunks.sha256), eq(chunks.tenantId, versionChunks.tenantId)))
    .where(and(eq(versionChunks.versionId, versionId), eq(versionChunks.tenantId, tenantId)))
    .orderBy(asc(versionChunks.position));
  return rows.map((row) => ({ ...row, key: chunkBlobKey(tenantId, row) }));
}

/** Where the disk store of the test run has a blob. */
export function blobPath(directory: string, key: string): string {
  return join(directory, "blobs", key);
}

/** Whether every chunk that a version of the tenant needs has a row that says it is stored, and its blob. */
export async function danglingChunks({ database: { db }, blobs }: Stores, tenantId: TenantId): Promise<string[]> {
  const needed = await db
    .selectDistinct({ sha256: versionChunks.sha256, incarnation: chunks.incarnation, isStored: chunks.isStored })
    .from(versionChunks)
    .leftJoin(chunks, and(eq(chunks.sha256, versionChunks.sha256), eq(chunks.tenantId, versionChunks.tenantId)))
    .where(eq(versionChunks.tenantId, tenantId));
  const stored = new Set((await listBlobs(blobs, `${blobKeyPrefix}${tenantId}/`)).map((info) => String(info.key)));
  return needed
    .filter(({ sha256, incarnation, isStored }) => {
      if (incarnation === null || isStored !== true) return true;
      return !stored.has(chunkBlobKey(tenantId, { sha256, incarnation }));
    })
    .map(({ sha256 }) => sha256);
}
