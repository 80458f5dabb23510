import { permissionBits } from "@scai/contract";
import { harnessOn, setUserStatus, signToken, startTestServer, test } from "@scai/testing";
import { describe, expect } from "vitest";
import { LiveClient, watch } from "../testing/live-client.ts";

/** Longer than it takes for a lost right to count, which is promised to be a second. */
const promisedMs = 1000;

async function closedWithin(client: LiveClient, ms: number): Promise<number | "still open"> {
  const late = new Promise<"still open">((resolve) => setTimeout(() => resolve("still open"), ms));
  return Promise.race([client.closed, late]);
}

describe("signing in", () => {
  test("takes the token from the header, the query or the first frame", async ({ h }) => {
    const { url } = h.server;
    using header = new LiveClient(url, { token: h.owner.token });
    using query = new LiveClient(url, { query: `?token=${h.owner.token}` });
    using frame = new LiveClient(url);
    await frame.send({ action: "authenticate", token: h.owner.token });
    for (const client of [header, query, frame]) await client.heard(({ type }) => type === "connected");
  });

  test("closes with 4401 on a bad token, however it comes, and on a subscription before any token", async ({ h }) => {
    const { url } = h.server;
    const expired = await signToken({
      tenant: h.tenant,
      user: h.owner.scaikeyId,
      expiresInSeconds: -60,
      issuedAt: new Date(Date.now() - 120_000),
    });
    using header = new LiveClient(url, { token: "not-a-token" });
    using query = new LiveClient(url, { query: `?token=${expired}` });
    using frame = new LiveClient(url);
    await frame.send({ action: "authenticate", token: "" });
    using hasty = new LiveClient(url);
    await hasty.send({ action: "subscribe", shareId: "shr_00000000000000000000000000" });
    for (const client of [header, query, frame, hasty]) expect(await client.closed).toBe(4401);
  });

  test("a connection cannot change hands", async ({ h }) => {
    const other = await h.person();
    using client = new LiveClient(h.server.url, { token: h.owner.token });
    await client.heard(({ type }) => type === "connected");
    await client.send({ action: "authenticate", token: other.token });
    expect(await client.closed).toBe(4401);
  });

  test("ends when the token expires", async ({ h }) => {
    const token = await signToken({ tenant: h.tenant, user: h.owner.scaikeyId, expiresInSeconds: 2 });
    using client = new LiveClient(h.server.url, { token });
    await client.heard(({ type }) => type === "connected");
    expect(await closedWithin(client, 2000 + promisedMs)).toBe(4401);
  });
});

describe("frames", () => {
  test("announce every kind of change, in order, each once", async ({ h }) => {
    const share = await h.share({ name: "plans" });
    using client = await watch(h.server.url, h.owner, share.id);
    const folder = await h.folder(share.id, { name: "folder" });
    const file = await h.file(share.id, { name: "file", folderId: folder.id });
    const rest = h.rest();
    await rest.get("files.replaceContent", { fileId: file.id }, { content: Buffer.from("new") });
    await rest.get("files.update", { fileId: file.id, name: "renamed" });
    await rest.call("files.delete", { fileId: file.id });
    await rest.get("files.restore", { fileId: file.id });
    await rest.get("folders.update", { folderId: folder.id, name: "moved" });
    await rest.call("folders.delete", { folderId: folder.id });
    await rest.get("folders.restore", { folderId: folder.id });
    await rest.get("shares.update", { shareId: share.id, name: "plans 2" });
    await client.heard((frame) => frame.type === "share_updated");
    expect(client.changes).toEqual([
      "2 folder_created folder",
      "3 file_created file",
      "4 file_updated file",
      "5 file_moved renamed",
      "6 file_deleted renamed",
      "7 file_created renamed",
      "8 folder_moved moved",
      "9 folder_deleted moved",
      "10 folder_created moved",
      "11 share_updated plans 2",
    ]);
  });

  test("come in order from many writers at once", async ({ h }) => {
    const { id: shareId } = await h.share();
    using client = await watch(h.server.url, h.owner, shareId);
    await Promise.all(Array.from({ length: 20 }, () => h.folder(shareId)));
    await client.heard((frame) => frame.sequence === 21);
    expect(client.frames.flatMap((frame) => (frame.data === undefined ? [] : [frame.sequence]))).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 2),
    );
  });

  test("do not tell of what the receiver may not read", async ({ h }) => {
    const { id: shareId } = await h.share();
    const bob = await h.person();
    await h.member(shareId, bob, "reader");
    const secret = await h.folder(shareId, { name: "secret" });
    await h.ace(secret.id, { type: "deny", permissions: permissionBits.read, to: bob });
    using alice = await watch(h.server.url, h.owner, shareId);
    using eye = await watch(h.server.url, bob, shareId);
    await h.file(shareId, { name: "hidden", folderId: secret.id });
    await h.file(shareId, { name: "shown" });
    await alice.heard((frame) => frame.data?.name === "shown");
    await eye.heard((frame) => frame.data?.name === "shown");
    expect(alice.frames.some((frame) => frame.data?.name === "hidden")).toBe(true);
    expect(eye.frames.some((frame) => frame.data?.name === "hidden")).toBe(false);
  });

  test("stop after unsubscribing", async ({ h }) => {
    const { id: shareId } = await h.share();
    using client = await watch(h.server.url, h.owner, shareId);
    using other = await watch(h.server.url, h.owner, shareId);
    await client.send({ action: "unsubscribe", shareId });
    await client.heard((frame) => frame.type === "unsubscribed");
    await h.folder(shareId);
    await other.heard((frame) => frame.type === "folder_created");
    expect(client.changes).toEqual([]);
  });
});

