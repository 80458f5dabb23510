import { randomBytes } from "node:crypto";
import { readFile, rm, truncate, writeFile } from "node:fs/promises";
import { idToBytes, newId } from "@scai/contract";
import {
  aces,
  chunks,
  fileVersions,
  nodes,
  shareMembers,
  shareSequences,
  syncCursors,
  uploadChunks,
  usageCounters,
  versionChunks,
} from "@scai/db";
import { exemptFromFsck, type Harness, test, type WireFile } from "@scai/testing";
import { and, eq, sql } from "drizzle-orm";
import { describe, expect, inject } from "vitest";
import { blobKey } from "../../../platform/blob/index.ts";
import { recalculateTenant } from "../../quotas/index.ts";
import { insertFiles } from "../testing/many-files.ts";
import { blobPath, chunksOfVersion } from "../testing/stored.ts";
import { checkStore } from "./check-store.ts";
import type { Finding, FindingKind } from "./finding.ts";

interface Stored {
  readonly shareId: string;
  readonly folderId: string;
  readonly innerId: string;
  readonly file: WireFile;
  /** Its present content, and that of its first version. */
  readonly contents: readonly [Buffer, Buffer];
  readonly parts: Awaited<ReturnType<typeof chunksOfVersion>>;
  readonly oldParts: Awaited<ReturnType<typeof chunksOfVersion>>;
  readonly pathOf: (key: string) => string;
}

/** A share with a folder in a folder and in it a file of two versions of some chunks each. */
async function aStore(h: Harness): Promise<Stored> {
  const { id: shareId } = await h.share();
  const { id: folderId } = await h.folder(shareId);
  const { id: innerId } = await h.folder(shareId, { parentId: folderId });
  const [old, content] = [randomBytes(4 << 20), randomBytes(4 << 20)];
  const first = await h.file(shareId, { folderId: innerId, content: old });
  await h.rest().get("files.replaceContent", { fileId: first.id }, { content });
  const file = await h.rest().get<WireFile>("files.get", { fileId: first.id });
  const { database } = h.server.services;
  const parts = await chunksOfVersion(database, h.owner.tenantId, file.versionId);
  const oldParts = await chunksOfVersion(database, h.owner.tenantId, first.versionId);
  expect(parts.length).toBeGreaterThan(1);
  const pathOf = (key: string) => blobPath(inject("stack").directory, key);
  return { shareId, folderId, innerId, file, contents: [content, old], parts, oldParts, pathOf };
}

async function fsck(h: Harness, { repair }: { repair: boolean }): Promise<Pick<Finding, "kind" | "subject">[]> {
  const found = [];
  const options = { tenant: h.owner.tenantId, readsAll: true, graceSeconds: -60 };
  for await (const finding of checkStore(h.server.services, options)) {
    const { kind, subject } = finding;
    found.push({ kind, subject });
    if (repair) await finding.repair?.();
  }
  return found;
}

const db = (h: Harness) => h.server.services.database.db;
const nodeOf = (id: string) => eq(nodes.id, idToBytes(id));

async function flip(path: string): Promise<void> {
  const bytes = await readFile(path);
  bytes[bytes.length >> 1]! ^= 1;
  await writeFile(path, bytes);
}

interface Corruption {
  readonly name: string;
  readonly make: (h: Harness, stored: Stored) => Promise<unknown>;
  /** What is to be found, of what: the text is cut at the first space. */
  readonly finds: (h: Harness, stored: Stored) => readonly (readonly [FindingKind, string])[];
  /** `all`: afterwards nothing is found any more. `again`: it is found until somebody brings the bytes back. `none`: a person decides. */
  readonly repairs: "all" | "again" | "none";
}

const unknownUpload = newId("upload");
const unknownNode = newId("folder");
const unknownFile = newId("file");
const unknownShare = newId("share");
const aDevice = newId("device");
const anAce = newId("ace");

