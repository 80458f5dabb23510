import { createHash } from "node:crypto";
import { type FolderId, idFromBytes, idToBytes, newId, type ShareId } from "@scai/contract";
import { chunks, fileVersions, nodes, versionChunks } from "@scai/db";
import type { Person } from "@scai/testing";
import type { Services } from "../../../services.ts";
import { chunkBlobKey } from "../content/blob-key.ts";

const batchSize = 500;
const putAtOnce = 25;

/** So many small files in a folder, each of a chunk of its own, written past the API, which would take hours. */
export async function insertFiles(
  { database, blobs }: Pick<Services, "blobs" | "database">,
  { id: by, tenantId }: Pick<Person, "id" | "tenantId">,
  place: { readonly shareId: ShareId; readonly folderId: FolderId },
  count: number,
): Promise<void> {
  const now = new Date();
  const stamps = { createdBy: by, createdAt: now, modifiedBy: by, modifiedAt: now };
  for (let start = 0; start < count; start += batchSize) {
    const made = Array.from({ length: Math.min(batchSize, count - start) }, (_, i) => {
      const bytes = Buffer.from(`${place.folderId} ${start + i}`);
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const chunk = { tenantId, sha256, incarnation: "0".repeat(16), sizeBytes: bytes.length };
      return { name: `${start + i}`, fileId: idToBytes(newId("file")), versionId: newId("version"), bytes, chunk };
    });
    for (let put = 0; put < made.length; put += putAtOnce)
      await Promise.all(
        made.slice(put, put + putAtOnce).map(({ chunk, bytes }) => blobs.put(chunkBlobKey(tenantId, chunk), bytes)),
      );
    await database.db.insert(chunks).values(made.map(({ chunk }) => ({ ...chunk, isStored: true, createdAt: now })));
    await database.db.insert(fileVersions).values(
      made.map(({ fileId, versionId: id, chunk }) => {
        const { sha256, sizeBytes } = chunk;
        const content = { sizeBytes, sha256, mimeType: "text/plain" };
        const { createdBy, createdAt } = stamps;
        return { id, tenantId, fileId: idFromBytes("file", fileId), number: 1, ...content, createdBy, createdAt };
      }),
    );
    await database.db.insert(versionChunks).values(
      made.map(({ versionId, chunk: { sha256, sizeBytes } }) => {
        return { versionId, tenantId, position: 0, sha256, sizeBytes };
      }),
    );
    await database.db.insert(nodes).values(
      made.map(({ fileId: id, name, versionId, chunk: { sha256, sizeBytes } }) => ({
        ...stamps,
        id,
        tenantId,
        shareId: place.shareId,
        parentId: idToBytes(place.folderId),
        kind: "file" as const,
        name,
        revision: 1,
        inheritsAcl: true,
        versionId,
        versionNumber: 1,
        sizeBytes,
        sha256,
        mimeType: "text/plain",
        trashedAt: null,
      })),
    );
  }
}
