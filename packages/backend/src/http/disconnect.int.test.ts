import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { test as base, type Harness } from "@scai/testing";
import { expect, vi } from "vitest";
import { serveVariant } from "./testing/serve-variant.ts";

// Clients that go away in the middle. Vitest fails the run for any rejection or exception that nobody handles.

const test = base.extend("logging", { scope: "worker" }, async ({ server }, { onCleanup }) => {
  const variant = await serveVariant(server.services);
  onCleanup(() => variant.close());
  return variant;
});

/** Opens a connection and sends the beginning of a request. */
async function begin(url: string, ...lines: readonly (string | Uint8Array)[]): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.on("error", () => {});
  await once(socket, "connect");
  for (const line of lines) socket.write(line);
  return socket;
}

const head = (h: Harness, request: string, ...headers: string[]) =>
  `${[`${request} HTTP/1.1`, "Host: x", `Authorization: Bearer ${h.owner.token}`, ...headers].join("\r\n")}\r\n\r\n`;

const boundary = "b";
const formType = `Content-Type: multipart/form-data; boundary=${boundary}`;
const partOf = (name: string, rest: string) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${rest}`;

test("a download whose client goes away is logged as 499, and its reading stops", async ({ h, logging }) => {
  const { id: shareId } = await h.share();
  const { id: fileId } = await h.file(shareId, { content: randomBytes(12 * 1024 * 1024) });
  const socket = await begin(logging.url, head(h, `GET /api/v1/files/${fileId}/content`));
  await once(socket, "data");
  socket.pause();
  socket.destroy();
  await vi.waitFor(() => {
    const line = logging.log.find(({ fields }) => fields["path"] === `/api/v1/files/${fileId}/content`);
    expect(line).toMatchObject({ message: "request", fields: { status: 499, method: "GET" } });
  });
  expect(logging.log.filter(({ level }) => level === "error")).toEqual([]);
});

test.for([0, 2, 20])(
  "a JSON body that never ends is logged as 499, %i ms after it began",
  async (delay, { h, logging }) => {
    const id = `shr_${randomBytes(13).toString("hex")}`;
    const socket = await begin(
      logging.url,
      head(h, `PATCH /api/v1/shares/${id}`, "Content-Type: application/json", "Content-Length: 100"),
      '{"name":',
    );
    await sleep(delay);
    socket.destroy();
    if (delay === 0) return void (await sleep(50));
    await vi.waitFor(() => {
      const line = logging.log.find(({ fields }) => fields["path"] === `/api/v1/shares/${id}`);
      expect(line).toMatchObject({ fields: { status: 499 } });
    });
  },
);

test("an upload whose client goes away, at any moment, leaves nothing and nothing unhandled", async ({
  h,
  logging,
}) => {
  const { id: shareId } = await h.share();
  const { id: fileId } = await h.file(shareId);
  const form = Buffer.from(
    `${partOf("shareId", `\r\n\r\n${shareId}\r\n`)}${partOf("file", '; filename="cut.bin"\r\n\r\n')}`,
  );
  const bytes = Buffer.concat([form, randomBytes(300_000)]);
  const put = head(h, `PUT /api/v1/files/${fileId}/content`, "Content-Length: 5000000");
  const post = head(h, "POST /api/v1/files", formType, "Content-Length: 5000000");
  for (const request of [put, post]) {
    for (const sent of [0, 20, form.length - 5, form.length, form.length + 1, form.length + 70_000, bytes.length]) {
      for (const delay of [0, 1, 3, 8, 30]) {
        const socket = await begin(logging.url, request, bytes.subarray(0, sent));
        await sleep(delay);
        if (delay === 8) socket.resetAndDestroy();
        else socket.destroy();
      }
    }
  }
  await sleep(200);
  const { items } = await h.rest().get<{ items: { id: string; version: number }[] }>("folders.listChildren", {
    folderId: "root",
    shareId,
  });
  expect(items).toMatchObject([{ id: fileId, version: 1 }]);
  expect(logging.log.filter(({ level }) => level === "error" || level === "fatal")).toEqual([]);
  const uploads = logging.log.filter(({ message, fields }) => message === "request" && fields["method"] === "POST");
  expect(new Set(uploads.map(({ fields }) => fields["status"]))).toEqual(new Set([499]));
});

test("the server goes on after upgrades that are no good", async ({ h, logging }) => {
  const upgrade = ["Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13"];
  for (const target of ["//", "/nothing", "/ws", "http://[", "/%", "*", "/ws?token=%", "/api/v1/ws#x"]) {
    const socket = await begin(logging.url, head(h, `GET ${target}`, ...upgrade));
    const answer = await Promise.race([
      once(socket, "data").then(([data]) => String(data)),
      once(socket, "close").then(() => ""),
    ]);
    expect([target, answer]).toEqual([target, expect.stringMatching(/^HTTP\/1\.1 4\d\d /)]);
    socket.destroy();
    (await begin(logging.url, head(h, `GET ${target}`, ...upgrade))).resetAndDestroy();
  }
  expect((await fetch(`${logging.url}/health/live`)).status).toBe(200);
});

test("requests that are not HTTP get an answer or a closed connection, and the server goes on", async ({ logging }) => {
  for (const text of [
    "GET / HTTP/1.1\r\n\r\n",
    "GET /\\..\\ HTTP/1.1\r\nHost: x\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: [::\r\n\r\n",
    "GET http://x:99999/ HTTP/1.1\r\nHost: x\r\n\r\n",
    "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n",
    "CONNECT x:1 HTTP/1.1\r\nHost: x:1\r\n\r\n",
    `GET /${"x".repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: x\r\nX: ${"x".repeat(40_000)}\r\n\r\n`,
    "POST /api/v1/shares HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n",
    "POST /api/v1/shares HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "POST /api/v1/shares HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    "\u0000\u0001\u0002\r\n\r\n",
  ]) {
    const socket = await begin(logging.url, text);
    const answer = await Promise.race([
      once(socket, "data").then(([data]) => String(data)),
      once(socket, "close").then(() => ""),
    ]);
    expect([text, answer]).toEqual([text, expect.stringMatching(/^(HTTP\/1\.1 4\d\d |$)/)]);
    socket.destroy();
  }
  expect((await fetch(`${logging.url}/health/live`)).status).toBe(200);
});
