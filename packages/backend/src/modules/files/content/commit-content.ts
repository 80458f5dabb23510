import type { FileId, TenantId, UserId, VersionId } from "@scai/contract";
import { fileVersions, type Tx } from "@scai/db";
import { uploadGivenUp } from "./chunk-writer.ts";
import type { Ingested } from "./ingest.ts";
import { insertVersionChunks, markStored, takeUpload } from "./uploads.repo.ts";

export interface NewVersion {
  readonly id: VersionId;
  readonly tenantId: TenantId;
  readonly fileId: FileId;
  readonly number: number;
  readonly mimeType: string;
  readonly createdBy: UserId;
  readonly createdAt: Date;
}

/**
 * Turns ingested content into a version, in the caller's transaction: from its commit on the version needs the chunks and the upload
 * no longer does. Fails, and with it the transaction, when the upload was given up in the meantime.
 */
export async function commitContent(tx: Tx, ingested: Ingested, version: NewVersion): Promise<void> {
  if (ingested.hasRow && !(await takeUpload(tx, ingested.upload))) throw uploadGivenUp();
  await markStored(tx, version.tenantId, ingested.stored);
  await tx.insert(fileVersions).values({ ...version, sizeBytes: ingested.sizeBytes, sha256: ingested.sha256 });
  await insertVersionChunks(tx, version.tenantId, version.id, ingested.content);
}
