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

/** Stands in front of PowerDNS and holds calls for ever, so that their callers can be killed at that very point. */
export async function startPausingPowerDns(target: string): Promise<PausingPowerDns> {
  const waiting: { point: Point; reached: () => void }[] = [];
  const isHeld = ({ method, url = "" }: IncomingMessage, when: Point["when"]) => {
    const held = waiting.find(
      ({ point }) => point.when === when && point.method === method && url.includes(point.path),
    );
    held?.reached();
    return held !== undefined;
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
    // A refusal, as SQLite makes PowerDNS give to one of two that write at once, has done nothing.
    if (answer.ok && isHeld(request, "after")) return;
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
        waiting.push({ point, reached: resolve });
      }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}
