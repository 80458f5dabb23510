import type { Server } from "node:http";
import type { Duplex } from "node:stream";
import type { WebSocketServer } from "ws";
import type { LiveHub } from "../modules/sync/index.ts";

/** Connections that have not carried a request yet, such as those that browsers open ahead. Node does not count them as idle. */
export function unusedConnections(server: Server): ReadonlySet<Duplex> {
  const unused = new Set<Duplex>();
  server.on("connection", (socket) => {
    unused.add(socket);
    socket.once("close", () => unused.delete(socket));
  });
  server.on("request", ({ socket }) => unused.delete(socket));
  server.on("upgrade", (_incoming, socket) => unused.delete(socket));
  return unused;
}

export interface ServerParts {
  readonly server: Server;
  readonly unused: ReadonlySet<Duplex>;
  readonly sockets: WebSocketServer;
  readonly live: LiveHub;
}

/** Takes nothing new, tells WebSockets to go, lets running requests end, and after `graceMs` ends what has not. */
export async function drainServer({ server, unused, sockets, live }: ServerParts, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  live.close();
  server.closeIdleConnections();
  for (const socket of unused) socket.destroy();
  // Connections that become idle while the last answers are being written close as they do.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => {
    server.closeAllConnections();
    // They are no connections of the HTTP server any more, and a client may never answer that it was told to go.
    for (const socket of sockets.clients) socket.terminate();
  }, graceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(cut);
}
