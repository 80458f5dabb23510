import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { getRequestListener, RequestError } from "@hono/node-server";
import { AppError, DeviceId, newId } from "@scai/contract";
import type { Hono } from "hono";
import { WebSocketServer } from "ws";
import type { LiveHub } from "../modules/sync/index.ts";
import { type HttpEnv, problemResponse } from "../rest/respond.ts";
import { drainServer, unusedConnections } from "./drain-server.ts";
import { securityHeaders } from "./observe-requests.ts";

export interface RunningServer {
  readonly port: number;
  /** Takes nothing new, lets what runs finish, and cuts what has not after `graceMs`. WebSockets are told to come back elsewhere. */
  close(graceMs: number): Promise<void>;
}

// Longer than a proxy keeps its connections, so that it is never the one to find one closed.
const keepAliveMs = 65_000;
const webSocketPaths = new Set(["/ws", "/api/v1/ws", "/api/v1/realtime/ws"]);
const devicePath = /^\/api\/v1\/sync\/ws\/([^/]+)$/;
const frameBytesMax = 32 * 1024;

/** Serves the application, and WebSockets at `/ws`, its other names, and for devices at `/api/v1/sync/ws/{deviceId}`. Port 0 takes any free one. */
export async function serve(
  app: Hono<HttpEnv>,
  live: LiveHub,
  address: { host: string; port: number },
): Promise<RunningServer> {
  const server = createServer(
    { keepAliveTimeout: keepAliveMs, maxHeaderSize: 32 * 1024, requestTimeout: 0 },
    getRequestListener(app.fetch, { overrideGlobalObjects: false, errorHandler: refuseRequest }),
  );
  const unused = unusedConnections(server);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: frameBytesMax });
  server.on("upgrade", (incoming, socket, head) => {
    // Not as a URL: what stands there need not be one, and here an exception would end the process.
    const [path = "", query = ""] = (incoming.url ?? "").split("?", 2);
    const device = DeviceId.safeParse(devicePath.exec(path)?.[1]);
    if (!webSocketPaths.has(path) && !device.success) return refuseUpgrade(socket);
    const token = tokenOf(incoming, new URLSearchParams(query));
    sockets.handleUpgrade(incoming, socket, head, (opened) => live.accept(opened, incoming, token, device.data));
  });
  const port = await listen(server, address);
  return { port, close: (graceMs) => drainServer({ server, unused, sockets, live }, graceMs) };
}

/** What never reaches the application: a target or a host that no URL can be made of. */
function refuseRequest(err: unknown): Response {
  const told =
    err instanceof RequestError ? new AppError("request.invalid", { detail: "The address cannot be read." }) : err;
  const requestId = newId("request");
  return problemResponse(told, requestId, { ...securityHeaders, "X-Request-Id": requestId }).response;
}

/** From the header, or from the query for browsers, which cannot set one. It is not logged: queries never are. */
function tokenOf(incoming: IncomingMessage, query: URLSearchParams): string | undefined {
  const bearer = /^bearer +(\S+)$/i.exec(incoming.headers.authorization ?? "")?.[1];
  return bearer ?? query.get("token") ?? undefined;
}

function refuseUpgrade(socket: Duplex): void {
  // A client that is gone already must not be an error that nobody listens for.
  socket.on("error", () => socket.destroy());
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
