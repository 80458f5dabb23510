import { randomBytes } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { chunks, damagedChunks } from "@scai/db";
import { type Harness, test } from "@scai/testing";
import { eq } from "drizzle-orm";
import { expect, inject } from "vitest";
import { eventsOf } from "../../audit/testing/events-of.ts";
import { HookedBlobStore } from "../testing/hooked-blob-store.ts";
import { blobPath, chunksOfVersion } from "../testing/stored.ts";
import { listTenantsDue } from "./scrub.repo.ts";
import { scrubTenant } from "./scrub-content.ts";

const options = { bytesMax: 1e12, graceSeconds: -60, restDays: 7 };

/** A file of some chunks, in the order in which they are read. */
async function prepare(h: Harness) {
  const { id: shareId } = await h.share();
  const file = await h.file(shareId, { content: randomBytes(5 << 20) });
  const parts = await chunksOfVersion(h.server.services.database, h.owner.tenantId, file.versionId);
  expect(parts.length).toBeGreaterThan(2);
  const inOrder = parts.toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  return { file, parts: inOrder, pathOf: (index: number) => blobPath(inject("stack").directory, inOrder[index]!.key) };
}

const damagedOf = async (h: Harness) =>
  (await h.server.services.database.db.select().from(damagedChunks).where(eq(damagedChunks.tenantId, h.owner.tenantId)))
    .map(({ sha256, kind }) => `${kind} ${sha256}`)
    .toSorted();

const toldOf = async (h: Harness) =>
  (await eventsOf(h))
    .filter(({ action }) => action.startsWith("chunk."))
    .map(({ action, resourceId }) => `${action} ${resourceId}`);

test("every damaged chunk is found and told once, nothing is changed, and what is right again is told too", async ({
  h,
}) => {
  const { file, parts, pathOf } = await prepare(h);
  const { services } = h.server;
  const all = parts.reduce((sum, part) => sum + part.sizeBytes, 0);
  expect(await scrubTenant(services, h.owner.tenantId, options)).toEqual({ bytes: all, found: 0 });
  const [whole, flipped] = [await readFile(pathOf(0)), await readFile(pathOf(1))];
  await rm(pathOf(0));
  await writeFile(pathOf(1), Buffer.concat([flipped.subarray(0, -1), Buffer.from([(flipped.at(-1) ?? 0) ^ 1])]));
  const rowsBefore = await services.database.db.select().from(chunks).where(eq(chunks.tenantId, h.owner.tenantId));
  for (let pass = 0; pass < 2; pass++)
    expect(await scrubTenant(services, h.owner.tenantId, options)).toEqual({ bytes: all, found: 2 });
  expect(await damagedOf(h)).toEqual([`chunk_damaged ${parts[1]!.sha256}`, `chunk_missing ${parts[0]!.sha256}`]);
  expect(await toldOf(h)).toEqual([`chunk.damaged ${parts[0]!.sha256}`, `chunk.damaged ${parts[1]!.sha256}`]);
  const [event] = (await eventsOf(h)).filter(({ action }) => action === "chunk.damaged");
  expect(event).toMatchObject({
    severity: "critical",
    actorKind: "system",
    after: { kind: "chunk_missing", detail: `Needed by version 1 of ${file.id}.` },
  });
  expect(await services.database.db.select().from(chunks).where(eq(chunks.tenantId, h.owner.tenantId))).toEqual(
    rowsBefore,
  );
  // From a backup.
  await writeFile(pathOf(0), whole);
  await writeFile(pathOf(1), flipped);
  expect((await scrubTenant(services, h.owner.tenantId, options)).found).toBe(0);
  expect(await damagedOf(h)).toEqual([]);
  expect((await toldOf(h)).slice(2)).toEqual([
    `chunk.recovered ${parts[0]!.sha256}`,
    `chunk.recovered ${parts[1]!.sha256}`,
  ]);
});

test("a run reads no more than it may, the next goes on behind it, and a tenant that was read whole rests", async ({
  h,
}) => {
  const { parts } = await prepare(h);
  const { services } = h.server;
  const read: string[] = [];
  const blobs = new HookedBlobStore(services.blobs);
  blobs.beforeGet = (key) => void read.push(key);
  const isDue = async (daysAgo: number) => {
    const endedBefore = new Date(Date.now() - daysAgo * 24 * 3600 * 1000);
    return (await listTenantsDue(services.database.db, endedBefore, 1_000_000)).includes(h.owner.tenantId);
  };
  expect(await isDue(7)).toBe(true);
  for (const part of parts) {
    expect(await isDue(7)).toBe(true);
    const scrubbed = await scrubTenant({ ...services, blobs }, h.owner.tenantId, { ...options, bytesMax: 1 });
    expect(scrubbed).toEqual({ bytes: part.sizeBytes, found: 0 });
  }
  expect(read).toEqual(parts.map((part) => part.key));
  expect(await scrubTenant({ ...services, blobs }, h.owner.tenantId, options)).toEqual({ bytes: 0, found: 0 });
  expect(await isDue(7)).toBe(false);
  expect(await isDue(-1)).toBe(true);
  // A store that cannot be used is not taken for damage, and the place is kept.
  await scrubTenant(services, h.owner.tenantId, { ...options, bytesMax: 1 });
  blobs.beforeGet = () => {
    throw new Error("away");
  };
  await expect(scrubTenant({ ...services, blobs }, h.owner.tenantId, options)).rejects.toThrow("away");
  expect(await damagedOf(h)).toEqual([]);
  const rest = parts.slice(1).reduce((sum, part) => sum + part.sizeBytes, 0);
  expect(await scrubTenant(services, h.owner.tenantId, options)).toEqual({ bytes: rest, found: 0 });
});
