import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import { WebSocketServer } from "ws";
import type { LiveHub } from "../modules/sync/index.ts";
import type { HttpEnv } from "../rest/respond.ts";

export interface RunningServer {
  readonly port: number;
  /** Takes nothing new, lets what runs finish, and cuts what has not after `graceMs`. WebSockets are told to come back elsewhere. */
  close(graceMs: number): Promise<void>;
}

// Longer than a proxy keeps its connections, so that it is never the one to find one closed.
const keepAliveMs = 65_000;
const webSocketPaths = new Set(["/ws", "/api/v1/ws"]);
const frameBytesMax = 32 * 1024;

/** Serves the application, and WebSockets at `/ws` and `/api/v1/ws`. Port 0 takes any free one. */
export async function serve(
  app: Hono<HttpEnv>,
  live: LiveHub,
  address: { host: string; port: number },
): Promise<RunningServer> {
  const server = createServer(
    { keepAliveTimeout: keepAliveMs, maxHeaderSize: 32 * 1024, requestTimeout: 0 },
    getRequestListener(app.fetch, { overrideGlobalObjects: false }),
  );
  const sockets = new WebSocketServer({ noServer: true, maxPayload: frameBytesMax });
  server.on("upgrade", (incoming, socket, head) => {
    const url = new URL(incoming.url ?? "/", "http://localhost");
    if (!webSocketPaths.has(url.pathname)) return refuseUpgrade(socket);
    sockets.handleUpgrade(incoming, socket, head, (opened) => live.accept(opened, tokenOf(incoming, url)));
  });
  const port = await listen(server, address);
  return { port, close: (graceMs) => closeServer(server, live, graceMs) };
}

/** From the header, or from the query for browsers, which cannot set one. It is not logged: queries never are. */
function tokenOf(incoming: IncomingMessage, url: URL): string | undefined {
  const bearer = /^bearer +(\S+)$/i.exec(incoming.headers.authorization ?? "")?.[1];
  return bearer ?? url.searchParams.get("token") ?? undefined;
}

function refuseUpgrade(socket: Duplex): void {
  socket.end("HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
}

function listen(server: Server, address: { host: string; port: number }): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(address.port, address.host, () => {
      const bound: AddressInfo | string | null = server.address();
      if (bound === null || typeof bound === "string") return reject(new Error("the server listens on no port"));
      server.off("error", reject);
      resolve(bound.port);
    });
  });
}

async function closeServer(server: Server, live: LiveHub, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  live.close();
  server.closeIdleConnections();
  // Connections that become idle while the last answers are being written close as they do.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(cut);
}