const corruptions: readonly Corruption[] = [
  {
    name: "a chunk without its blob",
    make: (_h, { parts, pathOf }) => rm(pathOf(parts[0]!.key)),
    finds: (_h, { parts }) => [["chunk_missing", parts[0]!.sha256]],
    repairs: "again",
  },
  {
    name: "a flipped bit",
    make: (_h, { parts, pathOf }) => flip(pathOf(parts[0]!.key)),
    finds: (_h, { parts }) => [["chunk_damaged", parts[0]!.sha256]],
    repairs: "again",
  },
  {
    name: "a cut blob",
    make: (_h, { parts, pathOf }) => truncate(pathOf(parts[1]!.key), 100),
    finds: (_h, { parts }) => [["chunk_damaged", parts[1]!.sha256]],
    repairs: "again",
  },
  {
    name: "two bad chunks in one file",
    async make(_h, { parts, pathOf }) {
      await flip(pathOf(parts[0]!.key));
      await rm(pathOf(parts[1]!.key));
    },
    finds: (_h, { parts }) => [
      ["chunk_damaged", parts[0]!.sha256],
      ["chunk_missing", parts[1]!.sha256],
    ],
    repairs: "again",
  },
  {
    name: "a bad chunk that only an old version has",
    make: (_h, { oldParts, pathOf }) => flip(pathOf(oldParts[0]!.key)),
    finds: (_h, { oldParts }) => [["chunk_damaged", oldParts[0]!.sha256]],
    repairs: "again",
  },
  {
    name: "a version with a wrong size",
    make: (h, { file }) => db(h).update(fileVersions).set({ sizeBytes: 7 }).where(eq(fileVersions.id, file.versionId)),
    finds: (_h, { file }) => [
      ["version_incomplete", file.versionId],
      ["file_differs_from_version", file.id],
      ["usage_wrong", "any"],
    ],
    repairs: "all",
  },
  {
    name: "a version with a wrong size and a bad chunk, which nothing proves the size of",
    async make(h, { file, parts, pathOf }) {
      await db(h).update(fileVersions).set({ sizeBytes: 7 }).where(eq(fileVersions.id, file.versionId));
      await flip(pathOf(parts[0]!.key));
    },
    finds: (_h, { file, parts }) => [
      ["version_incomplete", file.versionId],
      ["file_differs_from_version", file.id],
      ["chunk_damaged", parts[0]!.sha256],
      ["usage_wrong", "any"],
    ],
    repairs: "none",
  },
  {
    name: "a file with a wrong size",
    make: (h, { file }) => db(h).update(nodes).set({ sizeBytes: 7 }).where(nodeOf(file.id)),
    finds: (_h, { file }) => [["file_differs_from_version", file.id]],
    repairs: "all",
  },
  {
    name: "a chunk with a wrong size",
    make: (h, { parts }) => db(h).update(chunks).set({ sizeBytes: 7 }).where(eq(chunks.sha256, parts[0]!.sha256)),
    finds: (_h, { parts }) => [["chunk_size_wrong", parts[0]!.sha256]],
    repairs: "all",
  },
  {
    name: "a reference too few: a version needs a chunk that has no row",
    make: (h, { parts }) => db(h).delete(chunks).where(eq(chunks.sha256, parts[0]!.sha256)),
    finds: (_h, { parts }) => [["chunk_unknown", parts[0]!.sha256]],
    repairs: "all",
  },
  {
    name: "a reference too many: a chunk that nothing needs",
    async make(h) {
      const sha256 = "00".repeat(32);
      const values = { incarnation: "00".repeat(8), sizeBytes: 1, isStored: false, createdAt: new Date() };
      await db(h)
        .insert(chunks)
        .values({ tenantId: h.owner.tenantId, sha256, ...values });
    },
    finds: () => [["chunk_unneeded", "00".repeat(32)]],
    repairs: "all",
  },
  {
    name: "chunks that an upload holds which does not exist",
    make: (h, { parts }) =>
      db(h)
        .insert(uploadChunks)
        .values({ uploadId: unknownUpload, tenantId: h.owner.tenantId, sha256: parts[0]!.sha256 }),
    finds: () => [["pin_lost", unknownUpload]],
    repairs: "all",
  },
  {
    name: "a chunk that counts as not stored",
    make: (h, { parts }) => db(h).update(chunks).set({ isStored: false }).where(eq(chunks.sha256, parts[0]!.sha256)),
    finds: (_h, { parts }) => [["chunk_not_marked", parts[0]!.sha256]],
    repairs: "all",
  },
  {
    name: "a blob that nothing names",
    make: (h) =>
      h.server.services.blobs.put(
        blobKey(`chunks/${h.owner.tenantId}/ab/${"ab".repeat(32)}-${"00".repeat(8)}`),
        Buffer.from("x"),
      ),
    finds: (h) => [["blob_unknown", `chunks/${h.owner.tenantId}/ab/${"ab".repeat(32)}-${"00".repeat(8)}`]],
    repairs: "all",
  },
  {
    name: "a version whose place in the list of chunks is empty",
    make: (h, { file }) =>
      db(h)
        .delete(versionChunks)
        .where(and(eq(versionChunks.versionId, file.versionId), eq(versionChunks.position, 0))),
    finds: (_h, { file, parts }) => [
      ["version_incomplete", file.versionId],
      ["chunk_unneeded", parts[0]!.sha256],
    ],
    repairs: "none",
  },
  {
    name: "a version of a file that does not exist",
    make: (h, { file }) =>
      db(h)
        .update(fileVersions)
        .set({ fileId: unknownFile })
        .where(and(eq(fileVersions.fileId, file.id), eq(fileVersions.number, 1))),
    finds: () => [
      ["version_lost", "any"],
      ["usage_wrong", "any"],
    ],
    repairs: "none",
  },
  {
    name: "a file whose current version does not exist",
    make: (h, { file }) =>
      db(h)
        .update(nodes)
        .set({ versionId: newId("version") })
        .where(nodeOf(file.id)),
    finds: (_h, { file }) => [
      ["file_without_version", file.id],
      ["usage_wrong", "any"],
    ],
    repairs: "all",
  },
  {
    name: "folders that lie in each other",
    make: (h, { folderId, innerId }) =>
      db(h)
        .update(nodes)
        .set({ parentId: idToBytes(innerId) })
        .where(nodeOf(folderId)),
    finds: () => [["node_cycle", "any"]],
    repairs: "all",
  },
  {
    name: "a folder whose folder does not exist",
    make: (h, { folderId }) =>
      db(h)
        .update(nodes)
        .set({ parentId: idToBytes(unknownNode) })
        .where(nodeOf(folderId)),
    finds: (_h, { folderId }) => [["node_lost", folderId]],
    repairs: "all",
  },
  {
    name: "a folder in a file",
    make: (h, { folderId, innerId, file }) =>
      db(h)
        .update(nodes)
        .set({
          parentId: sql`case when id = ${Buffer.from(idToBytes(file.id))} then ${Buffer.from(idToBytes(folderId))} else ${Buffer.from(idToBytes(file.id))} end`,
        })
        .where(sql`id in (${Buffer.from(idToBytes(file.id))}, ${Buffer.from(idToBytes(innerId))})`),
    finds: (_h, { innerId }) => [["node_in_file", innerId]],
    repairs: "all",
  },
  {
    name: "a thing of another share than its folder",
    make: (h, { file }) => db(h).update(nodes).set({ shareId: unknownShare }).where(nodeOf(file.id)),
    finds: (_h, { file }) => [
      ["node_in_other_share", file.id],
      ["usage_wrong", "any"],
    ],
    repairs: "none",
  },
  {
    name: "an access entry of what does not exist",
    make: (h) =>
      db(h)
        .insert(aces)
        .values({
          id: anAce,
          tenantId: h.owner.tenantId,
          resourceKind: "folder",
          resourceId: idToBytes(unknownNode),
          principalKind: "everyone",
          principalId: null,
          type: "allow",
          permissions: 1,
          inheritToChildren: true,
          expiresAt: null,
        }),
    finds: () => [["entry_lost", anAce]],
    repairs: "all",
  },
  {
    name: "a member of a share that does not exist",
    make: (h) =>
      db(h)
        .insert(shareMembers)
        .values({
          tenantId: h.owner.tenantId,
          shareId: unknownShare,
          principalKind: "user",
          principalId: idToBytes(h.owner.id),
          role: "reader",
          addedBy: h.owner.id,
          addedAt: new Date(),
        }),
    finds: () => [["member_lost", unknownShare]],
    repairs: "all",
  },
  {
    name: "a counter behind the change log",
    make: (h, { file }) =>
      db(h)
        .update(shareSequences)
        .set({ lastSequence: 1 })
        .where(eq(shareSequences.shareId, `shr_${file.shareId.slice(4)}`)),
    finds: (_h, { shareId }) => [["sequence_behind", shareId]],
    repairs: "all",
  },
  {
    name: "a cursor ahead of the change log",
    make: (h, { file }) =>
      db(h)
        .insert(syncCursors)
        .values({
          deviceId: aDevice,
          shareId: `shr_${file.shareId.slice(4)}`,
          tenantId: h.owner.tenantId,
          cursor: "any",
          sequence: 1_000_000,
          syncedAt: new Date(),
        }),
    finds: () => [["cursor_ahead", aDevice]],
    repairs: "all",
  },
  {
    name: "usage that was counted wrong",
    make: (h, { shareId }) =>
      db(h)
        .update(usageCounters)
        .set({ usedBytes: 1 })
        .where(eq(usageCounters.targetId, idToBytes(shareId))),
    // The tenant has what its shares say.
    finds: (h, { shareId }) => [
      ["usage_wrong", shareId],
      ["usage_wrong", h.owner.tenantId],
    ],
    repairs: "all",
  },
];

