import { randomBytes } from "node:crypto";
import { idToBytes } from "@scai/contract";
import { createDatabase } from "@scai/db";
import {
  ApiClient,
  type Harness,
  harnessOn,
  openTestDatabase,
  test,
  unique,
  type WireFile,
  type WireItem,
} from "@scai/testing";
import { describe, expect, inject, onTestFinished } from "vitest";
import { checkStore } from "./fsck/check-store.ts";
import { collectGarbage } from "./jobs/collect-garbage.ts";
import { removeDeleted } from "./jobs/purge-trash.ts";
import { sha256, type WireUpload } from "./testing/chunked.ts";
import { type StatementPoint, startPausingMariaDb } from "./testing/pausing-mariadb.ts";
import { startServerProcess } from "./testing/server-process.ts";
import { countStored } from "./testing/stored.ts";

// R4 of the quality goals: whoever dies at whatever point, what was answered is there, what was not is done or not done, never in part, and
// nothing is left behind.

/** A share with a folder, a file in it and, where one is needed, an upload of other content. */
interface Prepared {
  readonly h: Harness;
  readonly shareId: string;
  readonly folderId: string;
  readonly file: WireFile;
  readonly uploadId: string | undefined;
  readonly content: Buffer;
}

async function prepare(h: Harness, { isUploading = false } = {}): Promise<Prepared> {
  const { id: shareId } = await h.share();
  const { id: folderId } = await h.folder(shareId, { name: "folder" });
  const file = await h.file(shareId, { name: "file", folderId });
  const content = randomBytes(2000);
  const begun = { shareId, name: "sent", sizeBytes: content.length, checksumSha256: sha256(content) };
  const upload = isUploading ? await h.rest().get<WireUpload>("uploads.create", begun) : undefined;
  return { h, shareId, folderId, file, uploadId: upload?.id, content };
}

type Call = (client: ApiClient, its: Prepared) => Promise<{ readonly status: number }>;

const calls = {
  upload: (client, { shareId, content }) => client.call("files.upload", { shareId, name: "new" }, { content }),
  replace: (client, { file, content }) => client.call("files.replaceContent", { fileId: file.id }, { content }),
  put: (client, { uploadId, content }) => client.call("uploads.putChunk", { uploadId, index: 0 }, { content }),
  complete: (client, { uploadId }) => client.call("uploads.complete", { uploadId }),
  copy: (client, { file, shareId }) => client.call("files.copy", { fileId: file.id, targetShareId: shareId }),
  copyFolder: (client, { folderId, shareId }) =>
    client.call("folders.copy", { folderId, targetShareId: shareId, name: "copy" }),
  move: (client, { file, shareId }) => client.call("files.move", { fileId: file.id, targetShareId: shareId }),
  trash: (client, { folderId }) => client.call("folders.delete", { folderId }),
  delete: (client, { folderId }) => client.call("folders.delete", { folderId, permanent: true }),
} as const satisfies Record<string, Call>;

/** What is in the share when it has been done, by path; before there is `/folder/file` alone. */
const results: Readonly<Record<keyof typeof calls, (was: string, sent: string) => Record<string, string>>> = {
  upload: (was, sent) => ({ "/folder/file": was, "/new": sent }),
  replace: (_was, sent) => ({ "/folder/file": sent }),
  put: (was) => ({ "/folder/file": was }),
  complete: (was, sent) => ({ "/folder/file": was, "/sent": sent }),
  copy: (was) => ({ "/folder/file": was, "/file": was }),
  copyFolder: (was) => ({ "/folder/file": was, "/copy/file": was }),
  move: (was) => ({ "/file": was }),
  trash: () => ({}),
  delete: () => ({}),
};

/** The statement at which the end comes, told by another one of its transaction, and whether what was asked for is done then. */
type End = readonly [call: keyof typeof calls, point: Omit<StatementPoint, "of">, isDone: boolean];

const commitOf = (call: keyof typeof calls, within: string): readonly End[] => [
  [call, { statement: "commit", within, when: "before" }, false],
  [call, { statement: "commit", within, when: "after" }, true],
];

const ends: readonly End[] = [
  ["upload", { statement: "commit", within: "insert into `upload_chunks`", when: "before" }, false],
  ["upload", { statement: "commit", within: "insert into `upload_chunks`", when: "after" }, false],
  ["upload", { statement: "insert into `file_versions`", when: "before" }, false],
  ...commitOf("upload", "insert into `file_versions`"),
  ...commitOf("replace", "insert into `file_versions`"),
  ["put", { statement: "commit", within: "insert into `upload_chunks`", when: "before" }, false],
  ["put", { statement: "commit", within: "insert into `upload_chunks`", when: "after" }, false],
  ...commitOf("put", "update `chunks`"),
  ...commitOf("complete", "insert into `file_versions`"),
  ...commitOf("copy", "insert into `file_versions`"),
  ...commitOf("copyFolder", "insert into `folder_copies`"),
  ...commitOf("move", "update `nodes`"),
  ...commitOf("trash", "update `nodes`"),
  ...commitOf("delete", "update `nodes`"),
];

