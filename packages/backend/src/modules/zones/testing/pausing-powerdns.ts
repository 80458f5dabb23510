import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A call to PowerDNS. */
export interface Point {
  readonly method: string;
  /** What its path and query contain. */
  readonly path: string;
  /** Held before PowerDNS hears of it, or after it has done it and before the caller learns that. */
  readonly when: "before" | "after";
}

export interface PausingPowerDns extends AsyncDisposable {
  readonly url: string;
  /** Resolves when a call has come to that point; it goes no further. */
  reach(point: Point): Promise<void>;
}

/** Stands in front of PowerDNS and holds one call for ever, so that its caller can be killed at that very point. */
export async function startPausingPowerDns(target: string): Promise<PausingPowerDns> {
  let waiting: { point: Point; reached: () => void } | undefined;
  const isHeld = (request: IncomingMessage, when: Point["when"]) => {
    if (waiting === undefined || waiting.point.when !== when || waiting.point.method !== request.method) return false;
    if (!(request.url ?? "").includes(waiting.point.path)) return false;
    waiting.reached();
    return true;
  };
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    if (isHeld(request, "before")) return;
    const { method = "GET", headers } = request;
    const answer = await fetch(`${target}${request.url}`, {
      method,
      headers: { "x-api-key": String(headers["x-api-key"]), "content-type": "application/json" },
      body: pieces.length === 0 ? null : Buffer.concat(pieces),
    });
    const text = await answer.text();
    if (isHeld(request, "after")) return;
    response
      .writeHead(answer.status, { "content-type": "application/json" })
      .end(answer.status === 204 ? undefined : text);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // Listening on a port, it has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    reach: (point) =>
      new Promise((resolve) => {
        waiting = { point, reached: resolve };
      }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}