test("nothing is found where nothing is wrong, in the trash, under copy and with old versions too", async ({ h }) => {
  const { shareId, folderId, innerId, file } = await aStore(h);
  await h.rest().get("files.copy", { fileId: file.id, targetShareId: shareId });
  for (const [name, id] of [
    ["folders.delete", innerId],
    ["folders.restore", innerId],
    ["folders.delete", folderId],
  ] as const)
    expect((await h.rest().call(name, { folderId: id })).status).toBeLessThan(300);
  expect(await fsck(h, { repair: false })).toEqual([]);
});

// R5 of the quality goals: none invented on a clean store of 100,000, FSCK_FILES=100000; --reporter=verbose tells time and memory.
const fileCount = Number(process.env["FSCK_FILES"] ?? 100);

test(`nothing is invented in a clean store of ${fileCount} files`, { timeout: 3_600_000 }, async ({ h, annotate }) => {
  const { services } = h.server;
  const { id: shareId } = await h.share();
  const { id: folderId } = await h.folder(shareId);
  const place = { shareId: `shr_${shareId.slice(4)}`, folderId: `fld_${folderId.slice(4)}` } as const;
  await insertFiles(services, h.owner, place, fileCount);
  await recalculateTenant(services, h.owner.tenantId);
  const startedAt = performance.now();
  const before = process.memoryUsage.rss();
  expect(await fsck(h, { repair: false })).toEqual([]);
  const [seconds, mib] = [(performance.now() - startedAt) / 1000, (process.memoryUsage.rss() - before) / 2 ** 20];
  await annotate(`${seconds.toFixed(1)} s, ${mib.toFixed(0)} MiB more`);
});