describe("a share", () => {
  test("of others is not found, as by any other way", async ({ h }) => {
    const { id: shareId } = await h.share();
    using stranger = new LiveClient(h.server.url, { token: (await h.person()).token });
    await stranger.send({ action: "subscribe", shareId });
    const frame = await stranger.heard(({ type }) => type === "error");
    expect(frame.problem?.code).toBe("shares.not_found");
  });

  test("ends the connection of a removed member within a second, and only theirs", async ({ h }) => {
    const { id: shareId } = await h.share();
    const bob = await h.person();
    await h.member(shareId, bob, "reader");
    using mine = await watch(h.server.url, h.owner, shareId);
    using his = await watch(h.server.url, bob, shareId);
    await h.rest().call("shares.removeMember", { shareId, principalId: bob.id });
    expect(await closedWithin(his, promisedMs)).toBe(4403);
    await h.folder(shareId);
    await mine.heard((frame) => frame.type === "folder_created");
    expect(his.changes).toEqual([]);
  });

  test("in the trash is watched no longer", async ({ h }) => {
    const { id: shareId } = await h.share();
    using client = await watch(h.server.url, h.owner, shareId);
    await h.rest().call("shares.delete", { shareId });
    expect(await closedWithin(client, promisedMs)).toBe(4403);
  });
});

test("a suspended user is cut off within a second", async ({ h }) => {
  const { id: shareId } = await h.share();
  using client = await watch(h.server.url, h.owner, shareId);
  await setUserStatus(h.server.services.database, h.owner.id, "suspended");
  expect(await closedWithin(client, promisedMs)).toBe(4401);
});

test("a frame that cannot be read ends the connection with 4400", async ({ h }) => {
  for (const frame of ["{", "7", '{"action":"dance"}', '{"action":"subscribe","shareId":"shr_1"}']) {
    using client = new LiveClient(h.server.url, { token: h.owner.token });
    await client.send(frame);
    expect(await client.closed).toBe(4400);
  }
});

test("answers a ping", async ({ h }) => {
  using client = new LiveClient(h.server.url, { token: h.owner.token });
  await client.send({ action: "ping" });
  await client.heard((frame) => frame.type === "pong");
});

describe("two API processes", () => {
  test("announce each other's changes", async ({ h }) => {
    const second = await startTestServer();
    try {
      const { id: shareId } = await h.share();
      using client = await watch(second.url, h.owner, shareId);
      await h.folder(shareId, { name: "from the first" });
      await client.heard((frame) => frame.data?.name === "from the first");
    } finally {
      await second.close();
    }
  });

  test("announce them within a second even when Redis loses the news", async ({ h }) => {
    const { id: shareId } = await h.share();
    const deaf = await startTestServer({ notifier: "silent" });
    try {
      using client = await watch(deaf.url, h.owner, shareId);
      await h.folder(shareId, { name: "unheard of" });
      await client.heard((frame) => frame.data?.name === "unheard of", promisedMs);
    } finally {
      await deaf.close();
    }
  });
});

test("stopping tells clients to come back", async () => {
  const server = await startTestServer();
  const h = await harnessOn(server);
  using client = new LiveClient(server.url, { token: h.owner.token });
  await client.heard((frame) => frame.type === "connected");
  await server.close();
  expect(await client.closed).toBe(1001);
});