/** What is in the share, by path, and what it hashes to. */
async function filesIn({ h, shareId }: Prepared): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const folders = ["root"];
  for (let folderId = folders.pop(); folderId !== undefined; folderId = folders.pop()) {
    const input = folderId === "root" ? { folderId, shareId } : { folderId };
    const { items } = await h.rest().get<{ items: WireItem[] }>("folders.listChildren", input);
    for (const item of items) {
      if (item.kind === "folder") folders.push(item.id);
      else found[item.path] = sha256(await h.download(item.id));
    }
  }
  return found;
}

/** Fsck with all bytes finds nothing; and once what is under way has been given up no upload, and no blob without a row, is left. */
async function expectNothingLeft({ server: { services }, owner: { tenantId } }: Harness): Promise<void> {
  const found = [];
  for await (const { kind, detail } of checkStore(services, { tenant: tenantId, readsAll: true, graceSeconds: -60 }))
    found.push(`${kind}: ${detail}`);
  expect(found).toEqual([]);
  const left = await countStored(services, tenantId);
  expect(left).toMatchObject({ uploads: 0, pins: 0, blobs: left.chunks });
}

test("a server that is killed at any point of a write has done it or not, loses nothing and leaves nothing", {
  timeout: 180_000,
}, async ({ server }) => {
  const stack = inject("stack");
  const { url: databaseUrl, database } = await openTestDatabase();
  await database.close();
  await using paused = await startPausingMariaDb(databaseUrl);
  // Tenants and partners of their own: who is held in a transaction keeps none of the others waiting.
  const prepared = await Promise.all(
    ends.map(async ([call]) => {
      const isUploading = call === "put" || call === "complete";
      const its = await prepare(await harnessOn(server, { partner: unique("prt") }), { isUploading });
      if (call === "complete") await calls.put(its.h.rest(), its);
      return its;
    }),
  );
  const options = { databaseUrl: paused.url, poolSize: 2 * ends.length };
  const killed = await startServerProcess(stack, options);
  onTestFinished(() => killed.kill());
  const underWay = ends.map(async ([call, point], i) => {
    const its = prepared[i]!;
    const of = Buffer.from(idToBytes(its.h.owner.tenantId)).toString("hex");
    const reached = paused.reach({ ...point, of });
    const answer = calls[call](new ApiClient(killed.url, its.h.owner.token), its).catch(() => undefined);
    await Promise.race([
      reached,
      answer.then((a) => {
        throw new Error(`${call} ${JSON.stringify(point)} answered ${JSON.stringify(a?.status)}`);
      }),
    ]);
    return { answer };
  });
  const answers = await Promise.all(underWay);
  await killed.kill();
  for (const { answer } of answers) expect(await answer).toBeUndefined();

  await Promise.all(
    ends.map(async ([call, point, isDone], i) => {
      const its = prepared[i]!;
      const told = `${call}, ${point.when} ${point.statement} of ${point.within}`;
      const was = its.file.checksumSha256;
      const done = results[call](was, sha256(its.content));
      expect(await filesIn(its), told).toEqual(isDone ? done : { "/folder/file": was });
      // Whoever got no answer asks again.
      if (!isDone) expect((await calls[call](its.h.rest(), its)).status, told).toBeLessThan(300);
      expect(await filesIn(its), told).toEqual(done);
      if (call === "put") await its.h.rest().call("uploads.abort", { uploadId: its.uploadId });
    }),
  );
  await removeDeleted(server.services);
  await collectGarbage(server.services, 0);
  await Promise.all(prepared.map(({ h }) => expectNothingLeft(h)));
});

/** What a worker does when the end comes, and at which statement. */
const workerEnds: readonly (readonly [string, StatementPoint])[] = [
  ["before it has removed what was deleted", { statement: "commit", within: "delete from `nodes`", when: "before" }],
  ["after it has removed what was deleted", { statement: "commit", within: "delete from `nodes`", when: "after" }],
  ["between blobs and the notes of them", { statement: "delete from `blob_deletions`", when: "before" }],
  ["after the notes of blobs", { statement: "delete from `blob_deletions`", when: "after" }],
];

describe("a worker that ends", () => {
  test.for(workerEnds)("%s is made up for by the next", async ([_when, point], { h }) => {
    const { url, database } = await openTestDatabase();
    await database.close();
    await using paused = await startPausingMariaDb(url);
    const its = await prepare(h);
    await calls.delete(h.rest(), its);
    const { services } = h.server;
    const dying = { ...services, database: createDatabase({ url: paused.url, poolSize: 1 }) };
    const reached = paused.reach(point);
    removeDeleted(dying)
      .then(() => collectGarbage(dying, 900))
      .catch(() => {});
    await reached;
    paused.cut();
    await removeDeleted(services);
    await collectGarbage(services, 0);
    expect(await filesIn(its)).toEqual({});
    await expectNothingLeft(h);
  });
});