describe.each(corruptions)("$name", ({ make, finds, repairs }) => {
  test("is found, and nothing else; its repair touches nothing that can be read", async ({ h }) => {
    exemptFromFsck(h.owner.tenantId);
    const stored = await aStore(h);
    await make(h, stored);
    const expected = finds(h, stored).map(([kind, subject]) => ({
      kind,
      subject: subject === "any" ? expect.any(String) : subject,
    }));
    const found = await fsck(h, { repair: false });
    expect(found).toHaveLength(expected.length);
    expect(found).toEqual(expect.arrayContaining(expected));
    // What one repair puts right is not wrong any more when its turn comes, and what it brings to light is found by the next run.
    expect(found).toEqual(expect.arrayContaining(await fsck(h, { repair: true })));
    let left = await fsck(h, { repair: repairs === "all" });
    if (repairs === "all") {
      if (left.length > 0) left = await fsck(h, { repair: false });
      expect(left).toEqual([]);
      const [content, old] = stored.contents;
      expect(Buffer.compare(await h.download(stored.file.id), content)).toBe(0);
      const first = await h.fetch(`/files/${stored.file.id}/content?version=1`);
      expect(Buffer.compare(Buffer.from(await first.arrayBuffer()), old)).toBe(0);
    }
    if (repairs === "again") {
      expect(left).toEqual(found);
      // Whoever still has the bytes brings them back by uploading them anywhere in the tenant.
      for (const content of stored.contents) await h.file(stored.shareId, { content });
      expect(await fsck(h, { repair: false })).toEqual([]);
      expect(Buffer.compare(await h.download(stored.file.id), stored.contents[0])).toBe(0);
    }
    if (repairs === "none") expect(left.length).toBeGreaterThan(0);
  });
});

test("two things of one name in a folder are told apart again, and both stay", async ({ h }) => {
  const { shareId, file } = await aStore(h);
  const other = await h.file(shareId, { content: Buffer.from("other") });
  await db(h).execute(sql`alter table nodes drop index nodes_live_name`);
  try {
    await db(h)
      .update(nodes)
      .set({ name: other.name, parentId: idToBytes(shareId) })
      .where(nodeOf(file.id));
    const expected = [{ kind: "name_taken_twice", subject: other.id }];
    expect(await fsck(h, { repair: false })).toEqual(expected);
    expect(await fsck(h, { repair: true })).toEqual(expected);
    expect(await fsck(h, { repair: false })).toEqual([]);
  } finally {
    await db(h).execute(sql`alter table nodes add unique index nodes_live_name (live_parent_id, name)`);
  }
  expect(Buffer.from(await h.download(other.id)).toString()).toBe("other");
});
