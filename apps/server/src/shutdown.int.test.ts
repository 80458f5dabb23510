import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { ApiClient, test as base, openTestDatabase } from "@scai/testing";
import { expect } from "vitest";
import { WebSocket } from "ws";
import { environment, type RunningApi, startApi } from "./testing/server-process.ts";

const test = base.extend("start", async ({ task: _task }, { onCleanup }) => {
  const started: RunningApi[] = [];
  onCleanup(() => {
    for (const { child } of started) child.kill("SIGKILL");
  });
  return async (more: Record<string, string> = {}): Promise<RunningApi> => {
    const { url, database } = await openTestDatabase();
    await database.close();
    const api = await startApi(environment(url, more));
    started.push(api);
    return api;
  };
});

/** Begins a download and lets it stand after the first bytes. */
async function beginDownload(api: RunningApi, token: string, fileId: string) {
  const socket = connect(Number(new URL(api.url).port), "127.0.0.1");
  socket.on("error", () => {});
  socket.write(`GET /api/v1/files/${fileId}/content HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n\r\n`);
  const [first]: [Buffer] = await new Promise((resolve) => socket.once("data", (data: Buffer) => resolve([data])));
  socket.pause();
  return { socket, first };
}

async function openWebSocket(api: RunningApi, token: string): Promise<WebSocket> {
  const socket = new WebSocket(`${api.url.replace("http", "ws")}/ws`, {
    headers: { authorization: `Bearer ${token}` },
  });
  await once(socket, "message");
  return socket;
}

test("what runs is finished, WebSockets are told to come back, nothing new is taken", async ({ h, start }) => {
  const api = await start();
  const { id: shareId } = await h.share();
  const content = randomBytes(24 * 1024 * 1024);
  const { id: fileId } = await h.file(shareId, { content });
  const { socket, first } = await beginDownload(api, h.owner.token, fileId);
  const live = await openWebSocket(api, h.owner.token);
  const closed = once(live, "close");
  const idle = connect(Number(new URL(api.url).port), "127.0.0.1");
  await once(idle, "connect");
  const idleClosed = once(idle, "close");
  idle.resume();

  api.child.kill("SIGTERM");
  const [code] = await closed;
  expect(code).toBe(1001);
  await idleClosed;
  await expect(fetch(`${api.url}/health/live`)).rejects.toThrow();

  const pieces = [first];
  socket.on("data", (piece: Buffer) => pieces.push(piece)).resume();
  await once(socket, "close");
  const answer = Buffer.concat(pieces);
  const body = answer.subarray(answer.indexOf("\r\n\r\n") + 4);
  expect(body.equals(content)).toBe(true);
  expect(await api.ended).toEqual({ code: 0, signal: null });
  expect(api.log().map(({ msg }) => msg)).toContain("stopping");
});

test("clients that neither read nor answer do not keep it", async ({ h, start }) => {
  const api = await start({ SHUTDOWN_SECONDS: "1" });
  const { id: shareId } = await h.share();
  const { id: fileId } = await h.file(shareId, { content: randomBytes(24 * 1024 * 1024) });
  const { socket } = await beginDownload(api, h.owner.token, fileId);
  const deaf = connect(Number(new URL(api.url).port), "127.0.0.1");
  deaf.on("error", () => {});
  deaf.write(
    `GET /ws HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString("base64")}\r\nAuthorization: Bearer ${h.owner.token}\r\n\r\n`,
  );
  await once(deaf, "data");
  const half = connect(Number(new URL(api.url).port), "127.0.0.1");
  half.on("error", () => {});
  half.write(
    "POST /api/v1/shares HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{",
  );
  await sleep(100);

  api.child.kill("SIGTERM");
  const inTime = await Promise.race([api.ended, sleep(6000).then(() => "too late")]);
  expect(inTime).toEqual({ code: 0, signal: null });
  for (const each of [socket, deaf, half]) each.destroy();
});

test("told twice it ends at once", async ({ h, start }) => {
  const api = await start({ SHUTDOWN_SECONDS: "60" });
  const { id: shareId } = await h.share();
  const { id: fileId } = await h.file(shareId, { content: randomBytes(24 * 1024 * 1024) });
  const { socket } = await beginDownload(api, h.owner.token, fileId);
  api.child.kill("SIGINT");
  await expect.poll(() => api.output()).toContain("stopping");
  api.child.kill("SIGINT");
  expect(await api.ended).toEqual({ code: 1, signal: null });
  socket.destroy();
});

test("an upload that is under way when it is told to stop is finished and answered", async ({ h, start }) => {
  const api = await start();
  const { id: shareId } = await h.share();
  const { id: fileId } = await h.file(shareId);
  const content = randomBytes(2_000_000);
  const { port } = new URL(api.url);
  const socket = connect(Number(port), "127.0.0.1");
  const head = `PUT /api/v1/files/${fileId}/content HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${h.owner.token}\r\nContent-Length: ${content.length}\r\n\r\n`;
  socket.write(head);
  socket.write(content.subarray(0, 1_000_000));
  await sleep(200);
  api.child.kill("SIGTERM");
  await expect.poll(() => api.output()).toContain("stopping");
  socket.write(content.subarray(1_000_000));
  const [answer] = await once(socket, "data");
  expect(String(answer)).toMatch(/^HTTP\/1\.1 200 /);
  expect((await api.ended).code).toBe(0);
  const stored = await new ApiClient(h.server.url, h.owner.token).call("files.getContent", { fileId });
  expect(Buffer.from(stored.bytes).equals(content)).toBe(true);
});
