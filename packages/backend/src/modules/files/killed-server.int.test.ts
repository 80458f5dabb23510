import { createHash, randomBytes, randomInt } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { ApiClient, type Person, type WireFile, type WireShare } from "@scai/testing";
import { expect, onTestFinished, test } from "vitest";
import { collectGarbage, collectOrphanBlobs } from "./jobs/collect-garbage.ts";
import { openKillable } from "./testing/killable.ts";
import { formAround, openRequest } from "./testing/open-request.ts";
import type { ServerProcess } from "./testing/server-process.ts";
import { countStored, danglingChunks } from "./testing/stored.ts";

const mib = 1024 * 1024;
const content = randomBytes(64 * mib);

/** When to kill: how much of the body has been sent, and how long after that. The last one hits the commit, or just misses it. */
const moments = [
  { sentBytes: randomInt(mib), afterMs: 0 },
  { sentBytes: randomInt(8 * mib, 64 * mib), afterMs: randomInt(20) },
  { sentBytes: content.length, afterMs: randomInt(200) },
];

/** Sends an upload until the moment comes, kills the server, and tells what it had answered. */
async function uploadUntilKilled(
  server: ServerProcess,
  who: Person,
  shareId: string,
  moment: (typeof moments)[number],
) {
  const form = formAround({ shareId, name: "killed" });
  const sending = openRequest(`${server.url}/api/v1/files`, "POST", {
    authorization: `Bearer ${who.token}`,
    "content-type": form.contentType,
  });
  await sending.write(form.head);
  for (let at = 0; at < moment.sentBytes; at += 65_536)
    await sending.write(content.subarray(at, Math.min(at + 65_536, moment.sentBytes)));
  if (moment.sentBytes === content.length) {
    await sending.write(form.tail);
    sending.end();
  }
  await sleep(moment.afterMs);
  await server.kill();
  return sending.answer.then(
    ({ status }) => status,
    () => undefined,
  );
}

// R4 of the quality goals, with the real process: what was answered is there, what was not is whole or absent, and nothing leaks.
test("a server that is killed while it takes an upload loses nothing and leaves nothing", {
  timeout: 180_000,
}, async () => {
  const { stores, who, start, close } = await openKillable();
  onTestFinished(close);
  let server = await start();
  const apiOf = () => new ApiClient(server.url, who.token);
  const kept = await apiOf().get<WireShare>("shares.create", { name: "kept", type: "project" });
  const before = await apiOf().get<WireFile>(
    "files.upload",
    { shareId: kept.id, name: "before" },
    { content: content.subarray(0, 8 * mib) },
  );
  const held = await countStored(stores, who.tenantId);
  for (const moment of moments) {
    const told = `killed after ${moment.sentBytes} bytes and ${moment.afterMs} ms`;
    const { id: shareId } = await apiOf().get<WireShare>("shares.create", { name: told, type: "project" });
    // Other bytes each time, or all chunks would be there already.
    content.writeUInt32LE(randomInt(2 ** 32), 0);
    for (let at = 0; at < content.length; at += 200_000) content.writeUInt32LE(randomInt(2 ** 32), at);
    const status = await uploadUntilKilled(server, who, shareId, moment);
    server = await start();

    const found = await apiOf().call("files.lookUp", { shareId, path: "/killed" });
    if (status === 201) expect(found.status, told).toBe(200);
    if (found.status === 200) {
      const { items } = await apiOf().get<{ items: { id: string }[] }>("folders.listChildren", {
        folderId: "root",
        shareId,
      });
      const answer = await apiOf().call("files.getContent", { fileId: items[0]!.id });
      expect(Buffer.compare(answer.bytes, content), told).toBe(0);
    } else expect(found.status, told).toBe(404);
    await collectGarbage(stores, 0);
    expect(await danglingChunks(stores, who.tenantId), told).toEqual([]);
    const left = await countStored(stores, who.tenantId);
    expect(left, told).toMatchObject({ uploads: 0, pins: 0, blobs: left.chunks });
    if (found.status === 404) expect(left.chunks - held.chunks, told).toBe(0);
    else held.chunks = left.chunks;
    expect(await collectOrphanBlobs(stores, 0), told).toBe(0);
  }

  const small = content.subarray(0, 8 * mib);
  const after = await apiOf().get<WireFile>("files.upload", { shareId: kept.id, name: "after" }, { content: small });
  expect(Buffer.compare((await apiOf().call("files.getContent", { fileId: after.id })).bytes, small)).toBe(0);
  const { bytes } = await apiOf().call("files.getContent", { fileId: before.id });
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(before.checksumSha256);
});
