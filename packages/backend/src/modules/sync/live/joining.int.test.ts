import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { permissionBits } from "@scai/contract";
import { test as base, openTestDatabase } from "@scai/testing";
import { expect } from "vitest";
import { WebSocketServer } from "ws";
import { LiveClient, watch } from "../testing/live-client.ts";
import { openSlowDatabase } from "../testing/slow-database.ts";
import { LiveHub } from "./live-hub.ts";

// Looking something up takes time, and connections come and go meanwhile. Here it takes so long that they always do.

const delayMs = 30;

const test = base.extend("slow", async ({ server }, { onCleanup }) => {
  const { url, database } = await openTestDatabase();
  await database.close();
  const statements: string[] = [];
  const slow = await openSlowDatabase(url, delayMs, (statement) => statements.push(statement));
  const services = { ...server.services, database: slow };
  const hub = new LiveHub(services);
  const sockets = new WebSocketServer({ port: 0, host: "127.0.0.1" });
  sockets.on("connection", (socket, incoming) =>
    hub.accept(socket, incoming, incoming.headers.authorization?.replace("Bearer ", "")),
  );
  await once(sockets, "listening");
  onCleanup(async () => {
    hub.close();
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
    await slow.close();
  });
  return { hub, statements, url: `http://127.0.0.1:${(sockets.address() as AddressInfo).port}` };
});

test("nobody who comes while the others are being checked is sent away", async ({ h, slow }) => {
  const { id: shareId } = await h.share();
  const arrivals = Array.from({ length: 50 }, async (_, i) => {
    await sleep(i * 20);
    const client = await watch(slow.url, h.owner, shareId);
    // A connection that shows a newer token is checked as whoever it is now.
    await client.send({ action: "authenticate", token: h.owner.token });
    return client;
  });
  const clients = await Promise.all(arrivals);
  const ended = Promise.race(clients.map((client) => client.closed));
  expect(await Promise.race([ended, sleep(700, "nobody")])).toBe("nobody");
  for (const client of clients) client[Symbol.dispose]();
});

test("who subscribes in the middle of an announcement misses nothing and sees nothing hidden", async ({ h, slow }) => {
  const { id: shareId } = await h.share();
  const bob = await h.person();
  const carol = await h.person();
  for (const person of [bob, carol]) await h.member(shareId, person, "reader");
  const secret = await h.folder(shareId, { name: "secret" });
  await h.ace(secret.id, { type: "allow", permissions: permissionBits.read, to: "everyone" });
  await h.ace(secret.id, { type: "deny", permissions: permissionBits.read, to: bob });
  using first = await watch(slow.url, h.owner, shareId);

  let isWriting = true;
  const writing = (async () => {
    for (let i = 0; isWriting; i++) {
      await h.rest().get("folders.update", { folderId: secret.id, name: `secret ${i}` });
      await sleep(5);
    }
    return h.folder(shareId, { name: "last" });
  })();
  const join = async (who: typeof bob, afterMs: number) => {
    await sleep(afterMs);
    return watch(slow.url, who, shareId);
  };
  const joining = Array.from({ length: 16 }, (_, i) => [join(bob, i * 17), join(carol, i * 17)] as const);
  const pairs = await Promise.all(joining.map((pair) => Promise.all(pair))).finally(() => {
    isWriting = false;
  });
  await writing;

  const last = await first.heard((frame) => frame.data?.name === "last");
  for (const [his, hers] of pairs) {
    for (const client of [his, hers]) await client.heard((frame) => frame.data?.name === "last");
    expect(his.changes).toEqual([`${last.sequence} folder_created last`]);
    const from = hers.frames.find((frame) => frame.type === "subscribed")?.sequence ?? Number.NaN;
    const sequences = hers.frames.flatMap((frame) => (frame.data === undefined ? [] : [frame.sequence]));
    expect(sequences).toEqual(Array.from({ length: (last.sequence ?? 0) - from }, (_, i) => from + 1 + i));
    for (const client of [his, hers]) client[Symbol.dispose]();
  }
});

test("who leaves while a subscription is being looked at is not watched for", async ({ h, slow }) => {
  const { id: shareId } = await h.share();
  const kept = await watch(slow.url, h.owner, shareId);
  for (let i = 0; i < 10; i++) {
    const client = new LiveClient(slow.url, { token: h.owner.token });
    await client.heard((frame) => frame.type === "connected");
    await client.send({ action: "subscribe", shareId });
    await sleep(i * 8);
    client[Symbol.dispose]();
    await client.closed;
  }
  kept[Symbol.dispose]();
  await expect.poll(() => slow.hub.size).toBe(0);
  await sleep(3 * delayMs);
  const asked = slow.statements.length;
  await h.folder(shareId);
  await sleep(5 * delayMs);
  expect(slow.statements.slice(asked).filter((statement) => statement.includes("from `changes`"))).toEqual([]);
});
