import { randomBytes } from "node:crypto";
import { newId } from "@scai/contract";
import { chunks, type Database, fileVersions, versionChunks } from "@scai/db";
import type { World } from "./world.ts";

interface ListedChunk {
  readonly sha256: string;
  readonly sizeBytes: number;
}

const rowsMax = 1000;

/** The chunks of content that the caller of a world uploaded before, by plain inserts and without a byte. */
export async function uploadedBefore(database: Database, world: World, count: number): Promise<ListedChunk[]> {
  const { actors, tokens } = world.services;
  const { id: createdBy, tenantId } = await actors.actorOf(await tokens.verify("growth"));
  const content = Array.from({ length: count }, () => ({ sha256: randomBytes(32).toString("hex"), sizeBytes: 65_536 }));
  const versionId = newId("version");
  const createdAt = new Date();
  await database.db.insert(fileVersions).values({
    id: versionId,
    tenantId,
    fileId: newId("file"),
    number: 1,
    sizeBytes: count * 65_536,
    sha256: randomBytes(32).toString("hex"),
    mimeType: "application/octet-stream",
    createdBy,
    createdAt,
  });
  for (let start = 0; start < count; start += rowsMax) {
    const batch = content.slice(start, start + rowsMax);
    const stored = { tenantId, incarnation: randomBytes(8).toString("hex"), isStored: true, createdAt };
    await database.db.insert(chunks).values(batch.map((chunk) => ({ ...stored, ...chunk })));
    await database.db
      .insert(versionChunks)
      .values(batch.map((chunk, i) => ({ versionId, tenantId, position: start + i, ...chunk })));
  }
  return content;
}
